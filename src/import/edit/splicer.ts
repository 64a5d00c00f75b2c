import { type Document, isCollection, isMap, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { yamlInFlow } from '../yaml-text.ts';
import { aliasesWrittenOut, anchorsIn } from './aliases.ts';
import { changedInBlock, entryAdded, itemAdded, removedFromBlock } from './block.ts';
import { addedToFlow, changedInFlow, removedFromFlow } from './flow.ts';
import { type Entry, keyOf, NotInPlace, type Places, startOf } from './places.ts';
import { isReplacement, type Revision, type Revisions } from './revision.ts';
import { replaced, type Splice } from './splice.ts';

/** What becomes of a document of a file. */
export interface Edited {
	readonly revisions: Revisions;
	/** What it says afterwards, with its keys in the order in which new ones are added. */
	readonly wanted: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** Makes the splices by which a document says something else, and all the rest of its text stays. */
export class Splicer {
	readonly splices: Splice[] = [];
	readonly #places: Places;
	/** What is changed, where that may be said elsewhere in the document by its anchor. */
	readonly #anchors = new Set<string>();

	/** @throws NotInPlace */
	constructor(places: Places, document: Document, { revisions, wanted }: Edited) {
		this.#places = places;
		const { contents } = document;
		if (!isCollection(contents)) throw new NotInPlace();
		this.#inside(contents as YAMLMap | YAMLSeq, revisions, wanted, false);
		this.splices.push(...aliasesWrittenOut(document, this.#anchors, this.splices));
	}

	/** Changes what is there before it adds anything: what is added inside of the last entry comes before what is added behind it. */
	#inside(node: YAMLMap | YAMLSeq, revisions: Revisions, wanted: unknown, isInFlow: boolean): void {
		if (node.anchor) this.#anchors.add(node.anchor);
		const isFlow = isInFlow || node.flow === true;
		if (isMap(node)) this.#insideMap(node, revisions, wanted as Values, isFlow);
		else this.#insideList(node, revisions, wanted as readonly unknown[], isFlow);
	}

	#insideMap(map: YAMLMap, revisions: Revisions, wanted: Values, isFlow: boolean): void {
		const entries = map.items as Entry[];
		const isGone = entries.map((one) => revisions.has(keyOf(one)) && !(keyOf(one) in wanted));
		for (const [number, entry] of entries.entries()) {
			const revision = revisions.get(keyOf(entry));
			if (isGone[number]) this.#forget(entry.key, entry.value);
			else if (revision) this.#change(map, entry, revision, wanted[keyOf(entry)], isFlow);
		}
		const startOfEntry = (number: number) => startOf(entries[number] as Entry);
		this.splices.push(
			...(isFlow
				? removedFromFlow(entries, isGone, this.#places)
				: removedFromBlock(entries, startOfEntry, isGone, this.#places)),
		);
		this.#addTo(map, entries, revisions, wanted, isFlow);
	}

	#addTo(
		map: YAMLMap,
		entries: readonly Entry[],
		revisions: Revisions,
		wanted: Values,
		isFlow: boolean,
	): void {
		const entryOf = (key: string) => entries.find((entry) => keyOf(entry) === key);
		const order = Object.keys(wanted);
		const added = order.filter((key) => revisions.has(key) && !entryOf(key));
		const inFlow = (key: string) => `${yamlInFlow(key)}: ${yamlInFlow(wanted[key])}`;
		if (entries.length === 0 && added.length > 0) {
			const text = added.map(inFlow).join(', ');
			this.splices.push(addedToFlow(map, undefined, text, this.#places));
			return;
		}
		for (const key of added) {
			const earlier = order.slice(0, order.indexOf(key)).reverse();
			const before = earlier.map(entryOf).find(Boolean) ?? entries.at(-1);
			this.splices.push(
				isFlow
					? addedToFlow(map, before, inFlow(key), this.#places)
					: entryAdded(map, before, [key, wanted[key]], this.#places),
			);
		}
	}

	#insideList(
		list: YAMLSeq,
		revisions: Revisions,
		wanted: readonly unknown[],
		isFlow: boolean,
	): void {
		const items = list.items as Node[];
		const isGone = items.map((_, number) => isRemoved(revisions.get(number)));
		let place = 0;
		for (const [number, item] of items.entries()) {
			const revision = revisions.get(number);
			if (isGone[number]) this.#forget(item);
			else {
				if (revision) this.#changeItem(item, revision, wanted[place], isFlow);
				place += 1;
			}
		}
		const dashOf = (number: number) => this.#places.dashOf(list, number);
		this.splices.push(
			...(isFlow
				? removedFromFlow(items, isGone, this.#places)
				: removedFromBlock(items, dashOf, isGone, this.#places)),
		);
		const added = wanted.slice(place);
		if (isFlow && added.length > 0) {
			const text = added.map(yamlInFlow).join(', ');
			this.splices.push(addedToFlow(list, items.at(-1), text, this.#places));
		} else for (const value of added) this.splices.push(itemAdded(list, value, this.#places));
	}

	#changeItem(item: Node, revision: Revision, wanted: unknown, isFlow: boolean): void {
		if (isChangedInside(item, revision, wanted)) {
			this.#inside(item, revision as Revisions, wanted, isFlow);
			return;
		}
		this.#forget(item);
		this.splices.push(replaced(item, wanted, yamlInFlow(wanted), this.#places));
	}

	/** Changes what stands behind a key. */
	#change(map: YAMLMap, entry: Entry, revision: Revision, wanted: unknown, isFlow: boolean): void {
		const { value } = entry;
		// What is added to nothing is written as if it had not been there.
		const isNew = !isFlow && isCollection(value) && value.items.length === 0;
		if (value && !isNew && isChangedInside(value, revision, wanted)) {
			this.#inside(value, revision as Revisions, wanted, isFlow);
			return;
		}
		this.#forget(value);
		this.splices.push(
			...(isFlow
				? [changedInFlow(entry, wanted, this.#places)]
				: changedInBlock(map, entry, wanted, this.#places)),
		);
	}

	/** Notes the anchors of what will be no more, or be something else. */
	#forget(...nodes: readonly (Node | null)[]): void {
		for (const node of nodes)
			for (const anchor of node ? anchorsIn(node) : []) this.#anchors.add(anchor);
	}
}

/** Whether a value stays, with other ones inside of it. */
function isChangedInside(
	node: Node,
	revision: Revision,
	wanted: unknown,
): node is YAMLMap | YAMLSeq {
	if (isReplacement(revision) || !isCollection(node)) return false;
	if (node.items.length === 0) return true;
	return isMap(node)
		? node.items.some((entry) => keyOf(entry as Entry) in (wanted as Values))
		: node.items.some((_, number) => !isRemoved(revision.get(number)));
}

function isRemoved(revision: Revision | undefined): boolean {
	return revision !== undefined && isReplacement(revision) && revision.to === undefined;
}
