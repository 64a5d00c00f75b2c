import type { ClusterCapacity, FailureVerdict } from '../engine/capacity-report.ts';
import type { ReportedFact } from '../engine/report.ts';

import { alikeConflicts, conflictLines } from './alike-conflicts.ts';
import { boxesOf, count, listed } from './text.ts';

/** How many sets of nodes are told with their reasons, and of how many one way to place the machines. */
const mostTold = 10;
const mostConflicts = 5;
const mostPlaced = 4;
/** How many machines of a node, nodes, facts and conditions are named. */
const mostNames = 4;
const mostFacts = 6;

/** `HVC01: 4 nodes up, 12 machines that would start elsewhere` */
export function headOf({ cluster, nodes, machines, bound }: ClusterCapacity): string {
	const up = nodes.filter(({ isUp }) => isUp).length;
	const down = nodes.filter(({ isUp }) => !isUp).map(({ name }) => name);
	const idle = nodes.filter(({ isUp, takes }) => isUp && takes === false).map(({ name }) => name);
	return [
		`${cluster}: ${count(up, 'node')} up, ${count(machines, 'machine')} that would start elsewhere`,
		...(bound.length > 0 ? [`bound to one node: ${listed(bound, mostNames)}`] : []),
		...(down.length > 0 ? [`down: ${listed(down, mostNames)}`] : []),
		...(idle.length > 0 ? [`paused: ${listed(idle, mostNames)}`] : []),
	].join('; ');
}

/** What the answer is, in a sentence. */
export function verdictOf({ verdict, failures, left }: ClusterCapacity): string {
	const having = (wanted: string) => failures.filter((one) => one.verdict === wanted).length;
	const what = whatFails(failures);
	const of = count(failures.length, 'case');
	const more = left > 0 ? ` ${left} further cases were not looked at.` : '';
	switch (verdict) {
		case 'fits':
			return `When ${what}, all lost machines can start elsewhere: ${of} looked at, a placement found for each.`;
		case 'stranded':
			return `When ${what}, machines strand in ${having('stranded')} of ${of}; in ${having('fits')} all fit, ${having('undecided')} undecided.${more}`;
		case 'undecided':
			return `When ${what}, it is undecided in ${having('undecided')} of ${of}; in ${having('fits')} all fit.${more}`;
	}
}

function whatFails(failures: readonly FailureVerdict[]): string {
	const [first] = failures;
	if (!first) return 'nodes fail';
	if (failures.length === 1) return failText(first);
	const number = first.failed.length;
	return number === 1 ? 'any one node fails' : `any ${number} nodes fail together`;
}

/** `HV01 and HV02 fail` */
function failText({ failed }: FailureVerdict): string {
	return `${failed.join(' and ')} ${failed.length === 1 ? 'fails' : 'fail'}`;
}

/** What is told of a failure, or of several alike. */
interface Section {
	readonly title: string;
	readonly verdict: FailureVerdict['verdict'];
	readonly lines: readonly string[];
}

/** The failures that are told one by one, the worst first; of those that fit the first few. */
export function sectionsOf({ failures }: ClusterCapacity): Section[] {
	const stranded = failures.filter(({ verdict }) => verdict === 'stranded');
	const undecided = failures.filter(({ verdict }) => verdict === 'undecided');
	const fitting = failures.filter(({ verdict }) => verdict === 'fits');
	const placed = fitting.length <= mostPlaced ? fitting : [];
	return [
		...strandedSections(stranded),
		...undecidedSections(undecided),
		...placed.map((failure) => sectionOf(failure, placementLines(failure))),
		...(placed.length < fitting.length
			? [
					{
						title: `${casesOf(fitting)}: all machines fit. --format json has a placement for each, --node shows that of one.`,
						verdict: 'fits' as const,
						lines: conditionLines(fitting),
					},
				]
			: []),
	];
}

/** What machines strand, each once: most sets of nodes that hold one node say the same. */
function strandedSections(failures: readonly FailureVerdict[]): Section[] {
	const groups = groupBy(failures, ({ conflicts = [], strand }) =>
		JSON.stringify([strand, conflicts.map(({ kind, virtualMachines }) => [kind, virtualMachines])]),
	).map(([, same]) => same);
	const more = groups.slice(mostTold).flat();
	return [
		...groups.slice(0, mostTold).map((same): Section => {
			const [first] = same as [FailureVerdict];
			const section = sectionOf(first, strandedLines(first));
			return same.length === 1
				? section
				: {
						...section,
						title: `${casesOf(same)}: ${strandWord(first)}`,
						lines: [`In the first of them: ${section.lines[0]}`, ...section.lines.slice(1)],
					};
		}),
		...(more.length > 0
			? [
					{
						title: `And ${casesOf(more)}; --format json has all of them.`,
						verdict: 'stranded' as const,
						lines: [],
					},
				]
			: []),
	];
}

