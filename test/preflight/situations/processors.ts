import type { Situation } from '../situation.ts';

const gold = 'Intel(R) Xeon(R) Gold 6430';
const silver = 'Intel(R) Xeon(R) Silver 4314';
const common = ['sse4.2', 'aes', 'avx', 'avx2'];

/** Processors: manufacturer, architecture, features and number. */
export const processors: readonly Situation[] = [
	{
		name: 'the destination has processors of the other manufacturer',
		destination: { processor: { manufacturer: 'AuthenticAMD', name: 'AMD EPYC 9354' } },
		verdict: 'blocked',
		findings: ['preflight/processor-vendor differs'],
	},
	{
		name: 'compatibility mode is on, and the destination has processors of the other manufacturer',
		destination: { processor: { manufacturer: 'AuthenticAMD', name: 'AMD EPYC 9354' } },
		machine: { processor: { compatibilityForMigrationEnabled: true } },
		verdict: 'blocked',
		findings: ['preflight/processor-vendor differs'],
	},
	{
		name: 'the machine is off, and the destination has processors of the other manufacturer',
		destination: { processor: { manufacturer: 'AuthenticAMD', name: 'AMD EPYC 9354' } },
		machine: { state: 'Off' },
		plan: { type: 'Quick' },
		verdict: 'allowed',
	},
	{
		name: 'the destination has processors of another architecture',
		destination: { processor: { manufacturer: 'Ampere', name: 'Altra', architecture: 'ARM64' } },
		verdict: 'blocked',
		findings: ['preflight/processor-architecture differs'],
		undecided: ['preflight/processor-vendor: HV02 processor.manufacturer'],
	},
	{
		name: 'the processors of the destination lack a feature that the machine sees',
		destination: { processor: { name: silver, features: common } },
		verdict: 'blocked',
		findings: ['preflight/processor-features lacks'],
	},
	{
		name: 'the processors of the destination have all features that the machine sees, and more',
		source: { processor: { name: silver, features: common } },
		verdict: 'allowed',
	},
	{
		name: 'each processor has a feature that the other one lacks',
		source: { processor: { features: [...common, 'avx512f'] } },
		destination: { processor: { name: silver, features: [...common, 'sha'] } },
		verdict: 'blocked',
		findings: ['preflight/processor-features lacks'],
	},
	{
		name: 'the machine was started on an older node and sees fewer features than its host has',
		destination: { processor: { name: silver, features: common } },
		machine: { processor: { features: common } },
		verdict: 'allowed',
	},
	{
		name: 'compatibility mode hides the features that the destination lacks',
		destination: { processor: { name: silver, features: common } },
		machine: { processor: { compatibilityForMigrationEnabled: true } },
		verdict: 'allowed',
	},
	{
		name: 'the features of the destination could not be read',
		destination: { processor: { name: silver, features: undefined } },
		verdict: 'undecided',
		undecided: ['preflight/processor-features: HV02 processor.features'],
	},
	{
		name: 'the processors of the destination were not collected',
		destination: { processor: undefined },
		verdict: 'undecided',
		undecided: [
			'preflight/processor-architecture: HV02 processor.architecture',
			'preflight/processor-count: HV02 processor.logicalProcessors',
			'preflight/processor-features: HV02 processor.features, HV02 processor.name',
			'preflight/processor-vendor: HV02 processor.manufacturer',
		],
	},
	{
		name: 'another model in Windows Server 2008 R2',
		on: '2008R2',
		destination: { processor: { name: silver } },
		verdict: 'blocked',
		findings: ['preflight/processor-features modelDiffers'],
	},
	{
		name: 'another model in Windows Server 2008 R2, for which the machine is set up',
		on: '2008R2',
		destination: { processor: { name: silver } },
		machine: { processor: { compatibilityForMigrationEnabled: true } },
		verdict: 'allowed',
	},
	{
		name: 'another model, and nothing but its name is known of either',
		source: { processor: { name: gold, features: undefined } },
		destination: { processor: { name: silver, features: undefined } },
		verdict: 'undecided',
		undecided: ['preflight/processor-features: HV01 processor.features, HV02 processor.features'],
	},
	{
		name: 'the machine has as many virtual processors as the destination has logical ones',
		machine: { processor: { count: 16 } },
		verdict: 'allowed',
	},
	{
		name: 'the threads of two cores are enough for four virtual processors',
		destination: { processor: { cores: 2, logicalProcessors: 4 } },
		verdict: 'allowed',
	},
	{
		name: 'the machine has more virtual processors than the destination has logical ones',
		destination: { processor: { logicalProcessors: 8 } },
		machine: { processor: { count: 16 } },
		verdict: 'blocked',
		findings: ['preflight/processor-count tooFew'],
	},
	{
		name: 'the machine is larger than a NUMA node of the destination, which spans none',
		destination: { numaSpanningEnabled: false, processor: { cores: 16, numaNodes: 4 } },
		machine: { processor: { count: 6 } },
		verdict: 'blocked',
		findings: ['preflight/numa-spanning tooSmall'],
	},
	{
		name: 'the machine is larger than a NUMA node of the destination, which spans none, before 2025',
		on: '2022',
		destination: { numaSpanningEnabled: false, processor: { cores: 16, numaNodes: 4 } },
		machine: { processor: { count: 6 } },
		verdict: 'allowed',
	},
	{
		name: 'the number of logical processors could not be read',
		destination: { processor: { logicalProcessors: undefined } },
		verdict: 'undecided',
		undecided: ['preflight/processor-count: HV02 processor.logicalProcessors'],
	},
	{
		name: 'the destination would run more than eight virtual processors per logical one in 2008 R2',
		on: '2008R2',
		source: { processor: { logicalProcessors: 4 } },
		destination: { processor: { logicalProcessors: 4 } },
		neighbour: { processor: { count: 32 }, guest: { operatingSystem: 'Windows Server 2008 R2' } },
		verdict: 'blocked',
		findings: ['preflight/processor-ratio unsupported'],
	},
	{
		name: 'the machine runs a hypervisor of its own',
		machine: { processor: { exposeVirtualizationExtensions: true } },
		verdict: 'allowed',
	},
];
