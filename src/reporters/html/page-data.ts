import type {
	HostResources,
	MigrationVerdict,
	Summary,
	VolumeResources,
} from '../../engine/report.ts';
import type { Severity } from '../../engine/rule.ts';
import type { Cell } from '../matrix.ts';

/** The number of a text in the texts of the page. */
export type TextId = number;

/** All that the page shows, small enough to be carried in it: a text that stands often is there once. */
export interface PageData {
	readonly title: string;
	readonly version: string;
	/** `Ages count to 2026-11-20 (the day of collection).` */
	readonly asOf: string;
	/** The day that the page was written on. */
	readonly day: string | null;
	readonly view: 'lint' | 'checklist' | 'matrix';
	readonly files: number;
	readonly summary: Omit<Summary, 'missingFacts'>;
	readonly texts: readonly string[];
	readonly groups: readonly GroupData[];
	/** What does not count, in sentences. */
	readonly settledNotes: readonly string[];
	/** What a change alters of what counts, a sentence or two each. */
	readonly gateNotes: readonly string[];
	readonly settled: readonly SettledData[];
	readonly moves: readonly MoveData[];
	/** What the times of moves stand on; null where none is told. */
	readonly timeModel: string | null;
	readonly matrices: readonly MatrixData[];
	/** Why there is no table of all moves. */
	readonly matrixNote: string | null;
	readonly clusters: readonly ClusterData[];
	readonly facts: readonly FactData[];
}

/** Findings of one kind. */
export interface GroupData {
	readonly ruleId: string;
	readonly severity: Severity;
	/** What the rule asks for. */
	readonly summary: string;
	readonly why: string;
	readonly sources: readonly string[];
	/** The kind of the objects: `machine`. */
	readonly noun: string;
	readonly findings: readonly FindingData[];
}

/** Findings that do not count for one reason. */
export interface SettledData {
	/** `Excepted until 2026-12-31: the vendor mends it in spring` */
	readonly why: string;
	readonly groups: readonly GroupData[];
}

/** One finding; in its texts a tab stands for the name of its object. */
export type FindingData = readonly [
	name: TextId,
	message: TextId,
	fix: TextId,
	path: TextId | null,
	line: number,
];

/** A move with its checks. */
export interface MoveData {
	readonly title: string;
	readonly verdict: MigrationVerdict['verdict'] | 'conditional';
	/** `BLOCKED by 2 of 24 checks` */
	readonly verdictText: string;
	readonly command: string;
	/** How long it takes; null where it copies no memory. */
	readonly time: TextId | null;
	readonly checks: readonly CheckData[];
	readonly boxes: readonly BoxData[];
	readonly skipped: readonly string[];
	/** The defaults that stood in for facts. */
	readonly defaults: TextId | null;
}

/** A check that failed, is undecided or passed. */
export interface CheckData {
	readonly ruleId: string;
	readonly outcome: 'failed' | 'undecided' | 'passed';
	readonly severity: Severity;
	readonly said: TextId;
	readonly fix?: TextId;
	readonly unknown?: TextId;
}

/** What is to be looked at when a move is made. */
export interface BoxData {
	readonly text: TextId;
	readonly ruleIds: readonly string[];
}

/** Who can go where, of one cluster, or of the hosts that are in none. */
export interface MatrixData {
	readonly title: string;
	readonly hosts: readonly string[];
	readonly rows: readonly MatrixRowData[];
}

/** Machines that the same holds for. */
export interface MatrixRowData {
	readonly machines: readonly string[];
	readonly cells: readonly MatrixCellData[];
}

/** Null where the machine is, or cannot be asked to go. */
export type MatrixCellData =
	| readonly [verdict: Cell, reasons: readonly ReasonData[]]
	| readonly ['home' | 'none'];

/** A check that keeps a machine from a host, or a condition that it may go on. */
export type ReasonData = readonly [rule: TextId, said: TextId, fix: TextId | null];

/** What a cluster has; of hosts in no cluster the name is empty. */
export interface ClusterData {
	readonly name: string;
	readonly sharedVolumes: readonly VolumeResources[];
	readonly hosts: readonly HostResources[];
}

/** A fact that is missing, and what shows it. */
export interface FactData {
	readonly fact: string;
	/** `virtual machine` */
	readonly noun: string;
	readonly objects: readonly TextId[];
	readonly checks: number;
	readonly decidesMigrations: boolean;
	readonly shownBy: string;
}
