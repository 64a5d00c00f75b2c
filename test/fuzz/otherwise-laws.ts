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
	type Path,
	partsOf,
	ruleOf,
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
		const value: unknown = at(documents[index] as Written, path);
		const isWhole = planned.has(String(path[0])) && path.length <= 2;
		const asksOthers = isWhole || [path[0], key].some((step) => askingFacts.has(String(step)));
		const isUntold = isUntoldContradiction(documents, index, path);
		const hold = (
			law: string,
			other: unknown,
			isBroken: (one: Change, after: Answers) => boolean,
		) => {
			const isSame = law.startsWith('another');
			const after = answersOf(rules, withPart(documents, index, path, other), isSame);
			// The one of two facts that contradict each other counts once it is alone.
			if (!after || (!isSame && (isUntold || isContradictionGone(before, after)))) return;
			const broken = changes(before, after).find((one) => isBroken(one, after));
			if (broken) throw new Error(`with ${law} ${path.join('.')}: ${tell(broken)}`);
		};
		const isFact =
			typeof key === 'string' && !planned.has(String(path[0])) && !isPlainObject(value);
		// A default of the cluster takes the place of what is not stated.
		if (isFact && !hasDefaults)
			hold(
				'no',
				undefined,
				(one, after) => isWrong(one, after, asksOthers) && !isExcused(one, key, value),
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

/** Whether a rule tells of one contradiction less. */
function isContradictionGone(before: Answers, after: Answers): boolean {
	return [...before].some(([key, { reports }]) => {
		if (!contradictions.includes(ruleOf({ key }))) return false;
		const told = after.get(key)?.reports.map((one) => JSON.stringify(one)) ?? [];
		return reports.some((one) => !told.includes(JSON.stringify(one)));
	});
}

/** Whether a fact contradicts another one, and no rule tells of it. */
function isUntoldContradiction(documents: readonly Written[], index: number, path: Path): boolean {
	const document = documents[index] as Written;
	const holder = at(document, path.slice(0, -1));
	const value = holder[path.at(-1) as string];
	switch (path.at(-1)) {
		case 'cluster':
			// What is in no cluster has nothing of a role, and a machine is in the cluster of its owner.
			return value === null
				? /"(possibleOwners|preferredOwners|role)":/.test(JSON.stringify(document))
				: documents.some(
						({ kind, name, cluster }) =>
							kind === 'Host' && name === holder.owner && cluster !== value,
					);
		case 'operatingSystem':
		case 'version':
			return path[0] === 'operatingSystem' && areVersionsMixed(documents);
		case 'startup':
			// Of memory that is not dynamic as much is assigned.
			return holder.dynamic === false && ![undefined, value].includes(holder.assigned);
		case 'ipAddress':
			return holder.clusterNetwork !== undefined && /^fe80:/i.test(value);
		default:
			return false;
	}
}

/** Whether a cluster says another version of all its nodes than one of the hosts says of itself. */
function areVersionsMixed(documents: readonly Written[]): boolean {
	const versionsOf = (wanted: string) =>
		documents.flatMap(({ kind, operatingSystem }) => {
			const stated = isPlainObject(operatingSystem)
				? (operatingSystem as Written).version
				: operatingSystem;
			return kind === wanted && stated !== undefined ? [String(stated)] : [];
		});
	const ofHosts = versionsOf('Host');
	return versionsOf('Cluster').some((version) => ofHosts.some((other) => other !== version));
}

/** Whether a fault or a doubt is gone, or something became a fault. */
function isWrong(one: Change, after: Answers, asksOthers: boolean): boolean {
	if (!isBetter(one) && !isAlarm(one)) return false;
	const isAsked = asksOthers && one.key.includes(': migration ');
	return !(isAsked || one.after.outcome === 'not asked') || !isDoubted(one.key, after);
}

/** The rules that tell of facts that contradict each other. */
const contradictions = [
	'estate/operating-system',
	'estate/cluster-membership',
	'cluster/witness-type',
];

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
