import { type CapacityQuestion, capacityOf } from '../../engine/capacity.ts';
import type { CapacityReport } from '../../engine/capacity-report.ts';
import type { Config } from '../../engine/config.ts';
import type { OpenEstate } from '../../engine/open-estate.ts';
import { hasOneNode } from '../../estate/cluster/one-node.ts';
import { collectFacts } from '../../estate/facts.ts';
import type { Cluster } from '../../generated/manifest.ts';
import { jsonCapacity, markdownCapacity, prettyCapacity } from '../../reporters/capacity.ts';
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
import { clusterNamed, nodeNamed } from './named-clusters.ts';

/** `hvlint capacity [PATHS...] [--failures K] [--node NAME]`: what becomes of the machines of nodes that fail. */
export async function runCapacity(args: Arguments, color: boolean): Promise<Result> {
	const [{ format, file } = { format: 'pretty', file: undefined }] = parseOutputs(
		args.values.format ?? [],
	);
	if (file !== undefined || !['pretty', 'json', 'markdown'].includes(format))
		throw new Failure('hvlint capacity prints --format pretty, json or markdown.');
	const { report, config, places } = await withInput(
		args,
		currentFolder(),
		({ open, options, config }) => ({
			report: capacityOf(open, options, questionOf(args.values, open)),
			config,
			places: open.manifests.problems,
		}),
	);
	const output = {
		pretty: () => prettyCapacity(report, color, terminalOf(args.values).width),
		json: () => jsonCapacity(report),
		markdown: () => markdownCapacity(report),
	}[format as 'pretty' | 'json' | 'markdown']();
	return { output, ...conclude(report, config, places) };
}

/** What a command line asks. */
function questionOf(values: Values, open: OpenEstate): CapacityQuestion {
	const { failures = '1', node = [], cluster: name } = values;
	if (!/^[1-9]\d{0,3}$/.test(failures))
		throw new Failure(`--failures is a number from 1 on, not ${JSON.stringify(failures)}.`);
	if (values.failures !== undefined && node.length > 0)
		throw new Failure('--failures and --node exclude each other.');
	const { clusters } = open.estate;
	if (clusters.length === 0)
		throw new Failure('No cluster is declared: only what is in one starts elsewhere by itself.');
	const asked = name === undefined ? clusters : [clusterNamed(name, clusters)];
	if (node.length > 0) return questionAbout(node, asked, open);
	const facts = collectFacts(open.losses);
	const isAsked = values.failures !== undefined || name !== undefined;
	// Of a cluster with one node nobody expects it.
	const several = asked.filter((one) => isAsked || !hasOneNode(one, open.estate, facts));
	if (several.length === 0) throw new Failure('No cluster has a second node.');
	return { clusters: several, failures: Number(failures) };
}

/** What becomes of the machines of some nodes. */
function questionAbout(
	names: readonly string[],
	clusters: readonly Cluster[],
	open: OpenEstate,
): CapacityQuestion {
	const answers = names.map((one) => nodeNamed(one, clusters, open));
	const found = answers.flatMap((one) => ('message' in one ? [] : [one]));
	const problems = answers.flatMap((one) => ('message' in one ? [one] : []));
	if (found.length === 0) throw new Failure(problems.map(problemText).join('\n'));
	const holders = [...new Set(found.map(({ cluster }) => cluster))];
	if (holders.length > 1)
		throw new Failure(
			`${found.map(({ host }) => host.name).join(' and ')} are nodes of different clusters: ask of one at a time.`,
		);
	const nodes = [...new Set(found.map(({ host }) => host))];
	return { clusters: holders, failures: nodes.length, nodes, problems };
}

/** How the run ends: machines that strand fail it, what is undecided where that is asked for. */
function conclude(
	{ problems, clusters }: CapacityReport,
	config: Config,
	places: readonly SourceProblem[],
): Omit<Result, 'output'> {
	const having = (wanted: string) => clusters.filter(({ verdict }) => verdict === wanted).length;
	const stranded = having('stranded');
	const undecided = config.failOnUndecided === 'all' ? having('undecided') : 0;
	return concludeAnswers(
		{
			problems: [...invalidPlaces(places), ...problems],
			bad: stranded > 0 ? `machines strand in ${count(stranded, 'cluster')}.` : undefined,
			undecided: undecided > 0 ? count(undecided, 'cluster') : undefined,
		},
		config,
		invalidInput(places.length),
	);
}
