import { expect, test } from 'vitest';
import { planCollection } from '../../src/collect/plan.ts';
import { buildEstate } from '../../src/estate/estate.ts';

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
