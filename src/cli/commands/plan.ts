import type { Config } from '../../engine/config.ts';
import { drainPlans } from '../../engine/drain-plan.ts';
import type { LintOptions } from '../../engine/lint.ts';
import type { OpenEstate } from '../../engine/open-estate.ts';
import type { PlanReport } from '../../engine/plan-report.ts';
import { rollingPlans } from '../../engine/rolling-plan.ts';
import { hasOneNode } from '../../estate/cluster/one-node.ts';
import { collectFacts } from '../../estate/facts.ts';
import { jsonPlan, prettyPlan } from '../../reporters/plan.ts';
import { markdownPlan } from '../../reporters/plan-markdown.ts';
import { planScript } from '../../reporters/plan-script.ts';
import { count } from '../../reporters/text.ts';
import type { SourceProblem } from '../../source/document.ts';
import type { Arguments, Values } from '../arguments.ts';
import { type Result, withInput } from '../command.ts';
import { Failure } from '../failure.ts';
import { invalidInput, invalidPlaces, problemText } from '../invalid-input.ts';
import { parseOutputs } from '../output.ts';
import { terminalOf } from '../terminal.ts';
import { currentFolder } from '../workspace.ts';
import { concludeAnswers } from './conclude-answers.ts';
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
	const { report, config, places } = await withInput(
		{ ...args, operands: kind === 'drain' ? others : rest },
		currentFolder(),
		({ open, options, config }) => ({
			report: answer(kind, node ?? '', values, open, options),
			config,
			places: open.manifests.problems,
		}),
	);
	const output = values.script
		? planScript(report)
		: {
				pretty: () => prettyPlan(report, color, terminalOf(values).width),
				json: () => jsonPlan(report),
				markdown: () => markdownPlan(report),
			}[format as 'pretty' | 'json' | 'markdown']();
	return { output, ...conclude(report, config, places) };
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
		const found = nodeNamed(node, asked, open);
		if ('message' in found) throw new Failure(problemText(found));
		return drainPlans(open, options, [{ cluster: found.cluster, node: found.host }]);
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

/** How the run ends: what is impossible fails it, what is undecided where that is asked for. */
function conclude(
	{ problems, plans }: PlanReport,
	config: Config,
	places: readonly SourceProblem[],
): Omit<Result, 'output'> {
	const having = (wanted: string) => plans.filter(({ verdict }) => verdict === wanted).length;
	const impossible = having('impossible');
	const undecided = (config.failOnUndecided ?? 'none') === 'none' ? 0 : having('undecided');
	return concludeAnswers(
		{
			problems: [...invalidPlaces(places), ...problems],
			bad: impossible > 0 ? `${count(impossible, 'plan')} impossible.` : undefined,
			undecided: undecided > 0 ? count(undecided, 'plan') : undefined,
		},
		config,
		invalidInput(places.length),
	);
}
