import { expect, test } from 'vitest';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import { isShelved } from '../../../src/estate/machine/running.ts';
import type { VirtualMachine } from '../../../src/generated/manifest.ts';

test.each<[Partial<VirtualMachine>, boolean]>([
	[{}, true],
	[{ template: false }, false],
	[{ state: 'Saved' }, false],
	[{ highlyAvailable: true }, false],
	[{ automaticStartAction: 'Start' }, false],
	[{ automaticStartAction: 'Nothing' }, true],
	[{ replication: { mode: 'Replica' } }, false],
	[{ plannedUpdates: [{ name: 'SP2' }] }, false],
	[{ guest: { domainRole: 'BackupDomainController' } }, false],
	[{ guest: { operatingSystem: 'Windows Server 2022' } }, true],
])('a machine that is off, with %o, is kept like a template: %s', (rest, answer) => {
	const machine: VirtualMachine = {
		name: 'app01',
		state: 'Off',
		highlyAvailable: false,
		owner: 'HV01',
		...rest,
	};
	const estate = buildEstate([
		{
			apiVersion: 'hvlint/v1',
			kind: 'Cluster',
			name: 'HVC01',
			nodes: ['HV01'],
			virtualMachines: [machine],
		},
	]);
	expect(isShelved(machine, estate, collectFacts())).toBe(answer);
});
