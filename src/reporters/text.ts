import type {
	Condition,
	Finding,
	LintReport,
	MigrationVerdict,
	NamedObject,
	ReportedFact,
	Undecided,
} from '../engine/report.ts';
import { inThousands } from '../source/limits.ts';
import { columnsOf } from './columns.ts';
import { plural } from './plural.ts';

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
	return `${number} ${plural(number, noun)}`;
}

/** `Ages count to 2026-11-20 (the day of collection).` */
export function asOfText({ date, source }: LintReport['asOf']): string {
	const by = { option: 'as asked', manifest: 'the day of collection', clock: 'today' }[source];
	return `Ages count to ${date.slice(0, 10)} (${by}).`;
}

/** `HV02, HV03 and 4 more`: the first of many names. */
export function listed(names: readonly string[], most: number): string {
	const more = names.length - most;
	// One more takes as much room as its name.
	return more > 1 ? `${names.slice(0, most).join(', ')} and ${more} more` : names.join(', ');
}

/** A text of at most so many UTF-16 code units; one that is cut says how long it was. */
export function shorten(text: string, most: number): string {
	if (text.length <= most) return text;
	const end = ` ... (${text.length} characters)`;
	// Half a surrogate pair is no character.
	return `${text.slice(0, most - end.length).replace(/[\uD800-\uDBFF]$/, '')}${end}`;
}

/** What was found, with the name of what it was found in where the message leaves it out. */
export function findingText({ message, subject }: Finding): string {
	const isNamed = message.includes(subject.name) || ['document', 'estate'].includes(subject.kind);
	return isNamed ? message : `${subject.name}: ${message}`;
}

/** What a check cannot be decided for, and why. */
export function undecidedText({ subject, missing }: Undecided): string {
	const who = subject.kind === 'estate' ? 'the estate' : subject.name;
	return `undecided for ${who}, for want of ${wantsText(missing, factText)}`;
}

/** `sql01 from HV01 to HV02 (Live)`; of a machine that is no role `(Move-VM)`. */
export function moveText(migration: MigrationVerdict): string {
	const { virtualMachine, from, to } = migration;
	if (migration.operation === 'Move-VMStorage')
		return `storage of ${virtualMachine} on ${to} (Move-VMStorage)`;
	return `${virtualMachine} from ${from ?? 'an unknown host'} to ${to} (${wayText(migration)})`;
}

/** How a machine moves: the type of a role's migration, or the cmdlet. */
export function wayText({ operation, type }: MigrationVerdict): string {
	return operation === 'Move-ClusterVirtualMachineRole' ? type : operation;
}

/**
 * A missing fact, what is wrong with it, where it belongs, and what shows it, between backticks where it
 * is a command: ``HV02 memory.total (hosts/hv02.yaml:4; `Get-VMHost -ComputerName 'HV02'`)``.
 */
export function factText({ object, fact, because, path, range, shownBy }: ReportedFact): string {
	if (object.kind === 'document')
		return `what could not be read in ${path ?? object.name}:${range?.start.line ?? 1}`;
	const place = path === null ? placeToBe(object, fact) : `${path}:${range?.start.line ?? 1}`;
	// What is missing of a move that nobody planned is an option of the command line.
	const shown = object.kind === 'migration' ? [] : [shownBy];
	const notes = [...(because === undefined ? [] : [because]), place, ...shown];
	return `${object.name} ${fact} (${notes.join('; ')})`;
}

/** Facts in words: each that is needed, and of others `any one of (A; B and C)`. */
export function wantTexts<Fact extends ReportedFact>(
	facts: readonly Fact[],
	textOf: (fact: Fact) => string,
): string[] {
	return waysOf(facts).map((ways) => {
		const texts = ways.map((way) => way.map(textOf).join(' and '));
		return texts.length > 1 ? `any one of (${texts.join('; ')})` : texts.join('');
	});
}

/** The same as a list, with how many more there are. */
export function wantsText<Fact extends ReportedFact>(
	facts: readonly Fact[],
	textOf: (fact: Fact) => string,
	more = 0,
): string {
	const rest = more > 0 ? [`${inThousands(more)} more`] : [];
	return [...wantTexts(facts, textOf), ...rest].join(', ');
}

/** What a report does not tell check by check, by rules. */
export function untoldTexts({ untold }: LintReport): { ruleId: string; text: string }[] {
	return Object.entries(untold.undecided).map(([ruleId, number]) => ({
		ruleId,
		text: `${inThousands(number)} more checks of ${ruleId} cannot be decided: they are too many to be told.`,
	}));
}

/** What has to hold when a change is made, as the text of a box to tick, and how to see it. */
export interface Box {
	/** `HV02 is up`, or `the network A is up, or the network B is up`. */
	readonly text: string;
	/** The same with the commands, between backticks. */
	readonly withCommands: string;
}

/** The boxes to tick for conditions. */
export function boxesOf(conditions: readonly Condition[]): Box[] {
	const boxes = waysOf(conditions).map((ways): Box => {
		const say = (word: (condition: Condition) => string) =>
			ways.map((way) => way.map(word).join(' and ')).join(', or ');
		return {
			text: say(({ condition }) => condition),
			withCommands: say(({ condition, shownBy }) => `${condition}: ${shownBy}`),
		};
	});
	return [...new Map(boxes.map((box) => [box.withCommands, box])).values()];
}

/** Facts by what is needed of them: each entry is asked for, in any one of its ways. */
function waysOf<Fact extends ReportedFact>(facts: readonly Fact[]): Fact[][][] {
	const groups = new Map<unknown, Map<unknown, Fact[]>>();
	for (const fact of facts) {
		const ways = groups.get(fact.choice?.group ?? fact) ?? new Map<unknown, Fact[]>();
		groups.set(fact.choice?.group ?? fact, ways);
		ways.set(fact.choice?.option, [...(ways.get(fact.choice?.option) ?? []), fact]);
	}
	return [...groups.values()].map((ways) => [...ways.values()]);
}

/** What is missing of a move that no manifest plans is an option of the command line. */
function placeToBe({ kind }: NamedObject, fact: string): string {
	if (kind === 'migration')
		return `--${fact.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
	return `no ${documentKinds[kind] ?? 'document'} document describes it`;
}

const documentKinds: Readonly<Record<string, string>> = {
	cluster: 'Cluster',
	host: 'Host',
	virtualMachine: 'VirtualMachine',
};

/**
 * Breaks a text into lines of at most a width, at blanks, each indented. Commands between backticks
 * stay on one line, so that they can be copied.
 */
export function wrap(text: string, indent: string, width = 100): string {
	const lines: string[] = [];
	for (const paragraph of text.split('\n')) {
		let line = '';
		let taken = 0;
		for (const word of paragraph.match(/(?:[^\s`]*`[^`]*`[^\s`]*)+|\S+/g) ?? []) {
			const wide = columnsOf(word);
			if (line && indent.length + taken + 1 + wide > width) {
				lines.push(line);
				line = word;
				taken = wide;
			} else {
				taken += wide + (line ? 1 : 0);
				line = line ? `${line} ${word}` : word;
			}
		}
		lines.push(line);
	}
	return lines.map((line) => indent + line).join('\n');
}
