import type { CommandName } from './flags.ts';
import { programOf } from './program.ts';

const paths = `PATHS are files, folders or globs of YAML and JSON manifests; the default is the current
folder. - reads one manifest from standard input.
`;
const exits = `Exit codes: 0 clean, 1 findings, 2 usage or invalid input, 3 no manifest found, 70 a fault of
hvlint. hvlint help COMMAND tells the options of a command.
`;

/** As wide as a line may be. */
export const mostColumns = 100;

/** The help of hvlint, or of one command. */
export function renderHelp(command?: CommandName, width = mostColumns): string {
	const program = programOf();
	const wanted = program.commands.find((one) => one.name() === command) ?? program;
	const help = wanted
		.configureHelp({ ...wanted.configureHelp(), helpWidth: width })
		.helpInformation();
	return [
		help,
		...(wanted.usage().includes('PATHS') ? [paths] : []),
		...(wanted === program ? [exits] : []),
	].join('\n');
}
