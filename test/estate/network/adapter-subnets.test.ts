import { expect, test } from 'vitest';
import { collectFacts } from '../../../src/estate/facts.ts';
import {
	adaptersInOneSubnet,
	placeAdapters,
	shareSubnet,
} from '../../../src/estate/network/adapter-subnets.ts';
import type { HostNetworkAdapter } from '../../../src/generated/manifest.ts';

const at = (ipAddress: string): HostNetworkAdapter => ({ name: 'NIC', ipAddress });
const on = (network: string, ipAddress?: string): HostNetworkAdapter => ({
	name: 'NIC',
	clusterNetwork: network,
	...(ipAddress === undefined ? {} : { ipAddress }),
});

test.each<[HostNetworkAdapter, HostNetworkAdapter, string[], boolean | undefined]>([
	[at('10.0.1.1/24'), at('10.0.1.2/24'), [], true],
	[at('10.0.1.1/24'), at('10.0.2.1/24'), [], false],
	[at('10.0.1.1'), at('10.0.1.2'), [], undefined],
	[at('10.0.1.1'), at('10.0.1.2/24'), [], true],
	// A network of several subnets is told apart by the addresses.
	[on('LAN', '10.0.1.1'), on('LAN', '10.0.1.2'), ['10.0.1.0/24', '10.0.2.0/24'], true],
	[on('LAN', '10.0.1.1'), on('LAN', '10.0.2.2'), ['10.0.1.0/24', '10.0.2.0/24'], false],
	[on('LAN', '10.0.1.1'), on('LAN'), ['10.0.1.0/24', '10.0.2.0/24'], undefined],
	[on('LAN'), on('LAN'), ['10.0.1.0/24'], true],
	[on('LAN'), on('SAN'), [], false],
])('%o and %o', (one, other, subnets, expected) => {
	const networks = subnets.length > 0 ? [{ name: 'LAN', subnet: subnets }] : [];
	const facts = collectFacts();
	const [first, second] = placeAdapters([one, other], networks, facts);
	expect(first && second && shareSubnet(first, second, facts)).toBe(expected);
	expect(facts.collected().missed.length > 0).toBe(expected === undefined);
});

test.each<[HostNetworkAdapter, boolean]>([
	[at('10.0.1.1/24'), true],
	[{ name: 'NIC' }, true],
	[{ name: 'NIC', ipAddress: null }, false],
	[at('169.254.7.1/16'), false],
	[{ ...at('10.0.1.1/24'), status: 'Disconnected' }, true],
	[{ ...at('10.0.1.1/24'), status: 'Disabled' }, false],
	[{ ...at('10.0.1.1/24'), status: 'NotPresent' }, false],
])('%o has a subnet: %s', (adapter, expected) => {
	expect(placeAdapters([adapter], [], collectFacts())).toHaveLength(expected ? 1 : 0);
});

test('adapters in one subnet are all told, those in several or with none beside them are not', () => {
	const named = (name: string, ipAddress: string) => ({ name, ipAddress });
	const told = (...networkAdapters: HostNetworkAdapter[]) =>
		adaptersInOneSubnet(
			{ apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV01', networkAdapters },
			collectFacts(),
		)?.map(({ name }) => name);
	const one = named('NIC 1', '10.0.1.1/24');
	expect(told(one, named('NIC 2', '10.0.1.2/24'))).toEqual(['NIC 1', 'NIC 2']);
	expect(told(one, named('NIC 2', '10.0.2.2/24'))).toBeUndefined();
	expect(told(one)).toBeUndefined();
});
