import { defineRule } from '../../src/engine/rule.ts';
import { firstOf } from '../../src/estate/names/names.ts';
import { areNumberedApart, closestName } from '../../src/estate/names/numbered.ts';
import { unknownNames } from '../../src/estate/names/unknown-names.ts';

/** As many unknown names are compared with known ones. */
const mostCompared = 1000;

export default defineRule({
	id: 'estate/known-names',
	summary: 'Each name of a node, volume, network or switch means one that the manifests declare.',
	subject: 'estate',
	severity: 'error',
	why: 'A name that means nothing is a typing error, or tells of manifests that were collected on different days. Every check that follows the name looks into the void. No cmdlet takes a name that is misspelt, and a machine whose virtual switch or virtual SAN is not on its host is cut off: both are errors, all else is a warning. Names are held against lists that were collected, never against absent ones.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/get-clusternode',
		'https://learn.microsoft.com/powershell/module/failoverclusters/get-clustergroup',
	],
	warnings: ['unknown'],
	messages: {
		unknown: 'The {use} {name} is not among the {list}: {known:list}.',
		misspelt: 'The {use} {name} is not among the {list}; the nearest name is {candidate}.',
		cutOff:
			'The {use} {name}, to which {virtualMachine} is connected, is not among the {list}: {known:list}.',
	},
	fix: {
		unknown: 'Correct the name, or add {name} to the {list} in the manifests.',
		misspelt:
			'Write {candidate}, if that is meant; otherwise add {name} to the {list} in the manifests.',
		cutOff:
			'Connect {virtualMachine} to one that is there, or add {name} to the {list} in the manifests.',
	},
	check({ estate, facts, report }) {
		let compared = 0;
		for (const { object, key, known, cutOff, ...names } of unknownNames(estate, facts)) {
			compared += 1;
			// A list of wrong names is a wrong list: what each was meant for is no use then.
			const candidate = compared > mostCompared ? undefined : closestName(names.name, known);
			const place = [object, key as never] as const;
			const data = { ...names, known: known.length > 0 ? firstOf(known) : ['none'] };
			if (candidate !== undefined && !areNumberedApart(names.name, candidate))
				report('misspelt', place, { ...data, candidate });
			else if (cutOff) report('cutOff', place, { ...data, virtualMachine: cutOff.name });
			else report('unknown', place, data);
		}
	},
	examples: {
		good: [
			{
				name: 'Names in other spellings',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
sharedVolumes: [{ name: Cluster Disk 2, path: 'C:\\ClusterStorage\\Volume1', owner: HV01 }]
disks: [{ name: Cluster Disk 1, use: Witness }]
quorum: { witness: { disk: cluster disk 1 } }
networks: [{ name: Management }]
setup:
  - { step: AddClusterSharedVolume, volume: Volume1 }
  - { step: InstallFeature, feature: Hyper-V, node: HV03 }
  - { step: AddNode, node: HV03 }
virtualMachines:
  - name: app01
    owner: hv01.contoso.com
    possibleOwners: [HV01, HV02]
    networkAdapters: [{ switch: production }, { switch: null }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
switches: [{ name: Production }]
networkAdapters: [{ name: Ethernet, clusterNetwork: Management }]
---
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC02, quorum: { witness: { cloud: fabrikamwitness01 } } }
`,
			},
			{
				name: 'A machine of a stand-alone host',
				input: `
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01, cluster: null, owner: HV09 }
`,
			},
		],
		bad: [
			{
				name: 'A misspelt owner, an unknown one, a node that is gone, and a switch that is not there',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
cluster: HVC01
owner: HV1 # <- misspelt
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app02
cluster: HVC01
owner: lab-server # <- unknown
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app03
cluster: HVC01
owner: HV03 # <- unknown
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app04
cluster: HVC01
owner: HV01
networkAdapters:
  - switch: Laboratory # <- cutOff
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production }] }
`,
			},
			{
				name: 'Of equally near names the one without its zeros is meant, not another server',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV2, HV01]
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
cluster: HVC01
owner: HV1 # <- misspelt
`,
			},
		],
		undecided: [
			{
				name: 'A switch that the host of a role lacks, where nobody tells the other nodes',
				missing: ['HVC01 nodes'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01 }
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: app01
cluster: HVC01
owner: HV01
highlyAvailable: true
networkAdapters: [{ switch: Production }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: HVC01, switches: [{ name: Internal, type: Internal }] }
`,
			},
			{
				name: 'The nodes were not collected',
				missing: ['HVC01 nodes'],
				input: `
{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01 }
---
{ apiVersion: hvlint/v1, kind: VirtualMachine, name: app01, cluster: HVC01, owner: HV01 }
`,
			},
		],
	},
});
