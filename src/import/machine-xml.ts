import { childOf, type XmlElement } from './xml.ts';

/** A part of a configuration, or nothing where the file does not have it. */
type Part = XmlElement | undefined;

/** The devices whose settings stand under their own class. */
const ideController = '83f8638b-8dca-4152-9eda-2ca8b33039b4';
const floppyController = '8f0d2762-0b00-4e04-af4f-19010527cb93';
const serialController = '8e3a359f-559a-4b6a-98a9-1690a6100ed7';
/** Those of which a machine has several: `manifest` says which instance is of which class. */
const scsiController = 'd422512d-2bf2-4752-809d-7b82b5fcb1b4';
const syntheticEthernet = '2fc216b0-d2e2-4967-9b6d-b8a5c9ca2778';

/**
 * Makes an inventory of a machine's configuration as Windows Server 2008 to 2012 R2 keep it: what the
 * cmdlets would have told of it.
 *
 * @param configuration The root element.
 * @returns undefined where it is the configuration of no machine.
 */
export function inventoryOfMachineXml(configuration: XmlElement): object | undefined {
	const properties = below(configuration, 'properties');
	const name = textOf(properties, 'name');
	const id = textOf(properties, 'global_id');
	const isOfCheckpoint = /snapshot/i.test(textOf(properties, 'type_id') ?? '');
	if (name === undefined || id === undefined || isOfCheckpoint) return undefined;
	const read = (command: string, objects: readonly object[]) => ({ command, machine: id, objects });
	const drives = drivesOf(configuration);
	return {
		inventory: 'hvlint/v1',
		reads: [
			read('Get-VM', [machineOf(properties, id, name)]),
			read('Get-VMProcessor', [processorOf(below(configuration, 'settings', 'processors'))]),
			read('Get-VMMemory', [memoryOf(below(configuration, 'settings', 'memory', 'bank'))]),
			read('Get-VMHardDiskDrive', drives.filter(isHardDrive).map(hardDriveOf)),
			read('Get-VMDvdDrive', drives.filter(({ kind }) => kind === 'ISO').map(dvdDriveOf)),
			read('Get-VMFloppyDiskDrive', floppiesOf(configuration)),
			read('Get-VMComPort', portsOf(configuration)),
			adaptersOf(configuration).length === placesOfAdapters(configuration)
				? read('Get-VMNetworkAdapter', adaptersOf(configuration))
				: {
						command: 'Get-VMNetworkAdapter',
						machine: id,
						error: 'The configuration has an adapter of a kind that is not known.',
					},
			read(
				'Get-VMScsiController',
				instancesOf(configuration, scsiController).map(() => ({})),
			),
			...(integerOf(below(configuration, 'global_settings', 'snapshots', 'list'), 'size') === 0
				? [read('Get-VMSnapshot', [])]
				: []),
		],
	};
}

function below(part: Part, ...names: readonly string[]): Part {
	return names.reduce<Part>((one, name) => childOf(one, name), part);
}

/** The text of a setting; undefined where it is not there, or empty. */
function textOf(part: Part, name: string): string | undefined {
	return childOf(part, name)?.text.trim() || undefined;
}

