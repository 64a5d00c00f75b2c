import { rules } from '../../rules/index.ts';
import { type Config, settingsOf } from '../../src/engine/config.ts';
import { lintEstate, preflight } from '../../src/engine/lint.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import type { LintReport } from '../../src/engine/report.ts';
import type { Rule } from '../../src/engine/rule.ts';
import type { RenderContext } from '../../src/reporters/reporter.ts';

/** A report, and what reporters are told besides. */
export interface Linted {
	readonly report: LintReport;
	readonly context: RenderContext;
}

const checksOfStarts = rules.filter(({ appliesTo }) => appliesTo?.restart);
const asksStarts = new Set(['virtual-machine/failover-nodes', 'virtual-machine/failover-owners']);

/** Lints files, or preflights all that they plan; with every rule, or with one as its example wants. */
export function lintFiles(
	files: Readonly<Record<string, string>>,
	{ view = 'lint', only, config = {} }: Wishes = {},
): Linted {
	const options = {
		rules: only ? [only, ...(asksStarts.has(only.id) ? checksOfStarts : [])] : rules,
		settings: settingsOf({ preset: 'strict', ...config }),
		now: new Date('2026-11-20T12:00:00Z'),
	};
	const open = openEstate(
		Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text), named: true })),
		options,
	);
	const report =
		view === 'lint' ? lintEstate(open, options) : preflight(open, open.estate.migrations, options);
	return { report, context: { color: false, view, texts: open.manifests.texts } };
}

interface Wishes {
	readonly view?: 'lint' | 'checklist';
	readonly only?: Rule;
	readonly config?: Config;
}

let examples: Linted | undefined;

/** Findings of every rule, a problem of each kind of the input, and undecided checks, in one report. */
export function lintExamples(): Linted {
	examples ??= lintEachExample();
	return examples;
}

function lintEachExample(): Linted {
	const parts = rules.flatMap((only) =>
		Object.entries({ bad: only.examples.bad[0], undecided: only.examples.undecided?.[0] }).flatMap(
			([kind, example]) =>
				example === undefined
					? []
					: lintFiles(
							{ [`${only.id} ${kind}.yaml`]: example.input.trim() },
							{ only, config: { rules: { [only.id]: example.options ?? {} } } },
						),
		),
	);
	parts.push(
		lintFiles({
			'invalid/encoding.yaml': 'apiVersion: hvlint/v1\0',
			'invalid/syntax.yaml': 'apiVersion: hvlint/v1\nkind: "Host\nname: HV01\n',
			'invalid/schema.yaml': 'apiVersion: hvlint/v1\nkind: Host\nname: HV99\nmemroy: 8GB\n',
		}),
	);
	const reports = parts.map(({ report }) => report);
	const undecided = parts.flatMap(({ report }) => report.undecided.slice(0, 1));
	return {
		report: {
			...(reports[0] as LintReport),
			files: reports.flatMap(({ files }) => files),
			findings: reports.flatMap(({ findings }) => findings),
			undecided,
			rules: [
				...new Map(
					reports.flatMap((report) => report.rules).map((rule) => [rule.id, rule]),
				).values(),
			],
		},
		context: {
			color: false,
			view: 'lint',
			texts: new Map(parts.flatMap(({ context }) => [...context.texts])),
		},
	};
}
