/**
 * What no manifest comes near to. Time and memory grow with these numbers and with nothing else: within
 * them ten megabytes of anything are read in seconds.
 */
export const limits = {
	/** Bytes of one file. */
	bytes: 256 * 1024 ** 2,
	/** Lists and objects in one another. */
	depth: 100,
	/** Lines, commas and brackets of one file: each may begin a value. */
	signs: 2_000_000,
	/** Documents of one file, and entries of one list. A cluster has at most 8,000 machines. */
	entries: 10_000,
	/** Entries of a list in an entry of another: the disks of a machine. */
	nestedEntries: 1000,
	/** Entries of lists that are held against each other: a few times as many as Windows Server allows, or any host has. */
	entriesOf: {
		...{ networks: 100, networkAdapters: 256 },
		...{ nodes: 256, possibleOwners: 256, preferredOwners: 256 },
		...{ affinityRules: 256, groups: 128 },
		...{
			hardDrives: 512,
			checkpoints: 256,
			exceptions: 256,
			antiAffinityClassNames: 64,
			parents: 64,
		},
	} as Readonly<Record<string, number>>,
	/** Clusters, hosts, machines and planned moves of all files, or one for each so many characters. */
	objects: 10_000,
	charactersPerObject: 600,
	/**
	 * Machines of clusters, counted for each node, or one for each so many characters: 8,000 machines on 64
	 * nodes are what Windows Server supports, and told in full they take five million.
	 */
	starts: 520_000,
	charactersPerStart: 10,
	/** Names in the groups of affinity rules, each of which is held against every node. */
	groups: 4000,
	/** Drives, adapters and other entries of lists, of all files, or one for each so many characters. */
	parts: 60_000,
	charactersPerPart: 130,
	/** Values that the defaults of clusters give to machines and hosts, which have them as their own. */
	givenValues: 2_000_000,
	/** Planned moves of all files, each of which is judged after all those before it, or one for each so many characters. */
	migrations: 500,
	charactersPerMigration: 20_000,
	/** Machines on the hosts that planned moves lead to, counted for each move: it is held against them. */
	machinesMet: 200_000,
	/** Characters of one path, and of what people write. The longest path of Windows has as many. */
	text: 32_767,
	/** Characters of any other text: most are names, which a report tells again and again. */
	name: 1024,
	/** Keys of one object. */
	keys: 1000,
	/** Values of one document, those of aliases counted again at each. */
	values: 1_000_000,
	/** Values of one file of JSON. */
	valuesOfJson: 4_000_000,
	/** Objects of one file that is imported, and its commas: of a cluster with 40,000 machines there are a million. */
	objectsOfExport: 4_000_000,
	commasOfExport: 24_000_000,
	/** Documents of one file that is imported, one after the other. */
	documentsOfExport: 100_000,
	/** Characters of what references (`Ref`) bring into one file of Export-Clixml. */
	charactersOfReferences: 10_000_000,
	/** Keys that merges (`<<`) bring into one file. */
	mergedKeys: 100_000,
	/** Faults of the documents of all files: with more of them they are no manifests. */
	faults: 10_000,
	/** What is told of one document, and of the documents of one file; the rest is counted. */
	problems: 100,
	problemsOfFile: 1000,
} as const;

/** Where a text goes beyond a limit, and how it is put right. */
export interface Excess {
	readonly offset: number;
	readonly message: string;
	readonly fix: string;
}

/** How an estate that is too large for one file or list is put right; other files have no such remedy. */
export const divideEstate = 'Divide the estate among several files.';

/** A number as people read it: `10,000`. What the language has for it takes longer to load than most runs. */
export function inThousands(number: number): string {
	return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** An excess of so many things in one. */
export function excessOf(offset: number, most: number, things: string, fix: string): Excess {
	return { offset, message: `More than ${inThousands(most)} ${things}.`, fix };
}

/** What so many lists and objects around allow a list to have. */
export function mostEntries(depth: number): number {
	// The document or the list of documents, a document, its list; what lies deeper is in its entries.
	return depth <= 3 ? limits.entries : limits.nestedEntries;
}

/** Looks for what would make an export too large to import, without parsing it. */
export function excessOfExport(text: string): string | undefined {
	if (hasMore(text, '{', limits.objectsOfExport))
		return `More than ${inThousands(limits.objectsOfExport)} objects in one file.`;
	return hasMore(text, ',', limits.commasOfExport)
		? `More than ${inThousands(limits.commasOfExport)} commas in one file.`
		: undefined;
}

/** Whether a text holds a character more often; each time stands for a value, which is another character at least. */
function hasMore(text: string, character: string, most: number): boolean {
	if (text.length <= 2 * most) return false;
	let times = 0;
	for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
		times += 1;
		if (times > most) return true;
	}
	return false;
}

/** Looks for what would make a text too long to parse, without parsing it. */
export function excessOfText(text: string): Excess | undefined {
	let signs = 0;
	for (let offset = 0; offset < text.length; offset += 1) {
		const code = text.charCodeAt(offset);
		// Line feed, carriage return, comma, opening bracket, opening brace.
		if (code !== 10 && code !== 13 && code !== 44 && code !== 91 && code !== 123) continue;
		signs += 1;
		if (signs > limits.signs)
			return excessOf(offset, limits.signs, 'lines, commas and brackets in one file', divideEstate);
	}
	return undefined;
}
