import { rules } from '../../../rules/index.ts';
import { editions } from '../../engine/editions.ts';
import type { Rule } from '../../engine/rule.ts';
import { categoryOf, type Selection, selectRules, versionFromText } from '../../engine/select.ts';
import { closest } from '../../estate/names/closest.ts';
import { jsonText } from '../../reporters/printable.ts';
import { type Style, styleOf } from '../../reporters/style.ts';
import { wrap } from '../../reporters/text.ts';
import type { Arguments } from '../arguments.ts';
import { lintOptions, type Result } from '../command.ts';
import { Failure } from '../failure.ts';
import { parseOutputs } from '../output.ts';

interface Listed {
	readonly rule: Rule;
	/** What the configuration has it report with. */
	readonly severity: keyof Style['severity'] | 'off';
}

/** `hvlint rules [CATEGORY...]`: rules, each with the severity that the configuration gives it. */
export async function runRules({ values, operands }: Arguments, color: boolean): Promise<Result> {
	const { options } = await lintOptions(values);
	const [{ format, file } = { format: 'pretty' }] = parseOutputs(values.format ?? []);
	if ((format !== 'pretty' && format !== 'json') || file !== undefined)
		throw new Failure('hvlint rules prints --format pretty or json.');
	const listed = selectRules(rules, selectionOf({ values, operands })).map((rule) => ({
		rule,
		severity: options.settings.severityOf(rule, {
			name: { kind: rule.subject, name: '' },
			path: undefined,
		}),
	}));
	const output =
		format === 'json' ? jsonText(listed.map(described)) : tableOf(listed, styleOf(color));
	return { output, exitCode: 0, reasons: [] };
}

function selectionOf({ values, operands }: Pick<Arguments, 'values' | 'operands'>): Selection {
	return {
		categories: operands.map(categoryFromText),
		...(values.source !== undefined && { source: values.source }),
		...(typeof values.version === 'string' && { version: versionOf(values.version) }),
	};
}

function categoryFromText(text: string): string {
	const categories = [...new Set(rules.map(categoryOf))];
	const category = text.toLowerCase().replace(/\/$/, '');
	if (categories.includes(category)) return category;
	if (rules.some(({ id }) => id === category))
		throw new Failure(`${category} is a rule: hvlint explain ${category} explains it.`);
	const guess = closest(category, categories);
	throw new Failure(
		`There is no category ${JSON.stringify(text)} of rules.${guess ? ` Did you mean ${guess}?` : ''} The categories are ${categories.join(', ')}.`,
	);
}

function versionOf(text: string): NonNullable<Selection['version']> {
	const version = versionFromText(text);
	if (version !== undefined) return version;
	throw new Failure(
		`--version is a version of Windows Server, as in 2019 or 2012R2, not ${JSON.stringify(text)}.`,
	);
}

function described({ rule, severity }: Listed): object {
	const { id, subject, summary, optIn, appliesTo: { from, to } = {}, covers = [], sources } = rule;
	const preset = optIn === undefined ? 'recommended' : optIn === 'practice' ? 'practice' : 'strict';
	const { since = editions[0] } = rule;
	return { id, since, severity, preset, subject, summary, from, to, covers, sources };
}

/** Two lines for each rule, of 80 columns at most. */
function tableOf(listed: readonly Listed[], style: Style): string {
	if (listed.length === 0) return 'No rule is all of that.\n';
	const width = Math.max(...listed.map(({ rule }) => rule.id.length)) + 2;
	const rows = listed.map(({ rule: { id, summary }, severity }) => {
		const paint = severity === 'off' ? style.faint : style.severity[severity];
		return `${id.padEnd(width)}${paint(severity)}\n${wrap(summary, '    ', 80)}\n`;
	});
	return rows.join('');
}
