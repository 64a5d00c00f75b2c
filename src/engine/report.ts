import type { MigrationOperation } from '../estate/migration.ts';
import type { ValidationTests } from '../facts/revalidation.ts';
import type { WindowsServerVersion } from '../facts/windows-server.ts';
import type { Range } from '../source/document.ts';
import type { Data } from './message.ts';
import type { Severity, SubjectKind } from './rule.ts';

/** What a report speaks of. */
export interface NamedObject {
	readonly kind: SubjectKind | 'document';
	readonly name: string;
}

/** A problem, with its place. */
export interface Finding {
	readonly ruleId: string;
	readonly messageId: string;
	readonly severity: Severity;
	readonly message: string;
	readonly fix: string;
	readonly subject: NamedObject;
	/** The file, with `/`; null where the object is only named somewhere. */
	readonly path: string | null;
	/** A JSON Pointer into the document. */
	readonly pointer: string;
	readonly range: Range | null;
	/** The line of the file that the range begins in; of a long one, the part around it. */
	readonly excerpt: Excerpt | null;
	readonly data: Data;
	/**
	 * The same for the same problem of the same object, however its file is formatted, ordered or
	 * named; different for every other finding of the report.
	 */
	readonly identity: string;
}

/** A finding that does not count, and why. */
export interface SettledFinding extends Finding {
	/** Known: it is in the baseline. Excepted: an exception says why it may stand. */
	readonly status: 'known' | 'excepted';
	/** Why it may stand, where it is excepted. */
	readonly reason?: string;
	/** The last day on which it may. */
	readonly until?: string;
}

/** A finding that was there when the baseline was written. */
export interface KnownFinding {
	readonly rule: string;
	/** Which of the rule's problems it is. */
	readonly problem: string;
	/** What it was found in, by kind and name. */
	readonly object: string;
	/** What tells whether a finding is this one. */
	readonly identity: string;
}

/** What a baseline says of a run. */
export interface BaselineSummary {
	readonly path: string;
	/** How many findings it knows. */
	readonly known: number;
	/** How many of its findings are found no more. */
	readonly mended: number;
	/** How many may be there still: their checks have become undecided. */
	readonly undecided: number;
}

/** Which part of an estate a report is of, and what else it takes to make one report of all parts. */
export interface ShardSummary {
	/** From 1. */
	readonly index: number;
	readonly of: number;
	/** Which of the planned moves of the estate its moves are, by their numbers from 0. */
	readonly migrations: readonly number[];
	/** Findings about exceptions that let nothing stand in this part. */
	readonly unused: readonly Finding[];
	/** What the earlier state had in this part; absent where nothing earlier is asked about. */
	readonly before?: readonly EarlierFinding[];
}

/** A finding of an earlier state, and where it stood there, which tells namesakes apart. */
export interface EarlierFinding extends KnownFinding, Pick<Finding, 'path' | 'pointer'> {}

/** What rules would find that came with a later edition than the one that is pinned. */
export interface NewerSummary {
	readonly findings: number;
	/** The rules that would find something. */
	readonly rules: readonly string[];
	/** How many of the moves they would block. */
	readonly blocked: number;
}

/** What has changed since an earlier state of the estate. */
export interface SinceSummary {
	/** That state: a commit or a folder. */
	readonly from: string;
	/** How many findings are new. */
	readonly introduced: number;
	/** How many were there already. */
	readonly known: number;
	/** What is found no more. */
	readonly mended: readonly { readonly ruleId: string; readonly object: string }[];
	/** How many may be there still: their checks have become undecided. */
	readonly undecided: number;
	/** How many faults that state had itself: what could not be read there counts as new. */
	readonly faults: number;
	/** The configuration and the baseline, as far as they are not what they were. */
	readonly changed: readonly string[];
	/** Exceptions of manifests that were not there, or said something else. */
	readonly exceptions: readonly {
		readonly rule: string;
		readonly of: string;
		readonly reason: string;
		readonly path: string | null;
		readonly range: Range | null;
	}[];
	/** The clusters that the change calls on to validate again. */
	readonly validations: readonly RequiredValidation[];
}

/** A validation (Test-Cluster) that a change of a cluster calls for. */
export interface RequiredValidation {
	readonly cluster: string;
	/** All; all, of storage those of new disks, or of one disk; or those that are not of storage. */
	readonly tests: ValidationTests;
	/** The changes that call for it. */
	readonly because: readonly string[];
	/** All nodes, where one joins: before it does, the tests are those of the nodes. */
	readonly nodes: readonly string[] | null;
	/** The version of the cluster, its oldest node's; null where it is not known. */
	readonly windowsServer: WindowsServerVersion | null;
}

