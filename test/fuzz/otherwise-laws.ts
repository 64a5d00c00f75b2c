import { rules } from '../../rules/index.ts';
import {
	type Answers,
	answersOf,
	at,
	type Change,
	changes,
	isAlarm,
	isBetter,
	isExcused,
	isOrdered,
	otherCase,
	partsOf,
	tell,
	type Written,
	withPart,
} from '../laws.ts';

/**
 * An estate that states less, or in which something is spoilt, is judged no better, and one that is written
 * otherwise no differently. What is wrong at first may be so by the very thing that is taken away.
 */
export function obeyOtherwise(documents: readonly Written[], dice: readonly number[]): void {
	const before = answersOf(rules, documents, true);
	const hasDefaults = documents.some((one) => 'defaults' in one);
	const parts = documents.flatMap((document, index) =>
		partsOf(document).map((path) => ({ index, path })),
	);
	if (!before || parts.length === 0) return;
	for (const number of dice) {
		const { index, path } = parts[number % parts.length] as (typeof parts)[number];
		const key = path.at(-1);
		// What contradicts another fact is told, and that counts once it is left alone.
		const contradiction = contradictions[String(key)];
		if (contradiction && isFailed(contradiction, before)) continue;
		const value: unknown = at(documents[index] as Written, path);
		// So does the host that a machine is on, once it no longer names a cluster that is not there.
		if (key === 'cluster' && !documents.some((one) => one.kind === 'Cluster' && one.name === value))
			continue;
		const isWhole = planned.has(String(path[0])) && path.length <= 2;
		const asksOthers = isWhole || [path[0], key].some((step) => askingFacts.has(String(step)));
		const hold = (
			law: string,
			other: unknown,
			isBroken: (one: Change, after: Answers) => boolean,
		) => {
			const isSame = law.startsWith('another');
			const after = answersOf(rules, withPart(documents, index, path, other), isSame);
			const broken = after && changes(before, after).find((one) => isBroken(one, after));
			if (broken) throw new Error(`with ${law} ${path.join('.')}: ${tell(broken)}`);
		};
		const isFact =
			typeof key === 'string' && !planned.has(String(path[0])) && !isPlainObject(value);
		// A default of the cluster takes the place of what is not stated.
		if (isFact && !hasDefaults)
			hold(
				'no',
				undefined,
				(one, after) => isWrong(one, after, asksOthers) && !isExcused(one, key),
			);
		hold(
			'an invalid',
			Array.isArray(value) ? 'invalid' : [[['invalid']]],
			(one, after) => isAlarm(one) || isWrong(one, after, asksOthers),
		);
		if (typeof value === 'string') hold('another case of', otherCase(value), () => true);
		if (Array.isArray(value) && !isOrdered(path))
			hold('another order of', value.toReversed(), () => true);
	}
}

function isPlainObject(value: unknown): boolean {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isFailed(rule: string, answers: Answers): boolean {
	return [...answers].some(([key, one]) => key.startsWith(`${rule}:`) && one.outcome === 'failed');
}

/** Whether a fault or a doubt is gone, or something became a fault. */
function isWrong(one: Change, after: Answers, asksOthers: boolean): boolean {
	if (!isBetter(one) && !isAlarm(one)) return false;
	const isAsked = asksOthers && one.key.includes(': migration ');
	return !(isAsked || one.after.outcome === 'not asked') || !isDoubted(one.key, after);
}

/** The rules that tell that what is stated contradicts what is stated elsewhere. */
const contradictions: Readonly<Record<string, string>> = {
	version: 'estate/operating-system',
	cluster: 'estate/cluster-membership',
	nodes: 'estate/cluster-membership',
};

/** What decides how a machine moves, and with that which rules are asked about a move. */
const askingFacts = new Set(['nodes', 'cluster', 'owner', 'highlyAvailable', 'migrations']);

/** What there is, and what is asked: neither is a fact. */
const planned = new Set(['migrations', 'virtualMachines']);

/** Whether another rule has its doubts of the same. */
function isDoubted(key: string, answers: Answers): boolean {
	const subject = key.slice(key.indexOf(':'));
	return [...answers].some(
		([other, { outcome }]) =>
			other.endsWith(subject) && (outcome === 'undecided' || outcome === 'failed'),
	);
}
