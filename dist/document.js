// src/source/document.ts
/** The lines of a text: they end in LF, CRLF or CR. */
function linesOf(text) {
	let found;
	const starts = () => {
		found ??= lineStarts(text);
		return found;
	};
	return {
		positionOf(offset) {
			const lines = starts();
			let low = 0;
			let high = lines.length - 1;
			while (low < high) {
				const middle = Math.ceil((low + high) / 2);
				if (lines[middle] <= offset) low = middle;
				else high = middle - 1;
			}
			return {
				line: low + 1,
				column: offset - lines[low] + 1
			};
		},
		line(number) {
			const start = starts()[number - 1] ?? text.length;
			let end = starts()[number] ?? text.length;
			while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end -= 1;
			return text.slice(start, end);
		}
	};
}
function lineStarts(text) {
	const starts = [0];
	for (let offset = 0; offset < text.length; offset += 1) {
		const code = text.charCodeAt(offset);
		if (code === 10 || code === 13 && text.charCodeAt(offset + 1) !== 10) starts.push(offset + 1);
	}
	return starts;
}
/** The part of a value that segments lead to. */
function valueAt(value, segments) {
	return segments.reduce((part, key) => typeof part === "object" && part !== null && Object.hasOwn(part, key) ? part[key] : void 0, value);
}
/** The JSON Pointer (RFC 6901) of a part of a document: `/hardDrives/0/path`. */
function pointerOf(segments) {
	return segments.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
export { pointerOf as n, valueAt as r, linesOf as t };
