import { editions } from './editions.ts';
import type { Rule } from './rule.ts';
import { categoryOf } from './select.ts';

/**
 * The JSON Schema (draft-07) of `hvlint.yaml`: what each rule may be set to, with its options. It is
 * written to schemas/config.schema.json, for editors and for the validator.
 */
export function configSchema(rules: readonly Rule[]): object {
	const ids = rules.flatMap(({ id, aliases = [] }) => [id, ...aliases]);
	const categories = [...new Set(rules.map(categoryOf))].sort();
	return {
		$schema: 'http://json-schema.org/draft-07/schema#',
		$id: 'config.schema.json',
		title: 'hvlint configuration',
		description: 'The configuration of hvlint for a project, in hvlint.yaml.',
		type: 'object',
		additionalProperties: false,
		properties: {
			extends: {
				description:
					'Another configuration that this one builds on, relative to it, in the same repository. What stands here goes before it.',
				type: 'string',
				pattern: '\\S',
			},
			edition: {
				description:
					'The edition whose rules count, so that a new version of hvlint makes no run fail by new rules; what these would find is told in one line. Absent: the newest.',
				enum: editions,
			},
			exclude: {
				description:
					'Globs of files that are not read where a folder or a glob holds them, relative to the configuration.',
				type: 'array',
				items: { type: 'string' },
			},
			preset: {
				description:
					"recommended: the rules that the vendor documents. practice: administrators' practice too. strict: every opt-in rule.",
				enum: ['recommended', 'practice', 'strict'],
			},
			failOn: {
				description: 'The lowest severity that makes the run fail (exit code 1); never for none.',
				enum: ['error', 'warning', 'info', 'never'],
			},
			failOnUndecided: {
				description:
					'Which undecided checks make the run fail (exit code 1): none, those that leave a migration undecided, or all. Absent: none.',
				enum: ['none', 'migrations', 'all'],
			},
			baseline: {
				description:
					'The file of known findings, which `hvlint baseline` writes, relative to the configuration. Only findings that it does not hold count.',
				type: 'string',
			},
			exceptions: {
				description:
					'Findings that may stand, with the reason why. They are told apart and do not count; the verdict of a move stays what it is.',
				type: 'array',
				items: {
					type: 'object',
					required: ['rule', 'objects', 'reason'],
					additionalProperties: false,
					properties: {
						rule: { description: 'The id of the rule.', type: 'string' },
						objects: {
							description:
								'Globs of names of clusters, hosts, machines, volumes; a migration goes by its machine too.',
							type: 'array',
							minItems: 1,
							items: { type: 'string' },
						},
						reason: {
							description: 'Why they may stand, for whoever reads the report.',
							type: 'string',
							pattern: '\\S',
						},
						until: {
							description: 'The last day on which they may, as in 2026-12-31. Absent: for good.',
							type: 'string',
						},
					},
				},
			},
			rules: { $ref: '#/definitions/rules' },
			overrides: {
				description: 'Other settings for some files or objects; later entries win.',
				type: 'array',
				items: {
					type: 'object',
					required: ['rules'],
					additionalProperties: false,
					properties: {
						files: {
							description: 'Globs of files, relative to the configuration. Absent: every file.',
							type: 'array',
							items: { type: 'string' },
						},
						objects: {
							description:
								'Globs of names of clusters, hosts, machines, volumes (`lab-*`). Absent: every object.',
							type: 'array',
							items: { type: 'string' },
						},
						rules: { $ref: '#/definitions/rules' },
					},
				},
			},
		},
		definitions: {
			level: {
				description: 'off, or the severity that the rule reports with.',
				enum: ['off', 'error', 'warning', 'info'],
			},
			locked: {
				description: 'Whether the rule takes no exception.',
				type: 'boolean',
			},
			setting: settingSchema({}),
			rules: {
				description:
					'Rules by their id: a severity or off, or an object with options. `guest/*` is for the category, `*` for all rules; a severity there turns no opt-in rule on.',
				type: 'object',
				additionalProperties: false,
				properties: Object.fromEntries([
					...['*', ...categories.map((category) => `${category}/*`)].map((many) => [
						many,
						{ $ref: '#/definitions/setting' },
					]),
					...ids.map((id) => [id, settingOf(rules.find((rule) => isNamed(rule, id)) as Rule)]),
				]),
			},
		},
	};
}

/** Whether an id is a rule's, now or before. */
export function isNamed(rule: Rule, id: string): boolean {
	return rule.id === id || (rule.aliases ?? []).includes(id);
}

function settingOf({ summary, options }: Rule): object {
	// Of the rules without options there are many: for all of them it is one definition.
	const setting = options ? settingSchema(options) : { $ref: '#/definitions/setting' };
	return { description: summary, ...setting };
}

function settingSchema(options: NonNullable<Rule['options']>): object {
	const withOptions = {
		type: 'object',
		additionalProperties: false,
		properties: {
			severity: { $ref: '#/definitions/level' },
			locked: { $ref: '#/definitions/locked' },
			...options,
		},
	};
	return { anyOf: [{ $ref: '#/definitions/level' }, withOptions] };
}
