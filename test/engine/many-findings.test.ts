import { describe, expect, test } from 'vitest';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import { mostFindings, mostOfMachine } from '../../src/engine/outcome-writer.ts';
import type { Rule, SubjectKind } from '../../src/engine/rule.ts';

const bytes = Buffer.from(
	JSON.stringify({
		...{ apiVersion: 'hvlint/v1', kind: 'Cluster', name: 'C1', nodes: ['HV01', 'HV02'] },
		sharedVolumes: [{ name: 'V1' }],
		virtualMachines: [{ name: 'app01', owner: 'HV01' }],
		migrations: [{ virtualMachine: 'app01', to: 'HV02' }],
	}),
);

/** What is told where a rule finds so much about each of a kind. */
function findingsOf(subject: SubjectKind, number: number) {
	const rule: Rule = {
		...{ id: 'test/many', subject, summary: 'Few.', severity: 'error', why: 'x', sources: [] },
		...{ messages: { many: '{number} of many.' }, fix: 'Do it.', examples: { good: [], bad: [] } },
		check(context) {
			const { migration, estate } = context as { migration?: object; estate: object };
			const at = (context[subject] as object | undefined) ?? migration ?? estate;
			for (let index = 1; index <= number; index++) context.report('many', [at], { number: index });
		},
	};
	const options = { rules: [rule], settings: settingsOf({}), now: new Date('2026-11-20') };
	const { findings } = lint([{ path: 'a.json', bytes, named: true }], options);
	const own = findings.filter(({ ruleId }) => ruleId === 'test/many');
	const subjects = new Set(own.map(({ subject: { name } }) => name)).size;
	const left = own.map(({ message }) => message).filter((one) => !/^\d+ of many/.test(one));
	return { each: own.length / subjects, left: [...new Set(left)] };
}

describe('findings of one rule have a limit, and the rest is counted', () => {
	test.each<[SubjectKind, number]>([
		['virtualMachine', mostOfMachine],
		['migration', mostOfMachine],
		['host', mostFindings],
		['sharedVolume', mostFindings],
		['cluster', mostFindings],
		['estate', mostFindings],
	])('about one %s', (subject, most) => {
		expect(findingsOf(subject, most)).toEqual({ each: most, left: [] });
		const left = [`2 more are not told. The first: ${most + 1} of many.`];
		expect(findingsOf(subject, most + 2)).toEqual({ each: most + 1, left });
	});
});
