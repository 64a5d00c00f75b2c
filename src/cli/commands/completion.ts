import type { Arguments } from '../arguments.ts';
import type { Result } from '../command.ts';
import { bashCompletion } from '../completion/bash.ts';
import { powershellCompletion } from '../completion/powershell.ts';
import { completionTable } from '../completion/rows.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { exitCodes, Failure } from '../failure.ts';
import { shells } from '../flags.ts';

const scripts: Readonly<Record<(typeof shells)[number], (table: string) => string>> = {
	powershell: powershellCompletion,
	bash: bashCompletion,
	zsh: zshCompletion,
};

/** `hvlint completion SHELL` */
export function runCompletion({ operands }: Arguments): Result {
	const shell = shells.find((one) => one === operands[0]?.toLowerCase());
	if (shell === undefined || operands.length > 1)
		throw new Failure(`hvlint completion takes one shell: ${shells.join(', ')}.`);
	return { output: scripts[shell](completionTable()), exitCode: exitCodes.clean, reasons: [] };
}
