import { expect, test } from 'vitest';
import { placeholders } from '../../src/engine/message.ts';
import { shownBy } from '../../src/engine/shown-by.ts';
import { momentFacts } from '../../src/facts/moment.ts';

test('the facts of the moment are these, and no fact that lasts', () => {
	expect(Object.keys(momentFacts)).toEqual([
		'cluster networks[].state',
		'cluster disks[].state',
		'cluster sharedVolumes[].state',
		'host state',
		'host networkAdapters[].status',
		'virtualMachine state',
		'virtualMachine replication.health',
		'virtualMachine replication.state',
		'virtualMachine operationalStatus',
	]);
});

const names = { cluster: 'HVC01', host: 'HV02', virtualMachine: 'app01', entry: 'Volume1' };
const commands = {
	'cluster networks[].state':
		"`Get-ClusterNetwork -Cluster 'HVC01' -Name 'Volume1' | Select-Object State`",
	'cluster disks[].state':
		"`Get-ClusterResource -Cluster 'HVC01' -Name 'Volume1' | Select-Object State`",
	'cluster sharedVolumes[].state':
		"`Get-ClusterSharedVolume -Cluster 'HVC01' -Name 'Volume1' | Select-Object State`",
	'host state': "`Get-ClusterNode -Name 'HV02' | Select-Object State`",
	'host networkAdapters[].status':
		"`Get-NetAdapter -CimSession 'HV02' -Name 'Volume1' | Select-Object Status`",
	'virtualMachine state': "`Get-VM -ComputerName 'HV02' -Name 'app01' | Select-Object State`",
	'virtualMachine replication.health':
		"`Get-VMReplication -ComputerName 'HV02' -VMName 'app01' | Select-Object ReplicationHealth`",
	'virtualMachine replication.state':
		"`Get-VMReplication -ComputerName 'HV02' -VMName 'app01' | Select-Object ReplicationState`",
	'virtualMachine operationalStatus':
		"`Get-VM -ComputerName 'HV02' -Name 'app01' | Select-Object OperationalStatus`",
};

test.each(Object.entries(momentFacts))('%s: %s', (key, condition) => {
	for (const [name] of placeholders(condition)) expect(names).toHaveProperty(name);
	const [kind, fact] = key.split(' ') as [keyof typeof names & 'cluster', string];
	const { cluster, ...others } = names;
	const known = kind === 'cluster' ? names : others;
	expect(shownBy({ kind, fact, names: known }, false)).toBe(commands[key as 'host state']);
	// Windows Server 2008 R2 has the cluster's cmdlets, but not those of Hyper-V and of adapters.
	expect(shownBy({ kind, fact, names: known }, true)).toBe(
		{
			'host networkAdapters[].status': '`netsh interface show interface`',
			'virtualMachine state': 'Hyper-V Manager',
			'virtualMachine replication.health': 'Hyper-V Manager',
			'virtualMachine replication.state': 'Hyper-V Manager',
			'virtualMachine operationalStatus': 'Hyper-V Manager',
		}[key] ?? commands[key as 'host state'],
	);
});

test('a parameter whose value is not known is left out', () => {
	const fact = {
		kind: 'virtualMachine',
		fact: 'state',
		names: { virtualMachine: 'app01' },
	} as const;
	expect(shownBy(fact, false)).toBe("`Get-VM -Name 'app01' | Select-Object State`");
});
