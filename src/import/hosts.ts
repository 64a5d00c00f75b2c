import { computerKey } from '../estate/names/names.ts';
import { sectorFacts } from './cluster-facts.ts';
import { Draft } from './draft.ts';
import { partitionableGpuFacts } from './graphics-processors.ts';
import { addGuardians } from './guardians.ts';
import * as facts from './host-facts.ts';
import { addAdapters, addSwitches, addTeams, addVirtualSans } from './host-networks.ts';
import { addList, entriesFrom, fill, type Mapping, type Work } from './map.ts';
import { addOperatingSystem } from './operating-system.ts';
import { addPhysicalDisks } from './physical-disks.ts';
import { addProcessors } from './processors.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';
import { computerNameOf, type ReadIndex } from './read-index.ts';
import { integer, listOf, type Reader, text, version } from './readers.ts';
import { addReplicationServer } from './replica.ts';

/** A host of an import. */
export interface ImportedHost {
	readonly draft: Draft;
	readonly key: string;
}

/** Commands and classes, each of whose objects tells of the host itself. */
const own: readonly (readonly [what: string, mapping: Mapping])[] = [
	['Get-VMHost', facts.vmHostFacts],
	['Win32_ComputerSystem', facts.computerFacts],
	['Win32_OperatingSystem', facts.operatingSystemFacts],
	['Win32_BIOS', facts.firmwareFacts],
	['MSFT_MpPreference', facts.antivirusFacts],
	['Get-HgsClientConfiguration', facts.guardedFacts],
];

/** Lists that are one entry for each object. */
const lists: readonly (readonly [path: string, what: string, mapping: Mapping])[] = [
	['assignableDevices', 'Get-VMHostAssignableDevice', facts.assignableDeviceFacts],
	['services', 'Win32_Service', facts.serviceFacts],
	['iscsiSessions', 'MSFT_iSCSISession', facts.iscsiSessionFacts],
	['partitionableGpus', 'Get-VMHostPartitionableGpu', partitionableGpuFacts],
	['switchExtensionPortFeatures', 'Get-VMSystemSwitchExtensionPortFeature', facts.portFeatureFacts],
];

/** Lists of texts, each from one property of each object. */
const names: readonly (readonly [
	path: string,
	what: string,
	property: string,
	reader?: Reader<string>,
])[] = [
	['dvdDrives', 'Win32_CDROMDrive', 'Drive'],
	['updates', 'Win32_QuickFixEngineering', 'HotFixID'],
	['supportedConfigurationVersions', 'Get-VMHostSupportedVersion', 'Version', version],
	['liveMigration.networks', 'Get-VMMigrationNetwork', 'Subnet'],
	['storage.luns', 'MSFT_Disk', 'UniqueId'],
];

/** Fills a host with all that exports tell of it. */
export function importHost(name: string, raw: Raw, index: ReadIndex, work: Work): ImportedHost {
	const draft = new Draft(work.origins, raw);
	draft.set('name', name, raw);
	const of = (what: string) => index.ofComputer(what, name);
	for (const [what, mapping] of own)
		for (const one of of(what) ?? []) fill(draft, one, mapping, work);
	addOperatingSystem(draft, name, index);
	addDomain(draft, of('Win32_ComputerSystem')?.[0]);
	addNameInRegistry(draft, of(nameInRegistry)?.[0]);
	addProcessors(draft, of, work);
	for (const [path, what, mapping] of lists)
		addList(draft, path, of(what), (raws) => entriesFrom(raws, mapping, work));
	for (const [path, what, property, reader] of names)
		addNames(draft, path, of(what), property, work, reader);
	addFeatures(draft, of('Get-WindowsFeature'), work);
	addVirtualSans(draft, of('Get-VMSan'), work);
	addSwitches(draft, of('Get-VMSwitch'), of('Get-VMSwitchTeam'), work);
	addAdapters(draft, name, index, work);
	addTeams(draft, name, index, work);
	addErrorCorrection(draft, of('Win32_PhysicalMemoryArray'));
	addVolumes(draft, of, work);
	addPhysicalDisks(draft, name, index, work);
	addSecurity(draft, name, index);
	addPowerPlan(draft, of('Win32_PowerPlan'), work);
	addReplicationServer(draft, name, index, work);
	addResourcePools(draft, of('Get-VMResourcePool'), work);
	return { draft, key: computerKey(name) };
}

