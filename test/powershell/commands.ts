/** A command of a piece of PowerShell, with the parameters that it names. */
export interface Command {
	readonly name: string;
	readonly parameters: readonly string[];
}

/**
 * The commands of a remedy's PowerShell: names of the form Verb-Noun where a command may stand, and
 * the parameters that follow each of them. It knows as much of the grammar as remedies use: quoted
 * strings, pipes, semicolons, parentheses and script blocks.
 */
export function commandsOf(code: string): Command[] {
	const commands: { name: string; parameters: string[] }[] = [];
	const open: (number | undefined)[] = [];
	let current: number | undefined;
	const tokens = code.matchAll(/'(?:[^']|'')*'|"[^"]*"|\{\w+(?::\w+)?\}|[|;(){}]|[^\s|;(){}'"]+/g);
	for (const [token] of tokens) {
		if (/^['"]|^\{\w/.test(token)) continue;
		if (token === '(' || token === '{') {
			open.push(current);
			current = undefined;
		} else if (token === ')' || token === '}') current = open.pop();
		else if (token === '|' || token === ';') current = undefined;
		else if (current === undefined && /^[A-Z][a-z]+-[A-Z]\w+$/.test(token)) {
			current = commands.push({ name: token, parameters: [] }) - 1;
		} else if (/^-[A-Za-z]\w*$/.test(token) && current !== undefined)
			commands[current]?.parameters.push(token.slice(1));
	}
	return commands;
}
