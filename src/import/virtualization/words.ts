import { type Raw, valueAt } from '../raw.ts';

/** @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-vmstate */
const states: Readonly<Record<number, string>> = {
	...{ 2: 'Running', 3: 'Off', 32768: 'Paused', 32769: 'Saved', 32770: 'Starting' },
	...{ 32773: 'Saving', 32774: 'Stopping', 32776: 'Pausing', 32777: 'Resuming' },
};
const startActions: Readonly<Record<number, string>> = {
	0: 'Nothing',
	1: 'StartIfRunning',
	2: 'Start',
};
const stopActions: Readonly<Record<number, string>> = { 0: 'TurnOff', 1: 'Save', 2: 'ShutDown' };

/** Get-VM, of Msvm_ComputerSystem and what holds for all of its checkpoints. */
export function machine(raw: Raw, globals: ReadonlyMap<string, Raw>) {
	const id = valueAt(raw, 'Name');
	const global = globals.get(String(id).toLowerCase());
	const of = (name: string) => global && valueAt(global, name);
	const state = valueAt(raw, 'EnabledState');
	return {
		Name: valueAt(raw, 'ElementName'),
		Id: id,
		State: states[Number(state)] ?? `EnabledState ${state}`,
		OperationalStatus: valueAt(raw, 'OperationalStatus'),
		Generation: 1,
		AutomaticStartAction: startActions[Number(of('AutomaticStartupAction') ?? Number.NaN)],
		AutomaticStopAction: stopActions[Number(of('AutomaticShutdownAction') ?? Number.NaN)],
		ConfigurationLocation: of('ExternalDataRoot'),
		SnapshotFileLocation: of('SnapshotDataRoot'),
	};
}

/** Get-VMProcessor, of Msvm_ProcessorSettingData. */
export function processor(raw: Raw) {
	return {
		Count: valueAt(raw, 'VirtualQuantity'),
		CompatibilityForMigrationEnabled: valueAt(raw, 'LimitProcessorFeatures'),
		CompatibilityForOlderOperatingSystemsEnabled: valueAt(raw, 'LimitCPUID'),
	};
}

/** Get-VMMemory, of Msvm_MemorySettingData, whose amounts are megabytes. */
export function memory(raw: Raw) {
	const bytes = (name: string) => {
		const megabytes = valueAt(raw, name);
		return typeof megabytes === 'number' ? megabytes * 1024 ** 2 : undefined;
	};
	return {
		Startup: bytes('VirtualQuantity'),
		// Service Pack 1 of 2008 R2 brought dynamic memory, and this property with it.
		DynamicMemoryEnabled: valueAt(raw, 'DynamicMemoryEnabled') ?? false,
		Minimum: bytes('Reservation'),
		Maximum: bytes('Limit'),
		Buffer: valueAt(raw, 'TargetMemoryBuffer'),
	};
}
