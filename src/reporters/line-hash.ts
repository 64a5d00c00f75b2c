const windowLength = 100;
const multiplier = 37;
const endOfText = 65535;
const twoTo32 = 2 ** 32;

/**
 * The `primaryLocationLineHash` of each line, the way GitHub computes it where a SARIF file has none;
 * another value earns a warning for each result. Hashed are the 100 characters from the start of the
 * line on, beyond its end too: without blanks and tabs, each line end as one LF, after the text a
 * 65535 and zeros. `:n` marks the n-th line with an equal hash.
 *
 * @see https://github.com/github/codeql-action/blob/main/src/fingerprints.ts
 */
export function lineHashes(text: string): string[] {
	const counted = text.replace(/\r\n?/g, '\n').replace(/[ \t]+/g, '');
	const codes = new Uint16Array(counted.length + windowLength);
	for (let index = 0; index < counted.length; index++) codes[index] = counted.charCodeAt(index);
	codes[counted.length] = endOfText;
	const seen = new Map<string, number>();
	let start = 0;
	return counted.split('\n').map((line) => {
		const hash = hashOf(codes.subarray(start, start + windowLength));
		start += line.length + 1;
		const number = (seen.get(hash) ?? 0) + 1;
		seen.set(hash, number);
		return `${hash}:${number}`;
	});
}

/** A polynomial modulo 2^64, in two halves of 32 bits: no sum comes near 2^53, so each is exact. */
function hashOf(codes: Uint16Array): string {
	let high = 0;
	let low = 0;
	for (const code of codes) {
		const sum = low * multiplier + code;
		low = sum >>> 0;
		high = (Math.imul(high, multiplier) + (sum - low) / twoTo32) >>> 0;
	}
	return high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
}
