import {
	entriesOf,
	inside,
	inWords,
	isRecord,
	objectsAt,
	propertyOf,
	type Raw,
	type Skip,
	valueAt,
} from './raw.ts';
import type { Read } from './reads.ts';
import { hostOfResources } from './terraform-hosts.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * Whether a document is what `terraform show -json` (or `tofu show -json`) prints of a plan or a state.
 *
 * @see https://developer.hashicorp.com/terraform/internals/json-format
 */
export function isTerraform(value: unknown): boolean {
	return (
		isRecord(value) &&
		typeof value.format_version === 'string' &&
		(isRecord(value.planned_values) || isRecord(value.values))
	);
}

/**
 * The reads that the resources of the provider taliesins/hyperv amount to. Of a plan they tell what will be
 * once it is applied; what is not known until then is left out, and told.
 *
 * @see https://registry.terraform.io/providers/taliesins/hyperv/latest/docs
 */
export function readsOfTerraform(document: Raw, skip: Skip): Read[] {
	const hostOf = hostOfResources(document);
	const plan = propertyOf(document, 'planned_values.root_module');
	const state =
		propertyOf(document, 'values.root_module') ??
		propertyOf(document, 'prior_state.values.root_module');
	const resources = [
		...(plan ? resourcesOf(plan) : []),
		...(state ? resourcesOf(state) : []).filter(
			(resource) => !plan || valueAt(resource, 'mode') === 'data',
		),
	];
	tellChanges(document, skip);
	const reads = resources.flatMap((resource): Read[] => {
		if (valueAt(resource, 'deposed_key') !== undefined) {
			skip(resource, 'was replaced, and is what is left of it to be destroyed (deposed)');
			return [];
		}
		const values = propertyOf(resource, 'values');
		if (!values || !isRecord(values.value)) return [];
		const type = valueAt(resource, 'type');
		const host = hostOf(resource);
		if (type === 'hyperv_machine_instance')
			return readsOfMachine(values, String(valueAt(resource, 'address')), host);
		if (type === 'hyperv_vhd') return readsOfVirtualHardDisk(values, host);
		if (type === 'hyperv_network_switch')
			skip(
				resource,
				'is one of the switches of its host: which others it has, Terraform does not tell',
			);
		return [];
	});
	if (reads.length === 0) skip(document, 'has no machine of the provider taliesins/hyperv');
	return reads;
}

function resourcesOf(module: Raw): readonly Raw[] {
	return [
		...objectsAt(module, 'resources'),
		...objectsAt(module, 'child_modules').flatMap(resourcesOf),
	];
}

/** Tells what a plan does not know yet, and what it takes away. */
function tellChanges(document: Raw, skip: Skip): void {
	for (const change of objectsAt(document, 'resource_changes')) {
		if (!String(valueAt(change, 'type')).startsWith('hyperv_')) continue;
		const actions = valueAt(change, 'change.actions');
		if (Array.isArray(actions) && actions.length === 1 && actions[0] === 'delete')
			skip(change, `is destroyed by the plan (${valueAt(change, 'address')})`);
		const unknown = propertyOf(change, 'change.after_unknown');
		if (unknown) tellUnknown(unknown, skip);
	}
}

/** What the provider makes up by itself, and no manifest has. */
const ofTheProvider = ['id', 'exists', 'ip_addresses', 'block_size', 'logical_sector_size'];

function tellUnknown(raw: Raw, skip: Skip): void {
	if (raw.value === true) {
		if (!ofTheProvider.includes(String(raw.segments.at(-1))))
			skip(raw, 'is not known until the plan is applied');
	} else if (typeof raw.value === 'object' && raw.value !== null)
		for (const [key, value] of Object.entries(raw.value))
			tellUnknown(inside(raw, Array.isArray(raw.value) ? Number(key) : key, value), skip);
}

/** An empty text is the provider's word for nothing. */
function textOrNull(raw: Raw, name: string): unknown {
	const value = valueAt(raw, name);
	return value === '' ? null : value;
}

function readsOfMachine(values: Raw, address: string, host: string | undefined): Read[] {
	const name = valueAt(values, 'name');
	// A machine that is not created yet has no Id, and perhaps no name: its resource tells it from others.
	const asked = { machine: address };
	const machine = inWords(values, {
		Name: name,
		ComputerName: host,
		State: valueAt(values, 'state'),
		Generation: valueAt(values, 'generation'),
		AutomaticStartAction: valueAt(values, 'automatic_start_action'),
		AutomaticStopAction: valueAt(values, 'automatic_stop_action'),
		CheckpointType: valueAt(values, 'checkpoint_type'),
		SmartPagingFilePath: valueAt(values, 'smart_paging_file_path'),
		SnapshotFileLocation: valueAt(values, 'snapshot_file_location'),
		ConfigurationLocation: folderOf(valueAt(values, 'path'), name),
		ProcessorCount: valueAt(values, 'processor_count'),
		MemoryStartup: valueAt(values, 'memory_startup_bytes'),
		MemoryMinimum: valueAt(values, 'memory_minimum_bytes'),
		MemoryMaximum: valueAt(values, 'memory_maximum_bytes'),
		DynamicMemoryEnabled: isDynamic(values),
	});
	const of = (what: string, property: string, properties: (one: Raw) => Properties): Read[] => {
		const list = propertyOf(values, property);
		const entries = list && list.value !== null ? entriesOf(list) : undefined;
		if (!entries) return [];
		return [{ what, asked, objects: entries.map((one) => inWords(one, properties(one))) }];
	};
	return [
		{ what: 'Get-VM', asked, objects: [machine] },
		...of('Get-VMProcessor', 'vm_processor', processorOf),
		...of('Get-VMHardDiskDrive', 'hard_disk_drives', hardDriveOf),
		...of('Get-VMDvdDrive', 'dvd_drives', dvdDriveOf),
		...of('Get-VMNetworkAdapter', 'network_adaptors', networkAdapterOf),
		...readsOfServices(values, asked),
	];
}

