import { describe, expect, test } from 'vitest';
import { collectFacts } from '../../src/estate/facts.ts';
import { nothingLost } from '../../src/estate/losses.ts';
import { NamedFacts } from '../../src/estate/missing-facts.ts';

interface Machine {
	memory?: { startup?: number; minimum?: number };
	drives?: readonly string[];
}

/** What a check missed, without the objects. */
const missedBy = (facts: ReturnType<typeof collectFacts>) =>
	facts.collected().missed.map(({ fact }) => fact);

describe('a fact that was lost', () => {
	const memory = {};
	const machine: Machine = { memory, drives: ['os'] };
	const losses = {
		...nothingLost,
		isSpoiled: (object: object, key: string) => object === memory && key === 'startup',
		isIncomplete: (list: object) => list === machine.drives,
	};

	test('is named below another one, even where nothing hangs on it', () => {
		const facts = collectFacts(losses);
		expect(facts.peek(machine, 'memory', 'startup')).toBeUndefined();
		expect(facts.peek(machine, 'memory', 'minimum')).toBeUndefined();
		expect(missedBy(facts)).toEqual(['memory.startup']);
	});

	test('makes a default a guess, below another fact and by itself', () => {
		const facts = collectFacts(losses);
		expect(facts.assume(machine, 'memory', 'minimum', 512, 'half')).toBe(512);
		expect(facts.collected().hasGuessed).toBe(false);
		expect(facts.assume(machine, 'memory', 'startup', 1024, 'one')).toBe(1024);
		expect(facts.collected().hasGuessed).toBe(true);
	});

	test('is none where what holds it was never stated', () => {
		const facts = collectFacts(losses);
		expect(facts.assume({} as Machine, 'memory', 'startup', 1024, 'one')).toBe(1024);
		expect(facts.collected()).toMatchObject({ hasGuessed: false, missed: [] });
	});

	test('is named in a list of which entries are left', () => {
		const facts = collectFacts(losses);
		expect(facts.peek(machine, 'drives')).toEqual(['os']);
		expect(missedBy(facts)).toEqual(['drives']);
	});
});

test('an answer that many checks ask for tells its defaults after those of the check itself', () => {
	const facts = collectFacts();
	const host: Machine = {};
	const startup = (object: Machine, own: typeof facts) =>
		own.assume(object, 'memory', 'startup', 512, 'half a GB');
	facts.assume(host, 'drives', [], 'none');
	for (const _ of [1, 2]) facts.once(host, startup as never);
	expect(facts.collected().assumed.map(({ fact }) => fact)).toEqual([
		'drives',
		'memory.startup',
		'memory.startup',
	]);
});

describe('what is missing', () => {
	const host = {};
	const group = {};
	const option = (fact: string, number: number) => ({
		object: host,
		fact,
		choice: { group, option: number },
	});
	const told = (facts: NamedFacts) => facts.facts().map(({ fact }) => fact);

	test('in any case takes the place of the same fact of the moment', () => {
		const facts = new NamedFacts();
		facts.add({ object: host, fact: 'state', isOfTheMoment: true });
		facts.add({ object: host, fact: 'state' });
		facts.add({ object: host, fact: 'state', isOfTheMoment: true });
		expect(facts.facts()).toEqual([{ object: host, fact: 'state' }]);
	});

	test('takes the place of all weaker ones of the same fact', () => {
		const facts = new NamedFacts();
		facts.add({ ...option('state', 0), isOfTheMoment: true });
		facts.add({ object: host, fact: 'state', isOfTheMoment: true });
		facts.add(option('state', 0));
		facts.add({ object: host, fact: 'state' });
		expect(facts.facts()).toEqual([{ object: host, fact: 'state' }]);
	});

	test('of a choice stays beside the same fact of another one', () => {
		const facts = new NamedFacts();
		facts.add(option('role', 0));
		facts.add({ object: host, fact: 'role', choice: { group: {}, option: 0 } });
		expect(told(facts)).toEqual(['role', 'role']);
	});

	test('of a choice is left out where another of its options misses nothing more', () => {
		const facts = new NamedFacts();
		facts.add(option('role', 0));
		facts.add(option('owner', 1));
		expect(told(facts)).toEqual(['role', 'owner']);
		facts.add({ object: host, fact: 'owner' });
		expect(told(facts)).toEqual(['owner']);
	});

	test('of an option counts as a whole: one of its facts is needed, the other is not', () => {
		const facts = new NamedFacts();
		facts.add(option('role', 0));
		facts.add(option('owner', 1));
		facts.add(option('state', 1));
		facts.add({ object: host, fact: 'owner' });
		expect(told(facts)).toEqual(['role', 'owner', 'state', 'owner']);
	});
});
