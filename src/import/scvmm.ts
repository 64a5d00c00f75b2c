import {
	entriesOf,
	inside,
	inWords,
	isRecord,
	isWrapped,
	objectsAt,
	propertyOf,
	type Raw,
	type Skip,
	valueAt,
} from './raw.ts';
import type { Asked, Read } from './reads.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * Whether a document is an inventory of System Center Virtual Machine Manager, in the shape that ManageIQ
 * collects: what Get-SCVirtualMachine, Get-SCVMHost, Get-SCVirtualNetwork and Get-SCVMHostCluster print.
 *
 * @see https://github.com/ManageIQ/manageiq-providers-scvmm/blob/master/app/models/manageiq/providers/microsoft/infra_manager/ps_scripts/get_inventory.ps1
 */
export function isVirtualMachineManager(value: unknown): boolean {
	return (
		isRecord(value) && ['ems', 'hosts', 'vms', 'clusters'].every((key) => Object.hasOwn(value, key))
	);
}

/** Whether an object is what Get-SCVirtualMachine prints of a machine: its host and its configuration's path are in it. */
export function isMachineOfManager(value: unknown): boolean {
	return isRecord(value) && ['HostName', 'VMCPath'].every((key) => typeof value[key] === 'string');
}

/** The objects of a list; earlier collectors wrote a hashtable, each entry with the `Properties` of one. */
function listed(document: Raw, name: string): readonly Raw[] {
	const list = propertyOf(document, name);
	if (!list || !isRecord(list.value) || isWrapped(list.value)) return objectsAt(document, name);
	return Object.entries(list.value).flatMap(([key, value]) => {
		const properties = propertyOf(inside(list, key, value), 'Properties');
		return properties && isRecord(properties.value) ? [properties] : [];
	});
}

/** The reads that the inventory amounts to: what the cmdlets of Hyper-V would have told of the same. */
export function readsOfVirtualMachineManager(document: Raw, skip: Skip): Read[] {
	const hosts = listed(document, 'hosts').filter((host) => isHyperV(host, skip));
	const images = propertyOf(document, 'images');
	if (images && listed(document, 'images').length > 0)
		skip(images, 'are templates, which no host runs');
	const silent = hosts.filter(isSilent).map(nameOf);
	return [
		...listed(document, 'clusters').flatMap(readsOfCluster),
		...hosts.flatMap((host) =>
			isSilent(host) ? unanswered(nameOf(host)) : readsOfHost(host, document, skip),
		),
		...listed(document, 'vms')
			.filter((machine) => !silent.includes(String(valueAt(machine, 'HostName'))))
			.flatMap((machine) => readsOfMachine(machine, skip)),
	];
}

function nameOf(host: Raw): string {
	return String(valueAt(host, 'Name') ?? '');
}

function read(what: string, asked: Asked, objects: readonly Raw[]): Read {
	return { what, asked, objects };
}

function isHyperV(host: Raw, skip: Skip): boolean {
	const platform = valueAt(host, 'VirtualizationPlatformString');
	if (typeof platform !== 'string' || /hyper-?v/i.test(platform)) return true;
	skip(host, `is a host of ${platform}, not of Hyper-V`);
	return false;
}

/** Of a host that does not answer, zeros and texts of nothing stand where its facts would. */
function isSilent(host: Raw): boolean {
	const state = valueAt(host, 'CommunicationStateString');
	return typeof state === 'string' && state !== 'Responding';
}

function unanswered(computer: string): Read[] {
	const error = 'Virtual Machine Manager does not reach the host.';
	return ['Get-VMHost', 'Get-VM'].map((what) => ({
		what,
		asked: { computer },
		objects: undefined,
		error,
	}));
}

function readsOfCluster(raw: Raw): Read[] {
	const cluster = valueAt(raw, 'ClusterName');
	if (typeof cluster !== 'string') return [];
	const nodes = objectsAt(raw, 'Nodes');
	return [
		read('Get-Cluster', { cluster }, [inWords(raw, { Name: cluster })]),
		read(
			'Get-ClusterNode',
			{ cluster },
			nodes.map((node) => inWords(node, { Name: valueAt(node, 'ComputerName') ?? nameOf(node) })),
		),
		...nodes.filter((node) => !isSilent(node)).map(readOfNode),
	];
}

/** What the host of a cluster tells beside what the list of hosts does. */
function readOfNode(node: Raw): Read {
	return read('Get-VMHost', { computer: nameOf(node) }, [
		inWords(node, {
			NumaSpanningEnabled: valueAt(node, 'IsNumaSpanningEnabled'),
			VirtualMachineMigrationEnabled: valueAt(node, 'EnableLiveMigration'),
			MaximumVirtualMachineMigrations: valueAt(node, 'LiveMigrationMaximum'),
			UseAnyNetworkForMigration: valueAt(node, 'UseAnyMigrationSubnet'),
		}),
	]);
}

