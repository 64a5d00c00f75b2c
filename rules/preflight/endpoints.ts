import { defineRule } from '../../src/engine/rule.ts';
import { lacksClustering } from '../../src/estate/cluster/clustering.ts';
import {
	nameCompanions,
	nameContradictions,
	nameOtherDomain,
	nameRoleContradictions,
} from '../../src/estate/cluster/membership.ts';
import { isRole } from '../../src/estate/cluster/role.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { type Migration, migrationOperations } from '../../src/estate/migration.ts';
import { closest } from '../../src/estate/names/closest.ts';
import { isSameComputer, isSameName } from '../../src/estate/names/names.ts';
import { virtualDrivesOf } from '../../src/estate/storage/machine-files.ts';
import { isSamePath, parseWindowsPath } from '../../src/estate/storage/windows-path.ts';
import { outsideClusterSources } from '../../src/facts/outside-clusters.ts';
import type { Cluster, Host, OwnMigration, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/endpoints',
	summary:
		'The machine moves from the host that it is on to another one: a role to a node of its cluster.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true, operations: migrationOperations },
	why: 'A role moves between the nodes of its cluster, from the one that owns it, and its files stay where they are (`Move-ClusterVirtualMachineRole`). A machine that is no role moves between any two hosts (`Move-VM`), and its files alone on the host that it is on (`Move-VMStorage`). A plan that names another machine, another host or another cluster fails at its first step, or moves the wrong machine.',
	sources: [
		'https://learn.microsoft.com/powershell/module/failoverclusters/move-clustervirtualmachinerole',
		'https://learn.microsoft.com/previous-versions/windows/desktop/mscs/clusctl-resource-vm-start-migration',
		'https://learn.microsoft.com/powershell/module/hyper-v/move-vm',
		...outsideClusterSources,
	],
	covers: ['live-migration/role'],
	messages: {
		unknownMachine: '{holder} has no machine named {name}.',
		misspeltMachine: '{holder} has no machine named {name}; the nearest name is {nearest}.',
		unknownNode: '{name} is not among the nodes of {cluster}: {nodes:list}.',
		alreadyThere: '{name} is on {destination} already.',
		plannedTwice:
			'{name} is planned to move to {before} already, and this plan does not say whether it goes on from there.',
		otherOwner: 'The plan moves {name} from {from}, but it is on {owner}.',
		storageOfRole:
			'{name} is a role of {cluster}: it moves to another node without its files, and the plan says where they are to go.',
		typeOfRoles: '{name} is no role of a cluster, and {type} is a way in which only roles move.',
		noHyperV: 'The Hyper-V role is not installed on {host}.',
		sameFolder: 'All files of {name} lie in {path} already.',
	},
	warnings: ['sameFolder'],
	fix: {
		sameFolder: 'Take the move out of the plan, or name another folder.',
		unknownMachine: 'Correct the name, or add the machine to the manifests.',
		misspeltMachine:
			'Write {nearest}, if that is meant; otherwise add the machine to the manifests.',
		unknownNode:
			'Name a node of the cluster. A machine that is to leave its cluster ceases to be a role first: in Failover Cluster Manager, Roles, remove its role {role}, which leaves the machine and its disks as they are. Then it moves with `Move-VM`.',
		alreadyThere:
			'Take the move out of the plan, or name another host. Where its files are to move, say where to with destinationStoragePath.',
		plannedTwice:
			'Where it goes on from there, write `from: {before}`. Otherwise take one of the two out.',
		otherOwner: 'Plan the move from {owner}, or leave `from` out.',
		storageOfRole:
			'Leave includeStorage and destinationStoragePath out. To move the files, plan another move to the node that the machine is on, with destinationStoragePath.',
		typeOfRoles:
			'Leave the type out: `Move-VM` moves a machine live while it runs, and as it is while it is off.',
		noHyperV:
			'Install it, which restarts {host}: `Install-WindowsFeature -Name Hyper-V -ComputerName {host:ps} -IncludeManagementTools -Restart`.',
	},
	manualFix: {
		unknownNode:
			'Name a node of the cluster. A machine that is to leave its cluster is exported while it is off and imported on the other host.',
		noHyperV: 'Add the role Hyper-V in Server Manager on {host}.',
	},
	evidence: {
		role: '{name} is a role of {cluster}; {source} and {destination} are its nodes',
		machine: '{name} is no role; Move-VM moves it from {source} to {destination}',
		storage: '{name} is on {destination}; Move-VMStorage moves its files there',
	},
	check(context) {
		const { migration, estate, facts, report, pass } = context;
		const { virtualMachine, source, destination, operation, cluster, type, wanted } = migration;
		const { name } = virtualMachine;
		const at = [wanted] as const;
		if (estate.clusterOf(virtualMachine, facts) === undefined) return;
		nameContradictions(migration, estate, facts);
		nameOtherDomain(facts.peek(wanted, 'to'), destination, estate, facts);
		if (source) nameOtherDomain(facts.peek(wanted, 'from'), source, estate, facts);
		for (const host of new Set([source, destination]))
			if (host && facts.peek(host, 'features') && !hasHyperV(host, facts))
				report('noHyperV', [host, 'features'], { host: host.name });

		const isOfCluster = operation === 'Move-ClusterVirtualMachineRole' && cluster;
		if (isOfCluster) {
			nameCompanions(migration, cluster, estate, facts);
			nameRoleContradictions(migration, cluster, facts);
		}
		if (isOfCluster)
			for (const node of [source, destination])
				if (node && lacksClustering(node, facts))
					facts.missing(
						node,
						'features',
						`without Failover-Clustering it is no node of ${cluster.name}`,
					);
		if (isOfCluster)
			for (const stranger of strangersTo(cluster, migration, estate, facts))
				report('unknownNode', at, {
					name: stranger.name,
					cluster: cluster.name,
					nodes: estate.nodesOf(cluster, facts)?.map((node) => node.name) ?? [],
					role: facts.peek(virtualMachine, 'role') ?? name,
				});

		if (!estate.isDeclared(virtualMachine)) {
			const found = nameLike(migration, estate, facts);
			const isEveryKnown = [facts.needEvery('VirtualMachine'), facts.needEvery('Host')];
			if (!found || isEveryKnown.includes(false)) return;
			const { nearest, ...data } = { ...found, name };
			if (nearest === undefined) return report('unknownMachine', at, data);
			return report('misspeltMachine', at, { ...data, nearest });
		}

		if (cluster && operation !== 'Move-VMStorage') isRole(virtualMachine, estate, facts);
		const owner = estate.ownerOf(virtualMachine, facts);
		if (operation === 'Move-VMStorage') {
			const path = facts.peek(wanted, 'destinationStoragePath') ?? '';
			if (liesIn(path, virtualMachine, facts)) report('sameFolder', at, { name, path });
			return pass('storage', { name, destination: destination.name });
		}
		if (source && (owner ?? source) === destination)
			report('alreadyThere', at, { name, destination: destination.name });
		else if (owner && source && owner !== source)
			report('otherOwner', at, { name, from: source.name, owner: owner.name });
		const before = plannedBefore(migration, estate, facts);
		if (before && facts.peek(wanted, 'from') === undefined)
			report('plannedTwice', at, { name, before: before.name });
		if (isOfCluster && asksForStorage(wanted, facts))
			report('storageOfRole', at, { name, cluster: cluster.name });
		// A destination that is lost among the nodes makes no stranger of it, and no Move-VM of the move.
		if (operation === 'Move-VM' && type !== 'Live' && areNodesKnown(cluster, facts))
			report('typeOfRoles', at, { name, type });
		if (!source) return;
		const ends = { name, source: source.name, destination: destination.name };
		if (isOfCluster) pass('role', { ...ends, cluster: cluster.name });
		else pass('machine', ends);
	},
	examples: {
		good: [
			{
				name: 'Between two nodes, whose names are written in two ways',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01.contoso.com, HV02.contoso.com]
virtualMachines: [{ name: app01, owner: hv01, highlyAvailable: true }]
migrations: [{ virtualMachine: APP01, from: HV01, to: HV02 }]
`,
			},
			{
				name: 'A machine in a document of its own, which says where it moves too',
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
owner: HV01
highlyAvailable: true
migrations: [{ from: HV01, to: HV02, type: Quick }]
`,
			},
			{
				name: 'Machines that are no roles: between stand-alone hosts, out of a cluster in two moves, and the files alone',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV08
cluster: null
features: [Hyper-V, Hyper-V-PowerShell]
virtualMachines: [{ name: web }, { name: files, cluster: null, path: 'E:\\files', hardDrives: [{ path: 'E:\\files\\os.vhdx' }] }]
migrations:
  - { virtualMachine: web, to: HV09 }
  - { virtualMachine: files, to: HV08, destinationStoragePath: 'E:\\files' }
---
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: test, owner: HV01, highlyAvailable: false }]
migrations:
  - { virtualMachine: test, to: HV02 }
  - { virtualMachine: test, from: HV02, to: HV09 }
`,
			},
			{
				name: 'It names its clustered role, and so is one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: web, owner: HV01, role: SCVMM web Resources }]
migrations: [{ virtualMachine: web, to: HV02 }]
`,
			},
		],
		bad: [
			{
				name: 'A plan with slips of the pen',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines:
  - { name: files, owner: HV01, highlyAvailable: true }
  - { name: mail, owner: HV01, highlyAvailable: true }
  - { name: web, owner: HV01, highlyAvailable: true }
  - { name: intranet, owner: HV01, highlyAvailable: true }
migrations:
  - { virtualMachine: fiels, to: HV02 } # <- misspeltMachine
  - { virtualMachine: database, to: HV02 } # <- unknownMachine
  - { virtualMachine: files, to: HV12 } # <- unknownNode
  - { virtualMachine: mail, to: HV01 } # <- alreadyThere
  - { virtualMachine: web, from: HV02, to: HV03 } # <- otherOwner
  - { virtualMachine: intranet, to: HV02, destinationStoragePath: 'C:\\ClusterStorage\\Volume2\\web' } # <- storageOfRole
`,
			},
			{
				name: 'Two plans for one machine, and a third that starts where it is no more',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
virtualMachines: [{ name: web, owner: HV01, highlyAvailable: true }]
migrations:
  - { virtualMachine: web, to: HV02 }
  - { virtualMachine: web, to: HV03 } # <- plannedTwice
  - { virtualMachine: web, from: HV03, to: HV01 } # <- otherOwner
`,
			},
			{
				name: 'Stand-alone hosts: a misspelt machine, one that is there, and a way in which only roles move',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV08
cluster: null
virtualMachines:
  - { name: test }
  - { name: web }
  - { name: files, path: 'E:\\files', hardDrives: [{ path: 'e:\\Files\\Virtual Hard Disks\\os.vhdx' }] }
migrations:
  - { virtualMachine: tset, to: HV09 } # <- misspeltMachine
  - { virtualMachine: test, to: HV08 } # <- alreadyThere
  - { virtualMachine: web, to: HV09, type: Quick } # <- typeOfRoles
  - { virtualMachine: files, to: HV08, destinationStoragePath: 'E:\\files\\' } # <- sameFolder
---
apiVersion: hvlint/v1
kind: VirtualMachine
name: mail
owner: HV08
migrations: [{ from: HV07, to: HV09 }] # <- otherOwner
`,
			},
			{
				name: 'A role is to leave its cluster for a host without Hyper-V',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: web, owner: HV01, role: Web farm }]
migrations: [{ virtualMachine: web, to: HV09 }] # <- unknownNode
---
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
features: [FS-FileServer] # <- noHyperV
`,
			},
		],
		undecided: [
			{
				name: 'The nodes, and whether the machine is a role, are not collected',
				missing: ['HVC01 nodes', 'app01 highlyAvailable', 'app01 owner'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01 }]
migrations: [{ virtualMachine: app01, from: HV01, to: HV02 }]
`,
			},
			{
				name: 'A node without the feature that makes it one',
				missing: ['HV02 features'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, highlyAvailable: true }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, features: [Hyper-V] }
`,
			},
			{
				name: 'The machines are not collected',
				missing: ['HVC01 virtualMachines'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
		],
	},
});

