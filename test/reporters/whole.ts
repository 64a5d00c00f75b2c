/** What a reporter made, in one piece. Spread, a text would fall into its characters, which takes long. */
export function whole(made: string | Iterable<string>): string {
	return typeof made === 'string' ? made : [...made].join('');
}
