/** The kinds of documents. */
export type DocumentKind = 'Cluster' | 'Host' | 'VirtualMachine';

/** Stands for every property of an object, where one was lost and nothing tells which. */
export const anyKey = '*';

/** A document that was meant and could not be read: of what it describes nothing is known. */
export interface LostDocument {
	readonly kind: 'Document';
	/** Its file, with `/`. */
	readonly name: string;
	/** The kinds that it may be of. */
	readonly mayBe: readonly DocumentKind[];
}

/** What was meant and could not be used, because it is invalid: what hangs on it is not known. */
export interface Losses {
	/** Whether a list lost entries. */
	isIncomplete(list: object): boolean;
	/** Whether an object lost what stood at a key. */
	isSpoiled(object: object, key: string): boolean;
	readonly documents: readonly LostDocument[];
	/** The properties of objects that are lost, or lists that lost entries. */
	readonly parts: readonly LostPart[];
}

/** A property that was lost, at least in part. */
export interface LostPart {
	readonly object: object;
	readonly fact: string;
	/** Where it stood in its document: their order by it is the same however keys are ordered. */
	readonly pointer: string;
}

/** The losses of an input that was read whole. */
export const nothingLost: Losses = {
	isIncomplete: () => false,
	isSpoiled: () => false,
	documents: [],
	parts: [],
};

/** Whether anything of what is read may have been lost: else no reader of facts has to ask at each. */
export function mayBeLost({ documents, parts, isIncomplete, isSpoiled }: Losses): boolean {
	return (
		documents.length + parts.length > 0 ||
		isIncomplete !== nothingLost.isIncomplete ||
		isSpoiled !== nothingLost.isSpoiled
	);
}
