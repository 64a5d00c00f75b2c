import type { Situation } from '../situation.ts';

const mixed = { operatingSystem: undefined };
const node = (version: string) => ({ operatingSystem: { version } });

/** Windows Server versions, and the configuration versions that they support. */
export const versions: readonly Situation[] = [
	{
		name: 'the destination supports an older configuration version',
		machine: { version: '8.0' },
		verdict: 'allowed',
	},
	{
		name: 'the destination is older and does not know the configuration version',
		cluster: mixed,
		destination: node('2022'),
		machine: { version: '12.0' },
		verdict: 'blocked',
		findings: ['preflight/configuration-version tooNew'],
	},
	{
		name: 'the destination is older and supports the configuration version',
		cluster: mixed,
		destination: node('2022'),
		machine: { version: '10.0' },
		verdict: 'allowed',
	},
	{
		name: 'the destination is older, and the configuration version was not collected',
		cluster: mixed,
		destination: node('2022'),
		machine: { version: undefined },
		verdict: 'undecided',
		undecided: ['preflight/configuration-version: app01 version'],
	},
	{
		name: 'the destination is newer and no longer supports the configuration version',
		on: '2022',
		cluster: mixed,
		source: node('2019'),
		machine: { version: '5.0' },
		verdict: 'blocked',
		findings: ['preflight/configuration-version tooOld'],
	},
	{
		name: 'the configuration version was not collected, but both nodes are alike',
		machine: { version: undefined },
		verdict: 'allowed',
	},
	{
		name: 'nobody knows the Windows Server version of the destination',
		cluster: mixed,
		destination: { operatingSystem: undefined },
		verdict: 'undecided',
		undecided: [
			'preflight/configuration-version: HV02 operatingSystem.version',
			'preflight/numa-spanning: HV02 operatingSystem.version',
			'preflight/operating-system: HV02 operatingSystem.version',
		],
	},
	{
		name: 'the destination runs Windows Server 2012, and the source already 2012 R2',
		on: '2022',
		cluster: mixed,
		source: node('2012R2'),
		destination: node('2012'),
		machine: { version: '5.0' },
		verdict: 'blocked',
		findings: ['preflight/operating-system differs'],
	},
];
