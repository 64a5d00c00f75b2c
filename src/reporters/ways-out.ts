import type { MigrationCheck, MigrationVerdict } from '../engine/report.ts';
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
	const unknown = checks.filter(({ outcome }) => outcome === 'undecided').length;
	const boxes = verdict === 'allowed' ? boxesOf(conditions).length : 0;
	return [
		...(changes > 0 ? [count(changes, 'change')] : []),
		...(unknown > 0 ? [`${count(unknown, 'check')} undecided`] : []),
		...(boxes > 0 ? [count(boxes, 'condition')] : []),
	].join(', ');
}

/** What has to change for a move: each check that blocks it, those with one remedy once. */
function changesOf(checks: readonly MigrationCheck[]): MigrationCheck[] {
	const failed = checks.filter(
		({ outcome, severity }) => outcome === 'failed' && severity === 'error',
	);
	return [...new Map(failed.map((check) => [check.fix, check])).values()];
}

function fewestChanges(migrations: readonly MigrationVerdict[], style: Style): string[] {
	const blocked = migrations.filter(({ verdict }) => verdict === 'blocked');
	if (blocked.length < migrations.length) return [];
	const [nearest] = blocked
		.map(({ to, checks }) => ({ to, changes: changesOf(checks) }))
		.sort((one, other) => one.changes.length - other.changes.length);
	if (!nearest) return [];
	return [
		'',
		`The fewest changes, for a move to ${printable(nearest.to)}:`,
		...nearest.changes.flatMap(({ message = '', fix = '' }, index) => [
			wrap(`${index + 1}. ${printable(message)}`, '  ', style.width),
			wrap(`Fix: ${printable(fix)}`, '     ', style.width),
		]),
	];
}
