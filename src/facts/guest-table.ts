import type { DynamicMemoryAmounts, Guest } from './guest.ts';

const MB = 1024 ** 2;
const GB = 1024 ** 3;

const learn = 'https://learn.microsoft.com';
const hyperV = `${learn}/windows-server/virtualization/hyper-v`;
const supportedGuests = `${hyperV}/supported-windows-guest-operating-systems-for-hyper-v-on-windows`;
/** The same page while it named the semi-annual releases. */
const supportedGuestsBefore =
	'https://github.com/MicrosoftDocs/windowsserverdocs/blob/fb74c56a53541a994b83cc34e25721dbac19fc9d/WindowsServerDocs/virtualization/hyper-v/Supported-Windows-guest-operating-systems-for-Hyper-V-on-Windows.md';
/** The lists of older hosts: they end with Windows Server 2016 and Windows 10, and with 2012 R2 and Windows 8.1. */
const library2012 = `${learn}/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012`;
const guestsOf2012R2 = `${library2012}/dn792027(v=ws.11)`;
const guestsOf2012 = `${library2012}/dn792028(v=ws.11)`;
const clientGuests = `${learn}/virtualization/hyper-v-on-windows/about/supported-guest-os`;
/** SR-IOV: 64-bit Windows, from Windows Server 2012 and Windows 8 on. */
const featuresByGuest = `${hyperV}/hyper-v-feature-compatibility-by-generation-and-guest`;
const generations = `${hyperV}/plan/should-i-create-a-generation-1-or-2-virtual-machine-in-hyper-v`;
const serverHardware = `${learn}/windows-server/get-started/hardware-requirements`;

/** Pages of the Best Practices Analyzer for Hyper-V, which was last extended for Windows Server 2016. */
function analyzer(...pages: readonly string[]): string[] {
	return pages.map((page) => `${hyperV}/best-practices-analyzer/${page}`);
}

/** The Best Practices Analyzer requires the same of every guest, and recommends a maximum of its own. */
const required: DynamicMemoryAmounts = { minimum: 256 * MB, startup: 512 * MB, maximum: 512 * MB };

function dynamicMemory(recommendedMaximum: number): NonNullable<Guest['dynamicMemory']> {
	return { required, recommended: { ...required, maximum: recommendedMaximum } };
}

