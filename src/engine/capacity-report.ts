import type { ReserveTest } from '../capacity/cluster-reserve.ts';
import type { Conflict } from '../capacity/conflict.ts';
import type { Condition, LintReport, ReportedFact } from './report.ts';

/** Whether what is highly available can start elsewhere when nodes fail: the contract of `--format json`. */
export interface CapacityReport extends Pick<LintReport, 'version' | 'tool' | 'asOf' | 'files'> {
	/** How many nodes fail together, or which. */
	readonly failures: number | readonly string[];
	/** What of the question, or of the manifests, makes no sense, and is left out of the answer. */
	readonly problems: readonly CapacityProblem[];
	readonly clusters: readonly ClusterCapacity[];
}

/** Something that cannot be answered, or counted. */
export interface CapacityProblem {
	readonly message: string;
	/** The file and the line that it is about; null where it is about none. */
	readonly path: string | null;
	readonly line: number | null;
}

/** One cluster. */
export interface ClusterCapacity {
	readonly cluster: string;
	/** Stranded: machines strand when some nodes fail. Undecided: of none that is known, but of some it is not. */
	readonly verdict: FailureVerdict['verdict'];
	readonly nodes: readonly CapacityNode[];
	/** How many machines fail over. */
	readonly machines: number;
	/** The highly available machines that one node alone may own: they stay down with it. */
	readonly bound: readonly string[];
	/** The sets of nodes that were looked at. */
	readonly failures: readonly FailureVerdict[];
	/** How many further sets there are: too many to look at. */
	readonly left: number;
	/** What Virtual Machine Manager would say of the cluster; null where facts are missing for that. */
	readonly virtualMachineManager: ReserveTest | null;
}

/** A node of a cluster. */
export interface CapacityNode {
	readonly name: string;
	readonly isUp: boolean;
	/** Whether it takes machines that fail over. */
	readonly takes: boolean | null;
	/** How many machines are on it that fail over. */
	readonly machines: number;
	/** What it has left for others, in bytes, at least and at most; null where that is not known. */
	readonly free: { readonly least: number; readonly most: number | null };
}

/** What becomes of the machines of nodes that fail together. */
export interface FailureVerdict {
	readonly failed: readonly string[];
	/** How many machines have to start elsewhere. */
	readonly machines: number;
	readonly verdict: 'fits' | 'stranded' | 'undecided';
	/** One way in which they fit. */
	readonly placement?: readonly { readonly virtualMachine: string; readonly node: string }[];
	readonly conditions?: readonly Condition[];
	/** Why they do not: of the machines of each at least one strands, and no machine is in two. */
	readonly conflicts?: readonly ReportedConflict[];
	/** The machines that are left over in one way to place the others. */
	readonly leftOver?: readonly string[];
	/** How many strand at least, whatever the unknown facts are, and how many at most have to. */
	readonly strand?: { readonly least: number; readonly most: number };
	/** What it hangs on. */
	readonly because?: 'facts' | 'dynamicMemory' | 'steps';
	readonly missing?: readonly ReportedFact[];
}

/** Why machines cannot all start. */
export interface ReportedConflict {
	readonly kind: Conflict['kind'];
	readonly virtualMachines: readonly string[];
	/** In a sentence. */
	readonly message: string;
	/** What is short. */
	readonly of: string;
	readonly needed: number;
	readonly free: number;
	readonly nodes: readonly { readonly name: string; readonly free: number | null }[];
	/** What keeps machines together or apart. */
	readonly bonds: readonly string[];
	/** Of a machine that no node takes, what says so. */
	readonly faults: readonly {
		readonly node: string;
		readonly ruleId: string;
		readonly message: string;
		/** What to do about it. */
		readonly fix: string;
	}[];
}
