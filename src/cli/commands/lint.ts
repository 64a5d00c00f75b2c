import { lintEstate } from '../../engine/lint.ts';
import type { Arguments } from '../arguments.ts';
import { parseOutputs, withFailures, writeOutputs } from '../output.ts';
import { conclude, openSession, type Result } from '../session.ts';

/** `hvlint [lint] [PATHS...]` */
export async function runLint(args: Arguments, color: boolean): Promise<Result> {
	const outputs = parseOutputs(args.values.format ?? []);
	const { open, options, config } = openSession(args);
	const report = lintEstate(open, options);
	const context = { color, view: 'lint', texts: open.manifests.texts } as const;
	return withFailures(await writeOutputs(outputs, report, context), conclude(report, config));
}