function strandWord({ strand = { least: 0, most: 0 } }: FailureVerdict): string {
	const { least, most } = strand;
	return `${least < most ? 'at least ' : ''}${least} ${least === 1 ? 'strands' : 'strand'}`;
}

/** What is undecided, by what it hangs on. */
function undecidedSections(failures: readonly FailureVerdict[]): Section[] {
	return groupBy(failures, ({ because }) => because).map(([because, same]) => ({
		title: `${casesOf(same)}: undecided`,
		verdict: 'undecided',
		lines: because === 'facts' ? wantedFacts(same) : [reasons[because as keyof typeof reasons]],
	}));
}

const reasons = {
	steps: 'The search for a placement ended before it was through: there may be one.',
	dynamicMemory:
		'It hangs on how far machines with dynamic memory shrink: with what they hold now, not all fit.',
} as const;

/** The facts that are missing, those of one kind together; of those that would do instead the first. */
function wantedFacts(failures: readonly FailureVerdict[]): string[] {
	const facts = failures
		.flatMap(({ missing = [] }) => missing)
		.filter(({ choice }) => (choice?.option ?? 0) === 0);
	const kinds = groupBy(facts, ({ fact, object, because, choice }) =>
		JSON.stringify([object.kind, kindOf(fact), because, choice === undefined]),
	).map(([, same]) => same);
	const more = kinds.length - mostFacts;
	return [
		'For want of:',
		...kinds.slice(0, mostFacts).map((same) => {
			const [{ fact, because, shownBy, choice }] = same as [ReportedFact];
			const objects = [...new Set(same.map(({ object }) => object.name))];
			const notes = [
				...(because === undefined ? [] : [because]),
				...(choice === undefined ? [] : ['or another fact']),
			];
			const note = notes.length > 0 ? ` (${notes.join('; ')})` : '';
			return `${kindOf(fact)} of ${listed(objects, mostNames)}${note}: ${shownBy}`;
		}),
		...(more > 0 ? [`and ${count(more, 'other fact')}; hvlint facts --script collects them.`] : []),
	];
}

function kindOf(fact: string): string {
	return fact.replace(/\[\d+\]/g, '[]');
}

function groupBy<T, K>(all: readonly T[], keyOf: (one: T) => K): [K, T[]][] {
	const groups = new Map<K, T[]>();
	for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
	return [...groups];
}

function casesOf(failures: readonly FailureVerdict[]): string {
	const sets = failures.map(({ failed }) => failed.join(' + '));
	return `${count(failures.length, 'case')} (${listed(sets, mostNames)})`;
}

function sectionOf(failure: FailureVerdict, lines: readonly string[]): Section {
	const { machines, verdict } = failure;
	const word = { fits: 'all fit', stranded: strandWord(failure), undecided: 'undecided' }[verdict];
	return { title: `${failText(failure)}, ${count(machines, 'machine')}: ${word}`, verdict, lines };
}

function strandedLines({ conflicts = [], leftOver = [] }: FailureVerdict): string[] {
	const alike = alikeConflicts(conflicts);
	const more = alike.slice(mostConflicts).flat();
	return [
		...alike.slice(0, mostConflicts).flatMap(conflictLines),
		...(more.length > 0
			? [
					`And ${listed(
						more.map((one) => one.virtualMachines.join(' + ')),
						mostNames,
					)}.`,
				]
			: []),
		...(leftOver.length > conflicts.length
			? [`Left over in one way to place the others: ${listed(leftOver, mostNames)}.`]
			: []),
	];
}

function placementLines(failure: FailureVerdict): string[] {
	const byNode = new Map<string, string[]>();
	for (const { virtualMachine, node } of failure.placement ?? [])
		byNode.set(node, [...(byNode.get(node) ?? []), virtualMachine]);
	return [
		...[...byNode].map(([node, machines]) => `${node} takes ${listed(machines, mostNames)}`),
		...conditionLines([failure]),
	];
}

function conditionLines(failures: readonly FailureVerdict[]): string[] {
	const boxes = boxesOf(failures.flatMap(({ conditions = [] }) => conditions));
	if (boxes.length === 0) return [];
	const more = boxes.length - mostFacts;
	const texts = boxes.slice(0, mostFacts).map(({ text }) => text);
	return [`If then: ${texts.join(', ')}${more > 0 ? ` and ${more} more conditions` : ''}.`];
}

/** What Virtual Machine Manager would say of the cluster, and how far that goes. */
export function managerText({ virtualMachineManager: test, failures }: ClusterCapacity): string {
	const reserve = failures[0]?.failed.length ?? 1;
	const what = `With a cluster reserve of ${reserve}, Virtual Machine Manager`;
	if (!test)
		return `${what} says something that facts are missing for: the memory of each machine and node.`;
	if (test.state === 'OK')
		return `${what} would say OK (${test.provedBy}); it looks at memory alone.`;
	return `${what} would say Overcommitted: none of its four ways proves that there is enough, which is no proof that there is not.`;
}
