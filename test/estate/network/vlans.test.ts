import { expect, test } from 'vitest';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import { wantedVlans } from '../../../src/estate/network/vlans.ts';
import type { VirtualNetworkAdapter } from '../../../src/generated/manifest.ts';

const estate = buildEstate([]);

test.each<[VirtualNetworkAdapter, string, number[]]>([
	[{ operationMode: 'Untagged' }, 'Untagged', []],
	[{ operationMode: 'Access', vlan: 20 }, 'Access', [20]],
	[
		{ operationMode: 'Trunk', allowedVlanIdList: ['10-12'], nativeVlanId: 0 },
		'Trunk',
		[10, 11, 12],
	],
])('%o wants the VLANs of %s', (adapter, mode, ids) => {
	const facts = collectFacts();
	expect(wantedVlans(adapter, { name: 'app01' }, estate, facts)).toMatchObject({ mode, ids });
	expect(facts.collected().missed).toEqual([]);
});
