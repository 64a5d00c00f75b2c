import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lintEstate, preflight } from '../../src/engine/lint.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import { type Description, documentsOf, type Situation } from '../preflight/situation.ts';
import { descriptions } from '../preflight/situations/descriptions.ts';
import { situations } from '../preflight/situations.ts';
import { elsewhere, untold } from './elsewhere.ts';
import { type PeerScenario, peerScenarios } from './scenarios.ts';

// Others publish what they ask of a move, of a failover and of a drain as their own tests: OpenStack Nova
// and its drivers for Hyper-V, oVirt, XenServer's xapi, Proxmox VE, Ganeti, CloudStack, KubeVirt and
// BtrPlace. The estates are ours, and the verdicts Hyper-V's.

const options = { rules, settings: settingsOf({}), now: new Date('2026-11-20T12:00:00Z') };
const byName = new Map<string, Situation | Description>(
	[...Object.values(situations).flat(), ...descriptions].map((one) => [one.name, one]),
);

test.each(peerScenarios)('$source: $expect: $as', ({ expect: expected, by = [], as }) => {
	const restated = byName.get(as);
	if (!restated) throw new Error(`No situation is named ${as}.`);
	const answer = answerOf(restated);
	expect(answer.verdict).toBe(expected);
	for (const rule of by) expect(answer.rules).toContain(rule);
	if (expected === 'ok')
		expect(answer.rules.filter((rule) => rule !== 'sizing/spare-node')).toEqual(by);
});

/** What hvlint answers: of a situation about its move, of a description about all of it. */
function answerOf(restated: Situation | Description) {
	const {
		name: _,
		findings: __,
		verdict,
		conditions: ___,
		undecided: ____,
		...differences
	} = {
		verdict: undefined,
		conditions: undefined,
		undecided: undefined,
		...restated,
	};
	const bytes = Buffer.from(JSON.stringify(documentsOf(differences)));
	const open = openEstate([{ path: 'estate.json', bytes, named: true }], options);
	const isMove = verdict !== undefined;
	const { migrations, findings, undecided } = isMove
		? preflight(open, open.estate.migrations, options)
		: lintEstate(open, options);
	const found = [...new Set([...findings, ...(isMove ? undecided : [])].map((one) => one.ruleId))];
	return { verdict: verdictOf(), rules: found };

	function verdictOf(): PeerScenario['expect'] {
		if (found.includes('schema')) return 'refused';
		if (findings.some(({ severity }) => severity === 'error')) return 'blocked';
		if (isMove && migrations[0]?.verdict === 'undecided') return 'unknown';
		const isUsual = ['preflight/live-migration-preferred', 'sizing/spare-node'];
		const warnings = findings.filter(
			({ severity, ruleId }) => severity === 'warning' && !isUsual.includes(ruleId),
		);
		return warnings.length > 0 ? 'warning' : 'ok';
	}
}

test.each(Object.entries(elsewhere))('test/%s names what it restates', (file, sources) => {
	const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
	expect(sources.filter((source) => !text.includes(source))).toEqual([]);
});

test('every one is restated once, or has a reason why it is not', () => {
	const sources = [
		...peerScenarios.map(({ source }) => source),
		...Object.values(elsewhere).flat(),
		...Object.keys(untold),
	];
	expect(sources.filter((one, index) => sources.indexOf(one) !== index)).toEqual([]);
	expect(sources).toHaveLength(137);
	expect(Object.values(untold).every((reason) => reason.length > 20)).toBe(true);
});
