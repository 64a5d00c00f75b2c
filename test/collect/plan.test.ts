import { expect, test } from 'vitest';
import { planCollection } from '../../src/collect/plan.ts';
import { buildEstate } from '../../src/estate/estate.ts';
import type { Host } from '../../src/generated/manifest.ts';

/** Facts that other cmdlets show than the collector asks: it asks their classes, or the objects that hold them. */
test.each([
	['switches[].extensions', ['Get-VMSwitch', 'Get-VMSwitchTeam']],
	[
		'networkAdapters[].rdmaEnabled',
		['MSFT_NetAdapter', 'MSFT_NetIPAddress', 'MSFT_NetAdapterRdmaSettingData'],
	],
	[
		'networkAdapters[].vmqEnabled',
		['MSFT_NetAdapter', 'MSFT_NetIPAddress', 'MSFT_NetAdapterVmqSettingData'],
	],
	[
		'teams[].teamNics[].name',
		['MSFT_NetLbfoTeam', 'MSFT_NetLbfoTeamMember', 'MSFT_NetLbfoTeamNic'],
	],
])('%s is collected by the script', (fact, reads) => {
	const host = { apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV01', cluster: null } as const;
	const lacked = { fact, kind: 'host', objects: ['HV01'] } as const;
	const { hosts, left } = planCollection(
		[{ ...lacked, checks: 1, decidesMigrations: false, shownBy: '' }],
		buildEstate([host]),
	);
	expect(left).toEqual([]);
	expect([...(hosts.get('HV01') ?? [])]).toEqual(reads);
});

/** How often the list of machines is read while a script is planned that asks for a fact of each. */
function readsOf(size: number): number {
	const names = Array.from({ length: size }, (_, n) => `vm${n}`);
	const host: Host = {
		...{ apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV01', cluster: null },
		virtualMachines: names.map((name) => ({ name })),
	};
	const estate = buildEstate([host]);
	let reads = 0;
	const virtualMachines = new Proxy(estate.virtualMachines, {
		get(target, key) {
			reads += 1;
			return Reflect.get(target, key);
		},
	});
	const missing = { kind: 'virtualMachine', fact: 'state', objects: names } as never;
	const { hosts } = planCollection([missing], { ...estate, virtualMachines });
	expect([...hosts.keys()]).toEqual(['HV01']);
	return reads;
}

test('a script for twice as many machines looks for them twice as often', () => {
	expect(readsOf(40) / readsOf(20)).toBeLessThan(2.5);
});
