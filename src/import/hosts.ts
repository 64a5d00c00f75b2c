import { createHash } from 'node:crypto';
import { computerKey } from '../estate/names/names.ts';
import { Draft } from './draft.ts';
import * as facts from './host-facts.ts';
import { entriesFrom, fill, type Mapping, type Work } from './map.ts';
import { addOperatingSystem } from './operating-system.ts';
import { entriesOf, propertyOf, type Raw } from './raw.ts';
import type { ReadIndex } from './read-index.ts';
import { flag, integer, listOf, text } from './readers.ts';
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
];

/** Lists that are one entry for each object. */
const lists: readonly (readonly [path: string, what: string, mapping: Mapping])[] = [
	['assignableDevices', 'Get-VMHostAssignableDevice', facts.assignableDeviceFacts],
	['services', 'Win32_Service', facts.serviceFacts],
	['partitionableGpus', 'Get-VMHostPartitionableGpu', facts.partitionableGpuFacts],
	['switchExtensionPortFeatures', 'Get-VMSystemSwitchExtensionPortFeature', facts.portFeatureFacts],
];

/** Lists of texts, each from one property of each object. */
const names: readonly (readonly [path: string, what: string, property: string])[] = [
	['dvdDrives', 'Win32_CDROMDrive', 'Drive'],
	['updates', 'Win32_QuickFixEngineering', 'HotFixID'],
	['supportedConfigurationVersions', 'Get-VMHostSupportedVersion', 'Version'],
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
	addProcessors(draft, of('Win32_Processor'), of('Get-VMHostNumaNode'), work);
	for (const [path, what, mapping] of lists)
		addList(draft, path, of(what), (raws) => entriesFrom(raws, mapping, work));
	for (const [path, what, property] of names) addNames(draft, path, of(what), property, work);
	addVirtualSans(draft, of('Get-VMSan'), work);
	addSwitches(draft, of('Get-VMSwitch'), of('Get-VMSwitchTeam'), work);
	addAdapters(draft, name, index, work);
	addTeams(draft, name, index, work);
	addVolumes(draft, of('Win32_Volume'), work);
	addSecurity(draft, name, index);
	addPowerPlan(draft, of('Win32_PowerPlan'), work);
	addReplicationServer(draft, name, index, work);
	addResourcePools(draft, of('Get-VMResourcePool'), work);
	return { draft, key: computerKey(name) };
}

function addList(
	draft: Draft,
	path: string,
	raws: readonly Raw[] | undefined,
	entries: (raws: readonly Raw[]) => readonly Draft[],
): void {
	if (!raws) return;
	draft.set(
		path,
		entries(raws).map(({ value }) => value),
		raws[0] ?? draft.raw,
	);
}

function addNames(
	draft: Draft,
	path: string,
	raws: readonly Raw[] | undefined,
	property: string,
	{ skip }: Work,
): void {
	if (!raws) return;
	const found = raws.flatMap((raw) => {
		const told = propertyOf(raw, property);
		return (told && text(told, skip)) ?? [];
	});
	draft.set(path, [...new Set(found)], raws[0] ?? draft.raw);
}

/** Every host has the primordial pools. One whose type is not known is told, and left out. */
function addResourcePools(draft: Draft, pools: readonly Raw[] | undefined, work: Work): void {
	const own = pools?.filter((raw) => propertyOf(raw, 'Name')?.value !== 'Primordial');
	addList(draft, 'resourcePools', own, (raws) =>
		entriesFrom(raws, facts.resourcePoolFacts, work).filter(
			({ value }) => value.name !== undefined && value.resourcePoolType !== undefined,
		),
	);
}

function addDomain(draft: Draft, computer: Raw | undefined): void {
	const domain = computer && propertyOf(computer, 'Domain');
	if (!domain) return;
	const isMember = propertyOf(computer, 'PartOfDomain')?.value;
	// Domain holds the name of the workgroup where the computer is in none.
	if (isMember === false) draft.set('domain', null, domain);
	else if (isMember === true && typeof domain.value === 'string')
		draft.set('domain', domain.value, domain);
}

