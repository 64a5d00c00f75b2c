import type { Config } from '../../engine/config.ts';
import type { LintOptions } from '../../engine/lint.ts';
import type { OpenEstate } from '../../engine/open-estate.ts';
import { drainPlans } from '../../engine/plan.ts';
import type { PlanReport } from '../../engine/plan-report.ts';
import { rollingPlans } from '../../engine/rolling-plan.ts';
import { hasOneNode } from '../../estate/cluster/one-node.ts';
import { collectFacts } from '../../estate/facts.ts';
import { jsonPlan, prettyPlan } from '../../reporters/plan.ts';
import { markdownPlan } from '../../reporters/plan-markdown.ts';
import { planScript } from '../../reporters/plan-script.ts';
import { count } from '../../reporters/text.ts';
import type { Arguments, Values } from '../arguments.ts';
import { invalidInput, type Result, withInput } from '../command.ts';
import { exitCodes, Failure } from '../failure.ts';
import { parseOutputs } from '../output.ts';
import { terminalOf } from '../terminal.ts';
import { currentFolder } from '../workspace.ts';
import { clusterNamed, guessOf, nodeNamed } from './named-clusters.ts';

/** What can be planned. */
const kinds = ['drain', 'rolling'] as const;
type Kind = (typeof kinds)[number];

/** `hvlint plan drain NODE [PATHS...]`, `hvlint plan rolling [PATHS...]`: the moves that empty nodes. */
export async function runPlan(args: Arguments, color: boolean): Promise<Result> {
	const { values } = args;
	const [kind, ...rest] = args.operands;
	if (!isKind(kind))
		throw new Failure(
			`hvlint plan is followed by what is planned, drain or rolling${kind === undefined ? '' : `, not ${JSON.stringify(kind)}`}.${guessOf(kind ?? '', kinds)}`,
		);
	const [{ format, file } = { format: 'pretty', file: undefined }] = parseOutputs(
		values.format ?? [],
	);
	if (file !== undefined || !['pretty', 'json', 'markdown'].includes(format))
		throw new Failure(
			'hvlint plan prints --format pretty, json or markdown, or with --script PowerShell.',
		);
	if (values.upgrade && kind === 'drain')
		throw new Failure('--upgrade goes with plan rolling, not with plan drain.');
	const [node, ...others] = rest;
	if (kind === 'drain' && node === undefined)
		throw new Failure('hvlint plan drain is followed by the node that is to be emptied.');
	const { report, config, invalid } = await withInput(
		{ ...args, operands: kind === 'drain' ? others : rest },
		currentFolder(),
		({ open, options, config }) => ({
			report: answer(kind, node ?? '', values, open, options),
			config,
			invalid: invalidInput(open.manifests.problems.length),
		}),
	);
	const output = values.script
		? planScript(report)
		: {
				pretty: () => prettyPlan(report, color, terminalOf(values).width),
				json: () => jsonPlan(report),
				markdown: () => markdownPlan(report),
			}[format as 'pretty' | 'json' | 'markdown']();
	return { output, ...conclude(report, config, invalid) };
}

function isKind(word: string | undefined): word is Kind {
	return kinds.some((kind) => kind === word);
}

function answer(
	kind: Kind,
	node: string,
	values: Values,
	open: OpenEstate,
	options: LintOptions,
): PlanReport {
	const { clusters } = open.estate;
	if (clusters.length === 0)
		throw new Failure('No cluster is declared: only what is in one moves to other nodes.');
	const asked = values.cluster === undefined ? clusters : [clusterNamed(values.cluster, clusters)];
	if (kind === 'drain') {
		const { host, cluster } = nodeNamed(node, asked, open);
		return drainPlans(open, options, [{ cluster, node: host }]);
	}
	const facts = collectFacts(open.losses);
	const several = asked.filter(
		(one) => values.cluster !== undefined || !hasOneNode(one, open.estate, facts),
	);
	if (several.length === 0) throw new Failure('No cluster has a second node.');
	return rollingPlans(open, options, {
		clusters: several,
		isUpgrade: values.upgrade === true,
	});
}

/** How the run ends: what cannot be answered counts before what is found. */
function conclude(
	{ problems, plans }: PlanReport,
	{ failOn = 'error', failOnUndecided, preset }: Config,
	invalid: Omit<Result, 'output'> | undefined,
): Omit<Result, 'output'> {
	if (problems.length > 0)
		return {
			exitCode: exitCodes.invalid,
			reasons: [
				...problems.map(({ message, path, line }) =>
					path === null ? message : `${path}:${line}: ${message}`,
				),
				...(invalid?.reasons ?? []),
			],
		};
	if (invalid) return invalid;
	const having = (wanted: string) => plans.filter(({ verdict }) => verdict === wanted).length;
	const impossible = failOn === 'never' ? 0 : having('impossible');
	if (impossible > 0)
		return {
			exitCode: exitCodes.findings,
			reasons: [`${count(impossible, 'plan')} impossible.`],
		};
	const setting = failOnUndecided ?? (preset === 'strict' && failOn !== 'never' ? 'all' : 'none');
	const undecided = setting === 'none' ? 0 : having('undecided');
	if (undecided > 0)
		return {
			exitCode: exitCodes.findings,
			reasons: [`${count(undecided, 'plan')} undecided, which does not pass.`],
		};
	return { exitCode: exitCodes.clean, reasons: [] };
}
