import { entriesOf, inWords, isRecord, propertyOf, type Raw, type Skip, valueAt } from './raw.ts';
import type { Asked, Read } from './reads.ts';

type Properties = Readonly<Record<string, unknown>>;

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
		{ what: 'Get-VM', asked, objects: [machine] },
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
	return [{ what, asked, objects: entries.map((one) => inWords(one, properties(one))) }];
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