/** The Windows guests, newest first. */
export const guests: readonly Guest[] = [
	{
		name: 'Windows Server 2025',
		aliases: ['windows server 2025', 'windows 2025'],
		memory: { minimum: 512 * MB },
		maximumProcessors: { generation1: 64, generation2: 2048 },
		minimumHost: '2022',
		sources: [supportedGuests, serverHardware],
	},
	{
		name: 'Windows Server 2022',
		aliases: ['windows server 2022', 'windows 2022'],
		memory: { minimum: 512 * MB },
		maximumProcessors: { generation1: 64, generation2: 1024 },
		minimumHost: '2019',
		sources: [supportedGuests, serverHardware],
	},
	{
		name: 'Windows Server 2019',
		aliases: ['windows server 2019', 'windows 2019'],
		memory: { minimum: 512 * MB },
		maximumProcessors: { generation1: 64, generation2: 240 },
		minimumHost: '2016',
		sources: [supportedGuests, serverHardware],
	},
	{
		name: 'Windows Server 2016',
		aliases: ['windows server 2016', 'windows 2016'],
		memory: { minimum: 512 * MB, recommended: 1 * GB },
		maximumProcessors: { generation1: 64, generation2: 240 },
		minimumHost: '2012R2',
		sources: [
			supportedGuests,
			guestsOf2012R2,
			...analyzer(
				'windows-server-should-be-configured-with-least-minimum-amount-memory',
				'windows-server-should-be-configured-with-recommended-amount-memory',
			),
		],
	},
	{
		name: 'Windows Server 2012 R2',
		aliases: ['windows server 2012 r2', 'windows 2012 r2'],
		memory: { minimum: 512 * MB, recommended: 2 * GB },
		dynamicMemory: dynamicMemory(2 * GB),
		maximumProcessors: { generation1: 64, generation2: 64 },
		minimumHost: '2012',
		sources: [
			supportedGuests,
			guestsOf2012,
			...analyzer(
				'windows-server-2012-r2-should-be-configured-with-at-least-minimum-memory',
				'windows-server-2012-r2-should-be-configured-recommended-amount-of-memory',
				'configure-at-least-the-required-amount-of-memory-for-windows-server-2012-r2',
				'a-virtual-machine-running-windows-server-2012-r2-and-configured-dynamic-memory',
			),
		],
	},
	{
		name: 'Windows Server 2012',
		aliases: ['windows server 2012', 'windows 2012'],
		memory: { minimum: 512 * MB, recommended: 2 * GB },
		dynamicMemory: dynamicMemory(2 * GB),
		maximumProcessors: { generation1: 64, generation2: 64 },
		sources: [
			supportedGuests,
			...analyzer(
				'windows-server-2012-should-be-configured-with-at-least-minimum-memory',
				'windows-server-2012-should-be-configured-with-the-recommended-amount-of-memory',
				'configure-at-least-the-required-amount-of-memory-for-windows-server-2012',
				'a-virtual-machine-running-windows-server-2012-and-configured-with-dynamic-memory',
			),
		],
	},
	{
		name: 'Windows Server 2008 R2',
		aliases: ['windows server 2008 r2', 'windows 2008 r2'],
		withoutSingleRootVirtualization: true,
		generation1Only: true,
		memory: { minimum: 512 * MB, recommended: 2 * GB },
		dynamicMemory: dynamicMemory(2 * GB),
		maximumProcessors: { generation1: 64, generation2: 64 },
		sources: [
			featuresByGuest,
			generations,
			supportedGuests,
			...analyzer(
				'windows-server-2008-r2-should-be-configured-with-at-least-minimum-memory',
				'windows-server-2008-r2-should-be-configured-recommended-amount-of-memory',
				'configure-at-least-the-required-amount-of-memory-for-windows-server-2008-r2',
				'a-virtual-machine-running-windows-server-2008-r2-and-configured-dynamic-memory',
			),
		],
	},
	{
		name: 'Windows Server 2008',
		aliases: ['windows server 2008', 'windows 2008'],
		withoutSingleRootVirtualization: true,
		generation1Only: true,
		memory: { minimum: 512 * MB, recommended: 2 * GB },
		dynamicMemory: dynamicMemory(512 * MB),
		maximumProcessors: { generation1: 8, generation2: 8 },
		sources: [
			featuresByGuest,
			generations,
			supportedGuests,
			...analyzer(
				'windows-server-2008-should-be-configured-with-at-least-minimum-memory',
				'windows-server-2008-should-be-configured-with-the-recommended-amount-of-memory',
				'configure-at-least-the-required-amount-of-memory-for-windows-server-2008',
				'a-virtual-machine-running-windows-server-2008-and-configured-with-dynamic-memory',
			),
		],
	},
	{
		name: 'Windows 11',
		aliases: ['windows 11'],
		memory: { minimum: 4 * GB },
		maximumProcessors: { generation2: 32 },
		minimumProcessors: 2,
		processorFeatures: ['POPCNT', 'SSE4.2'],
		generation2Only: true,
		minimumHost: '2019',
		sources: [supportedGuests, `${learn}/windows/whats-new/windows-11-requirements`],
	},
	{
		name: 'Windows 10',
		aliases: ['windows 10'],
		memory: { minimum: 512 * MB, recommended: 1 * GB },
		maximumProcessors: { generation1: 32, generation2: 32 },
		minimumHost: '2012R2',
		sources: [
			supportedGuests,
			guestsOf2012R2,
			...analyzer(
				'windows-10-should-be-configured-with-at-least-the-minimum-amount-of-memory',
				'windows-10-should-be-configured-with-the-recommended-amount-of-memory',
			),
		],
	},
	{
		name: 'Windows 8.1',
		aliases: ['windows 8.1'],
		memory: { minimum: 512 * MB, recommended: 1 * GB },
		dynamicMemory: dynamicMemory(1 * GB),
		maximumProcessors: { generation1: 32, generation2: 32 },
		minimumHost: '2012',
		sources: [
			supportedGuests,
			guestsOf2012,
			...analyzer(
				'windows-8.1-should-be-configured-with-at-least-the-minimum-amount-of-memory',
				'windows-8.1-should-be-configured-with-the-recommended-amount-of-memory',
				'configure-at-least-the-required-amount-of-memory-for-windows-8.1',
				'a-virtual-machine-running-windows-8.1-and-configured-with-dynamic-memory',
			),
		],
	},
	{
		name: 'Windows 8',
		aliases: ['windows 8'],
		memory: { minimum: 512 * MB, recommended: 1 * GB },
		dynamicMemory: dynamicMemory(1 * GB),
		maximumProcessors: { generation1: 32, generation2: 32 },
		sources: [
			clientGuests,
			...analyzer(
				'windows-8-should-be-configured-with-at-least-the-minimum-amount-of-memory',
				'windows-8-should-be-configured-with-the-recommended-amount-of-memory',
				'configure-at-least-the-required-amount-of-memory-for-windows-8',
				'a-virtual-machine-running-windows-8-and-configured-with-dynamic-memory',
			),
		],
	},
	{
		name: 'Windows 7',
		aliases: ['windows 7'],
		withoutSingleRootVirtualization: true,
		generation1Only: true,
		memory: { minimum: 512 * MB, recommended: 1 * GB },
		dynamicMemory: dynamicMemory(512 * MB),
		maximumProcessors: { generation1: 4, generation2: 4 },
		sources: [
			featuresByGuest,
			generations,
			supportedGuests,
			...analyzer(
				'configure-virtual-machines-running-windows-7-with-no-more-than-4-virtual-process',
				'windows-7-should-be-configured-with-at-least-the-minimum-amount-of-memory',
				'windows-7-should-be-configured-with-the-recommended-amount-of-memory',
				'configure-at-least-the-required-amount-of-memory-for-windows-7',
				'a-virtual-machine-running-windows-7-and-configured-with-dynamic-memory',
			),
		],
	},
	{
		name: 'Windows Vista',
		aliases: ['windows vista'],
		withoutSingleRootVirtualization: true,
		generation1Only: true,
		memory: { minimum: 512 * MB, recommended: 1 * GB },
		dynamicMemory: dynamicMemory(1 * GB),
		maximumProcessors: { generation1: 2, generation2: 2 },
		sources: [
			featuresByGuest,
			...analyzer(
				'configure-virtual-machines-running-windows-vista-with-1-or-2-virtual-processors',
				'windows-vista-should-be-configured-with-at-least-the-minimum-amount-of-memory',
				'windows-vista-should-be-configured-with-the-recommended-amount-of-memory',
				'configure-at-least-the-required-amount-of-memory-for-windows-vista',
				'a-virtual-machine-running-windows-vista-and-configured-with-dynamic-memory',
			),
		],
	},
	// Releases between, which the page on guests named while they were supported: more than 240 processors came with 1903.
	...['1803', '1809', '1903', '1909'].map(
		(release): Guest => ({
			name: `Windows Server, version ${release}`,
			aliases: [`windows server version ${release}`, `windows server ${release}`],
			minimumHost: '2016',
			...(release < '1903' && { maximumProcessors: { generation1: 64, generation2: 240 } }),
			sources: [supportedGuestsBefore],
		}),
	),
	// Old systems, which Microsoft's pages of today say nothing of but that generation 2 is not for them.
	...['Windows Server 2003 R2', 'Windows Server 2003', 'Windows XP', 'Windows 2000'].map(
		(name): Guest => ({
			name,
			aliases: [
				name,
				name.replace(' Server', ''),
				name.replace('Windows 2', 'Windows Server 2'),
			].map((alias) => alias.toLowerCase()),
			withoutSingleRootVirtualization: true,
			generation1Only: true,
			sources: [generations, featuresByGuest],
		}),
	),
];