/** Where an earlier plan moves a machine to. */
function plannedBefore(
	{ planned }: Migration,
	{ migrations }: Estate,
	facts: Facts,
): Host | undefined {
	return planned && facts.once(migrations, destinationsBefore).get(planned);
}

/** Of each plan the host that the plan before it takes its machine to. */
function destinationsBefore(
	migrations: readonly Migration[],
): ReadonlyMap<Migration['planned'], Host> {
	const last = new Map<VirtualMachine, Host>();
	const before = new Map<Migration['planned'], Host>();
	for (const { virtualMachine, source, destination, planned } of migrations) {
		const known = last.get(virtualMachine);
		if (known) before.set(planned, known);
		// A plan for its files alone leaves it where it is.
		if (source !== destination) last.set(virtualMachine, destination);
	}
	return before;
}

/** The hosts of a move that are no nodes of a cluster. */
function strangersTo(
	cluster: Cluster,
	{ source, destination }: Migration,
	estate: Estate,
	facts: Facts,
): Host[] {
	const nodes = estate.nodesOf(cluster, facts);
	if (!nodes || !areNodesKnown(cluster, facts)) return [];
	return [...new Set([source, destination])].filter((host): host is Host => {
		if (!host || nodes.includes(host)) return false;
		const isSaid = isSameComputer(facts.peek(host, 'cluster') ?? '', cluster.name);
		if (isSaid) facts.missing(cluster, 'nodes', `${host.name} says that it is one of them`);
		return !isSaid;
	});
}

