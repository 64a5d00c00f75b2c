import type { JudgeStart } from '../capacity/start.ts';
import type { Estate } from '../estate/estate.ts';
import type { Facts } from '../estate/facts.ts';
import type { Migration, MigrationOperation, MigrationType } from '../estate/migration.ts';
import type { LongTermVersion } from '../facts/windows-server.ts';
import type { Cluster, Host, SharedVolume, VirtualMachine } from '../generated/manifest.ts';
import type { Data, Values } from './message.ts';

/** What each of them means: docs/configuration.md, severity. */
export type Severity = 'error' | 'warning' | 'info';

/** What a rule looks at, and what its check is handed for it. The engine does the walking. */
export interface Subjects {
	readonly estate: unknown;
	readonly cluster: { readonly cluster: Cluster };
	readonly host: { readonly host: Host };
	readonly virtualMachine: { readonly virtualMachine: VirtualMachine };
	readonly sharedVolume: { readonly sharedVolume: SharedVolume; readonly cluster: Cluster };
	readonly migration: { readonly migration: Migration };
}
/** One of the two hosts of a migration. */
export type MigrationEnd = 'source' | 'destination';

/** The kinds of what rules look at. */
export type SubjectKind = keyof Subjects;

/** An object of the manifest, or one of its keys (of a list: an index), that a finding points at. */
export type At<T extends object = object> = readonly [T] | readonly [T, keyof T];

/** One option of a rule: a JSON Schema fragment that carries its default. */
export type OptionSchema =
	| {
			readonly type: 'integer' | 'number';
			readonly default: number;
			readonly minimum?: number;
			readonly maximum?: number;
			readonly description: string;
	  }
	| { readonly type: 'boolean'; readonly default: boolean; readonly description: string }
	| { readonly enum: readonly string[]; readonly default: string; readonly description: string }
	| {
			readonly type: 'array';
			readonly items: { readonly type: 'string' };
			readonly default: readonly string[];
			readonly description: string;
	  };

type OptionValue<S extends OptionSchema> = S extends { enum: readonly (infer Choice)[] }
	? Choice
	: S extends { type: 'boolean' }
		? boolean
		: S extends { type: 'array' }
			? readonly string[]
			: number;

type Templates = Readonly<Record<string, string>>;
type Options = Readonly<Record<string, OptionSchema>>;
type Fix<Messages> = string | { readonly [Id in keyof Messages]: string };
type FixOf<F, Id> = F extends string ? F : Id extends keyof F ? F[Id] & string : never;

/** What every check is handed, beside its subject. */
export interface CheckContext<
	Messages extends Templates,
	F extends Fix<Messages>,
	Evidence extends Templates,
	O extends Options,
> {
	readonly estate: Estate;
	/** Reads optional facts, so that an absent one makes the subject undecided. */
	readonly facts: Facts;
	readonly options: { readonly [Name in keyof O]: OptionValue<O[Name]> };
	/** The day that ages count to. */
	readonly asOf: Date;
	/** Reports a problem at a place of the manifest. The values fill the message and its fix. */
	report<Id extends keyof Messages & string, T extends object>(
		id: Id,
		at: At<T>,
		...values: Values<Messages[Id] | FixOf<F, Id>>
	): void;
	/** Whether the settings turn another rule off, which would otherwise tell the same of a migration. */
	isOff(ruleId: string, migration: Migration): boolean;
	/** What the checks that hold for a start after a failure say together of a machine and a node. */
	readonly startOn: JudgeStart;
	/** Says why the check passes; shown only when nothing failed and nothing is missing. */
	pass<Id extends keyof Evidence & string>(id: Id, ...values: Values<Evidence[Id]>): void;
}

/** A manifest that is a test and a part of the documentation. `# <- id` marks the line of an expected finding. */
export interface Example {
	readonly name: string;
	/** YAML, one or several documents. */
	readonly input: string;
	readonly options?: Readonly<Record<string, unknown>>;
	/** The day that ages count to, where the manifest does not say. */
	readonly asOf?: string;
}

/** An example that holds too little for a verdict. */
export interface UndecidedExample extends Example {
	/** The missing facts, each as the name of its object and the fact: `HV02 memory.total`. */
	readonly missing: readonly string[];
}

/** An example that passes if conditions hold when the change is made. */
export interface OpenExample extends Example {
	/** The conditions, as the report words them: `HV02 is up`. */
	readonly conditions: readonly string[];
}

