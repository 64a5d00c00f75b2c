import { describe, expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lintEstate, preflight } from '../../src/engine/lint.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import { wantsText, wantTexts } from '../../src/reporters/text.ts';
import { type Differences, documentsOf } from './situation.ts';
import { descriptions } from './situations/descriptions.ts';
import { situations as themes } from './situations.ts';

const all = Object.values(themes).flat();

const now = new Date('2026-11-20T12:00:00Z');
const strict = { rules, settings: settingsOf({ preset: 'strict' }), now };
const recommended = { rules, settings: settingsOf({}), now };

describe.each(Object.entries(themes))('%s', (_, situations) => {
	test.each(situations)('$name', ({ name: _, ...situation }) => {
		const { verdict, findings = [], conditions = [], undecided = [], ...differences } = situation;
		expect(preflightOf(differences)).toEqual({ verdict, findings, conditions, undecided });
	});
});

describe('descriptions', () => {
	test.each(descriptions)('$name', ({ name: _, findings = [], ...differences }) => {
		expect(named(lintEstate(openWith(differences), recommended).findings)).toEqual(findings);
	});
});

test('each check of the preflight fails in one of the situations', () => {
	const found = all.flatMap(({ findings = [] }) => findings.map((one) => one.split(' ')[0]));
	const checks = rules.filter(({ subject }) => subject === 'migration').map(({ id }) => id);
	expect([...new Set(found)].sort()).toEqual(checks.sort());
});

test('a fault of the machine or of the source stands, however old the destination is', () => {
	const ofDestination = rules
		.filter(({ appliesTo }) => ['destination', 'both'].includes(appliesTo?.of ?? ''))
		.map(({ id }) => id);
	const lost: string[] = [];
	for (const { name, verdict: _, undecided: __, conditions: ___, ...situation } of all) {
		const { findings = [], on = '2025', ...rest } = situation;
		if (on === '2008R2' || rest.cluster || rest.destination || rest.neighbour) continue;
		const after = preflightOf({
			...rest,
			on,
			cluster: { operatingSystem: undefined },
			source: { operatingSystem: { version: on }, ...rest.source },
			destination: { operatingSystem: { version: '2012R2' } },
		});
		const said = [...after.findings, ...after.undecided].join(' ');
		for (const id of findings.map((one) => one.split(' ')[0] as string))
			if (!ofDestination.includes(id) && !said.includes(id)) lost.push(`${id}: ${name}`);
	}
	expect(lost).toEqual([]);
});

/** What preflight says of the planned move. */
function preflightOf(differences: Differences) {
	const open = openWith(differences);
	expect(open.manifests.problems).toEqual([]);
	const { migrations, findings, undecided } = preflight(open, open.estate.migrations, strict);
	return {
		verdict: migrations[0]?.verdict,
		findings: named(findings),
		conditions: migrations.flatMap((one) =>
			wantTexts(one.conditions, ({ condition }) => condition),
		),
		undecided: undecided.map(
			({ ruleId, missing }) =>
				`${ruleId}: ${wantsText(missing, ({ object, fact }) => `${object.name} ${fact}`)}`,
		),
	};
}

/** The healthy pair with its differences, read as a file is read. */
function openWith(differences: Differences) {
	const bytes = Buffer.from(JSON.stringify(documentsOf(differences)));
	return openEstate([{ path: 'estate.json', bytes, named: true }], strict);
}

function named(findings: readonly { readonly ruleId: string; readonly messageId: string }[]) {
	return findings.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`).sort();
}
