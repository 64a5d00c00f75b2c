import type { ReportedRule } from '../engine/report.ts';
import type { Severity } from '../engine/rule.ts';
import type { Issue } from './issues.ts';

/** What the descriptor of a rule is made of. */
interface DescribedRule extends Omit<ReportedRule, 'subject'> {
	readonly subject: ReportedRule['subject'] | 'document';
}

/** Problems of the input itself: no rules that one can turn off, but SARIF knows nothing else. */
const inputRules: readonly DescribedRule[] = [
	{
		id: 'encoding',
		summary: 'A manifest is text in UTF-8, or in UTF-16 with a byte order mark.',
		why: 'What cannot be decoded cannot be checked. Windows PowerShell 5.1 writes UTF-16 with `>` and `Out-File`, and UTF-8 with `-Encoding UTF8`; hvlint reads both.',
	},
	{
		id: 'syntax',
		summary: 'A manifest is valid YAML or JSON.',
		why: 'What cannot be parsed cannot be checked. The other documents of the file are checked all the same.',
	},
	{
		id: 'schema',
		summary: 'A manifest holds the properties that its schema knows, with values of their types.',
		why: 'A misspelt property would be a fact that no check sees. The rest of the document is checked all the same.',
	},
].map((rule) => ({ ...rule, subject: 'document', severity: 'error', sources: [] }));

const levels: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	info: 'note',
};

/** GitHub's limit for the descriptions of a rule. */
const longestDescription = 1024;

/** The rules of a report, and the ones of its input that there are issues of, for SARIF. */
export function reportingDescriptors(rules: readonly ReportedRule[], issues: readonly Issue[]) {
	const mentioned = new Set(issues.map(({ ruleId }) => ruleId));
	return [...inputRules.filter(({ id }) => mentioned.has(id)), ...rules].map(describe);
}

function describe({ id, subject, severity, summary, why, sources }: DescribedRule) {
	const category = id.includes('/') ? id.slice(0, id.indexOf('/')) : 'input';
	const explain = id.includes('/') ? `\`hvlint explain ${id}\` tells how it is mended.` : '';
	const paragraphs = (...texts: readonly string[]) =>
		texts.filter((text) => text !== '').join('\n\n');
	return {
		id,
		shortDescription: { text: summary },
		fullDescription: { text: shorten(`${summary} ${why}`, longestDescription) },
		help: {
			text: paragraphs(summary, why, explain, sources.map((url) => `Source: ${url}`).join('\n')),
			markdown: paragraphs(
				summary,
				why,
				explain,
				sources.length > 0 ? `**Sources**\n\n${sources.map((url) => `- <${url}>`).join('\n')}` : '',
			),
		},
		...(sources[0] !== undefined && { helpUri: sources[0] }),
		defaultConfiguration: { level: levels[severity] },
		properties: {
			tags: [...new Set([category, subject])],
			precision: 'high',
			'problem.severity': severity === 'info' ? 'recommendation' : severity,
		},
	};
}

/** A text up to a length, cut between words. */
function shorten(text: string, length: number): string {
	if (text.length <= length) return text;
	const kept = text.slice(0, length - 1);
	return `${kept.slice(0, kept.lastIndexOf(' '))}…`;
}