/** The plan that is active, by its English name where it is one of Windows. */
function addPowerPlan(draft: Draft, plans: readonly Raw[] | undefined, { skip }: Work): void {
	const plan = plans?.find((raw) => propertyOf(raw, 'IsActive')?.value === true);
	const name = plan && propertyOf(plan, 'ElementName');
	if (!plan || !name) return;
	const id = /\{([0-9a-f-]{36})\}/i.exec(String(propertyOf(plan, 'InstanceID')?.value ?? ''))?.[1];
	draft.set('powerPlan', facts.powerPlans[id?.toLowerCase() ?? ''] ?? text(name, skip), name);
}

function addProcessors(
	draft: Draft,
	packages: readonly Raw[] | undefined,
	numaNodes: readonly Raw[] | undefined,
	work: Work,
): void {
	const [first] = packages ?? [];
	if (packages && first) {
		fill(draft, first, facts.processorFacts, work);
		draft.set('processor.sockets', packages.length, first);
		const cores = packages.map((raw) => propertyOf(raw, 'NumberOfCores')?.value);
		if (cores.every((count): count is number => typeof count === 'number'))
			draft.set(
				'processor.cores',
				cores.reduce((sum, count) => sum + count, 0),
				first,
			);
	}
	const [numaNode] = numaNodes ?? [];
	if (numaNodes && numaNode) draft.set('processor.numaNodes', numaNodes.length, numaNode);
}

function addSwitches(
	draft: Draft,
	switches: readonly Raw[] | undefined,
	teams: readonly Raw[] | undefined,
	work: Work,
): void {
	addList(draft, 'switches', switches, (raws) =>
		entriesFrom(raws, facts.switchFacts, work).map((entry) => {
			const team = teams?.find((one) => propertyOf(one, 'Name')?.value === entry.value.name);
			const members = team && propertyOf(team, 'NetAdapterInterfaceDescription');
			if (members) entry.set('teamMembers', listOf(text)(members, work.skip), members);
			const extensions = propertyOf(entry.raw, 'Extensions');
			const raws = extensions && entriesOf(extensions);
			if (raws)
				addList(entry, 'extensions', raws, (all) => entriesFrom(all, facts.extensionFacts, work));
			return entry;
		}),
	);
}

function addVirtualSans(draft: Draft, sans: readonly Raw[] | undefined, work: Work): void {
	addList(draft, 'virtualSans', sans, (raws) =>
		entriesFrom(raws, facts.virtualSanFacts, work).map((entry) => {
			const adapters = propertyOf(entry.raw, 'HostBusAdapters');
			const ports = adapters && entriesOf(adapters);
			const names = ports?.flatMap((port) => {
				const name = propertyOf(port, 'WorldWidePortName');
				return (name && text(name, work.skip)) ?? [];
			});
			if (adapters && names?.length === ports?.length)
				entry.set('hostBusAdapters', names, adapters);
			return entry;
		}),
	);
}

/** How Get-NetAdapter names what MSFT_NetAdapter tells by numbers. */
function statusOf(raw: Raw): string | undefined {
	const [operational, media, administrative] = [
		'InterfaceOperationalStatus',
		'MediaConnectState',
		'InterfaceAdminStatus',
	].map((name) => propertyOf(raw, name)?.value);
	if (administrative === 2) return 'Disabled';
	if (operational === 1) return 'Up';
	if (operational === 6) return 'NotPresent';
	if (media === 2) return 'Disconnected';
	return operational === 2 ? 'Down' : undefined;
}

