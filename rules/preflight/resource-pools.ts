import { defineRule } from '../../src/engine/rule.ts';
import { hasPool, poolsOf } from '../../src/estate/compute/resource-pools.ts';
import { sourceOf } from '../../src/estate/migration.ts';

export default defineRule({
	id: 'preflight/resource-pools',
	summary: 'The destination has the resource pools that the machine takes from.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, from: '2012', of: 'machine' },
	why: 'A machine takes its memory, processors, network or disks from a resource pool by name. On a host that has no pool of that name and kind it neither arrives nor starts.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/test-cluster',
		'https://learn.microsoft.com/powershell/module/hyper-v/new-vmresourcepool',
	],
	messages: {
		missing:
			'{virtualMachine} takes its {part} from the resource pool "{pool}", which {destination} does not have.',
	},
	startFaults: ['missing'],
	fix: 'Make it as it is on the host where the machine is now: `New-VMResourcePool -ComputerName {destination:ps} -Name {pool:ps} -ResourcePoolType {type}`, a pool of disks with `-Paths`, one of the network with `Add-VMSwitch -ResourcePoolName {pool:ps}` afterwards.',
	evidence: {
		none: 'it takes from no resource pool but those that every host has',
		present: '{destination} has the resource pools {pools:list}',
	},
	check({ migration, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		if (!sourceOf(migration, facts)) return;
		const pools = poolsOf(virtualMachine, facts);
		if (pools.length === 0) return pass('none');
		const names = { virtualMachine: virtualMachine.name, destination: destination.name };
		for (const { part, type, name: pool, at } of pools)
			if (hasPool(destination, type, pool, facts) === false)
				report('missing', at, { ...names, part, type, pool });
		pass('present', { ...names, pools: [...new Set(pools.map(({ name }) => name))] });
	},
	examples: {
		good: [
			{
				name: 'A pool that the destination has, and the one that every host has',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, memory: { resourcePool: Gold } }
  - { name: app02, owner: HV01, processor: { resourcePool: primordial } }
  - { name: app03, owner: HV01 }
migrations:
  - { virtualMachine: app01, to: HV02 }
  - { virtualMachine: app02, to: HV02 }
  - { virtualMachine: app03, to: HV02 }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, resourcePools: [{ name: gold, resourcePoolType: Memory }] }
`,
			},
		],
		bad: [
			{
				name: 'One of another kind, and none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    owner: HV01
    memory:
      resourcePool: Gold # <- missing
    networkAdapters:
      - resourcePool: Tenant # <- missing
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, resourcePools: [{ name: Gold, resourcePoolType: Processor }] }
`,
			},
		],
		undecided: [
			{
				name: 'The pools of the destination, or where the machine is, are not known',
				missing: ['HV02 resourcePools', 'app02 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, memory: { resourcePool: Gold } }
  - { name: app02 }
migrations: [{ virtualMachine: app01, to: HV02 }, { virtualMachine: app02, to: HV02 }]
`,
			},
		],
	},
});
