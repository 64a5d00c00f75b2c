import { isRecord } from './raw.ts';

/** What the parser of XML makes of an element: a text, or its children by name, several of a name as a list. */
type Element = Readonly<Record<string, unknown>>;

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
export function inventoryOfMachineXml(configuration: Element): object | undefined {
	const properties = below(configuration, 'properties');
	const name = textOf(properties.name);
	const id = textOf(properties.global_id);
	if (name === undefined || id === undefined) return undefined;
	const read = (command: string, objects: readonly object[]) => ({ command, machine: id, objects });
	const drives = drivesOf(configuration);
	return {
		inventory: 'hvlint/v1',
		reads: [
			read('Get-VM', [machineOf(properties, id, name)]),
			read('Get-VMProcessor', [processorOf(below(configuration, 'settings', 'processors'))]),
			read('Get-VMMemory', [memoryOf(below(configuration, 'settings', 'memory', 'bank'))]),
			read('Get-VMHardDiskDrive', drives.filter(({ kind }) => kind === 'VHD').map(hardDriveOf)),
			read('Get-VMDvdDrive', drives.filter(({ kind }) => kind === 'ISO').map(dvdDriveOf)),
			read('Get-VMFloppyDiskDrive', floppiesOf(configuration)),
			read('Get-VMComPort', portsOf(configuration)),
			read('Get-VMNetworkAdapter', adaptersOf(configuration)),
			read(
				'Get-VMScsiController',
				instancesOf(configuration, scsiController).map(() => ({})),
			),
			...(integerOf(below(configuration, 'global_settings', 'snapshots', 'list').size) === 0
				? [read('Get-VMSnapshot', [])]
				: []),
		],
	};
}

function below(element: Element, ...names: readonly string[]): Element {
	return names.reduce<Element>((one, name) => (isRecord(one[name]) ? one[name] : {}), element);
}

function textOf(value: unknown): string | undefined {
	const text = isRecord(value) ? value['#text'] : value;
	return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function integerOf(value: unknown): number | undefined {
	const text = textOf(value);
	return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : undefined;
}

function truthOf(value: unknown): boolean | undefined {
	const text = textOf(value)?.toLowerCase();
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

function machineOf(properties: Element, id: string, name: string): object {
	const subtype = integerOf(properties.subtype);
	return told({
		Name: name,
		Id: id,
		Version: versionOf(integerOf(properties.version)),
		Generation: subtype === undefined ? undefined : subtype + 1,
		IsClustered: truthOf(properties.highly_available),
	});
}

function processorOf(processors: Element): object {
	return told({
		Count: integerOf(processors.count),
		CompatibilityForMigrationEnabled: truthOf(below(processors, 'features').limit),
		CompatibilityForOlderOperatingSystemsEnabled: truthOf(processors.limit_cpuid),
	});
}

function memoryOf(bank: Element): object {
	const bytes = (name: string) => {
		const megabytes = integerOf(bank[name]);
		return megabytes === undefined ? undefined : megabytes * 1024 ** 2;
	};
	return told({
		Startup: bytes('size'),
		Minimum: bytes('reservation'),
		Maximum: bytes('limit'),
		DynamicMemoryEnabled: truthOf(bank.dynamic_memory_enabled),
		Buffer: integerOf(bank.target_memory_buffer),
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

function drivesOf(configuration: Element): Drive[] {
	const ofController = (controller: Element, controllerType: string, controllerNumber: number) =>
		Object.entries(controller).flatMap(([key, drive]): Drive[] => {
			const [, location] = /^drive(\d+)$/.exec(key) ?? [];
			if (location === undefined || !isRecord(drive)) return [];
			return [
				{
					kind: textOf(drive.type) ?? 'NONE',
					path: textOf(drive.pathname),
					controllerType,
					controllerNumber,
					location: Number(location),
					shared: truthOf(drive.persistent_reservations_supported),
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

function deviceOf(configuration: Element, id: string): Element {
	return below(configuration, `_${id.toLowerCase()}_`);
}

/** The devices of a class, in the order of the manifest. */
function instancesOf(configuration: Element, device: string): Element[] {
	return Object.values(below(configuration, 'manifest')).flatMap((entry) => {
		if (!isRecord(entry) || textOf(entry.device)?.toLowerCase() !== device) return [];
		return [deviceOf(configuration, textOf(entry.instance) ?? '')];
	});
}

function hardDriveOf({ path, shared, controllerType, controllerNumber, location }: Drive): object {
	const place = {
		ControllerType: controllerType,
		ControllerNumber: controllerNumber,
		ControllerLocation: location,
	};
	return told({ Path: path, SupportPersistentReservations: shared, ...place });
}

function dvdDriveOf({ path, controllerType, controllerNumber, location }: Drive): object {
	const place = {
		ControllerType: controllerType,
		ControllerNumber: controllerNumber,
		ControllerLocation: location,
	};
	return { DvdMediaType: path === undefined ? 'None' : 'ISO', Path: path ?? null, ...place };
}

function floppiesOf(configuration: Element): object[] {
	const path = textOf(
		below(deviceOf(configuration, floppyController), 'controller0', 'drive0').pathname,
	);
	return path === undefined ? [] : [{ Path: path }];
}

function portsOf(configuration: Element): object[] {
	const device = deviceOf(configuration, serialController);
	return ['port0', 'port1'].map((port) => ({
		Path: textOf(below(device, port).connection) ?? null,
	}));
}

function adaptersOf(configuration: Element): object[] {
	return instancesOf(configuration, syntheticEthernet).map((device) => {
		const isConnected = truthOf(device.IsConnected);
		const isStatic = truthOf(device.MacAddressIsStatic);
		return told({
			Name: textOf(device.FriendlyName),
			SwitchName: isConnected === false ? null : textOf(below(device, 'Connection').AltSwitchName),
			MacAddress: textOf(device.MacAddress),
			DynamicMacAddressEnabled: isStatic === undefined ? undefined : !isStatic,
			IsLegacy: false,
		});
	});
}