function addAdapters(draft: Draft, computer: string, index: ReadIndex, work: Work): void {
	const adapters = index
		.ofComputer('MSFT_NetAdapter', computer)
		// Those of filters and tunnels are hidden, and have no address of their own.
		?.filter(
			(raw) => propertyOf(raw, 'HardwareInterface')?.value === true || isManagementAdapter(raw),
		);
	const addresses = index.ofComputer('MSFT_NetIPAddress', computer);
	const direct = index.ofComputer('MSFT_NetAdapterRdmaSettingData', computer);
	const interfaces = index.all('Get-ClusterNetworkInterface').map(({ raw }) => raw);
	const queues = index.ofComputer('MSFT_NetAdapterVmqSettingData', computer);
	const management = (index.ofComputer('Get-VMNetworkAdapter', computer) ?? []).filter(
		(raw) => propertyOf(raw, 'IsManagementOs')?.value === true,
	);
	addList(draft, 'networkAdapters', adapters, (raws) =>
		entriesFrom(raws, facts.adapterFacts, work).map((entry, number) => {
			const raw = raws[number] as Raw;
			entry.set('status', statusOf(raw), raw);
			if (isManagementAdapter(raw)) {
				entry.set('virtual', true, raw);
				const device = keyOfDevice(raw, 'InterfaceGuid');
				const own = management.find((one) => keyOfDevice(one, 'DeviceId') === device);
				if (own && device) fill(entry, own, facts.managementAdapterFacts, work);
			} else if (queues) addQueues(entry, raw, queues);
			// What has no setting cannot do it.
			const setting = direct?.find((one) => propertyOf(one, 'Name')?.value === entry.value.name);
			if (direct)
				entry.set(
					'rdmaEnabled',
					(setting && propertyOf(setting, 'Enabled')?.value) === true,
					setting ?? raw,
				);
			if (addresses) addAddress(entry, raw, addresses, interfaces);
			return entry;
		}),
	);
}

/** An adapter of which no queues are told has none. */
function addQueues(entry: Draft, adapter: Raw, queues: readonly Raw[]): void {
	const name = propertyOf(adapter, 'Name')?.value;
	const own = queues.find((one) => propertyOf(one, 'Name')?.value === name);
	const enabled = own && propertyOf(own, 'Enabled');
	if (!own) entry.set('vmqEnabled', null, adapter);
	else if (enabled)
		entry.set(
			'vmqEnabled',
			flag(enabled, () => {}),
			enabled,
		);
}

/** The identifier of a device, which is written with braces or without them. */
function keyOfDevice(raw: Raw, property: string): string {
	return String(propertyOf(raw, property)?.value ?? '')
		.replace(/[{}]/g, '')
		.toLowerCase();
}

function isManagementAdapter(raw: Raw): boolean {
	return /^Hyper-V Virtual (Ethernet|Switch)/.test(
		String(propertyOf(raw, 'InterfaceDescription')?.value ?? ''),
	);
}

/** The first address that is not link-local, and the cluster network that has it. */
function addAddress(
	entry: Draft,
	adapter: Raw,
	addresses: readonly Raw[],
	interfaces: readonly Raw[],
): void {
	const number = propertyOf(adapter, 'InterfaceIndex')?.value;
	const found = addresses.find((raw) => {
		const address = propertyOf(raw, 'IPAddress')?.value;
		return (
			propertyOf(raw, 'InterfaceIndex')?.value === number &&
			typeof address === 'string' &&
			!/^(169\.254\.|fe80:)/i.test(address)
		);
	});
	if (!found) {
		entry.set('ipAddress', null, adapter);
		return;
	}
	const address = propertyOf(found, 'IPAddress')?.value;
	entry.set('ipAddress', `${address}/${propertyOf(found, 'PrefixLength')?.value}`, found);
	const network = interfaces.find((raw) => propertyOf(raw, 'Address')?.value === address);
	const name = network && propertyOf(network, 'Network');
	if (name)
		entry.set(
			'clusterNetwork',
			text(name, () => {}),
			name,
		);
}

