/** What an exception says that is written beside what it is for. */
export interface CommentedException {
	readonly rule: string;
	readonly reason: string;
	readonly until?: string | undefined;
}

/** What a comment begins with that is an exception: `# hvlint-except csv/size until 2027-01-31: why`. */
export const exceptionMarker = 'hvlint-except';

/** Reads what follows the marker: rules with commas between them, `until` and a day if it ends, a colon, the reason. */
export function parseExceptionComment(
	words: string,
): CommentedException[] | { readonly problem: { readonly message: string; readonly fix: string } } {
	const [, ids = '', until, reason = ''] =
		/^([^\s,:]+(?:\s*,\s*[^\s,:]+)*)(?:\s+until\s+([^\s:]+))?\s*:(.*)$/s.exec(words) ?? [];
	const form = `Write # ${exceptionMarker} csv/size until 2027-01-31: the reason.`;
	if (ids === '')
		return {
			problem: {
				message:
					'The comment has not the form of an exception: rules, until and a day, a colon, the reason.',
				fix: form,
			},
		};
	if (reason.trim() === '')
		return { problem: { message: 'The exception has no reason behind its colon.', fix: form } };
	return ids.split(',').map((rule) => ({ rule: rule.trim(), reason: reason.trim(), until }));
}
