/** A text, or why the bytes are none. */
export type Decoded =
	| { readonly text: string }
	| { readonly problem: string; readonly fix: string; readonly offset: number };

/**
 * Decodes a file: UTF-8 with or without a byte order mark, UTF-16 with one (Windows PowerShell 5.1
 * writes UTF-16 by default).
 */
export function decodeText(bytes: Uint8Array): Decoded {
	const encoding =
		bytes[0] === 0xff && bytes[1] === 0xfe
			? 'utf-16le'
			: bytes[0] === 0xfe && bytes[1] === 0xff
				? 'utf-16be'
				: 'utf-8';
	if (encoding === 'utf-8' && bytes.subarray(0, 1000).includes(0))
		return {
			problem: 'The file holds NUL bytes: it is UTF-16 without a byte order mark, or no text.',
			fix: 'Save it as UTF-8, in Windows PowerShell: `Set-Content -Encoding UTF8`.',
			offset: 0,
		};
	try {
		return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
	} catch {
		const text = new TextDecoder(encoding).decode(bytes);
		return {
			problem: `The file is not valid ${encoding.toUpperCase()}.`,
			fix: 'Save it as UTF-8, in Windows PowerShell: `Set-Content -Encoding UTF8`.',
			offset: Math.max(0, text.indexOf('\uFFFD')),
		};
	}
}
