import type { Cluster, ClusterRole, Host } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { domainKey, isSameComputer, nameKey } from '../names/names.ts';
import { serverOf, type WindowsPath } from './windows-path.ts';

export const loopbackSources: readonly string[] = [
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj134187(v=ws.11)',
	'https://learn.microsoft.com/windows-server/failover-clustering/cluster-set',
];

/** What is no loopback: the file server that is made for it, and a machine that shares its own disks. */
const harmless = /infrastructure|virtual ?machine/i;

/**
 * The file server of a share, where the cluster of the machines on it is what runs it: Hyper-V does not
 * support its own cluster as the file server ("loopback"), except for an infrastructure file server.
 *
 * @returns undefined where it is another, or where that is not known, and then it is named as missing.
 */
export function loopbackServer(
	path: WindowsPath,
	cluster: Cluster,
	facts: Facts,
): string | undefined {
	const server = serverOf(path);
	if (server === undefined) return undefined;
	const found = isSameComputer(cluster.name, server)
		? cluster
		: fileServerNamed(server, cluster, facts);
	if (!found) return undefined;
	const domain = facts.peek(cluster, 'domain');
	const asked = domainKey(found.name) === undefined ? domainKey(server) : undefined;
	if (!domain?.includes('.') || asked === undefined || asked === nameKey(domain)) return found.name;
	facts.missing(found, 'name', `${cluster.name} is in ${domain}, and the share is of ${server}`);
	return undefined;
}

/**
 * The file server of a share, where the cluster of a host is what runs it. The cluster is asked for where
 * it is not known, and one of the estate runs that server, or one could not be read.
 */
export function loopbackOn(
	host: Host,
	path: WindowsPath,
	estate: Estate,
	facts: Facts,
): { readonly server: string; readonly cluster: string } | undefined {
	const cluster = estate.clusterOf(host, quiet(facts));
	const runs = (one: Cluster) => loopbackServer(path, one, quiet(facts)) !== undefined;
	// The one that runs it may be what could not be read.
	if (cluster === undefined && serverOf(path) !== undefined) facts.needEvery('Cluster');
	if (cluster === undefined && estate.clusters.some(runs)) estate.clusterOf(host, facts);
	const server = cluster ? loopbackServer(path, cluster, facts) : undefined;
	return cluster && server !== undefined ? { server, cluster: cluster.name } : undefined;
}

/** The role of a cluster that a server is, where its shares are none for the cluster's own machines. */
function fileServerNamed(server: string, cluster: Cluster, facts: Facts): ClusterRole | undefined {
	const roles = facts.assume(cluster, 'roles', [], 'no file server');
	const role = roles.find(({ name }) => isSameComputer(name, server));
	const type = role && facts.need(role, 'type');
	return type === undefined || harmless.test(type) ? undefined : role;
}
