import { EVENT_ID, type Event } from 'js-yaml';
import { divideEstate, type Excess, excessOf, limits, mostEntries } from './limits.ts';

/** A list, an object or the document, while its parts are counted. */
interface Open {
	/** A document passes for one: it has one part. */
	readonly isMap: boolean;
	readonly anchor: string | undefined;
	parts: number;
	/** Values below it, those of aliases counted again. */
	values: number;
}

const writeOut = 'Write the repeated parts out.';

/** Looks for what would make a document of YAML too much to be built: keys, aliases of aliases, cycles. */
export function excessOfYaml(events: readonly Event[], text: string): Excess | undefined {
	const sizes = new Map<string, number>();
	const open: Open[] = [];
	for (const event of events) {
		if (event.type === EVENT_ID.POP) {
			const { anchor, values } = open.pop() as Open;
			if (anchor !== undefined) sizes.set(anchor, values);
			const holder = open.at(-1);
			if (holder) holder.values += values;
			continue;
		}
		const anchor =
			'anchorStart' in event && event.anchorStart >= 0
				? text.slice(event.anchorStart, event.anchorEnd)
				: undefined;
		const holder = open.at(-1);
		if (holder) {
			holder.parts += 1;
			// Keys and values take turns.
			if (holder.isMap && holder.parts > 2 * limits.keys)
				return excessOf(
					startOf(event),
					limits.keys,
					'keys in one object',
					'A manifest knows no such object: look at the indentation above.',
				);
			const most = mostEntries(open.length);
			if (!holder.isMap && holder.parts > most)
				return excessOf(startOf(event), most, 'entries in one list', divideEstate);
		}
		if (event.type === EVENT_ID.ALIAS) {
			const isInside = open.some((one) => one.anchor === anchor);
			if (isInside)
				return {
					offset: startOf(event),
					message: 'An alias stands inside of what it stands for.',
					fix: writeOut,
				};
			(holder as Open).values += sizes.get(anchor as string) ?? 1;
		} else if (event.type === EVENT_ID.SCALAR) {
			if (anchor !== undefined) sizes.set(anchor, 1);
			(holder as Open).values += 1;
		} else open.push({ isMap: event.type !== EVENT_ID.SEQUENCE, anchor, parts: 0, values: 1 });
		if ((open.at(-1) as Open).values > limits.values)
			return excessOf(startOf(event), limits.values, 'values in one document', writeOut);
	}
	return undefined;
}

function startOf(event: Event): number {
	const starts = [
		'start' in event ? event.start : -1,
		'valueStart' in event ? event.valueStart : -1,
		'anchorStart' in event ? event.anchorStart : -1,
	];
	return Math.max(0, starts.find((start) => start >= 0) ?? 0);
}
