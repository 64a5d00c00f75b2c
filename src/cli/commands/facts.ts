import { planCollection } from '../../collect/plan.ts';
import { collectingScript } from '../../collect/script.ts';
import { lintEstate } from '../../engine/lint.ts';
import { jsonFacts, markdownFacts, prettyFacts } from '../../reporters/lacked-facts.ts';
import type { Arguments } from '../arguments.ts';
import { conclude, type Result, withInput } from '../command.ts';
import { Failure } from '../failure.ts';
import { parseOutputs } from '../output.ts';
import { currentFolder } from '../workspace.ts';

/** `hvlint facts [PATHS...] [--script]`: what the estate lacks, and how to get it. */
export async function runFacts(args: Arguments, color: boolean): Promise<Result> {
	const { format: formats, script } = args.values;
	if (script && formats) throw new Failure('--script and --format exclude each other.');
	const [{ format, file } = { format: 'pretty', file: undefined }] = parseOutputs(formats ?? []);
	if (file !== undefined || !['pretty', 'json', 'markdown'].includes(format))
		throw new Failure('hvlint facts prints --format pretty, json or markdown.');
	const { report, collection } = await withInput(args, currentFolder(), ({ open, options }) => {
		const found = lintEstate(open, options);
		return {
			report: found,
			collection: planCollection(found.summary.missingFacts, open.estate),
		};
	});
	const left = new Set(collection.left);
	const lacked = {
		facts: report.summary.missingFacts,
		isScripted: (fact: (typeof collection.left)[number]) => !left.has(fact),
	};
	const render = { json: jsonFacts, markdown: markdownFacts }[format as 'json' | 'markdown'];
	const { exitCode, reasons } = conclude(report, { failOn: 'never', failOnUndecided: 'none' });
	if (!script)
		return { output: render ? render(lacked) : prettyFacts(lacked, color), exitCode, reasons };
	const nothing = collection.left.length === lacked.facts.length;
	return {
		output: nothing ? '' : collectingScript(collection),
		exitCode,
		reasons: nothing ? ['no script collects what is lacking here.', ...reasons] : reasons,
	};
}
