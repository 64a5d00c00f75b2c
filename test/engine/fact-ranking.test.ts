import { expect, test } from 'vitest';
import type { Outcome } from '../../src/engine/check.ts';
import { rankFacts } from '../../src/engine/fact-ranking.ts';
import { openEstate } from '../../src/engine/open-estate.ts';
import type { MissingFact } from '../../src/estate/facts.ts';

const text = `apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app02, hardDrives: [{ path: 'D:\\a.vhdx' }, { path: 'D:\\b.vhdx' }] }
  - { name: app01, hardDrives: [{ path: 'D:\\c.vhdx' }] }
`;
const open = openEstate([{ path: 'hvc01.yaml', bytes: Buffer.from(text), named: true }], {
	now: new Date(0),
});
const [app01, app02] = open.estate.virtualMachines;
const [first, second] = app02?.hardDrives ?? [];
const [third] = app01?.hardDrives ?? [];

function undecided(subject: 'virtualMachine' | 'migration', ...missed: MissingFact[]): Outcome {
	return { subject: { kind: subject }, missed } as unknown as Outcome;
}

const ranked = (fact: string, checks: number) => ({
	fact,
	kind: 'virtualMachine',
	objects: ['app01'],
	checks,
	decidesMigrations: false,
	shownBy: `${fact} of app01`,
});

test('facts are ranked by the checks that they would decide, those of moves first', () => {
	const ranking = rankFacts(open);
	const fact = (object: unknown, name: string): MissingFact => ({
		object: object as object,
		fact: name,
	});
	ranking.add(undecided('virtualMachine', fact(first, 'size'), fact(second, 'size')));
	ranking.add(undecided('virtualMachine', fact(third, 'size'), fact(app01, 'state')));
	ranking.add(undecided('virtualMachine', fact(app01, 'owner')));
	ranking.add(undecided('migration', fact(app01, 'memory.dynamic')));
	const shownBy = ({ object, fact }: MissingFact) =>
		object === third
			? 'hardDrives[].size of app01'
			: `${fact} of ${(object as typeof app01)?.name}`;
	expect(ranking.ranked(shownBy)).toEqual([
		{ ...ranked('memory.dynamic', 1), decidesMigrations: true },
		{ ...ranked('hardDrives[].size', 2), objects: ['app01', 'app02'] },
		ranked('owner', 1),
		ranked('state', 1),
	]);
});
