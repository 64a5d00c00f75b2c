import type { MigrationCheck, MigrationVerdict } from '../engine/report.ts';
import { getOrAdd } from '../estate/maps.ts';
import { columnsOf, padColumns } from './columns.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { boxesOf, count, wrap } from './text.ts';

/** Where one machine can go of several hosts, and the fewest changes that open a way where it can go nowhere. */
export function renderWaysOut(migrations: readonly MigrationVerdict[], style: Style): string[] {
	const [first] = migrations;
	const names = new Set(migrations.map(({ virtualMachine }) => virtualMachine));
	if (!first || migrations.length === 1 || names.size > 1) return [];
	const having = (wanted: string) => migrations.filter(({ verdict }) => verdict === wanted).length;
	const open = having('allowed');
	const unknown = having('undecided');
	const doubt = unknown > 0 ? `; of ${unknown} it is undecided` : '';
	const longest = Math.max(...migrations.map(({ to }) => columnsOf(printable(to))));
	const name = printable(first.virtualMachine);
	return [
		style.strong(`${name} can move to ${open} of ${count(migrations.length, 'host')}${doubt}.`),
		...migrations.map((move) => {
			const color = { allowed: style.good, blocked: style.bad, undecided: style.open };
			const word = color[move.verdict](move.verdict.toUpperCase().padEnd(9));
			return `  ${padColumns(printable(move.to), longest)}  ${word}  ${leftToDo(move)}`.trimEnd();
		}),
		...(open === 0 ? fewestChanges(migrations, style) : []),
		'',
	];
}

/** `2 changes, 1 check undecided` */
function leftToDo({ verdict, checks, conditions }: MigrationVerdict): string {
	const changes = changesOf(checks).length;
	const unknown = undecidedOf(checks);
	const boxes = verdict === 'allowed' ? boxesOf(conditions).length : 0;
	return [
		...(changes > 0 ? [count(changes, 'change')] : []),
		...(unknown > 0 ? [`${count(unknown, 'check')} undecided`] : []),
		...(boxes > 0 ? [count(boxes, 'condition')] : []),
	].join(', ');
}

function undecidedOf(checks: readonly MigrationCheck[]): number {
	return checks.filter(({ outcome }) => outcome === 'undecided').length;
}

/** One thing to do, with what it is for: one check may ask for several, and several for the same. */
interface Change {
	readonly fix: string;
	readonly messages: readonly string[];
}

/** What has to change for a move: all that the checks ask for which block it. */
function changesOf(checks: readonly MigrationCheck[]): Change[] {
	const failed = checks.filter(
		({ outcome, severity }) => outcome === 'failed' && severity === 'error',
	);
	const changes = new Map<string, string[]>();
	for (const { fix = '', message = '' } of failed)
		for (const one of fix.split('\n')) getOrAdd(changes, one, (): string[] => []).push(message);
	return [...changes].map(([fix, messages]) => ({ fix, messages }));
}

function fewestChanges(migrations: readonly MigrationVerdict[], style: Style): string[] {
	const blocked = migrations.filter(({ verdict }) => verdict === 'blocked');
	if (blocked.length < migrations.length) return [];
	const [nearest] = blocked
		.map(({ to, checks }) => ({ to, changes: changesOf(checks), unknown: undecidedOf(checks) }))
		.sort((one, other) => one.changes.length - other.changes.length || one.unknown - other.unknown);
	if (!nearest) return [];
	const { to, changes, unknown } = nearest;
	const told = new Set<string>();
	return [
		'',
		`The fewest changes, for a move to ${printable(to)}:`,
		...changes.flatMap(({ messages, fix }, index) => {
			const news = messages.filter((one) => !told.has(one));
			for (const one of news) told.add(one);
			const head = [...new Set(news)].join(' ');
			return head === ''
				? [wrap(`${index + 1}. Fix: ${printable(fix)}`, '  ', style.width)]
				: [
						wrap(`${index + 1}. ${printable(head)}`, '  ', style.width),
						wrap(`Fix: ${printable(fix)}`, '     ', style.width),
					];
		}),
		...(unknown > 0
			? [
					wrap(
						`With that it is no longer blocked, as far as is known: ${count(unknown, 'check')} ${unknown === 1 ? 'is' : 'are'} undecided.`,
						'  ',
						style.width,
					),
				]
			: []),
	];
}
