import type { CapacityProblem, ReportedConflict } from './capacity-report.ts';
import type {
	Condition,
	LintReport,
	ReportedDefault,
	ReportedFact,
	ReportedTime,
} from './report.ts';

/** How nodes can be emptied, one after the other or at once: the contract of `--format json`. */
export interface PlanReport extends Pick<LintReport, 'version' | 'tool' | 'asOf' | 'files'> {
	readonly kind: 'drain' | 'rolling';
	/** What of the question, or of the manifests, makes no sense, and is left out of the answer. */
	readonly problems: readonly CapacityProblem[];
	readonly plans: readonly ClusterPlan[];
}

/** The plan for one cluster. */
export interface ClusterPlan {
	readonly cluster: string;
	/** Impossible: some step is in no way. Undecided: none is, but of one it is not known. */
	readonly verdict: PlanStep['verdict'];
	/** What the nodes are taken out for: the version that they come back with, where it is another. */
	readonly upgradeTo: string | null;
	/** Steps, one after the other. */
	readonly steps: readonly PlanStep[];
	/** Whether fewer steps are known to be impossible. */
	readonly areFewest: boolean;
	/** All steps together. */
	readonly time: PlanTime;
	/** Whether machines go back to the nodes that they left. */
	readonly isReturning: boolean;
	/** Whether its nodes drain themselves: those of Windows Server 2008 R2 do not. */
	readonly canDrain: boolean;
	/** Whether the drives of its nodes are the storage of all: Storage Spaces Direct; null where nothing tells. */
	readonly sharesNodeDrives: boolean | null;
}

/** Nodes that are emptied at the same time. */
export interface PlanStep {
	readonly nodes: readonly string[];
	readonly verdict: 'possible' | 'impossible' | 'undecided';
	/** The moves, those of a round at the same time; of an undecided step as it would go if the facts turn out well. */
	readonly rounds: readonly PlanRound[];
	/** Whether fewer rounds are known to be impossible. */
	readonly areFewest: boolean;
	/** The moves that bring machines back. */
	readonly returns: readonly PlanRound[];
	/** What has to hold when it is carried out. */
	readonly conditions: readonly Condition[];
	/** The defaults of the product that stood in for facts. */
	readonly defaults: readonly ReportedDefault[];
	/** What it hangs on. */
	readonly because: 'facts' | 'dynamicMemory' | 'steps' | null;
	readonly missing: readonly ReportedFact[];
	/** Why machines cannot leave. */
	readonly obstacles: readonly ReportedObstacle[];
	/** The machines that stay: they are no roles, and go down with their node. */
	readonly staying: readonly {
		readonly virtualMachine: string;
		readonly isRunning: boolean | null;
	}[];
	/** What is possible, and not good practice. */
	readonly warnings: readonly PlanWarning[];
	readonly time: PlanTime;
}

/** Moves that are made at the same time. */
export interface PlanRound {
	readonly moves: readonly PlanMove[];
	/** Null where facts are missing without which there is no estimate. */
	readonly time: { readonly least: number; readonly most: number } | null;
}

/** One move. */
export interface PlanMove {
	readonly virtualMachine: string;
	/** The name of its role. */
	readonly role: string;
	readonly from: string;
	readonly to: string;
	readonly type: string;
	readonly command: string;
	readonly time: ReportedTime | null;
	/** Whether its machine is on a node that stays up: it makes room. */
	readonly makesRoom: boolean;
	/** Whether its machine moves on later. */
	readonly isTemporary: boolean;
}

/** Why a machine, or several together, cannot leave, or why nodes cannot be away. */
export interface ReportedObstacle extends Partial<Pick<ReportedConflict, 'needed' | 'free'>> {
	/** Quorum: the cluster does not go on without the nodes. */
	readonly kind?: ReportedConflict['kind'] | 'quorum';
	readonly virtualMachines: readonly string[];
	readonly message: string;
	/** Of a machine that no node takes, what says so. */
	readonly faults: ReportedConflict['faults'];
}

/** A check of severity warning that fails in a plan. */
export interface PlanWarning {
	readonly virtualMachine: string;
	readonly to: string;
	readonly ruleId: string;
	readonly message: string;
	/** What to do about it. */
	readonly fix: string;
}

/** How long moves take. */
export interface PlanTime {
	/** In seconds; null where of some move there is no estimate. */
	readonly total: { readonly least: number; readonly most: number } | null;
	/** Of how many moves nothing tells how fast their machines change their memory: they may take longer. */
	readonly idle: number;
	/** Of how many moves there is no estimate. */
	readonly unknown: number;
	/** What is missing for it. */
	readonly missing: readonly ReportedFact[];
}
