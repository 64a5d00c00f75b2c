import type {
	Host,
	ReplicationAuthorizationEntry,
	VirtualMachine,
} from '../../generated/manifest.ts';
import { domainOf, isSameDomain } from '../cluster/domains.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { domainKey, isSameComputer, nameKey } from '../names/names.ts';
import { brokerOf } from './broker.ts';

/** A computer by whose name a machine is replicated. */
export interface Sender {
	readonly name: string;
	/** Undefined where its domain is not known; null where it is in none. */
	readonly domain: string | null | undefined;
}

/** The host of a machine, and the Replica Broker of its cluster, which sends in the name of all nodes. */
export function sendersOf(
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): readonly Sender[] | undefined {
	const owner = estate.ownerOf(virtualMachine, facts);
	const cluster = owner && estate.clusterOf(owner, facts);
	if (!owner || cluster === undefined) return undefined;
	const domain = cluster ? domainOf(owner, cluster, facts) : facts.peek(owner, 'domain');
	const host = { name: owner.name, domain: domain ?? domainKey(owner.name) };
	if (cluster === null) return [host];
	const broker = brokerOf(cluster, facts);
	if (broker === undefined) return undefined;
	return broker ? [{ name: broker.name, domain: host.domain }, host] : [host];
}

/** Whether an authorization entry is for a computer; undefined where its domain would have to be known. */
export function isAuthorizedBy(
	{ allowedPrimaryServer }: ReplicationAuthorizationEntry,
	{ name, domain }: Sender,
): boolean | undefined {
	const entry = nameKey(allowedPrimaryServer);
	if (entry === '*') return true;
	const suffix = /^\*\.(.+)$/.exec(entry)?.[1] ?? domainKey(entry);
	const isNamed = entry.startsWith('*.') || isSameComputer(entry, name);
	if (!isNamed || suffix === undefined) return isNamed;
	return domain ? isSameDomain(domain, suffix) : domain === null ? false : undefined;
}

/** The host that a name of a Replica server means: that host, or a node of the cluster whose broker has it. */
export function replicaHostNamed(name: string, estate: Estate, facts: Facts): Host | undefined {
	const host = estate.hostNamed(name);
	if (estate.isDeclared(host)) return host;
	const cluster = estate.clusters.find((one) =>
		facts.peek(one, 'roles')?.some((role) => isSameComputer(role.name, name)),
	);
	// A document that could not be read may be that of the server or of its cluster.
	if (!cluster) {
		for (const kind of ['Host', 'Cluster'] as const) facts.needEvery(kind);
		return undefined;
	}
	return estate.nodesOf(cluster, facts)?.find((node) => estate.isDeclared(node));
}