/** Whether no node of a cluster was lost, for being invalid. */
function areNodesKnown(cluster: Cluster | undefined, facts: Facts): boolean {
	return facts.isComplete((cluster && facts.peek(cluster, 'nodes')) ?? []);
}

/** What has no machine of a planned name, and the nearest name that it has; undefined where its machines are not known. */
function nameLike(
	{ virtualMachine, source, cluster }: Migration,
	estate: Estate,
	facts: Facts,
): { holder: string; nearest: string | undefined } | undefined {
	const holder = cluster ?? source;
	if (!holder) return undefined;
	const machines =
		holder.kind === 'Cluster' ? estate.machinesOf(holder, facts) : estate.machinesOn(holder, facts);
	const inline = facts.peek(holder, 'virtualMachines');
	if (inline ? !facts.isComplete(inline) : machines.length === 0) return undefined;
	const names = machines.map(({ name }) => name);
	return { holder: holder.name, nearest: closest(virtualMachine.name, names) };
}

/** Whether all files of a machine are known to lie where a move of its files would put them. */
function liesIn(folder: string, machine: VirtualMachine, facts: Facts): boolean {
	const path = facts.need(machine, 'path');
	if (path === undefined || !isSameFolder(path, folder)) return false;
	const checkpoints = facts.peek(machine, 'checkpointPath') ?? path;
	const drives = facts.need(machine, 'hardDrives');
	if (!drives || !facts.isComplete(drives) || !isSameFolder(checkpoints, folder)) return false;
	return virtualDrivesOf(machine, facts)
		.map((drive) => facts.need(drive, 'path'))
		.every((disk) => {
			const [, parent = ''] = /^(.*)[\\/]/.exec(disk ?? '') ?? [];
			return disk === null || isSameFolder(parent, `${folder}\\Virtual Hard Disks`);
		});
}

function isSameFolder(one: string, other: string): boolean {
	return isSamePath(parseWindowsPath(one), parseWindowsPath(other));
}

/** Whether a plan says where the machine's files are to go. */
function asksForStorage(wanted: OwnMigration, facts: Facts): boolean {
	const path = facts.peek(wanted, 'destinationStoragePath');
	return facts.peek(wanted, 'includeStorage') === true || path !== undefined;
}

/** Whether a host that tells its features has Hyper-V; one of them may have been lost. */
function hasHyperV(host: Host, facts: Facts): boolean {
	const features = facts.need(host, 'features') ?? [];
	return features.some((one) => isSameName(one, 'Hyper-V')) || !facts.isComplete(features);
}
