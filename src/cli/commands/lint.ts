import { lintEstate } from '../../engine/lint.ts';
import { renderJson } from '../../reporters/json.ts';
import { renderPretty } from '../../reporters/pretty.ts';
import type { Arguments } from '../arguments.ts';
import { conclude, openSession, type Result } from '../session.ts';

/** `hvlint [lint] [PATHS...]` */
export function runLint(args: Arguments, color: boolean): Result {
	const { open, options, config } = openSession(args);
	const report = lintEstate(open, options);
	return {
		output: args.values.format === 'json' ? renderJson(report) : renderPretty(report, color),
		...conclude(report, config),
	};
}
