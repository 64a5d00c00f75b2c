/** One check or statement of Microsoft's, or of administrators' practice. */
export interface Row {
	/** Its name within the catalogue; `bpa/replica-compression` is what a rule says that it covers. */
	readonly id: string;
	/** Microsoft's title, or the statement in a few words. */
	readonly title: string;
	/** How the source rates it, where it does. */
	readonly severity?: string;
	/** The page that says so; absent: that of the catalogue. */
	readonly source?: string;
	/** Why no rule answers it. Absent: declared or exported facts decide it, so that one has to. */
	readonly noRule?: string;
}

/** What one tool checks, or what is documented of one subject. */
export interface Catalogue {
	readonly id: string;
	readonly title: string;
	/** What it is, in Markdown. */
	readonly text: string;
	readonly source: string;
	readonly rows: readonly Row[];
}
