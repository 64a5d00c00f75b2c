import { Draft } from './draft.ts';
import * as facts from './host-facts.ts';
import { addList, entriesFrom, fill, type Work } from './map.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';
import type { ReadIndex } from './read-index.ts';
import { flag, integer, spacedNames, text, wholeEntries } from './readers.ts';

/** Get-VMSwitch, with the members of embedded teams and the extensions. */
export function addSwitches(
	draft: Draft,
	switches: readonly Raw[] | undefined,
	teams: readonly Raw[] | undefined,
	work: Work,
): void {
	addList(draft, 'switches', switches, (raws) =>
		entriesFrom(raws, facts.switchFacts, work).map((entry) => {
			const team = teams?.find((one) => valueAt(one, 'Name') === entry.value.name);
			const members = team
				? propertyOf(team, 'NetAdapterInterfaceDescription')
				: entry.value.embeddedTeamingEnabled === true
					? propertyOf(entry.raw, 'NetAdapterInterfaceDescriptions')
					: undefined;
			if (members) entry.set('teamMembers', spacedNames(members, work.skip), members);
			const extensions = propertyOf(entry.raw, 'Extensions');
			const raws = extensions && wholeEntries(extensions, work.skip);
			if (raws)
				addList(entry, 'extensions', raws, (all) => entriesFrom(all, facts.extensionFacts, work));
			return entry;
		}),
	);
}

/** Get-VMSan, each with the ports of its adapters. */
export function addVirtualSans(draft: Draft, sans: readonly Raw[] | undefined, work: Work): void {
	addList(draft, 'virtualSans', sans, (raws) =>
		entriesFrom(raws, facts.virtualSanFacts, work).map((entry) => {
			const adapters = propertyOf(entry.raw, 'HostBusAdapters');
			const ports = adapters && wholeEntries(adapters, work.skip);
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
	].map((name) => valueAt(raw, name));
	if (administrative === 2) return 'Disabled';
	if (operational === 1) return 'Up';
	if (operational === 6) return 'NotPresent';
	if (media === 2) return 'Disconnected';
	return operational === 2 ? 'Down' : undefined;
}

/** The physical adapters, those of the management system on its switches, and what else has an address, as teams have. */
export function addAdapters(draft: Draft, computer: string, index: ReadIndex, work: Work): void {
	const addresses = index.ofComputer('MSFT_NetIPAddress', computer);
	const adapters = index
		.ofComputer('MSFT_NetAdapter', computer)
		// Those of filters and tunnels are hidden, and have no address of their own.
		?.filter(
			(raw) =>
				valueAt(raw, 'HardwareInterface') === true ||
				isManagementAdapter(raw) ||
				addressesOf(raw, addresses ?? []).length > 0,
		);
	// Who answered by the network has an adapter: of none nobody told.
	if (adapters?.length === 0) return;
	const direct = index.ofComputer('MSFT_NetAdapterRdmaSettingData', computer);
	const interfaces = index.all('Get-ClusterNetworkInterface').map(({ raw }) => raw);
	const queues = index.ofComputer('MSFT_NetAdapterVmqSettingData', computer);
	const management = (index.ofComputer('Get-VMNetworkAdapter', computer) ?? []).filter(
		(raw) => valueAt(raw, 'IsManagementOs') === true,
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
			const setting = direct?.find((one) => valueAt(one, 'Name') === entry.value.name);
			if (direct)
				entry.set('rdmaEnabled', (setting && valueAt(setting, 'Enabled')) === true, setting ?? raw);
			if (addresses) addAddress(entry, raw, addresses, interfaces);
			return entry;
		}),
	);
}

/** An adapter of which no queues are told has none. */
function addQueues(entry: Draft, adapter: Raw, queues: readonly Raw[]): void {
	const name = valueAt(adapter, 'Name');
	const own = queues.find((one) => valueAt(one, 'Name') === name);
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
	return String(valueAt(raw, property) ?? '')
		.replace(/[{}]/g, '')
		.toLowerCase();
}

function isManagementAdapter(raw: Raw): boolean {
	return /^Hyper-V Virtual (Ethernet|Switch)/.test(
		String(valueAt(raw, 'InterfaceDescription') ?? ''),
	);
}

function isOfIPv4(address: Raw): boolean {
	return String(valueAt(address, 'IPAddress')).includes('.');
}

/** The addresses of an adapter that are not link-local. */
function addressesOf(adapter: Raw, addresses: readonly Raw[]): readonly Raw[] {
	const number = valueAt(adapter, 'InterfaceIndex');
	return addresses.filter((raw) => {
		const address = valueAt(raw, 'IPAddress');
		return (
			valueAt(raw, 'InterfaceIndex') === number &&
			typeof address === 'string' &&
			!/^(169\.254\.|fe80:)/i.test(address)
		);
	});
}

/**
 * Where IPv4 addresses come from, by the origin of their prefix.
 *
 * @see https://learn.microsoft.com/windows/win32/api/nldef/ne-nldef-nl_prefix_origin
 */
const ways: Readonly<Record<string, string>> = { 1: 'Disabled', 3: 'Enabled' };

/** The way of all IPv4 addresses of an adapter: those of roles that are on the node may come in another one. */
function wayOf(addresses: readonly Raw[]): string | undefined {
	const found = new Set(
		addresses.filter(isOfIPv4).map((raw) => ways[String(valueAt(raw, 'PrefixOrigin'))]),
	);
	return found.size === 1 ? [...found][0] : undefined;
}

/**
 * An address that is not link-local, and the cluster network that has it: the one by which the cluster knows
 * the adapter, which those of roles and of IPv6 may stand before, or else that of IPv4.
 */
function addAddress(
	entry: Draft,
	adapter: Raw,
	addresses: readonly Raw[],
	interfaces: readonly Raw[],
): void {
	const own = addressesOf(adapter, addresses);
	const interfaceOf = (raw: Raw) =>
		interfaces.find((one) => valueAt(one, 'Address') === valueAt(raw, 'IPAddress'));
	const found = own.find(interfaceOf) ?? own.find(isOfIPv4) ?? own[0];
	if (!found) {
		entry.set('ipAddress', null, adapter);
		return;
	}
	const address = `${valueAt(found, 'IPAddress')}/${valueAt(found, 'PrefixLength')}`;
	entry.set('ipAddress', address, found);
	entry.set('dhcp', wayOf(own), found);
	const network = interfaceOf(found);
	const name = network && propertyOf(network, 'Network');
	if (name)
		entry.set(
			'clusterNetwork',
			text(name, () => {}),
			name,
		);
}

/** The teams of Windows itself, with their members and interfaces. */
export function addTeams(draft: Draft, computer: string, index: ReadIndex, work: Work): void {
	const { skip } = work;
	const members = index.ofComputer('MSFT_NetLbfoTeamMember', computer) ?? [];
	const nics = index.ofComputer('MSFT_NetLbfoTeamNic', computer) ?? [];
	addList(draft, 'teams', index.ofComputer('MSFT_NetLbfoTeam', computer), (raws) =>
		raws.map((raw) => {
			const team = new Draft({ note() {} } as never, raw);
			const name = propertyOf(raw, 'Name');
			const namesIn = (list: readonly Raw[]) =>
				list
					.filter((one) => valueAt(one, 'Team') === name?.value)
					.flatMap((one) => text(propertyOf(one, 'Name') ?? one, skip) ?? []);
			if (name) team.set('name', text(name, skip), name);
			team.set('members', namesIn(members), raw);
			const own = nics.filter((one) => valueAt(one, 'Team') === name?.value);
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
