import { rules } from '../../../rules/index.ts';
import { isNamed } from '../../engine/config-schema.ts';
import { generalText } from '../../engine/message.ts';
import type { Rule } from '../../engine/rule.ts';
import { closest } from '../../estate/names/closest.ts';
import { type Style, styleOf } from '../../reporters/style.ts';
import { wrap } from '../../reporters/text.ts';
import type { Arguments } from '../arguments.ts';
import type { Result } from '../command.ts';
import { Failure } from '../failure.ts';

/** `hvlint explain RULE` */
export function runExplain({ operands }: Arguments, color: boolean): Result {
	const [id] = operands;
	if (id === undefined || operands.length > 1)
		throw new Failure('hvlint explain takes the id of one rule; hvlint rules lists them.');
	const rule = rules.find((one) => isNamed(one, id) || one.id.split('/')[1] === id);
	if (!rule) {
		const guess = closest(
			id,
			rules.map((one) => one.id),
		);
		throw new Failure(
			`There is no rule ${JSON.stringify(id)}.${guess ? ` Did you mean ${guess}?` : ''} hvlint rules lists them.`,
		);
	}
	return { output: explanation(rule, styleOf(color)), exitCode: 0, reasons: [] };
}

function explanation(rule: Rule, style: Style): string {
	const {
		id,
		severity,
		optIn,
		summary,
		why,
		fix,
		manualFix,
		standAloneFix,
		options = {},
		sources,
		covers = [],
		appliesTo,
	} = rule;
	const section = (title: string, lines: readonly string[]) =>
		lines.length > 0 ? ['', style.strong(title), ...lines] : [];
	const variants = [
		['On Windows Server 2008 R2', manualFix],
		['Where it is no role', standAloneFix],
	] as const;
	const variantsOf = (id?: string): string[] =>
		variants.flatMap(([where, texts]) => {
			const text = typeof texts === 'string' ? texts : id && texts?.[id];
			return text ? [wrap(`${where}: ${generalText(text)}`, id ? '      ' : '  ')] : [];
		});
	const fixes =
		typeof fix === 'string' && variants.every(([, texts]) => typeof texts !== 'object')
			? [wrap(generalText(fix), '  '), ...variantsOf()]
			: Object.entries(rule.messages).flatMap(([name, message]) => [
					wrap(generalText(message), '  '),
					wrap(`- ${generalText(typeof fix === 'string' ? fix : (fix[name] ?? ''))}`, '    '),
					...variantsOf(name),
				]);
	return [
		`${style.strong(id)} ${style.severity[severity](severity)}${optIn ? ` (opt-in${optIn === 'practice' ? ": administrators' practice" : ''})` : ''}`,
		wrap(summary, ''),
		...section('Why', [wrap(why, '  ')]),
		...section('What to do', fixes),
		...section('Where it holds', versionText(appliesTo)),
		...section(
			'Options',
			Object.entries(options).map(([name, option]) =>
				wrap(`${name} (default ${JSON.stringify(option.default)}): ${option.description}`, '  '),
			),
		),
		...section(
			'Sources',
			sources.map((url) => `  ${url}`),
		),
		...section(
			'Answers',
			covers.map((row) => `  ${row}`),
		),
		'',
	].join('\n');
}

function versionText({
	from,
	to,
	migrationTypes,
	operations,
}: NonNullable<Rule['appliesTo']> = {}): string[] {
	return [
		...(from && to
			? [`  Windows Server ${from === to ? from : `${from} to ${to}`}`]
			: from
				? [`  Windows Server ${from} and later`]
				: to
					? [`  Windows Server up to ${to}`]
					: []),
		...(operations ? [`  ${operations.join(', ')}`] : []),
		...(migrationTypes ? [`  Migrations of type ${migrationTypes.join(', ')}`] : []),
	];
}
