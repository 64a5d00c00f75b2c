/** A file that is to be written where none is. */
export interface Draft {
	readonly path: string;
	readonly content: string;
	/** What it is, for who reads what was done. */
	readonly what: string;
	/** What is left to do for it. */
	readonly next?: string;
	/** What to do where a file is there already. */
	readonly instead?: string;
}
