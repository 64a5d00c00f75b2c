import { withExceptions } from '../engine/exceptions.ts';
import { type LintOptions, lintEstate } from '../engine/lint.ts';
import { manifestExceptions } from '../engine/manifest-exceptions.ts';
import type { OpenEstate } from '../engine/open-estate.ts';
import type { LintReport } from '../engine/report.ts';
import type { Rule } from '../engine/rule.ts';
import { amend } from '../engine/settle.ts';
import { unusedExclusions, unusedOverrides } from '../engine/unused-settings.ts';
import type { Input } from './command.ts';

/** What is found, without what exceptions let stand, and what newer rules would find. */
export function judge(input: Input): LintReport {
	const { open, options } = input;
	const { newer = [] } = options;
	const report = judgeCounted(input);
	return newer.length > 0 ? amend(report, { newer: newerSummary(open, options, newer) }) : report;
}

/** What is found, without what exceptions of the configuration and of the manifests let stand. */
export function judgeCounted({
	open,
	options,
	exceptions,
	overrides,
	unusedExclusions: exclusions,
}: Pick<Input, 'open' | 'options' | 'exceptions' | 'overrides' | 'unusedExclusions'>): LintReport {
	const beside = manifestExceptions(open, options);
	const all = {
		...beside,
		exceptions: [...exceptions, ...beside.exceptions],
		unused: [
			...unusedOverrides(overrides, open, options.settings),
			...unusedExclusions(exclusions),
		],
	};
	return withExceptions(lintEstate(open, options), all, options);
}

/** What rules of later editions than the one that is pinned would find. */
function newerSummary(
	open: OpenEstate,
	options: LintOptions,
	rules: readonly Rule[],
): NonNullable<LintReport['newer']> {
	const { findings, migrations } = lintEstate(open, { ...options, rules, newer: [] });
	const found = findings.filter(({ subject }) => subject.kind !== 'document');
	return {
		findings: found.length,
		rules: [...new Set(found.map(({ ruleId }) => ruleId))].sort(),
		blocked: migrations.filter(({ verdict }) => verdict === 'blocked').length,
	};
}
