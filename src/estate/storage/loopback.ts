import type { Cluster, ClusterRole } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
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

/** The role of a cluster that a server is, where its shares are none for the cluster's own machines. */
function fileServerNamed(server: string, cluster: Cluster, facts: Facts): ClusterRole | undefined {
	const roles = facts.assume(cluster, 'roles', [], 'no file server');
	const role = roles.find(({ name }) => isSameComputer(name, server));
	const type = role && facts.need(role, 'type');
	return type === undefined || harmless.test(type) ? undefined : role;
}