function addNames(
	draft: Draft,
	path: string,
	raws: readonly Raw[] | undefined,
	property: string,
	{ skip }: Work,
	reader: Reader<string> = text,
): void {
	if (!raws) return;
	const found = raws.flatMap((raw) => {
		const told = propertyOf(raw, property);
		return (told && reader(told, skip)) ?? [];
	});
	draft.set(path, [...new Set(found)], raws[0] ?? draft.raw);
}

/** Get-WindowsFeature lists what could be installed as well; of a server nothing at all is no answer. */
function addFeatures(draft: Draft, all: readonly Raw[] | undefined, work: Work): void {
	if (!all?.length) return;
	const installed = all.filter((raw) => valueAt(raw, 'Installed') === true);
	addNames(draft, 'features', installed, 'Name', work);
}

/** Every host has the primordial pools. One whose type is not known is told, and left out. */
function addResourcePools(draft: Draft, pools: readonly Raw[] | undefined, work: Work): void {
	const own = pools?.filter((raw) => valueAt(raw, 'Name') !== 'Primordial');
	addList(draft, 'resourcePools', own, (raws) =>
		entriesFrom(raws, facts.resourcePoolFacts, work).filter(
			({ value }) => value.name !== undefined && value.resourcePoolType !== undefined,
		),
	);
}

function addDomain(draft: Draft, computer: Raw | undefined): void {
	const domain = computer && propertyOf(computer, 'Domain');
	if (!domain) return;
	const isMember = valueAt(computer, 'PartOfDomain');
	// Domain holds the name of the workgroup where the computer is in none.
	if (isMember === false) draft.set('domain', null, domain);
	else if (isMember === true && typeof domain.value === 'string')
		draft.set('domain', domain.value, domain);
}

const nameInRegistry =
	'SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName\\ComputerName';

/** What cmdlets print of a name is in upper case, however it is spelled. */
function addNameInRegistry(draft: Draft, raw: Raw | undefined): void {
	const name = raw && propertyOf(raw, 'sValue');
	if (typeof name?.value !== 'string' || name.value === '') return;
	draft.set('isComputerNameUpperCase', name.value === name.value.toUpperCase(), name);
}

/** The plan that is active, by its English name where it is one of Windows. */
function addPowerPlan(draft: Draft, plans: readonly Raw[] | undefined, { skip }: Work): void {
	const plan = plans?.find((raw) => valueAt(raw, 'IsActive') === true);
	const name = plan && propertyOf(plan, 'ElementName');
	if (!plan || !name) return;
	const id = /\{([0-9a-f-]{36})\}/i.exec(String(valueAt(plan, 'InstanceID') ?? ''))?.[1];
	draft.set('powerPlan', facts.powerPlans[id?.toLowerCase() ?? ''] ?? text(name, skip), name);
}

/** Of the arrays that are the memory of the system, whose kinds of correction have numbers. */
function addErrorCorrection(draft: Draft, arrays: readonly Raw[] | undefined): void {
	const memory = arrays?.filter((raw) => valueAt(raw, 'Use') === 3) ?? [];
	const kinds = memory.map((raw) => valueAt(raw, 'MemoryErrorCorrection'));
	const [first] = memory;
	if (!first) return;
	// 5 and 6 are single-bit and multi-bit ECC, 7 is CRC, 3 is none.
	if (kinds.includes(3)) draft.set('memory.errorCorrection', false, first);
	else if (kinds.every((kind) => kind === 5 || kind === 6 || kind === 7))
		draft.set('memory.errorCorrection', true, first);
}

