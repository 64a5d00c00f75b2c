import type { VirtualMachine } from '../generated/manifest.ts';

type Status = NonNullable<VirtualMachine['operationalStatus']>[number];

/** What an operational status of a machine means for a move. */
export interface OperationalStatus {
	/** What is being done with the machine, where something is. */
	readonly operation?: string;
	/**
	 * What it keeps from starting: every move, a live migration (of other moves nobody tells), nothing, as
	 * what can be interrupted; undefined where no source tells.
	 */
	readonly blocks: 'every move' | 'live migration' | 'nothing' | undefined;
}

const harmless: OperationalStatus = { blocks: 'nothing' };
const untold: OperationalStatus = { blocks: undefined };
const backup: OperationalStatus = { operation: 'a backup', blocks: 'live migration' };

export const operationalStatusSources: readonly string[] = [
	'https://learn.microsoft.com/windows/win32/hyperv_v2/msvm-computersystem',
	'https://learn.microsoft.com/windows/win32/debug/system-error-codes--4000-5999-',
	'https://learn.microsoft.com/windows-hardware/drivers/network/sr-iov-vf-failover-and-live-migration-support',
];

/**
 * The values of Get-VM OperationalStatus, which are those of Msvm_ComputerSystem. The first one says
 * whether a machine takes a new request at all: where it is Ok, what the second tells can be interrupted.
 * The cluster refuses a second move of a role on its way.
 */
export const operationalStatuses: Readonly<Record<Status, OperationalStatus>> = {
	Ok: harmless,
	PredictiveFailure: harmless,
	Stressed: harmless,
	Degraded: { blocks: 'every move' },
	InService: { operation: 'a request', blocks: 'every move' },
	MigratingVirtualMachine: { operation: 'another migration', blocks: 'every move' },
	CreatingSnapshot: { operation: 'the creation of a checkpoint', blocks: 'nothing' },
	ApplyingSnapshot: { operation: 'the application of a checkpoint', blocks: 'nothing' },
	DeletingSnapshot: { operation: 'the deletion of a checkpoint', blocks: 'nothing' },
	MergingDisks: { operation: 'the merge of its disks', blocks: 'nothing' },
	ExportingVirtualMachine: { operation: 'an export', blocks: 'nothing' },
	BackingUp: backup,
	BackingUpVirtualMachine: backup,
	StorageMigrationPhaseOne: untold,
	StorageMigrationPhaseTwo: untold,
	MigratingPlannedVm: untold,
	// SR-IOV that does not work leaves the synthetic path, over which the machine moves.
	NoIommu: harmless,
	NoIovSupportInNic: harmless,
	SwitchNotInIovMode: harmless,
	IovBlockedByPolicy: harmless,
	IovNoAvailResources: harmless,
	IovGuestDriversNeeded: harmless,
	Dormant: untold,
	SupportingEntityInError: untold,
	WaitingToStart: untold,
	ModifyingUpVirtualMachine: untold,
	CheckingCompatibility: untold,
	ApplicationCriticalState: untold,
	CommunicationTimedOut: untold,
	CommunicationFailed: untold,
	CriticalIoError: untold,
};
