import { inWords, propertyOf, type Raw, type Skip, valueAt } from '../raw.ts';
import type { Asked, Read } from '../reads.ts';
import { firstOf, idOf, isMachine, keyIn, kindOf, machineOf } from './paths.ts';
import { machine, memory, processor } from './words.ts';

/**
 * Windows Server 2008 and 2008 R2 have no cmdlets of Hyper-V, but the first version of its classes: their
 * answers in the words of the cmdlets.
 *
 * @see https://learn.microsoft.com/previous-versions/windows/desktop/virtual/virtualization-wmi-provider
 */
export function inWordsOfCmdlets(reads: readonly Read[], skip: Skip): Read[] {
	const hosts = new Map<string, Map<string, Read>>();
	for (const read of reads) {
		const { computer } = read.asked;
		if (computer === undefined || !read.what.startsWith('Msvm_')) continue;
		const classes = hosts.get(computer) ?? new Map<string, Read>();
		hosts.set(computer, classes.set(read.what, read));
	}
	// The cmdlets of newer systems leave out what one class of the second version tells.
	for (const [computer, classes] of hosts)
		if (!classes.has('Msvm_ComputerSystem')) hosts.delete(computer);
	if (hosts.size === 0) return [...reads];
	return [
		...reads.filter(
			({ what, error, asked: { computer = '' } }) =>
				!what.startsWith('Msvm_') || error !== undefined || !hosts.has(computer),
		),
		...[...hosts].flatMap(([computer, classes]) => new Host(computer, classes, skip).reads()),
	];
}

/** What is allocated to a machine, by ResourceSubType. */
const kinds = {
	ide: 'Microsoft Emulated IDE Controller',
	scsi: 'Microsoft Synthetic SCSI Controller',
	disk: 'Microsoft Synthetic Disk Drive',
	physicalDisk: 'Microsoft Physical Disk Drive',
	dvd: 'Microsoft Synthetic DVD Drive',
	floppy: 'Microsoft Synthetic Diskette Drive',
	file: 'Microsoft Virtual Hard Disk',
	image: 'Microsoft Virtual CD/DVD Disk',
	floppyImage: 'Microsoft Virtual Floppy Disk',
} as const;
const controllers: Readonly<Record<string, string>> = { [kinds.ide]: 'IDE', [kinds.scsi]: 'SCSI' };
const drives: readonly string[] = [kinds.disk, kinds.physicalDisk, kinds.dvd];
/** A checkpoint, in SettingType. */
const checkpoint = 5;

class Host {
	readonly #asked: Asked;
	readonly #classes: ReadonlyMap<string, Read>;
	readonly #skip: Skip;
	/** The allocations of machines, by their Ids as paths have them, and below what they are. */
	readonly #allocations = new Map<string, Raw>();
	readonly #below = new Map<string, Raw[]>();

	constructor(computer: string, classes: ReadonlyMap<string, Read>, skip: Skip) {
		this.#asked = { computer };
		this.#classes = classes;
		this.#skip = skip;
		for (const raw of this.#of('Msvm_ResourceAllocationSettingData') ?? []) {
			this.#allocations.set(idOf(raw), raw);
			const parent = keyIn(valueAt(raw, 'Parent'), 'InstanceID')?.toLowerCase();
			if (parent === undefined) continue;
			const below = this.#below.get(parent) ?? [];
			below.push(raw);
			this.#below.set(parent, below);
		}
	}