/** A map of services by their names in English. */
function readsOfServices(values: Raw, asked: Read['asked']): Read[] {
	const services = propertyOf(values, 'integration_services');
	if (!services || !isRecord(services.value)) return [];
	const objects = Object.entries(services.value).map(([Name, Enabled]) =>
		inWords(inside(services, Name, Enabled), { Name, Enabled }),
	);
	return [{ what: 'Get-VMIntegrationService', asked, objects }];
}

/** New-VM makes a folder of the machine's name in the path that it is given. */
function folderOf(path: unknown, name: unknown): string | undefined {
	if (typeof path !== 'string' || path === '' || typeof name !== 'string') return undefined;
	const folder = path.replace(/\\+$/, '');
	return folder.toLowerCase().endsWith(`\\${name.toLowerCase()}`) ? folder : `${folder}\\${name}`;
}

/** The provider demands one of the two; where neither is chosen, nothing is known. */
function isDynamic(values: Raw): boolean | undefined {
	if (valueAt(values, 'dynamic_memory') === true) return true;
	return valueAt(values, 'static_memory') === true ? false : undefined;
}

function processorOf(raw: Raw): Properties {
	return {
		CompatibilityForMigrationEnabled: valueAt(raw, 'compatibility_for_migration_enabled'),
		CompatibilityForOlderOperatingSystemsEnabled: valueAt(
			raw,
			'compatibility_for_older_operating_systems_enabled',
		),
		ExposeVirtualizationExtensions: valueAt(raw, 'expose_virtualization_extensions'),
	};
}

/** The provider's word for no disk of the host. */
const noDisk = 4_294_967_295;

function hardDriveOf(raw: Raw): Properties {
	const disk = valueAt(raw, 'disk_number');
	return {
		Path: textOrNull(raw, 'path'),
		DiskNumber: disk === noDisk ? null : disk,
		ControllerType: valueAt(raw, 'controller_type'),
		ControllerNumber: valueAt(raw, 'controller_number'),
		ControllerLocation: valueAt(raw, 'controller_location'),
		SupportPersistentReservations: valueAt(raw, 'support_persistent_reservations'),
	};
}

function dvdDriveOf(raw: Raw): Properties {
	const path = textOrNull(raw, 'path');
	const isFile = typeof path === 'string' && /\.iso$/i.test(path);
	return {
		DvdMediaType: path === null ? 'None' : isFile ? 'ISO' : undefined,
		Path: path === null || isFile ? path : undefined,
		ControllerNumber: valueAt(raw, 'controller_number'),
		ControllerLocation: valueAt(raw, 'controller_location'),
	};
}

function networkAdapterOf(raw: Raw): Properties {
	const isTagged = valueAt(raw, 'vlan_access');
	const vlan = valueAt(raw, 'vlan_id');
	return {
		Name: valueAt(raw, 'name'),
		SwitchName: textOrNull(raw, 'switch_name'),
		IsManagementOs: valueAt(raw, 'management_os'),
		IsLegacy: valueAt(raw, 'is_legacy'),
		DynamicMacAddressEnabled: valueAt(raw, 'dynamic_mac_address'),
		MacAddress: textOrNull(raw, 'static_mac_address'),
		IovWeight: valueAt(raw, 'iov_weight'),
		PortMirroringMode: valueAt(raw, 'port_mirroring'),
		VlanSetting:
			isTagged === true && typeof vlan === 'number' && vlan > 0
				? { OperationMode: 'Access', AccessVlanId: vlan }
				: undefined,
	};
}

/** What is copied from a source has the type of the source, whatever the default of `vhd_type` says. */
function readsOfVirtualHardDisk(values: Raw, host: string | undefined): Read[] {
	const path = valueAt(values, 'path');
	if (typeof path !== 'string') return [];
	const isCopy = ['source', 'source_vm'].some((name) => (valueAt(values, name) ?? '') !== '');
	const type = valueAt(values, 'vhd_type');
	const parent = valueAt(values, 'parent_path');
	const disk = inWords(values, {
		ComputerName: host,
		Path: path,
		VhdType: isCopy || type === 'Unknown' ? undefined : type,
		Size: valueAt(values, 'size') || undefined,
		ParentPath: isCopy ? undefined : parent === '' ? null : parent,
	});
	return [
		{
			what: 'Get-VHD',
			asked: { path, ...(host !== undefined && { computer: host }) },
			objects: [disk],
		},
	];
}