/** Shared volumes are the cluster's, and recovery partitions nobody's. */
function addVolumes(
	draft: Draft,
	of: (what: string) => readonly Raw[] | undefined,
	work: Work,
): void {
	const local = of('Win32_Volume')?.filter((raw) => {
		const name = String(valueAt(raw, 'Name') ?? '');
		return /^[A-Z]:\\/i.test(name) && !/^[A-Z]:\\ClusterStorage\\/i.test(name);
	});
	addList(draft, 'storage.volumes', local, (raws) =>
		raws.map((raw) => {
			const entry = new Draft(work.origins, raw);
			const name = String(valueAt(raw, 'Name'));
			entry.set('path', name.length > 3 ? name : name.slice(0, 2), raw);
			fill(entry, raw, facts.volumeFacts, work);
			const disk = diskAt(name, of);
			if (disk) fill(entry, disk, sectorFacts, work);
			return entry;
		}),
	);
}

/** The disk of the partition that is reached by a path. */
function diskAt(path: string, of: (what: string) => readonly Raw[] | undefined): Raw | undefined {
	const partition = of('MSFT_Partition')?.find((raw) => {
		const paths = valueAt(raw, 'AccessPaths');
		return (
			Array.isArray(paths) && paths.some((one) => String(one).toLowerCase() === path.toLowerCase())
		);
	});
	const number = partition && valueAt(partition, 'DiskNumber');
	if (typeof number !== 'number') return undefined;
	return of('MSFT_Disk')?.find((raw) => valueAt(raw, 'Number') === number);
}

function addSecurity(draft: Draft, computer: string, index: ReadIndex): void {
	const [guard] = index.ofComputer('Win32_DeviceGuard', computer) ?? [];
	const running = guard && propertyOf(guard, 'SecurityServicesRunning');
	const services = running && listOf(integer)(running, () => {});
	// 1 is Credential Guard.
	if (running && services) draft.set('credentialGuard', services.includes(1), running);
	addGuardians(draft, index.ofComputer('MSFT_HgsGuardian', computer));
}

/** Cmdlets whose objects say whose they are, and what else tells of hosts that nothing else was exported of. */
const namingHosts = [
	...['Get-VM', 'Get-VMSwitch', 'Get-VHD', 'Get-VMReplicationServer', 'Get-VMResourcePool'],
	...[
		'Get-VMHostAssignableDevice',
		'Get-VMHostNumaNode',
		'Get-VMHostPartitionableGpu',
		'Get-VMHostSupportedVersion',
		'Get-VMMigrationNetwork',
		'Get-VMSan',
	],
];

/** The names of the hosts that exports tell of, each with what it was first named by. */
export function hostNames(
	index: ReadIndex,
): Map<string, { readonly name: string; readonly raw: Raw }> {
	const found = new Map<string, { readonly name: string; readonly raw: Raw }>();
	const add = (name: unknown, raw: Raw) => {
		if (typeof name !== 'string' || name === '') return;
		const key = computerKey(name);
		if (!found.has(key)) found.set(key, { name: name.split('.')[0] || name, raw });
	};
	for (const { raw } of index.all('Get-ClusterNode')) add(valueAt(raw, 'Name'), raw);
	for (const { raw, asked } of index.all('Get-VMHost'))
		add(asked.computer ?? valueAt(raw, 'ComputerName') ?? valueAt(raw, 'Name'), raw);
	for (const { raw, asked } of index.all('Win32_ComputerSystem'))
		add(asked.computer ?? valueAt(raw, 'Name'), raw);
	for (const what of namingHosts)
		for (const { raw, asked } of index.all(what)) add(asked.computer ?? computerNameOf(raw), raw);
	return found;
}
