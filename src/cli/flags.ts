import { formatNames } from '../reporters/formats.ts';

/** One flag of the command line. */
export interface Flag {
	readonly type: 'string' | 'boolean';
	readonly short?: string;
	/** Another letter that people try, which the help leaves out. */
	readonly otherShort?: string;
	readonly multiple?: boolean;
	/** What its value is called in the help. */
	readonly value?: string;
	readonly choices?: readonly string[];
	readonly help: string;
	/** The commands that take it; absent: every command. */
	readonly commands?: readonly CommandName[];
	/** The command that takes it with a value, or with another one. */
	readonly withValue?: {
		readonly command: CommandName;
		readonly value: string;
		readonly help: string;
	};
}

/** One command: an entry here, its flags below, and a line in main.ts make one. */
export interface Command {
	/** What follows its name, in the help. */
	readonly usage: string;
	readonly help: string;
}

export type CommandName =
	| 'lint'
	| 'preflight'
	| 'capacity'
	| 'plan'
	| 'facts'
	| 'import'
	| 'init'
	| 'baseline'
	| 'merge'
	| 'rules'
	| 'explain'
	| 'docs'
	| 'completion'
	| 'help'
	| 'version';

/** The shells that hvlint completes its command line in. */
export const shells = ['powershell', 'bash', 'zsh'] as const;

/** The commands, in the order of the help. */
export const commands: Readonly<Record<CommandName, Command>> = {
	lint: {
		usage: '[PATHS...]',
		help: 'Lint manifests and preflight their planned migrations. The default.',
	},
	preflight: {
		usage: '[PATHS...] [--vm NAME] [--to HOST]',
		help: 'Say whether a machine can move to a host, check by check; without --to, to which hosts.',
	},
	capacity: {
		usage: '[PATHS...] [--failures K] [--node NAME]',
		help: 'Say whether all that is highly available can start elsewhere when nodes fail, and how.',
	},
	plan: {
		usage: 'drain NODE | rolling [PATHS...] [--upgrade] [--script]',
		help: 'Plan the moves that empty a node, or all nodes one after the other, round by round.',
	},
	facts: {
		usage: '[PATHS...] [--script]',
		help: 'List the facts that checks lack, those of planned moves first, and what shows each.',
	},
	import: {
		usage: 'FILES... [-o FOLDER]',
		help: 'Turn an inventory, or exports of the cmdlets, into manifests, or bring those up to date.',
	},
	init: {
		usage: '',
		help: 'Set up the current folder: configuration, a first manifest, the workflow of its CI, the editor. Overwrites nothing.',
	},
	baseline: {
		usage: '[PATHS...] [-o FILE] [--update]',
		help: 'Write down the findings that are there, so that only new ones count; --update takes mended ones out.',
	},
	merge: {
		usage: 'REPORTS...',
		help: 'Make one report, in any format, of the JSON reports of all shards of a run.',
	},
	rules: {
		usage: '[CATEGORY...] [--source NAME] [--version VERSION]',
		help: 'List the rules: all, or those of a category, of a source, for a version.',
	},
	explain: {
		usage: 'RULE',
		help: 'Explain a rule, by its id or a part of it: why, how to fix it, facts, examples, sources.',
	},
	docs: {
		usage: '[PAGE]',
		help: 'Print a page of the manual, which is on this computer; without PAGE, which there are.',
	},
	completion: {
		usage: 'SHELL',
		help: `Print a script that completes command lines of hvlint in ${shells.join(', ')}.`,
	},
	help: {
		usage: '[COMMAND]',
		help: 'Tell how hvlint is used, or one of its commands.',
	},
	version: { usage: '', help: 'Print the version.' },
};

