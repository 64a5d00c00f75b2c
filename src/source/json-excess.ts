import { endOfString } from './json-text.ts';
import { divideEstate, type Excess, excessOf, limits, mostEntries } from './limits.ts';

/** A list or an object that is open, and how many commas it has had. */
interface Open {
	readonly isList: boolean;
	commas: number;
}

const [quote, comma, colon] = [34, 44, 58];
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];

/** What a JSON text holds, as far as its signs tell. */
interface JsonSigns {
	/** What would make it too much to be read. */
	readonly excess?: Excess;
	/** Its keys, each as often as it stands there. */
	readonly keys: number;
}

/** Looks through a JSON text. It reads no values, and holds no stack. */
export function signsOfJson(text: string): JsonSigns {
	const open: Open[] = [];
	let values = 0;
	let keys = 0;
	for (let offset = 0; offset < text.length; offset += 1) {
		const code = text.charCodeAt(offset);
		if (code === quote) offset = endOfString(text, offset);
		else if (code === openList || code === openObject) {
			values += 1;
			open.push({ isList: code === openList, commas: 0 });
			if (open.length > limits.depth)
				return {
					keys,
					excess: {
						offset,
						message: 'The file is nested too deeply to be read.',
						fix: 'A manifest is a few levels deep: look for brackets that are never closed.',
					},
				};
		} else if (code === closeList || code === closeObject) open.pop();
		else if (code === colon) keys += 1;
		else if (code === comma) {
			const excess = excessOfCommas(open, offset);
			if (excess) return { keys, excess };
			values += 1;
		}
		if (values > limits.valuesOfJson)
			return {
				keys,
				excess: excessOf(offset, limits.valuesOfJson, 'values in one file', divideEstate),
			};
	}
	return { keys };
}

/** Counts a comma: there are entries or keys one more than commas. */
function excessOfCommas(open: readonly Open[], offset: number): Excess | undefined {
	const holder = open.at(-1);
	if (!holder) return undefined;
	holder.commas += 1;
	if (!holder.isList && holder.commas >= limits.keys)
		return excessOf(
			offset,
			limits.keys,
			'keys in one object',
			'A manifest knows no such object: look at the brackets above.',
		);
	const most = mostEntries(open.length);
	if (holder.isList && holder.commas >= most)
		return excessOf(offset, most, 'entries in one list', divideEstate);
	return undefined;
}
