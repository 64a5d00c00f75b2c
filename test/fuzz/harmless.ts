/** What each CI would take for a command of its own. */
const commands: readonly (readonly [RegExp, readonly string[]])[] = [
	[/##\w*\[/u, ['azure', 'teamcity']],
	[/@@continua\[|section_(start|end):|travis_(fold|time):/i, []],
	[/^\s*::/m, ['github']],
	// Buildkite takes colours away before it looks.
	[/^(---|\+\+\+|~~~)[^\S\n]|^\^\^\^\s+\+\+\+\s*$/m, []],
];
const deceiving = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/u;

/** Holds a text to be nothing but text to whoever reads it. @throws where it is more. */
export function harmlessText(text: string, name: string): void {
	for (const [command, own] of commands)
		if (!own.includes(name) && command.test(text)) throw new Error(`a command in ${name}`);
	if (deceiving.test(text)) throw new Error(`a character that deceives in ${name}`);
}
