import type { Cluster, ClusterRole, Host, VirtualMachine } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { isOnline } from '../machine/running.ts';
import { getOrAdd } from '../maps.ts';
import type { Migration } from '../migration.ts';
import { domainKey, isSameComputer, nameKey } from '../names/names.ts';
import { groupKey, groupKeyOf, tellsRole } from './role.ts';

/**
 * Names the statements that contradict each other about the cluster which a machine and the hosts of its
 * move are in: which command moves it hangs on that.
 */
export function nameContradictions(migration: Migration, estate: Estate, facts: Facts): void {
	const { virtualMachine, source, destination } = migration;
	const cluster = estate.clusterOf(virtualMachine, quiet(facts));
	const stated = facts.peek(virtualMachine, 'cluster');
	if (cluster && stated !== undefined && !isSameComputer(stated ?? '', cluster.name))
		facts.missing(virtualMachine, 'cluster', `it stands among the machines of ${cluster.name}`);
	const isRole = facts.peek(virtualMachine, 'highlyAvailable');
	const tells = tellsRole(virtualMachine, facts);
	if (cluster === null && (isRole || tells))
		facts.missing(virtualMachine, 'cluster', 'it is a role, which only a cluster has');
	if (!cluster) return;
	if (isRole === false && tells)
		facts.missing(virtualMachine, 'highlyAvailable', 'it tells what only a role has');
	const listing = facts.once(estate, clustersByNode);
	for (const host of new Set([source, destination])) {
		if (!host || !estate.isDeclared(host)) continue;
		const clusters = listing.get(host) ?? [];
		if (clusters.includes(cluster)) {
			nameOtherCluster(host, cluster, `${cluster.name} lists it as a node`, facts);
			for (const other of clusters)
				if (!isSameComputer(other.name, cluster.name))
					facts.missing(other, 'nodes', `${host.name} is listed by ${cluster.name} too`);
		} else if (host === source)
			nameOtherCluster(host, cluster, `${virtualMachine.name} is in ${cluster.name}`, facts);
	}
}

/** The clusters that list each host as a node. */
function clustersByNode(estate: Estate, facts: Facts): ReadonlyMap<Host, readonly Cluster[]> {
	const found = new Map<Host, Cluster[]>();
	for (const cluster of estate.clusters)
		for (const node of new Set(estate.nodesOf(cluster, quiet(facts))))
			getOrAdd(found, node, () => []).push(cluster);
	return found;
}

/**
 * Names what a cluster tells of the role of a machine, where that contradicts the machine: another owner,
 * or a role that is not online while the machine may run.
 */
export function nameRoleContradictions(
	{ virtualMachine }: Migration,
	cluster: Cluster,
	facts: Facts,
): void {
	// As declared: an earlier move of the plan does not touch what was collected of its role.
	const stated = facts.peek(virtualMachine, 'owner');
	const key = groupKeyOf(virtualMachine, facts);
	for (const role of facts.peek(cluster, 'roles') ?? []) {
		if (groupKey(role.name) !== key || isOfOtherType(role, facts)) continue;
		const owner = facts.peek(role, 'owner');
		if (owner !== undefined && stated !== undefined && !isSameComputer(owner, stated))
			facts.missing(role, 'owner', `${virtualMachine.name} is said to be on ${stated}`);
		const state = facts.peek(role, 'state') ?? 'Online';
		const isStopped = state === 'Offline' && isOnline(virtualMachine, facts) === false;
		if (state !== 'Online' && state !== 'PartialOnline' && !isStopped)
			facts.missing(
				role,
				'state',
				`no source tells whether ${virtualMachine.name} moves while its role is ${state.toLowerCase()}`,
			);
	}
}

/** Whether a role is known to be of something other than machines, and only has the name of one. */
function isOfOtherType(role: ClusterRole, facts: Facts): boolean {
	return !/virtual ?machine/i.test(facts.peek(role, 'type') ?? 'VirtualMachine');
}

