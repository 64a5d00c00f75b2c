/**
 * What must not reach a terminal from a manifest: control characters (terminal escapes begin with
 * one), line separators, characters without a form (bidirectional controls, zero-width ones), lone
 * surrogates.
 */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** The text on one line, with whatever could deceive a reader or a terminal written as `\u{1b}`. */
export function printable(text: string): string {
	return text.replace(
		unprintable,
		(character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`,
	);
}
