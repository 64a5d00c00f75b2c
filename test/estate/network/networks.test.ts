import { expect, test } from 'vitest';
import { collectFacts } from '../../../src/estate/facts.ts';
import { nothingLost } from '../../../src/estate/losses.ts';
import { isAdapterOn } from '../../../src/estate/network/networks.ts';
import type { HostNetworkAdapter } from '../../../src/generated/manifest.ts';

const at = (ipAddress: string | null): HostNetworkAdapter => ({ name: 'NIC', ipAddress });

test.each<[HostNetworkAdapter, string | string[] | undefined, boolean | undefined]>([
	[{ name: 'NIC', clusterNetwork: 'lan' }, undefined, true],
	[{ name: 'NIC', clusterNetwork: 'SAN' }, '10.0.1.0/24', false],
	[at(null), '10.0.1.0/24', false],
	[at('10.0.1.7'), '10.0.1.0/24', true],
	[at('10.0.2.7'), '10.0.1.0/24', false],
	[at('10.0.2.7'), ['10.0.1.0/24', '10.0.2.0/24'], true],
	[at('10.0.2.7'), undefined, undefined],
	// An adapter has addresses of both kinds, and one is told.
	[at('10.0.2.7'), 'fd00:1::/64', undefined],
	[at('10.0.2.7'), ['fd00:1::/64', '10.0.1.0/24'], false],
])('whether %o is on a network of %o: %s', (adapter, subnet, expected) => {
	const facts = collectFacts();
	expect(isAdapterOn(adapter, { name: 'LAN', ...(subnet && { subnet }) }, facts)).toBe(expected);
	expect(facts.collected().missed.length > 0).toBe(expected === undefined);
});

test('a prefix that was lost may be the one of an adapter', () => {
	const subnet = ['10.0.1.0/24'];
	const facts = collectFacts({ ...nothingLost, isIncomplete: (list) => list === subnet });
	expect(isAdapterOn(at('10.0.2.7'), { name: 'LAN', subnet }, facts)).toBeUndefined();
	expect(isAdapterOn(at('10.0.1.7'), { name: 'LAN', subnet }, facts)).toBe(true);
});
