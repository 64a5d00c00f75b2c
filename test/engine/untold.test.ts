import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { charactersPerFact, evenShare, mostToldFacts } from '../../src/engine/ask-again.ts';
import { againstBaseline } from '../../src/engine/baseline.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import { mergeReports } from '../../src/engine/merge.ts';
import type { LintReport } from '../../src/engine/report.ts';
import { formats } from '../../src/reporters/formats.ts';
import { whole } from '../reporters/whole.ts';

const many = <T>(number: number, make: (index: number) => T): T[] =>
	Array.from({ length: number }, (_, index) => make(index));
const head = { apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'C1' };
const estate = (documents: unknown, more: object = {}) =>
	lint([{ path: 'a.json', bytes: Buffer.from(JSON.stringify(documents)), named: true }], {
		...{ rules, settings: settingsOf({}), now: new Date('2026-01-01') },
		...more,
	});
const machines = many(1200, (n) => ({ name: `vm${n}`, owner: `HV${n % 2}` }));
const large = { ...head, nodes: ['HV0', 'HV1'], virtualMachines: machines };
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const left = ({ untold }: LintReport) => sum(Object.values(untold.undecided));
const report = estate(large);
/** The rules of which not all is told: with the others the same would be asked, and nothing else be seen. */
const asked = { rules: rules.filter(({ id }) => id in report.untold.undecided) };

test('of very many undecided checks the first of each rule are told, and the rest is counted', () => {
	const { undecided, untold, summary } = report;
	expect(left(report)).toBeGreaterThan(1000);
	expect(undecided.length + left(report)).toBe(summary.undecided);
	const told = new Set(undecided.map(({ ruleId }) => ruleId));
	expect(Object.keys(untold.undecided).filter((id) => !told.has(id))).toEqual([]);
	// One check goes beyond the share of its rule at most.
	const facts = sum(undecided.map(({ missing }) => missing.length));
	expect(facts).toBeLessThan(mostToldFacts + 100 * told.size);
	// What is missing is ranked over all of them.
	const { objects } = summary.missingFacts.find(({ fact }) => fact === 'hardDrives') ?? {};
	expect(objects).toHaveLength(1200);
	expect(estate({ ...head, nodes: [] }).untold).toEqual({ undecided: {}, open: {} });
});

test.each(['junit', 'teamcity', 'sarif', 'gitlab', 'json'] as const)(
	'%s says that there are more',
	async (name) => {
		const [[ruleId, number] = []] = Object.entries(report.untold.undecided);
		const render = await formats[name]();
		const text = whole(render(report, { color: false, view: 'lint', texts: new Map() }));
		const sentence = `${number} more checks of ${ruleId} cannot be decided`;
		expect(text).toContain(name === 'json' ? `"${ruleId}": ${number}` : sentence);
	},
);

test('of what has long names fewer are told', () => {
	const long = machines
		.slice(0, 600)
		.map(({ name, owner }) => ({ name: name.padEnd(1000, 'x'), owner }));
	const { undecided } = estate({ ...large, virtualMachines: long }, asked);
	const facts = undecided.flatMap(({ missing }) => missing);
	const characters = sum(facts.map(({ object, shownBy }) => object.name.length + shownBy.length));
	expect(facts.length).toBeGreaterThan(1000);
	expect(characters).toBeLessThan(1.25 * mostToldFacts * charactersPerFact);
});

test('what is not told is neither mended nor unused', () => {
	const [ruleId = ''] = Object.keys(report.untold.undecided);
	const known = { rule: ruleId, problem: 'x', object: 'virtualMachine vm1199', identity: 'gone' };
	expect(againstBaseline(report, [known], 'b.json').baseline).toMatchObject({
		mended: 0,
		undecided: 1,
	});
	const unused = (more: object) =>
		estate(large, {
			...asked,
			settings: settingsOf({
				exceptions: [{ rule: ruleId, objects: ['vm1199'], reason: 'It is old.', ...more }],
			}),
		}).findings.filter(({ ruleId: id }) => id === 'exception-unused');
	expect(unused({})).toEqual([]);
});

test('parts of a run add up', () => {
	const parts = [1, 2].map((index) =>
		estate([large, { ...large, name: 'C2', nodes: ['X0', 'X1'] }], {
			...asked,
			shard: { index, of: 2 },
		}),
	);
	const merged = mergeReports(parts);
	expect(left(merged)).toBe(sum(parts.map(left)));
	expect(merged.undecided.length + left(merged)).toBe(merged.summary.undecided);
});

test('of the checks of very many moves the first facts are told, and the rest is counted', () => {
	const { migrations } = estate(
		{
			...{ ...head, nodes: ['HV0', 'HV1'] },
			virtualMachines: many(320, (n) => ({ name: `vm${n}`, owner: 'HV0' })),
			migrations: many(320, (n) => ({ virtualMachine: `vm${n}`, to: 'HV1' })),
		},
		{ rules: rules.filter(({ subject }) => subject === 'migration') },
	);
	for (const { verdict, checks } of migrations.slice(-3)) {
		expect(verdict).toBe('undecided');
		expect(sum(checks.map(({ more = 0 }) => more))).toBeGreaterThan(0);
		const told = checks.map(({ missing = [], conditions = [] }) => [...missing, ...conditions]);
		expect(sum(told.map(({ length }) => length))).toBeLessThanOrEqual(
			Math.ceil(mostToldFacts / 320),
		);
		const undecided = checks.filter(({ outcome }) => outcome === 'undecided');
		expect(undecided.every(({ missing }) => (missing ?? []).length > 0)).toBe(true);
	}
});

test.each([
	[[1, 2, 3], 6, Number.POSITIVE_INFINITY],
	[[1, 5, 9], 9, 4],
	[[9, 9], 1, 1],
	[[], 1, Number.POSITIVE_INFINITY],
])('of %j and %i in all each has at most %d', (wanted, all, share) => {
	expect(evenShare(wanted, all)).toBe(share);
});
