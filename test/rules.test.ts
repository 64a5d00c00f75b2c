import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeholders } from '../src/engine/message.ts';
import type { LintReport } from '../src/engine/report.ts';
import type { Example, Rule } from '../src/engine/rule.ts';
import { getOrAdd } from '../src/estate/maps.ts';
import { rows } from './coverage/catalogues.ts';
import {
	alarmsByLostEntries,
	flippingFacts,
	lintExample,
	markedFindings,
	silentReads,
	statedFactsAskedFor,
	textOf,
} from './harness.ts';
import { isVendorPage } from './vendor.ts';

// From the folder, so that a rule that is not registered is tested all the same. RULES narrows the
// run while one rule is written: `RULES=preflight/memory npx vitest run test/rules.test.ts`.
const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
	.map((file) => file.replaceAll('\\', '/'))
	.filter((file) => /^[^/]+\/[^/]+\.ts$/.test(file))
	.filter((file) => file.startsWith(process.env.RULES ?? ''))
	.sort();

describe.each(files)('%s', async (file) => {
	const rule: Rule = (await import(/* @vite-ignore */ `../rules/${file}`)).default;
	const { good, bad, undecided = [], open = [] } = rule.examples;
	const examples = [...good, ...bad, ...undecided, ...open];
	const shown = new Map<Example, Set<string>>();
	const watched = (example: Example): Rule => ({
		...rule,
		check: (context) =>
			rule.check({
				...context,
				pass(id, data) {
					getOrAdd(shown, example, () => new Set()).add(id);
					context.pass(id, data);
				},
			}),
	});
	const reports = new Map<Example, LintReport>();
	/** What is said of an example: asked for several times, found out once. */
	const linted = (example: Example) =>
		getOrAdd(reports, example, () => lintExample(watched(example), example));

	test('is named after its file and says where the vendor says so', () => {
		expect(`${rule.id}.ts`).toBe(file);
		for (const source of rule.sources) expect(source).toMatch(/^https:\/\//);
		expect(rule.optIn === 'practice' || rule.sources.some(isVendorPage)).toBe(true);
		expect(rule.summary).toMatch(/\.$/);
	});

	test('names rows of the catalogues, each once', () => {
		const { covers = [] } = rule;
		expect(covers.filter((row) => !rows.has(row))).toEqual([]);
		expect(new Set(covers).size).toBe(covers.length);
	});

	test('says whose version decides whether it holds for a migration', () => {
		const { from, to, of } = rule.appliesTo ?? {};
		if (rule.subject === 'migration' && (from ?? to)) expect(of).toBeDefined();
		else expect(of).toBeUndefined();
	});

	test('has a good, a bad and an undecided or open example, each with a name of its own', () => {
		expect(good).not.toHaveLength(0);
		expect(bad).not.toHaveLength(0);
		expect([...undecided, ...open]).not.toHaveLength(0);
		expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
	});

	test.each(good)('good: $name', (example) => {
		const report = linted(example);
		expect(report.findings).toEqual([]);
		expect(report.undecided).toEqual([]);
		expect(report.open).toEqual([]);
		expect(report.summary.passed).toBeGreaterThan(0);
		if (rule.subject === 'migration')
			for (const { checks } of report.migrations)
				for (const check of checks) expect(check.evidence).toMatch(/^[^{}]+$/);
	});

	test.each(bad)('bad: $name', (example) => {
		const { findings } = linted(example);
		expect(
			findings.map(({ range, messageId }) => `${range?.start.line} ${messageId}`).sort(),
		).toEqual(markedFindings(example).sort());
		for (const { message, fix } of findings) {
			expect(placeholders(message)).toEqual([]);
			expect(placeholders(fix)).toEqual([]);
		}
	});

	test.each(undecided)('undecided: $name', (example) => {
		const report = linted(example);
		expect(report.findings).toEqual([]);
		const missing = report.undecided.flatMap((one) =>
			one.missing.map(({ object, fact }) => `${object.name} ${fact}`),
		);
		expect([...new Set(missing)].sort()).toEqual([...example.missing].sort());
	});

	test.each(open)('open: $name', (example) => {
		const report = linted(example);
		expect(report.findings).toEqual([]);
		expect(report.undecided).toEqual([]);
		const conditions = report.open.flatMap((one) => one.conditions.map((two) => two.condition));
		expect([...new Set(conditions)].sort()).toEqual([...example.conditions].sort());
	});

	test('shows every message and every piece of evidence', () => {
		const marked = bad.flatMap((example) =>
			markedFindings(example).map((finding) => finding.split(' ')[1]),
		);
		expect([...new Set(marked)].sort()).toEqual(Object.keys(rule.messages).sort());
		if (typeof rule.fix !== 'string')
			expect(Object.keys(rule.fix).sort()).toEqual(Object.keys(rule.messages).sort());
		for (const example of good) linted(example);
		const ofGood = new Set(good.flatMap((example) => [...(shown.get(example) ?? [])]));
		expect([...ofGood].sort()).toEqual(Object.keys(rule.evidence ?? {}).sort());
	});

	test('fills its remedies for other circumstances with what it knows', () => {
		const textOf = (texts: Rule['manualFix'], id: string) =>
			(typeof texts === 'string' ? texts : texts?.[id]) ?? '';
		for (const [id, message] of Object.entries(rule.messages)) {
			const known = placeholders(message + textOf(rule.fix, id)).map(([name]) => name);
			for (const texts of [rule.manualFix, rule.standAloneFix])
				for (const [name] of placeholders(textOf(texts, id))) expect(known).toContain(name);
		}
	});

	test('uses every option', () => {
		for (const option of Object.keys(rule.options ?? {}))
			expect(rule.check.toString()).toMatch(new RegExp(`\\b${option}\\b`));
	});

	test.each(examples)('never passes by silence: $name', (example) => {
		expect(silentReads(rule, example)).toEqual([]);
	});

	test.each(examples)('asks for nothing that is stated without a reason: $name', (example) => {
		expect(statedFactsAskedFor(rule, example)).toEqual([]);
	});

	test.each(examples)('never flips when a fact goes missing: $name', (example) => {
		expect(flippingFacts(rule, example)).toEqual([]);
	});

	test.each(examples)('raises no alarm when an entry of a list is lost: $name', (example) => {
		expect(alarmsByLostEntries(rule, example)).toEqual([]);
	});

	test.each(examples)('has no other fault: $name', (example) => {
		const { findings } = linted(example);
		expect(findings.filter(({ ruleId }) => ruleId !== rule.id)).toEqual([]);
		expect(textOf(example)).toMatch(/^(\{ )?apiVersion: hvlint\/v1/);
	});
});