/** Names the cluster of a host, where the host says another one than something else does. */
function nameOtherCluster(host: Host, { name }: Cluster, because: string, facts: Facts): void {
	const stated = facts.assume(host, 'cluster', name, name);
	if (!isSameComputer(stated ?? '', name)) facts.missing(host, 'cluster', because);
}

/**
 * Names the machines that are in the role of a migration too: the role moves with all of them, and of a
 * live migration of several no source tells what it does.
 */
export function nameCompanions(
	{ virtualMachine }: Migration,
	cluster: Cluster,
	estate: Estate,
	facts: Facts,
): void {
	if (!facts.reckon(cluster, isAnyGroupNamed, estate)) return;
	const role = facts.assume(virtualMachine, 'role', virtualMachine.name, "the machine's own name");
	if (!facts.reckon(virtualMachine, hasCompanions, cluster, estate)) return;
	for (const other of companionsOf(virtualMachine, facts, cluster, estate))
		facts.missing(
			other,
			'role',
			`it is in the role ${role} too, which moves with all of its machines`,
		);
}

function isAnyGroupNamed(cluster: Cluster, facts: Facts, estate: Estate): boolean {
	return facts.once(estate.machinesOf(cluster, facts), groupsOf).isAnyNamed;
}

function hasCompanions(
	virtualMachine: VirtualMachine,
	facts: Facts,
	cluster: Cluster,
	estate: Estate,
): boolean {
	return companionsOf(virtualMachine, facts, cluster, estate).length > 0;
}

/** The machines that are in the role of one of them, too. */
function companionsOf(
	virtualMachine: VirtualMachine,
	facts: Facts,
	cluster: Cluster,
	estate: Estate,
): VirtualMachine[] {
	// The same list whatever has moved.
	const { machines } = facts.once(estate.machinesOf(cluster, facts), groupsOf);
	const together = machines.get(groupKeyOf(virtualMachine, facts)) ?? [];
	return together.filter((other) => nameKey(other.name) !== nameKey(virtualMachine.name));
}

/** Machines by their groups, and whether any of them tells another name of its group than its own. */
function groupsOf(all: readonly VirtualMachine[], facts: Facts) {
	const machines = new Map<string, VirtualMachine[]>();
	let isAnyNamed = false;
	for (const machine of all) {
		if (facts.peek(machine, 'highlyAvailable') === false) continue;
		const key = groupKeyOf(machine, facts);
		getOrAdd(machines, key, () => []).push(machine);
		isAnyNamed ||= key !== nameKey(machine.name);
	}
	return { machines, isAnyNamed };
}

/**
 * Names the domain of a host that a plan calls by a full name, where only its cluster tells a domain, and
 * another one: the nodes of a cluster may be in several from Windows Server 2016 on. A name that the
 * cluster lists is meant as it is, as names in DNS need not be those of the domain.
 */
export function nameOtherDomain(
	name: string | undefined,
	host: Host,
	estate: Estate,
	facts: Facts,
): void {
	const asked = name === undefined ? undefined : domainKey(name);
	if (asked === undefined || domainKey(host.name) !== undefined || facts.peek(host, 'domain'))
		return;
	const cluster = estate.clusterOf(host, quiet(facts));
	if (!cluster) return;
	const isListed = (node: string) => domainKey(node) === asked && isSameComputer(node, host.name);
	if (facts.peek(cluster, 'nodes')?.some(isListed)) return;
	const domain = facts.assume(cluster, 'domain', undefined, `that of ${name}`);
	// What has no dot is no domain of DNS.
	if (domain && !domain.includes('.')) return;
	if (domain !== undefined && nameKey(domain ?? '') !== asked)
		facts.missing(
			host,
			'domain',
			`${cluster.name} is in ${domain ?? 'no domain'}, and the plan names ${name}`,
		);
}
