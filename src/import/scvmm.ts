import {
	inside,
	inWords,
	isCut,
	isRecord,
	isWrapped,
	objectsAt,
	propertyOf,
	type Raw,
	type Skip,
	valueAt,
	withValue,
} from './raw.ts';
import { wholeEntries } from './readers.ts';
import type { Asked, Read } from './reads.ts';
import { readsOfMachine } from './scvmm-machines.ts';

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
	const switches = propertyOf(document, 'vnets') && listed(document, 'vnets');
	return [
		...listed(document, 'clusters').flatMap((cluster) => readsOfCluster(cluster, skip)),
		...hosts.flatMap((host) => [
			...readsOfHost(host, skip),
			...(switches && !isSilent(host) ? [readOfSwitches(host, switches)] : []),
		]),
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

/** Whether a host is one of Hyper-V; another one is told. */
export function isHyperV(host: Raw, skip: Skip): boolean {
	const platform = valueAt(host, 'VirtualizationPlatformString');
	if (typeof platform !== 'string' || /hyper-?v/i.test(platform)) return true;
	skip(host, `is a host of ${platform}, not of Hyper-V`);
	return false;
}

/** Of a host that does not answer, zeros and texts of nothing stand where its facts would. */
export function isSilent(host: Raw): boolean {
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

/** The reads that a cluster amounts to. Past the depth of an export the names of its nodes stand there. */
export function readsOfCluster(raw: Raw, skip: Skip): Read[] {
	const cluster = valueAt(raw, 'ClusterName');
	if (typeof cluster !== 'string') return [];
	const list = propertyOf(raw, 'Nodes');
	const nodes = list && wholeEntries(separate(list), skip);
	return [
		read('Get-Cluster', { cluster }, [inWords(raw, { Name: cluster })]),
		...(nodes ? [read('Get-ClusterNode', { cluster }, nodes.map(nodeOf))] : []),
		...(nodes ?? []).filter((node) => isRecord(node.value) && !isSilent(node)).map(readOfNode),
	];
}

function nodeOf(node: Raw): Raw {
	const name = isRecord(node.value) ? (valueAt(node, 'ComputerName') ?? nameOf(node)) : node.value;
	return inWords(node, { Name: name });
}

/** Names beside each other in a text. */
function separate(list: Raw): Raw {
	const { value } = list;
	return typeof value === 'string' && !isCut(value) ? withValue(list, value.split(' ')) : list;
}

/** What the host of a cluster tells beside what the list of hosts does. */
export function readOfNode(node: Raw): Read {
	return read('Get-VMHost', { computer: nameOf(node) }, [
		inWords(node, {
			NumaSpanningEnabled: valueAt(node, 'IsNumaSpanningEnabled'),
			VirtualMachineMigrationEnabled: valueAt(node, 'EnableLiveMigration'),
			MaximumVirtualMachineMigrations: valueAt(node, 'LiveMigrationMaximum'),
			UseAnyNetworkForMigration: valueAt(node, 'UseAnyMigrationSubnet'),
		}),
	]);
}

/** The reads that a host amounts to. */
export function readsOfHost(host: Raw, skip: Skip): Read[] {
	if (isSilent(host)) return unanswered(nameOf(host));
	const asked = { computer: nameOf(host) };
	for (const volume of objectsAt(host, 'DiskVolumes'))
		if (valueAt(volume, 'IsClusterSharedVolume') === true)
			skip(volume, 'is a shared volume, and the name of its resource is not told');
	return [
		read('Get-VMHost', asked, [
			inWords(host, {
				LogicalProcessorCount: valueAt(host, 'LogicalProcessorCount'),
				MemoryCapacity: valueAt(host, 'TotalMemory'),
			}),
		]),
		read('Win32_OperatingSystem', asked, [
			inWords(host, {
				Caption: valueAt(host, 'OperatingSystem.Name') ?? valueAt(host, 'OperatingSystem'),
				Version:
					valueAt(host, 'OperatingSystemVersionString') ??
					valueAt(host, 'OperatingSystem.Version') ??
					valueAt(host, 'OperatingSystemVersion'),
			}),
		]),
		...processorsOf(host, asked),
	];
}

function readOfSwitches(host: Raw, all: readonly Raw[]): Read {
	const computer = nameOf(host);
	const own = all.filter((one) => valueAt(one, 'VMHostName') === computer);
	return read('Get-VMSwitch', { computer }, own.map(switchOf));
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
export function switchOf(raw: Raw): Raw {
	const [adapter, ...others] = objectsAt(raw, 'VMHostNetworkAdapters');
	return inWords(raw, {
		Name: valueAt(raw, 'Name'),
		SwitchType: adapter && 'External',
		// Several are a team, of which the switch names no one.
		NetAdapterInterfaceDescription:
			adapter && others.length === 0 ? valueAt(adapter, 'Name') : undefined,
	});
}