/** What a report tells of a rule that it mentions. */
export interface ReportedRule {
	readonly id: string;
	readonly subject: SubjectKind;
	/** The rule's own severity; the configuration may have given its findings another one. */
	readonly severity: Severity;
	readonly summary: string;
	readonly why: string;
	readonly sources: readonly string[];
}

/** A piece of one line of a file. */
export interface Excerpt {
	readonly text: string;
	/** The column of its first character, from 1. */
	readonly column: number;
	/** Whether the line goes on behind it. */
	readonly cut: boolean;
}

/** A fact that would decide something. */
export interface ReportedFact {
	readonly object: NamedObject;
	/** The path of the fact inside its object: `memory.total`. */
	readonly fact: string;
	/** What is wrong with a fact that is there, and does not tell enough. */
	readonly because?: string;
	/** The file that holds the object, and thus should hold the fact; null where there is none yet. */
	readonly path: string | null;
	readonly range: Range | null;
	/** What shows it: a command of PowerShell between backticks, or where to look. */
	readonly shownBy: string;
	/**
	 * Absent where the fact is needed in any case. Of all facts of a check with the same group, those of
	 * any one option are enough.
	 */
	readonly choice?: { readonly group: number; readonly option: number };
}

/** A fact of the moment, to be looked at when the change is made. */
export interface Condition extends ReportedFact {
	/** What has to hold then: `HV02 is up`. */
	readonly condition: string;
}

/** A default of the product that stood in for a fact. */
export interface ReportedDefault extends Pick<ReportedFact, 'object' | 'fact'> {
	readonly value: string;
}

/** A check that cannot be decided. */
export interface Undecided {
	readonly ruleId: string;
	readonly subject: NamedObject;
	readonly missing: readonly ReportedFact[];
}

/** A check that passes if conditions hold when the change is made. */
export interface Open {
	readonly ruleId: string;
	readonly subject: NamedObject;
	readonly conditions: readonly Condition[];
}

/** One check of a migration. */
export interface MigrationCheck {
	readonly ruleId: string;
	/** Open: it passes if its conditions hold when the change is made. */
	readonly outcome: 'passed' | 'failed' | 'undecided' | 'open';
	readonly severity: Severity;
	/** What was found, where it failed. */
	readonly message?: string;
	/** What to do, where it failed. */
	readonly fix?: string;
	/** Why it passes, or why it will. */
	readonly evidence?: string;
	/** The names of several words that these texts hold. */
	readonly names?: readonly string[] | undefined;
	readonly missing?: readonly ReportedFact[];
	readonly conditions?: readonly Condition[];
	/** How many more facts it lacks, or conditions it has: of very many moves not all are told. */
	readonly more?: number;
	readonly defaults?: readonly ReportedDefault[];
}

/** One thing to do, and the rules whose checks ask for it. */
export interface Change {
	readonly fix: string;
	readonly ruleIds: readonly string[];
}

/** How long a live migration takes, as a model has it. */
export interface ReportedTime {
	/** Seconds from the first byte to the last; null where facts are missing without which there is no estimate. */
	readonly total: { readonly least: number; readonly most: number } | null;
	/** Seconds in which the machine stands still; null where nothing tells how fast it changes its memory. */
	readonly pause: { readonly least: number; readonly most: number } | null;
	/** Whether nothing tells that: `total` is then of a machine that changes next to nothing meanwhile. */
	readonly isIdle: boolean;
	readonly missing: readonly ReportedFact[];
}

/** Whether a machine can move to a node, with every check. */
export interface MigrationVerdict {
	readonly virtualMachine: string;
	/** Null where nothing says where the machine is. */
	readonly from: string | null;
	readonly to: string;
	readonly type: string;
	/** The cmdlet that is judged. */
	readonly operation: MigrationOperation;
	/** Its command line. */
	readonly command: string;
	/** Blocked: a check failed whose severity, as configured, is error. Undecided: none failed, and one cannot be decided. */
	readonly verdict: 'allowed' | 'blocked' | 'undecided';
	/** The rules whose checks keep it from being allowed. */
	readonly decidedBy: readonly string[];
	/** The fewest changes that unblock it, as far as is known; none where it is not blocked. */
	readonly changes: readonly Change[];
	/** What has to hold besides when the move is made, as far as it decides the verdict. */
	readonly conditions: readonly Condition[];
	readonly planned: boolean;
	/** Null for a move that copies no memory. */
	readonly time: ReportedTime | null;
	/** Those of the move that was read last are kept: who reads those of many reads one move after the other. */
	readonly checks: readonly MigrationCheck[];
	/** Preflight rules that the configuration turned off. */
	readonly skipped: readonly string[];
}