function readsOfHost(host: Raw, document: Raw, skip: Skip): Read[] {
	const asked = { computer: nameOf(host) };
	for (const volume of objectsAt(host, 'DiskVolumes'))
		if (valueAt(volume, 'IsClusterSharedVolume') === true)
			skip(volume, 'is a shared volume, and the name of its resource is not told');
	const switches = listed(document, 'vnets').filter(
		(one) => valueAt(one, 'VMHostName') === asked.computer,
	);
	return [
		read('Get-VMHost', asked, [
			inWords(host, {
				LogicalProcessorCount: valueAt(host, 'LogicalProcessorCount'),
				MemoryCapacity: valueAt(host, 'TotalMemory'),
			}),
		]),
		read('Win32_OperatingSystem', asked, [
			inWords(host, {
				Caption: valueAt(host, 'OperatingSystem.Name'),
				Version:
					valueAt(host, 'OperatingSystemVersionString') ?? valueAt(host, 'OperatingSystem.Version'),
			}),
		]),
		...processorsOf(host, asked),
		...(propertyOf(document, 'vnets') ? [read('Get-VMSwitch', asked, switches.map(switchOf))] : []),
	];
}

function processorsOf(host: Raw, asked: Asked): Read[] {
	const count = valueAt(host, 'PhysicalCPUCount');
	if (typeof count !== 'number' || count < 1 || count > 64) return [];
	const one = inWords(host, {
		Manufacturer: valueAt(host, 'ProcessorManufacturer'),
		NumberOfCores: valueAt(host, 'CoresPerCPU'),
	});
	return [read('Win32_Processor', asked, Array<Raw>(count).fill(one))];
}

/** Only what is bound to a network adapter is known to be External; the rest may be Internal or Private. */
function switchOf(raw: Raw): Raw {
	const [adapter, ...others] = objectsAt(raw, 'VMHostNetworkAdapters');
	return inWords(raw, {
		Name: valueAt(raw, 'Name'),
		SwitchType: adapter && 'External',
		// Several are a team, of which the switch names no one.
		NetAdapterInterfaceDescription:
			adapter && others.length === 0 ? valueAt(adapter, 'Name') : undefined,
	});
}

/** How Virtual Machine Manager names what Get-VM calls otherwise. */
const states: Readonly<Record<string, string>> = { PowerOff: 'Off' };

/** The reads that a machine amounts to. */
export function readsOfMachine(raw: Raw, skip: Skip): Read[] {
	const computer = valueAt(raw, 'HostName');
	if (typeof computer !== 'string' || computer === '') {
		skip(raw, 'is on no host: it is stored in a library');
		return [];
	}
	const configuration = String(valueAt(raw, 'VMCPath') ?? '');
	// The ID is that of Virtual Machine Manager; Hyper-V's own is the name of the configuration.
	const [, path, id] =
		/^(.+)\\Virtual Machines\\([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.\w+$/i.exec(
			configuration,
		) ?? [];
	const state = valueAt(raw, 'VirtualMachineStateString') ?? valueAt(raw, 'VirtualMachineState');
	const memory = valueAt(raw, 'Memory');
	const machine = inWords(raw, {
		Name: valueAt(raw, 'Name'),
		Id: id,
		ComputerName: computer,
		State: typeof state === 'string' ? (states[state] ?? state) : undefined,
		// The root of a drive is one with its backslash only.
		ConfigurationLocation: path && /^[a-z]:$/i.test(path) ? `${path}\\` : path,
		ProcessorCount: valueAt(raw, 'CPUCount'),
		MemoryStartup: typeof memory === 'number' ? memory * 1024 ** 2 : undefined,
	});
	const asked = { machine: id ?? String(valueAt(raw, 'ID')) };
	const disks = propertyOf(raw, 'VirtualHardDisks');
	if (disks)
		skip(disks, 'tells of no disk that is passed through, so that the drives are not all known');
	return [
		read('Get-VM', asked, [machine]),
		...readOfList(raw, 'VirtualDVDDrives', 'Get-VMDvdDrive', asked, mediumOf),
		...readOfList(raw, 'VirtualNetworkAdapters', 'Get-VMNetworkAdapter', asked, connectionOf),
		...readOfList(raw, 'VMCheckpoints', 'Get-VMSnapshot', asked, (one) => ({
			Name: valueAt(one, 'Name'),
		})),
	];
}

function readOfList(
	machine: Raw,
	property: string,
	what: string,
	asked: Asked,
	properties: (one: Raw) => Properties,
): Read[] {
	const list = propertyOf(machine, property);
	const entries = list && entriesOf(list);
	// Past the depth of an export stand names in place of objects.
	if (!entries?.every(({ value }) => isRecord(value))) return [];
	return [
		read(
			what,
			asked,
			entries.map((one) => inWords(one, properties(one))),
		),
	];
}

/** An ISO file of the library may be a copy beside the machine: where it is, is not told. */
function mediumOf(drive: Raw): Properties {
	const told = (name: string) => (valueAt(drive, name) ?? '') !== '';
	if (told('HostDrive')) return { DvdMediaType: 'PassThrough' };
	return told('ISOId') || told('ISO')
		? { DvdMediaType: 'ISO' }
		: { DvdMediaType: 'None', Path: null };
}

/** Its Name is the machine's; without a VLAN it may still be a trunk. */
function connectionOf(adapter: Raw): Properties {
	const vlan = valueAt(adapter, 'VLanID');
	const isTagged = valueAt(adapter, 'VLanEnabled') === true && typeof vlan === 'number' && vlan > 0;
	return {
		SwitchName: valueAt(adapter, 'VirtualNetwork'),
		MacAddress: valueAt(adapter, 'MACAddress'),
		VlanSetting: isTagged ? { OperationMode: 'Access', AccessVlanId: vlan } : undefined,
	};
}