/** The flags, in the order of the help. */
export const flags = {
	vm: {
		type: 'string',
		value: 'NAME',
		help: 'The machine to preflight; C1/vm1 where several clusters or hosts have a vm1.',
		commands: ['preflight'],
	},
	cluster: {
		type: 'string',
		value: 'NAME',
		help: 'Only the machines of this cluster.',
		commands: ['preflight', 'capacity', 'plan'],
	},
	failures: {
		type: 'string',
		value: 'K',
		help: 'How many nodes fail together: 1 (default) or more.',
		commands: ['capacity'],
	},
	node: {
		type: 'string',
		value: 'NAME',
		multiple: true,
		help: 'The node that fails, of all sets only this one. Repeatable: they fail together.',
		commands: ['capacity'],
	},
	to: {
		type: 'string',
		value: 'HOST',
		help: 'The host to move to.',
		commands: ['preflight'],
	},
	'include-storage': {
		type: 'boolean',
		help: 'A machine that is no role takes its files along.',
		commands: ['preflight'],
	},
	'destination-storage-path': {
		type: 'string',
		value: 'PATH',
		help: 'Where they go to; with the host that the machine is on, its files move alone.',
		commands: ['preflight'],
	},
	type: {
		type: 'string',
		value: 'TYPE',
		choices: ['Live', 'Quick', 'Shutdown', 'ShutdownForce', 'TurnOff'],
		help: 'How to move: Live (default), Quick, Shutdown, ShutdownForce, TurnOff.',
		commands: ['preflight'],
	},
	source: {
		type: 'string',
		value: 'NAME',
		choices: [
			'bpa',
			'test-cluster',
			'limits',
			'setup-order',
			'live-migration',
			'storage',
			'quorum',
			'practice',
		],
		help: 'Only rules that answer a row of this table of docs/coverage.md: bpa, test-cluster, ...',
		commands: ['rules'],
	},
	config: {
		type: 'string',
		short: 'c',
		value: 'FILE',
		help: 'The configuration. Default: the nearest hvlint.yaml, from here upwards.',
		commands: ['lint', 'preflight', 'capacity', 'plan', 'facts', 'baseline', 'merge', 'rules'],
	},
	preset: {
		type: 'string',
		value: 'NAME',
		choices: ['recommended', 'practice', 'strict'],
		help: 'recommended (default), practice (what administrators do, too), strict (all).',
		commands: ['lint', 'preflight', 'capacity', 'plan', 'facts', 'baseline', 'merge', 'rules'],
	},
	'fail-on': {
		type: 'string',
		value: 'LEVEL',
		choices: ['error', 'warning', 'info', 'never'],
		help: 'The lowest severity that gives exit code 1: error (default), warning, info, never.',
		commands: ['lint', 'preflight', 'capacity', 'plan', 'merge'],
	},
	'fail-on-undecided': {
		type: 'string',
		value: 'WHAT',
		choices: ['none', 'migrations', 'all'],
		help: 'Which undecided checks give exit code 1: none (default), those of the moves, all.',
		commands: ['lint', 'preflight', 'capacity', 'plan', 'merge'],
	},
	'as-of': {
		type: 'string',
		value: 'DATE',
		help: 'The day that ages count to. Default: the newest `collected` of the manifests, else today.',
		commands: ['lint', 'preflight', 'capacity', 'plan', 'facts', 'baseline'],
	},
	baseline: {
		type: 'string',
		short: 'b',
		value: 'FILE',
		help: 'Let findings that hvlint baseline wrote down not count. Default: the `baseline` of the configuration.',
		commands: ['lint', 'merge'],
	},
	since: {
		type: 'string',
		value: 'REF|FOLDER',
		help: 'Let only findings count that were not there at the commit where this branch left REF, or in FOLDER.',
		commands: ['lint'],
	},
	watch: {
		type: 'boolean',
		short: 'w',
		help: 'Lint again whenever a manifest or the configuration changes, until it is stopped.',
		commands: ['lint'],
	},
	shard: {
		type: 'string',
		value: 'K/N',
		help: 'Judge the K-th of N parts of the estate, by cluster; hvlint merge makes one report of all.',
		commands: ['lint'],
	},
	update: {
		type: 'boolean',
		help: 'Take out of the baseline what is mended, and add nothing.',
		commands: ['baseline'],
	},
	upgrade: {
		type: 'boolean',
		help: 'Each node comes back with the next version of Windows Server.',
		commands: ['plan'],
	},
	script: {
		type: 'boolean',
		help: 'Print PowerShell instead: that collects them (facts), or does it (plan).',
		commands: ['facts', 'plan'],
	},
	output: {
		type: 'string',
		short: 'o',
		value: 'FOLDER',
		help: 'Where the manifests are, or are to go. Default: print them.',
		commands: ['import', 'baseline'],
		withValue: {
			command: 'baseline',
			value: 'FILE',
			help: 'Where it is, or is to go. Default: the `baseline` of the configuration, else hvlint-baseline.json.',
		},
	},
	'one-file': {
		type: 'boolean',
		help: 'Put what is new into one file of the folder, estate.yaml, in place of one for each object.',
		commands: ['import'],
	},
	anonymize: {
		type: 'boolean',
		help: 'Print it, or manifests, with other names, addresses, identifiers and paths; verdicts stay.',
		commands: ['import'],
	},
	check: {
		type: 'boolean',
		help: 'Write nothing, and exit with 1 where the manifests differ from the export.',
		commands: ['import'],
	},
	ours: {
		type: 'boolean',
		help: 'Where an export contradicts what was written by hand, keep what was written.',
		commands: ['import'],
	},
	theirs: {
		type: 'boolean',
		help: 'Where an export contradicts what was written by hand, take the export.',
		commands: ['import'],
	},
	format: {
		type: 'string',
		short: 'f',
		value: 'NAME[=FILE]',
		multiple: true,
		help: `${formatNames.join(', ')}. Repeatable; all but one need a file.`,
		commands: ['lint', 'preflight', 'capacity', 'plan', 'facts', 'import', 'merge', 'rules'],
	},
	all: {
		type: 'boolean',
		help: 'Tell each finding in full; else like ones of many objects are told together.',
		commands: ['lint', 'merge'],
	},
	quiet: {
		type: 'boolean',
		short: 'q',
		help: 'Print errors and the verdicts of migrations alone.',
		commands: ['lint', 'merge'],
	},
	statistics: {
		type: 'boolean',
		help: 'Count the findings of each rule at the end.',
		commands: ['lint', 'merge'],
	},
	'no-color': { type: 'boolean', help: 'Print without colours.' },
	help: { type: 'boolean', short: 'h', help: 'Print this help.' },
	version: {
		type: 'boolean',
		short: 'v',
		otherShort: 'V',
		help: 'Print the version.',
		withValue: {
			command: 'rules',
			value: 'VERSION',
			help: 'Only rules that hold for this version of Windows Server: 2019, 2012R2, ...',
		},
	},
} as const satisfies Readonly<Record<string, Flag>>;

export type FlagName = keyof typeof flags;