/** Facts of one kind that are missing, and how much hangs on them. */
export interface MissingFactSummary {
	readonly fact: string;
	readonly kind: NamedObject['kind'];
	readonly objects: readonly string[];
	/** How many undecided checks name it. */
	readonly checks: number;
	/** Whether a move hangs on it. */
	readonly decidesMigrations: boolean;
	/** What shows it, of the first of the objects. */
	readonly shownBy: string;
}

/** What a volume has; null where it is not known. */
export interface VolumeResources {
	readonly name: string;
	readonly size: number | null;
	readonly free: number | null;
}

/** What the machines of a host take of it: between two bounds where facts are missing; null where nothing bounds it. */
interface Taken {
	readonly least: number;
	readonly most: number | null;
}

/** What a host has, and what the machines on it take of it now. */
export interface HostResources {
	readonly name: string;
	/** Null where it is in no cluster, or in one that is not known. */
	readonly cluster: string | null;
	/** How many machines are known to be on it, in whatever state. */
	readonly machines: number;
	/** Whether these are all. */
	readonly areMachinesKnown: boolean;
	/** In bytes. Usable: what is left for machines of the total at least, with the reserve and the cache of volumes. */
	readonly memory: Taken & { readonly total: number | null; readonly usable: number | null };
	/** Virtual processors that run, and the logical ones. */
	readonly processors: Taken & { readonly logical: number | null };
	readonly volumes: readonly VolumeResources[];
}

/** What clusters and hosts have. */
export interface Resources {
	readonly clusters: readonly {
		readonly name: string;
		readonly sharedVolumes: readonly VolumeResources[];
	}[];
	readonly hosts: readonly HostResources[];
}

/** What a report holds, in numbers. */
export interface Summary {
	readonly errors: number;
	readonly warnings: number;
	readonly infos: number;
	readonly passed: number;
	readonly undecided: number;
	/** How many files of the folders have nothing to do with hvlint. */
	readonly passedOver: number;
	/** Checks that pass if conditions hold when the change is made. */
	readonly open: number;
	readonly migrations: {
		readonly allowed: number;
		/** How many of the allowed ones hang on conditions. */
		readonly conditional: number;
		readonly blocked: number;
		readonly undecided: number;
	};
	/** The facts that moves hang on first, and of these those that would decide most. */
	readonly missingFacts: readonly MissingFactSummary[];
}

/** All that a run found out, as plain data: the contract of `--format json`. */
export interface LintReport {
	readonly version: 1;
	readonly tool: { readonly name: 'hvlint'; readonly version: string };
	/** The day that ages count to, and who said so. */
	readonly asOf: { readonly date: string; readonly source: 'option' | 'manifest' | 'clock' };
	readonly files: readonly string[];
	readonly findings: readonly Finding[];
	/** The findings that do not count; absent where nothing takes any out. */
	readonly settled?: readonly SettledFinding[];
	/** Absent where the run is in one piece. */
	readonly shard?: ShardSummary;
	/** Absent where the run is held against none. */
	readonly baseline?: BaselineSummary;
	/** What rules of later editions would find; absent where none is pinned, or it is the newest. */
	readonly newer?: NewerSummary;
	/** Absent where nothing earlier is asked about. */
	readonly since?: SinceSummary;
	readonly undecided: readonly Undecided[];
	readonly open: readonly Open[];
	/** By rules how many more checks these lists would hold: of very many not all are told. */
	readonly untold: {
		readonly undecided: Readonly<Record<string, number>>;
		readonly open: Readonly<Record<string, number>>;
	};
	readonly migrations: readonly MigrationVerdict[];
	/** The rules that the rest of the report mentions, by their ids. */
	readonly rules: readonly ReportedRule[];
	readonly summary: Summary;
	/** What clusters and hosts have, and what machines take of it. */
	readonly resources: Resources;
}

/** The severities, the worst first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Whether a severity is at or above a threshold. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
	return severities.indexOf(severity) <= severities.indexOf(threshold);
}

/** Compares texts by their code units: the same on every machine, whatever its language. */
export function compareText(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
