import type { MissingFact } from '../estate/missing-facts.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import type { Outcome } from './check.ts';
import type { Places } from './places.ts';
import type { Subject } from './subject.ts';

/** Whom a move is about. */
export interface Ends {
	readonly virtualMachine: VirtualMachine;
	readonly source: Host | undefined;
	readonly destination: Host;
}

/** An outcome that can be told of other moves. */
export interface Transferable {
	readonly outcome: Outcome;
	readonly missed: readonly FactOn[];
	readonly conditions: readonly FactOn[];
}

/** A missing fact; of an end of the move also the way from there to the part that lacks it. */
interface FactOn {
	readonly fact: MissingFact;
	readonly end: keyof Ends | undefined;
	readonly way: string;
}

const none: readonly never[] = [];
const ends = ['destination', 'virtualMachine', 'source'] as const satisfies (keyof Ends)[];

/**
 * Prepares an outcome of a move to be told of others; undefined of one that names facts of what is neither
 * an end of the move nor a cluster: another move may lack others.
 */
export function transferable(
	outcome: Outcome,
	move: Ends,
	places: Places,
): Transferable | undefined {
	let isOfMore = false;
	const factOn = (fact: MissingFact): FactOn => {
		const { object, fact: way } = places.belongingOf(fact.object, '');
		const end = ends.find((one) => move[one] === object);
		isOfMore ||= end === undefined && (object as { kind?: string }).kind !== 'Cluster';
		return { fact, way, end };
	};
	const missed = outcome.missed.map(factOn);
	const conditions = outcome.conditions.map(factOn);
	return isOfMore ? undefined : { outcome, missed, conditions };
}

/** An outcome as it is told of another move. */
export function toldOf(
	{ outcome, missed, conditions }: Transferable,
	subject: Subject,
	move: Ends,
): Outcome {
	const factOf = ({ fact, end, way }: FactOn): MissingFact => {
		const object = end && move[end];
		return object ? { ...fact, object: partOf(object, way) } : fact;
	};
	const factsOf = (facts: readonly FactOn[]) => (facts.length === 0 ? none : facts.map(factOf));
	return { ...outcome, subject, missed: factsOf(missed), conditions: factsOf(conditions) };
}

/** Whether an outcome tells nothing by the name of an end of its move that could not be told of another one. */
export function isNameless({ missed, conditions }: Outcome, { name }: { name: string }): boolean {
	return [...missed, ...conditions].every(
		({ because, entry }) => !because?.includes(name) && !entry?.includes(name),
	);
}

/** The part of an object at a way like `switches[0]`. */
export function partOf(object: object, way: string): object {
	let part: unknown = object;
	for (const key of way.split(/[.[\]]+/).filter(Boolean))
		part = (part as Record<string, unknown>)[key];
	return part as object;
}
