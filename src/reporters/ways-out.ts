import { changesOf } from '../engine/changes.ts';
import type { MigrationCheck, MigrationVerdict } from '../engine/report.ts';
import { getOrAdd } from '../estate/maps.ts';
import { columnsOf, padColumns } from './columns.ts';
import { printable } from './printable.ts';
import type { Style } from './style.ts';
import { boxesOf, count, listed, wrap } from './text.ts';

/** So many ways of unblocking moves are told before their checklists. */
const mostWays = 4;
const mostNames = 6;

/** Where one machine can go of several hosts, and the fewest changes that unblock the others. */
export function renderWaysOut(migrations: readonly MigrationVerdict[], style: Style): string[] {
	const [first] = migrations;
	if (!first || !areOfOne(migrations)) return [];
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
		...fewestChanges(migrations, style),
		'',
	];
}

/** Whether moves are those of one machine to several hosts. */
export function areOfOne(migrations: readonly MigrationVerdict[]): boolean {
	const names = new Set(migrations.map(({ virtualMachine }) => virtualMachine));
	return migrations.length > 1 && names.size === 1;
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

/** What unblocks the moves of one machine to hosts where the same has to be done, but for their names. */
export interface WayOut {
	/** The first is the one whose changes are told. */
	readonly hosts: readonly string[];
	readonly changes: readonly ToldChange[];
	/** How many checks are undecided, which may ask for more. */
	readonly unknown: number;
}

/** One thing to do, and what it is for, as far as that is not told of an earlier one. */
interface ToldChange {
	readonly fix: string;
	readonly why: string;
}

/** What unblocks each blocked move of one machine, those that take the fewest changes first. */
export function waysOutOf(migrations: readonly MigrationVerdict[]): WayOut[] {
	const ways = migrations
		.filter(({ verdict }) => verdict === 'blocked')
		.map(({ virtualMachine, to, checks }) => ({
			...{ to, changes: toldChanges(checks), unknown: undecidedOf(checks) },
			key: JSON.stringify(changesOf(checks).map(({ fix }) => fix))
				.replaceAll(to, '')
				.replaceAll(virtualMachine, ''),
		}))
		.sort((one, other) => one.changes.length - other.changes.length || one.unknown - other.unknown);
	const groups = new Map<string, typeof ways>();
	for (const way of ways) getOrAdd(groups, `${way.key} ${way.unknown}`, () => []).push(way);
	return [...groups.values()].map((same) => ({
		hosts: same.map(({ to }) => to),
		changes: same[0]?.changes ?? [],
		unknown: same[0]?.unknown ?? 0,
	}));
}

function toldChanges(checks: readonly MigrationCheck[]): ToldChange[] {
	const told = new Set<string>();
	return changesOf(checks).map(({ fix, ruleIds }) => {
		const messages = checks
			.filter(({ outcome, ruleId }) => outcome === 'failed' && ruleIds.includes(ruleId))
			.flatMap(({ message = '' }) => (message === '' || told.has(message) ? [] : [message]));
		for (const one of messages) told.add(one);
		return { fix, why: [...new Set(messages)].join(' ') };
	});
}

/** `HV01, and likewise to HV02, HV03` */
export function likewise([first = '', ...others]: readonly string[]): string {
	return others.length === 0 ? first : `${first}, and likewise to ${listed(others, mostNames)}`;
}

/** That checks are undecided which may ask for more. */
export function besides(unknown: number): string[] {
	if (unknown === 0) return [];
	const are = unknown === 1 ? 'is' : 'are';
	return [
		`With that it is no longer blocked, as far as is known: ${count(unknown, 'check')} ${are} undecided.`,
	];
}

function fewestChanges(migrations: readonly MigrationVerdict[], style: Style): string[] {
	const ways = waysOutOf(migrations);
	const more = ways.slice(mostWays).flatMap(({ hosts }) => hosts).length;
	return [
		...ways
			.slice(0, mostWays)
			.flatMap(({ hosts, changes, unknown }, index) => [
				'',
				wrap(
					printable(
						`${index === 0 ? 'The fewest changes, for' : 'For'} a move to ${likewise(hosts)}:`,
					),
					'',
					style.width,
				),
				...changes.flatMap((change, number) => changeLines(change, number + 1, style)),
				...besides(unknown).map((one) => wrap(one, '  ', style.width)),
			]),
		...(more > 0 ? ['', `What unblocks ${count(more, 'more host')} is in their checklists.`] : []),
	];
}

function changeLines({ fix, why }: ToldChange, number: number, style: Style): string[] {
	return why === ''
		? [wrap(`${number}. Fix: ${printable(fix)}`, '  ', style.width)]
		: [
				wrap(`${number}. ${printable(why)}`, '  ', style.width),
				wrap(`Fix: ${printable(fix)}`, '     ', style.width),
			];
}
