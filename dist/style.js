import { styleText } from "node:util";
// src/reporters/style.ts
/** The colours, or the same with none of them; lines longer than a hundred columns are hard to read. */
function styleOf(color, columns = Number.POSITIVE_INFINITY) {
	const paint = (format) => color ? (text) => paintLines(format, text) : (text) => text;
	return {
		width: Math.max(40, Math.min(columns, 100)),
		columns,
		severity: {
			error: paint("red"),
			warning: paint("yellow"),
			info: paint("cyan")
		},
		good: paint("green"),
		bad: paint("red"),
		open: paint("yellow"),
		strong: paint("bold"),
		faint: paint("dim")
	};
}
/** Line by line, since pagers forget a colour at the end of one. Whether to paint at all is decided already. */
function paintLines(format, text) {
	return text.split("\n").map((line) => line === "" ? line : styleText(format, line, { validateStream: false })).join("\n");
}
export { styleOf as t };
