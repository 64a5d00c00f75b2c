import { defineRule } from '../../src/engine/rule.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import { hasPool, poolsOf } from '../../src/estate/compute/resource-pools.ts';

export default defineRule({
	id: 'virtual-machine/resource-pools',
	summary: 'The resource pools of a machine are on every host that may have it.',
	subject: 'virtualMachine',
	severity: 'error',
	appliesTo: { from: '2012' },
	why: 'A machine takes its memory, processors, network or disks from a resource pool by name. On a host that has no pool of that name and kind it neither arrives nor starts: an error where that is the host it is on, a warning where it is another node that may own it. Cluster validation compares the pools of the nodes for each of the four kinds.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/test-cluster',
		'https://learn.microsoft.com/powershell/module/hyper-v/new-vmresourcepool',
	],
	covers: [
		'test-cluster/validate-hyper-v-memory-resource-pool-compatibility',
		'test-cluster/validate-hyper-v-network-resource-pool-compatibility',
		'test-cluster/validate-hyper-v-processor-resource-pool-compatibility',
		'test-cluster/validate-hyper-v-storage-resource-pool-compatibility',
	],
	warnings: ['missingElsewhere'],
	messages: {
		missing:
			'{virtualMachine} takes its {part} from the resource pool "{pool}", which its host does not have: {hosts:list}.',
		missingElsewhere:
			'{virtualMachine} takes its {part} from the resource pool "{pool}", which these nodes that may own it do not have: {hosts:list}.',
	},
	fix: {
		missing:
			'Make it there: `New-VMResourcePool -ComputerName {hosts:ps} -Name {pool:ps} -ResourcePoolType {type}`, a pool of disks with `-Paths`, one of the network with `Add-VMSwitch -ResourcePoolName {pool:ps}` afterwards.',
		missingElsewhere:
			'Make it as it is on the host where the machine is now: `New-VMResourcePool -ComputerName {hosts:ps} -Name {pool:ps} -ResourcePoolType {type}`, a pool of disks with `-Paths`, one of the network with `Add-VMSwitch -ResourcePoolName {pool:ps}` afterwards.',
	},
	check({ virtualMachine, estate, facts, report }) {
		const pools = poolsOf(virtualMachine, facts);
		if (pools.length === 0) return;
		const role = isRole(virtualMachine, estate, facts);
		if (role === undefined) return;
		const owner = estate.ownerOf(virtualMachine, facts);
		const others = (role && estate.possibleOwnersOf(virtualMachine, facts)) || [];
		const hosts = new Set([...(owner ? [owner] : []), ...others]);
		for (const { part, type, name, at } of pools) {
			const lacking = [...hosts].filter((host) => hasPool(host, type, name, facts) === false);
			const [here, elsewhere] = [true, false].map((isHere) =>
				lacking.filter((host) => (host === owner) === isHere).map((host) => host.name),
			) as [string[], string[]];
			const data = { virtualMachine: virtualMachine.name, part, type, pool: name };
			if (here.length > 0) report('missing', at, { ...data, hosts: here });
			if (elsewhere.length > 0) report('missingElsewhere', at, { ...data, hosts: elsewhere });
		}
	},
	examples: {
		good: [
			{
				name: 'A pool on each node; the one that every host has; a machine that stays on its host',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, owner: HV01, memory: { resourcePool: Gold } }
  - { name: app02, highlyAvailable: true, owner: HV01, processor: { resourcePool: primordial } }
  - { name: lab01, highlyAvailable: false, owner: HV01, networkAdapters: [{ resourcePool: Lab }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01
resourcePools: [{ name: gold, resourcePoolType: Memory }, { name: Lab, resourcePoolType: Ethernet }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, resourcePools: [{ name: Gold, resourcePoolType: Memory }] }
`,
			},
		],
		bad: [
			{
				name: 'One of another kind on another node, one that is there on none',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - name: app01
    highlyAvailable: true
    owner: HV01
    memory:
      resourcePool: Gold # <- missingElsewhere
    processor:
      resourcePool: Fast # <- missingElsewhere
    hardDrives:
      - { path: 'C:\\ClusterStorage\\Volume1\\os.vhdx' }
      - path: C:\\ClusterStorage\\Volume1\\data.vhdx
        resourcePool: Disks # <- missing, missingElsewhere
---
apiVersion: hvlint/v1
kind: Host
name: HV01
resourcePools:
  - { name: Gold, resourcePoolType: Memory }
  - { name: Fast, resourcePoolType: Processor }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, resourcePools: [{ name: Gold, resourcePoolType: Processor }] }
`,
			},
		],
		undecided: [
			{
				name: 'The pools of a node, or whether the machine is a role, is not known',
				missing: ['HV02 resourcePools', 'app02 highlyAvailable'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, highlyAvailable: true, owner: HV01, memory: { resourcePool: Gold } }
  - { name: app02, owner: HV01, memory: { resourcePool: Gold } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, resourcePools: [{ name: Gold, resourcePoolType: Memory }] }
`,
			},
		],
	},
});
