import { rules } from '../../../rules/index.ts';
import { jsonText } from '../../reporters/printable.ts';
import { styleOf } from '../../reporters/style.ts';
import type { Arguments } from '../arguments.ts';
import { lintOptions, type Result } from '../command.ts';
import { Failure } from '../failure.ts';
import { parseOutputs } from '../output.ts';

/** `hvlint rules`: every rule, with the severity that the configuration gives it. */
export function runRules({ values }: Arguments, color: boolean): Result {
	const { options } = lintOptions(values);
	const listed = rules.map((rule) => ({
		id: rule.id,
		severity: options.settings.severityOf(rule, {
			name: { kind: rule.subject, name: '' },
			path: undefined,
		}),
		subject: rule.subject,
		summary: rule.summary,
		optIn: rule.optIn !== undefined,
	}));
	const [{ format, file } = { format: 'pretty' }] = parseOutputs(values.format ?? []);
	if ((format !== 'pretty' && format !== 'json') || file !== undefined)
		throw new Failure('hvlint rules prints --format pretty or json.');
	if (format === 'json') return { output: jsonText(listed), exitCode: 0, reasons: [] };
	const style = styleOf(color);
	const width = Math.max(...listed.map(({ id }) => id.length)) + 2;
	const rows = listed.map(({ id, severity, summary }) => {
		const paint = severity === 'off' ? style.faint : style.severity[severity];
		return `${id.padEnd(width)}${paint(severity.padEnd(9))}${summary}`;
	});
	return { output: `${rows.join('\n')}\n`, exitCode: 0, reasons: [] };
}
