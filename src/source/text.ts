/** A text, and what is wrong with it where some of the bytes are none. */
export interface Decoded {
	/** With `unreadable` for each character that is none. */
	readonly text: string;
	readonly problem?: { readonly message: string; readonly fix: string; readonly offset: number };
}

/** What stands for a character that could not be read. */
export const unreadable = '\uFFFD';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * Decodes a file: UTF-8 or UTF-16, with a byte order mark or without. What is neither, such as
 * Windows-1252, loses its characters beyond ASCII: no code page is guessed, as a name that is read
 * wrongly is another name.
 */
export function decodeText(bytes: Uint8Array): Decoded {
	const encoding = encodingOf(bytes);
	try {
		const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
		return text.includes('\0') ? withoutNul(text) : { text };
	} catch {
		// Half a character at the end is what a file lost that was cut off.
		const whole = encoding === 'utf-8' ? bytes : bytes.subarray(0, bytes.length & ~1);
		const { text } = withoutNul(new TextDecoder(encoding).decode(whole));
		return damaged(text, `The file is not valid ${encoding.toUpperCase()}.`);
	}
}

/**
 * "The encoding must be deduced" where there is no mark: from the first two characters, which are ASCII
 * and in UTF-16 have a byte of 0 each. One that stands alone is damage.
 *
 * @see https://yaml.org/spec/1.2.2/#52-character-encodings
 */
function encodingOf(bytes: Uint8Array): Encoding {
	const [first, second, third, fourth] = bytes;
	if (first === 0xff && second === 0xfe) return hasZero(bytes, 1) ? 'utf-16le' : 'utf-8';
	if (first === 0xfe && second === 0xff) return hasZero(bytes, 0) ? 'utf-16be' : 'utf-8';
	if (first && second === 0 && !fourth) return 'utf-16le';
	return first === 0 && second && !third ? 'utf-16be' : 'utf-8';
}

/** Whether a file that is marked as UTF-16 holds ASCII, as all that is read does: else the mark tells a lie. */
function hasZero(bytes: Uint8Array, place: 0 | 1): boolean {
	return (
		bytes.length === 2 || bytes.subarray(0, 512).some((byte, at) => byte === 0 && at % 2 === place)
	);
}

/** NUL bytes at the end are what is left of a block of a disk; elsewhere they are no character. */
function withoutNul(text: string): Decoded {
	let length = text.length;
	while (text[length - 1] === '\0') length -= 1;
	const kept = text.slice(0, length).replaceAll('\0', unreadable);
	return damaged(kept, 'The file holds NUL bytes, which are no text.');
}

/** Whether a file of which characters were lost is no text at all: it is packed, encrypted or was never written. */
export function isNoText(text: string): boolean {
	let lost = 0;
	for (const character of text) if (character === unreadable || character < '\t') lost += 1;
	return lost * 4 >= text.length;
}

function damaged(text: string, message: string): Decoded {
	const offset = text.indexOf(unreadable);
	return {
		text,
		problem: {
			message,
			fix: 'Save it as UTF-8, in Windows PowerShell: `Set-Content -Encoding UTF8`.',
			offset: offset < 0 ? text.length : offset,
		},
	};
}