	reads(): Read[] {
		const machines = this.#of('Msvm_ComputerSystem')?.filter(isMachine);
		if (!machines) {
			const error = this.#classes.get('Msvm_ComputerSystem')?.error ?? 'It was not asked.';
			return [{ what: 'Get-VM', asked: this.#asked, objects: undefined, error }];
		}
		const globals = this.#bySystem('Msvm_VirtualSystemGlobalSettingData');
		const ids = new Set(machines.map((raw) => String(valueAt(raw, 'Name')).toLowerCase()));
		const parts = (what: string) => this.#of(what)?.filter((raw) => ids.has(machineOf(raw)));
		return [
			this.#read('Get-VM', machines, (raw) => machine(raw, globals)),
			this.#read('Get-VMProcessor', parts('Msvm_ProcessorSettingData'), processor),
			this.#read('Get-VMMemory', parts('Msvm_MemorySettingData'), memory),
			...this.#drives(parts('Msvm_ResourceAllocationSettingData'), ids),
			this.#adapters(parts),
			this.#read(
				'Get-VMSnapshot',
				this.#of('Msvm_VirtualSystemSettingData')?.filter(
					(raw) => valueAt(raw, 'SettingType') === checkpoint,
				),
				(raw) => ({
					VMId: valueAt(raw, 'SystemName'),
					Name: valueAt(raw, 'ElementName'),
					SnapshotType: 'Standard',
					CreationTime: valueAt(raw, 'CreationTime'),
				}),
			),
			this.#read('Get-VMSwitch', this.#of('Msvm_VirtualSwitch'), (raw) => ({
				Name: valueAt(raw, 'ElementName'),
			})),
		].flatMap((read) => read ?? []);
	}

	#of(what: string): readonly Raw[] | undefined {
		return this.#classes.get(what)?.objects;
	}

	#bySystem(what: string): ReadonlyMap<string, Raw> {
		return new Map(
			(this.#of(what) ?? []).map((raw) => [String(valueAt(raw, 'SystemName')).toLowerCase(), raw]),
		);
	}

	/** A read of what the classes told; none where they did not. */
	#read(
		what: string,
		raws: readonly Raw[] | undefined,
		words: (raw: Raw) => Readonly<Record<string, unknown>>,
	): Read | undefined {
		if (!raws) return undefined;
		const objects = raws.map((raw) => inWords(raw, { VMId: machineOf(raw), ...words(raw) }));
		return { what, asked: this.#asked, objects, areAll: true };
	}

	/** The drives of each machine, but for one that has some of a kind that is not known. */
	#drives(parts: readonly Raw[] | undefined, ids: ReadonlySet<string>): Read[] {
		if (!parts) return [];
		const own = new Map([...ids].map((id) => [id, [] as Raw[]]));
		for (const raw of parts) own.get(machineOf(raw))?.push(raw);
		return [...own].flatMap(([id, all]) => {
			const strange = all.find((raw) => this.#isDrive(raw) && !drives.includes(kindOf(raw)));
			if (strange) {
				this.#skip(strange, `is a drive of a kind that is not known, ${kindOf(strange)}`);
				return [];
			}
			const read = (
				what: string,
				wanted: readonly string[],
				words: (raw: Raw) => Readonly<Record<string, unknown>>,
			): Read => ({
				what,
				asked: { machine: id },
				objects: all
					.filter((raw) => wanted.includes(kindOf(raw)))
					.map((raw) => inWords(raw, words(raw))),
			});
			return [
				read('Get-VMHardDiskDrive', [kinds.disk, kinds.physicalDisk], (raw) =>
					this.#hardDrive(raw),
				),
				read('Get-VMDvdDrive', [kinds.dvd], (raw) => this.#dvdDrive(raw)),
				read('Get-VMFloppyDiskDrive', [kinds.floppy], (raw) => {
					const medium = this.#medium(raw, kinds.floppyImage);
					return { Path: medium ? medium.path : null };
				}),
				read('Get-VMScsiController', [kinds.scsi], () => ({})),
			];
		});
	}

	/** Whether something is connected to a controller of disks. */
	#isDrive(raw: Raw): boolean {
		const parent = keyIn(valueAt(raw, 'Parent'), 'InstanceID')?.toLowerCase();
		const controller = parent === undefined ? undefined : this.#allocations.get(parent);
		return controller !== undefined && controllers[kindOf(controller)] !== undefined;
	}

	/** The controller of a drive, and its place there. */
	#place(drive: Raw) {
		const parent = keyIn(valueAt(drive, 'Parent'), 'InstanceID')?.toLowerCase() ?? '';
		const controller = this.#allocations.get(parent);
		const type = controller && controllers[kindOf(controller)];
		// SCSI controllers are told apart by nothing but an Id of their own.
		return {
			ControllerType: type,
			ControllerNumber: type === 'IDE' && controller ? valueAt(controller, 'Address') : undefined,
			ControllerLocation: valueAt(drive, 'Address'),
		};
	}

	/** What is in a drive: nothing, a file, or a device of the host. */
	#medium(drive: Raw, kind: string) {
		const [medium] = this.#below.get(idOf(drive)) ?? [];
		if (!medium) return undefined;
		const path = kindOf(medium) === kind ? firstOf(medium, 'Connection') : undefined;
		return { path, isDevice: firstOf(medium, 'HostResource') !== undefined };
	}

	#hardDrive(raw: Raw) {
		const path = this.#medium(raw, kinds.file)?.path;
		const isPhysical = kindOf(raw) === kinds.physicalDisk;
		return {
			Path: path,
			PassThrough: isPhysical ? true : path === undefined ? undefined : false,
			...this.#place(raw),
		};
	}

	#dvdDrive(raw: Raw) {
		const medium = this.#medium(raw, kinds.image);
		const type = !medium ? 'None' : medium.path !== undefined ? 'ISO' : undefined;
		return {
			DvdMediaType: type ?? (medium?.isDevice ? 'PassThrough' : undefined),
			Path: medium ? medium.path : null,
			...this.#place(raw),
		};
	}

	/** Both kinds of adapters, or none where one of them was not told. */
	#adapters(parts: (what: string) => readonly Raw[] | undefined): Read | undefined {
		const synthetic = parts('Msvm_SyntheticEthernetPortSettingData');
		const emulated = parts('Msvm_EmulatedEthernetPortSettingData');
		if (!synthetic || !emulated) return undefined;
		return this.#read('Get-VMNetworkAdapter', [...synthetic, ...emulated], (raw) => {
			const isStatic = valueAt(raw, 'StaticMacAddress');
			return {
				Name: valueAt(raw, 'ElementName'),
				Id: valueAt(raw, 'InstanceID'),
				MacAddress: valueAt(raw, 'Address'),
				DynamicMacAddressEnabled: typeof isStatic === 'boolean' ? !isStatic : undefined,
				IsLegacy: emulated.includes(raw),
				SwitchName: this.#switchOf(raw),
			};
		});
	}

	/** The name of the switch whose port an adapter is connected to; null where it is to none. */
	#switchOf(adapter: Raw): string | null | undefined {
		const port = firstOf(adapter, 'Connection');
		if (port === undefined) return propertyOf(adapter, 'Connection') ? null : undefined;
		const name = keyIn(port, 'SystemName')?.toLowerCase();
		const found = this.#of('Msvm_VirtualSwitch')?.find(
			(raw) => String(valueAt(raw, 'Name')).toLowerCase() === name,
		);
		const told = found && valueAt(found, 'ElementName');
		if (typeof told === 'string') return told;
		this.#skip(adapter, 'is connected to a switch that is not among those of the host');
		return undefined;
	}
}