function addTeams(draft: Draft, computer: string, index: ReadIndex, work: Work): void {
	const { skip } = work;
	const members = index.ofComputer('MSFT_NetLbfoTeamMember', computer) ?? [];
	const nics = index.ofComputer('MSFT_NetLbfoTeamNic', computer) ?? [];
	addList(draft, 'teams', index.ofComputer('MSFT_NetLbfoTeam', computer), (raws) =>
		raws.map((raw) => {
			const team = new Draft({ note() {} } as never, raw);
			const name = propertyOf(raw, 'Name');
			const namesIn = (list: readonly Raw[]) =>
				list
					.filter((one) => propertyOf(one, 'Team')?.value === name?.value)
					.flatMap((one) => text(propertyOf(one, 'Name') ?? one, skip) ?? []);
			if (name) team.set('name', text(name, skip), name);
			team.set('members', namesIn(members), raw);
			const own = nics.filter((one) => propertyOf(one, 'Team')?.value === name?.value);
			team.set(
				'teamNics',
				entriesFrom(own, facts.teamNicFacts, work).map((entry) => {
					const vlan = propertyOf(entry.raw, 'VlanID');
					if (vlan) entry.set('vlanId', vlan.value === null ? null : integer(vlan, skip), vlan);
					return entry.value;
				}),
				raw,
			);
			return team;
		}),
	);
}

/** Shared volumes are the cluster's, and recovery partitions nobody's. */
function addVolumes(draft: Draft, volumes: readonly Raw[] | undefined, work: Work): void {
	const local = volumes?.filter((raw) => {
		const name = String(propertyOf(raw, 'Name')?.value ?? '');
		return /^[A-Z]:\\/i.test(name) && !/^[A-Z]:\\ClusterStorage\\/i.test(name);
	});
	addList(draft, 'storage.volumes', local, (raws) =>
		raws.map((raw) => {
			const entry = new Draft(work.origins, raw);
			const name = String(propertyOf(raw, 'Name')?.value);
			entry.set('path', name.length > 3 ? name : name.slice(0, 2), raw);
			fill(entry, raw, facts.volumeFacts, work);
			return entry;
		}),
	);
}

function addSecurity(draft: Draft, computer: string, index: ReadIndex): void {
	const [guard] = index.ofComputer('Win32_DeviceGuard', computer) ?? [];
	const running = guard && propertyOf(guard, 'SecurityServicesRunning');
	const services = running && listOf(integer)(running, () => {});
	// 1 is Credential Guard.
	if (running && services) draft.set('credentialGuard', services.includes(1), running);
	const guardians = index.ofComputer('MSFT_HgsGuardian', computer);
	if (!guardians) return;
	draft.set(
		'guardians',
		guardians
			.filter((raw) => propertyOf(raw, 'HasPrivateSigningKey')?.value === true)
			.map(guardianOf),
		guardians[0] ?? draft.raw,
	);
}

/** A guardian by its name and the thumbprint of its certificate: the SHA-1 of what it is encoded as. */
export function guardianOf(raw: Raw): Readonly<Record<string, unknown>> {
	const certificate = propertyOf(raw, 'EncryptionCertificate')?.value;
	const name = propertyOf(raw, 'Name')?.value;
	return {
		...(typeof name === 'string' && name !== '' && { name }),
		...(typeof certificate === 'string' && {
			encryptionCertificateThumbprint: createHash('sha1')
				.update(Buffer.from(certificate, 'base64'))
				.digest('hex')
				.toUpperCase(),
		}),
	};
}

/** The names of the hosts that exports tell of, each with what it was first named by. */
export function hostNames(
	index: ReadIndex,
): Map<string, { readonly name: string; readonly raw: Raw }> {
	const found = new Map<string, { readonly name: string; readonly raw: Raw }>();
	const add = (name: unknown, raw: Raw) => {
		if (typeof name !== 'string' || name === '') return;
		const key = computerKey(name);
		if (!found.has(key)) found.set(key, { name: name.split('.')[0] ?? name, raw });
	};
	for (const { raw } of index.all('Get-ClusterNode')) add(propertyOf(raw, 'Name')?.value, raw);
	for (const { raw, asked } of index.all('Get-VMHost'))
		add(
			asked.computer ?? propertyOf(raw, 'ComputerName')?.value ?? propertyOf(raw, 'Name')?.value,
			raw,
		);
	for (const { raw, asked } of index.all('Win32_ComputerSystem'))
		add(asked.computer ?? propertyOf(raw, 'Name')?.value, raw);
	for (const what of ['Get-VM', 'Get-VMSwitch', 'Get-VHD'])
		for (const { raw, asked } of index.all(what))
			add(asked.computer ?? propertyOf(raw, 'ComputerName')?.value, raw);
	return found;
}
