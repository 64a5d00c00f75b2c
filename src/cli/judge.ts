import { withExceptions } from '../engine/exceptions.ts';
import { lintEstate } from '../engine/lint.ts';
import { manifestExceptions } from '../engine/manifest-exceptions.ts';
import type { LintReport } from '../engine/report.ts';
import type { Input } from './command.ts';

/** What is found, without what exceptions of the configuration and of the manifests let stand. */
export function judge({ open, options, exceptions }: Input): LintReport {
	const beside = manifestExceptions(open, options);
	const all = { ...beside, exceptions: [...exceptions, ...beside.exceptions] };
	return withExceptions(lintEstate(open, options), all, options);
}