function integerOf(part: Part, name: string): number | undefined {
	const text = textOf(part, name);
	return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

function truthOf(part: Part, name: string): boolean | undefined {
	const text = textOf(part, name)?.toLowerCase();
	return text === 'true' ? true : text === 'false' ? false : undefined;
}

/** 1280 is 0x0500: version 5.0. */
function versionOf(number: number | undefined): string | undefined {
	return number === undefined ? undefined : `${number >> 8}.${number & 255}`;
}

/** Leaves out what the file does not tell. */
function told(object: Readonly<Record<string, unknown>>): object {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}

function machineOf(properties: Part, id: string, name: string): object {
	const subtype = integerOf(properties, 'subtype');
	return told({
		Name: name,
		Id: id,
		Version: versionOf(integerOf(properties, 'version')),
		Generation: subtype === undefined ? undefined : subtype + 1,
		IsClustered: truthOf(properties, 'highly_available'),
	});
}

function processorOf(processors: Part): object {
	return told({
		Count: integerOf(processors, 'count'),
		CompatibilityForMigrationEnabled: truthOf(below(processors, 'features'), 'limit'),
		CompatibilityForOlderOperatingSystemsEnabled: truthOf(processors, 'limit_cpuid'),
	});
}

function memoryOf(bank: Part): object {
	const bytes = (name: string) => {
		const megabytes = integerOf(bank, name);
		return megabytes === undefined ? undefined : megabytes * 1024 ** 2;
	};
	return told({
		Startup: bytes('size'),
		Minimum: bytes('reservation'),
		Maximum: bytes('limit'),
		DynamicMemoryEnabled: truthOf(bank, 'dynamic_memory_enabled'),
		Buffer: integerOf(bank, 'target_memory_buffer'),
	});
}

interface Drive {
	readonly kind: string;
	readonly path: string | undefined;
	readonly controllerType: string;
	readonly controllerNumber: number;
	readonly location: number;
	readonly shared: boolean | undefined;
}

function drivesOf(configuration: Part): Drive[] {
	const ofController = (controller: Part, controllerType: string, controllerNumber: number) =>
		(controller?.children ?? []).flatMap((drive): Drive[] => {
			const [, location] = /^drive(\d+)$/.exec(drive.name) ?? [];
			if (location === undefined) return [];
			return [
				{
					kind: textOf(drive, 'type') ?? 'NONE',
					path: textOf(drive, 'pathname'),
					controllerType,
					controllerNumber,
					location: Number(location),
					shared: truthOf(drive, 'persistent_reservations_supported'),
				},
			];
		});
	const ide = deviceOf(configuration, ideController);
	return [
		...[0, 1].flatMap((number) => ofController(below(ide, `controller${number}`), 'IDE', number)),
		...instancesOf(configuration, scsiController).flatMap((device, number) =>
			ofController(below(device, 'controller0'), 'SCSI', number),
		),
	];
}

function deviceOf(configuration: Part, id: string): Part {
	return below(configuration, `_${id.toLowerCase()}_`);
}

/** The devices of a class, in the order of the manifest. */
function instancesOf(configuration: Part, device: string): Part[] {
	return (below(configuration, 'manifest')?.children ?? []).flatMap((entry) => {
		if (textOf(entry, 'device')?.toLowerCase() !== device) return [];
		return [deviceOf(configuration, textOf(entry, 'instance') ?? '')];
	});
}

/** What is neither empty nor an image of a disc is a disk, be it one of the host that is passed through. */
function isHardDrive({ kind }: Drive): boolean {
	return kind !== 'NONE' && kind !== 'ISO';
}

function hardDriveOf({
	kind,
	path,
	shared,
	controllerType,
	controllerNumber,
	location,
}: Drive): object {
	const place = {
		ControllerType: controllerType,
		ControllerNumber: controllerNumber,
		ControllerLocation: location,
	};
	const file = kind === 'VHD' ? path : undefined;
	return told({ Path: file, SupportPersistentReservations: shared, ...place });
}

function dvdDriveOf({ path, controllerType, controllerNumber, location }: Drive): object {
	const place = {
		ControllerType: controllerType,
		ControllerNumber: controllerNumber,
		ControllerLocation: location,
	};
	return { DvdMediaType: path === undefined ? 'None' : 'ISO', Path: path ?? null, ...place };
}

function floppiesOf(configuration: Part): object[] {
	const drive = below(deviceOf(configuration, floppyController), 'controller0', 'drive0');
	return drive ? [{ Path: textOf(drive, 'pathname') ?? null }] : [];
}

function portsOf(configuration: Part): object[] {
	const device = deviceOf(configuration, serialController);
	return ['port0', 'port1'].map((port) => ({
		Path: textOf(below(device, port), 'connection') ?? null,
	}));
}

/** Synthetic adapters; what else has an address of its own is a legacy one. */
function adaptersOf(configuration: Part): object[] {
	const synthetic = instancesOf(configuration, syntheticEthernet);
	const others = (configuration?.children ?? []).filter(
		(device) => childOf(device, 'MacAddress') && !synthetic.includes(device),
	);
	return [
		...synthetic.map((one) => adapterOf(one, false)),
		...others.map((one) => adapterOf(one, true)),
	];
}

function adapterOf(device: Part, isLegacy: boolean): object {
	const isConnected = truthOf(device, 'IsConnected');
	const isStatic = truthOf(device, 'MacAddressIsStatic');
	return told({
		Name: textOf(device, 'FriendlyName'),
		SwitchName: isConnected === false ? null : textOf(below(device, 'Connection'), 'AltSwitchName'),
		MacAddress: textOf(device, 'MacAddress'),
		DynamicMacAddressEnabled: isStatic === undefined ? undefined : !isStatic,
		IsLegacy: isLegacy,
	});
}

/** How many addresses of adapters there are, wherever they stand. */
function placesOfAdapters(part: Part): number {
	return (part?.children ?? []).reduce(
		(count, child) => count + (child.name === 'MacAddress' ? 1 : placesOfAdapters(child)),
		0,
	);
}