interface RuleBase {
	/** `category/name`, which is also the file's path below `rules/`. */
	readonly id: string;
	/** Ids that it had before. */
	readonly aliases?: readonly string[];
	/** The edition that it came with, one of `editions.ts`; absent: the first. A run may be pinned to an earlier one. */
	readonly since?: string;
	/** What it asks for, in one sentence. */
	readonly summary: string;
	readonly severity: Severity;
	/**
	 * Left out of the preset `recommended`: `practice` is what administrators do, with or without a page
	 * of the vendor's, and what the preset of that name turns on; `true` is what a vendor's page says,
	 * but others of its pages, or many estates, do not follow.
	 */
	readonly optIn?: true | 'practice';
	/**
	 * Where it holds: Windows Server versions (inclusive), and for a migration also the ways of moving.
	 * `of` says whose version it is: that of the host which has the facts that the rule reads. Where
	 * they are the machine's own, a fault stands whatever its host is; it is only that a machine on an
	 * older host has none, and that nothing is asked of it.
	 */
	readonly appliesTo?: {
		readonly from?: LongTermVersion;
		readonly to?: LongTermVersion;
		readonly of?: MigrationEnd | 'both' | 'machine';
		readonly migrationTypes?: readonly MigrationType[];
		/** Absent: every move to another host, as a role or not. */
		readonly operations?: readonly MigrationOperation[];
		/** Its faults also keep a machine from starting on another node after its own failed. */
		readonly restart?: true;
	};
	/** Why it matters: Markdown for the rule's page. */
	readonly why: string;
	/** Where the vendor says so: https addresses. Those of practice may be administrators'. */
	readonly sources: readonly string[];
	/**
	 * What of Microsoft's checks and documents it answers, each as its catalogue and row (the tables are
	 * in test/coverage): `bpa/replica-compression`, `test-cluster/validate-ip-configuration`,
	 * `limits/host.setTeamNics`, `setup-order/15`.
	 */
	readonly covers?: readonly string[];
	readonly examples: {
		readonly good: readonly Example[];
		readonly bad: readonly Example[];
		readonly undecided?: readonly UndecidedExample[];
		readonly open?: readonly OpenExample[];
	};
}

/** A rule as its file writes it, with the types of its own messages and options. */
export interface RuleDefinition<
	Kind extends SubjectKind,
	Messages extends Templates,
	F extends Fix<Messages>,
	Evidence extends Templates,
	O extends Options,
> extends RuleBase {
	readonly subject: Kind;
	readonly options?: O;
	/** What was found, with its numbers: one sentence per message, with `{placeholders}`. */
	readonly messages: Messages;
	/** The messages of a rule of severity error that are warnings: what they say blocks nothing. */
	readonly warnings?: readonly (keyof Messages & string)[];
	/**
	 * The messages about what keeps a machine from running on the destination rather than from moving
	 * there: where it moves while it is off, they are warnings.
	 */
	readonly startFaults?: readonly (keyof Messages & string)[];
	/** What to do, ideally the exact PowerShell: one text, or one for each message. */
	readonly fix: F;
	/**
	 * What to do on Windows Server 2008 R2, which has no Hyper-V cmdlets, where `fix` is made of them:
	 * one text, or one for some messages. Its placeholders are those of the message and of `fix`.
	 */
	readonly manualFix?: string | { readonly [Id in keyof Messages]?: string };
	/** The same for a machine that is no role, where `fix` is made of the cmdlets of a cluster. */
	readonly standAloneFix?: string | { readonly [Id in keyof Messages]?: string };
	/** Why it passes, for the checklist of a migration. */
	readonly evidence?: Evidence;
	check(context: Subjects[Kind] & CheckContext<Messages, F, Evidence, O>): void;
}

/** A rule as the engine sees it, whatever its messages and options. */
export interface Rule extends RuleBase {
	readonly subject: SubjectKind;
	readonly options?: Options;
	readonly messages: Templates;
	readonly warnings?: readonly string[];
	readonly startFaults?: readonly string[];
	readonly fix: string | Templates;
	readonly manualFix?: string | Templates;
	readonly standAloneFix?: string | Templates;
	readonly evidence?: Templates;
	check(
		context: {
			readonly estate: Estate;
			readonly facts: Facts;
			readonly options: Readonly<Record<string, unknown>>;
			readonly asOf: Date;
			report(id: string, at: At, data?: Data): void;
			isOff(ruleId: string, migration: Migration): boolean;
			readonly startOn: JudgeStart;
			pass(id: string, data?: Data): void;
		} & Readonly<Record<string, unknown>>,
	): void;
}

/**
 * Defines a rule. Its messages, evidence, options and check are held against each other by the
 * compiler: an unknown message, a value that a template lacks or does not name, does not compile.
 */
export function defineRule<
	Kind extends SubjectKind,
	const Messages extends Templates,
	const F extends Fix<Messages>,
	const Evidence extends Templates = Record<never, never>,
	const O extends Options = Record<never, never>,
>(rule: RuleDefinition<Kind, Messages, F, Evidence, O>): Rule {
	return rule as unknown as Rule;
}
