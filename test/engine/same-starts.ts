import type { Start } from '../../src/capacity/start.ts';
import { alikeStarts } from '../../src/engine/alike-starts.ts';
import type { LintOptions } from '../../src/engine/lint.ts';
import type { OpenEstate } from '../../src/engine/open-estate.ts';
import { startJudge } from '../../src/engine/starts.ts';
import { collectFacts } from '../../src/estate/facts.ts';
import type { MissingFact } from '../../src/estate/missing-facts.ts';

/** Each machine of a cluster, and each of its nodes. */
export function everyStart({ estate }: OpenEstate) {
	const facts = collectFacts();
	return estate.virtualMachines.flatMap((machine) => {
		const cluster = estate.clusterOf(machine, facts);
		const nodes = (cluster && estate.nodesOf(cluster, facts)) ?? [];
		return nodes.map((node) => ({ machine, node }));
	});
}

/** The starts of an estate of which something else is said together than of each by itself: what is said of both. */
export function unlikeStarts(open: OpenEstate, options: LintOptions): [string, string][] {
	const together = alikeStarts(open, options);
	const alone = startJudge(open, options);
	const numbers = new Map<object, number>();
	const numberOf = (object: object) => {
		if (!numbers.has(object)) numbers.set(object, numbers.size);
		return numbers.get(object);
	};
	const plain = (facts: readonly MissingFact[]) => {
		const groups = facts.flatMap(({ choice }) => choice?.group ?? []);
		return facts.map(({ object, choice, ...rest }) => [
			...[numberOf(object), rest],
			choice && [groups.indexOf(choice.group), choice.option],
		]);
	};
	const textOf = ({ verdict, missed, conditions, assumed, faults }: Start) =>
		JSON.stringify([
			...[verdict, plain(missed), plain(conditions), faults],
			assumed.map(({ object, ...rest }) => [numberOf(object), rest]),
		]);
	return everyStart(open).flatMap(({ machine, node }): [string, string][] => {
		const texts = [together, alone].map((judge) => textOf(judge(machine, node)));
		const [one, other] = texts as [string, string];
		return one === other ? [] : [[one, other]];
	});
}
