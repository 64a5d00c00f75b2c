import { computerKey } from '../estate/names/names.ts';
import { endOfString } from '../source/json-text.ts';
import { isRecord } from './raw.ts';

/** An inventory that ends in the middle, closed behind what is whole in it. */
export interface ClosedInventory {
	/** Begins as the file does, so that places in it are those in the file. */
	readonly text: string;
	readonly value: unknown;
}

type Read = Readonly<Record<string, unknown>>;

const lost = 'The file was cut off before the answer was whole.';

/**
 * Closes an inventory that was cut off. Of the read there only whole machines stay, and nobody takes
 * them for all of their host; nodes that were to come are told as not asked for their machines.
 *
 * @returns undefined where it is no inventory that was cut off, or no read of it is whole.
 */
export function closeInventory(text: string): ClosedInventory | undefined {
	if (!/^\s*\{\s*"inventory"\s*:\s*"hvlint\/v1"/.test(text)) return undefined;
	const cut = lastWhole(text);
	if (!cut) return undefined;
	const closed = text.slice(0, cut.end) + cut.closing;
	let value: { readonly reads?: unknown };
	try {
		value = JSON.parse(closed);
	} catch {
		return undefined;
	}
	if (!Array.isArray(value.reads)) return undefined;
	const last: unknown = value.reads.at(-1);
	const reads =
		cut.isInRead && isRecord(last) ? [...value.reads.slice(0, -1), ...partsOf(last)] : value.reads;
	return {
		text: closed,
		value: { ...value, reads: [...reads, ...notAsked(reads.filter(isRecord))] },
	};
}

/** Where the last read ends that is whole, or the last object of the read after it. */
function lastWhole(text: string) {
	let inReads: number | undefined;
	let inObjects: number | undefined;
	let open = '';
	for (let at = 0; at < text.length; at += 1) {
		const character = text[at];
		if (character === '"') at = endOfString(text, at);
		else if (character === '{' || character === '[') {
			open += character;
			if (open === '{[') inReads = at + 1;
			if (open === '{[{[') inObjects = at + 1;
		} else if (character === '}' || character === ']') {
			open = open.slice(0, -1);
			if (open === '') return undefined;
			if (open === '{[') [inReads, inObjects] = [at + 1, undefined];
			if (open === '{[{[') inObjects = at + 1;
		}
	}
	if (inObjects !== undefined) return { end: inObjects, closing: ']}]}', isInRead: true };
	return inReads === undefined ? undefined : { end: inReads, closing: ']}', isInRead: false };
}

/** What is left of the read that was cut off. Machines are named by themselves, so that they are not all of a host's. */
function partsOf({ objects, ...read }: Read): Read[] {
	const machines = (objects as readonly Read[]).map((one) => ({
		ComputerName: read.computer,
		...one,
	}));
	const failed = { ...read, error: lost };
	if (read.command !== 'Get-VM' || machines.length === 0) return [failed];
	return [{ command: read.command, objects: machines }, failed];
}

/** The nodes of the cluster that were not asked for their machines, up to the cut. */
function notAsked(reads: readonly Read[]): Read[] {
	const asked = new Set(
		reads.flatMap(({ command, session, computer }) =>
			command === 'Get-VM' || session === 'host' ? [computerKey(String(computer))] : [],
		),
	);
	const nodes = reads.flatMap(({ command, objects }) =>
		command === 'Get-ClusterNode' && Array.isArray(objects) ? objects.filter(isRecord) : [],
	);
	return nodes.flatMap(({ Name: name }) =>
		typeof name === 'string' && !asked.has(computerKey(name))
			? [{ command: 'Get-VM', computer: name, error: lost }]
			: [],
	);
}
