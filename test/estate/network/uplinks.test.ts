import { expect, test } from 'vitest';
import { collectFacts } from '../../../src/estate/facts.ts';
import { findDeadUplink, isUplink } from '../../../src/estate/network/uplinks.ts';
import type { Host, VirtualSwitch } from '../../../src/generated/manifest.ts';

const adapter = { name: 'NIC 1', interfaceDescription: 'Intel E810 #1' };
const host: Host = {
	apiVersion: 'hvlint/v1',
	kind: 'Host',
	name: 'HV01',
	networkAdapters: [adapter],
	teams: [],
};

test.each<[VirtualSwitch, boolean | undefined, string[]]>([
	[{ name: 'S', type: 'Private' }, false, []],
	[{ name: 'S', type: 'External', adapter: 'Intel E810 #1' }, true, []],
	[{ name: 'S', type: 'External', embeddedTeamingEnabled: true }, undefined, ['teamMembers']],
	[{ name: 'S', type: 'External', embeddedTeamingEnabled: false }, undefined, ['adapter']],
])('whether %o is bound to an adapter', (one, answer, missed) => {
	const facts = collectFacts();
	expect(isUplink(adapter, one, host, facts)).toBe(answer);
	expect(facts.collected().missed.map(({ fact }) => fact)).toEqual(missed);
});

test('a team whose name an adapter has too is as dead as that adapter', () => {
	const described: Host = {
		...host,
		networkAdapters: [
			{ name: 'Team 1', status: 'Disconnected' },
			{ name: 'NIC 1', status: 'Up' },
		],
		teams: [{ name: 'Team 1', members: ['NIC 1'] }],
	};
	const one: VirtualSwitch = { name: 'S', type: 'External', adapter: 'Team 1' };
	const dead = { fault: 'teamDown', team: 'Team 1', adapters: ['Team 1'] };
	expect(findDeadUplink(one, described, collectFacts())).toMatchObject(dead);
	const [, member] = described.networkAdapters ?? [];
	const unlisted = { ...described, networkAdapters: member ? [member] : [] };
	expect(findDeadUplink(one, unlisted, collectFacts())).toBeUndefined();
});
