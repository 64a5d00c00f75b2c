import type { Cluster } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { isSameComputer } from '../names/names.ts';
import { serverOf, type WindowsPath } from './windows-path.ts';

export const loopbackSources: readonly string[] = [
	'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj134187(v=ws.11)',
	'https://learn.microsoft.com/windows-server/failover-clustering/cluster-set',
];

/** The file server whose shares the hosts of its own cluster may keep machines on. */
const infrastructure = /infrastructure/i;

/**
 * The file server of a share, where the cluster of the machines on it is what runs it: Hyper-V does not
 * support its own cluster as the file server ("loopback"), except for an infrastructure file server.
 */
export function loopbackServer(
	path: WindowsPath,
	cluster: Cluster,
	facts: Facts,
): string | undefined {
	const server = serverOf(path);
	if (server === undefined) return undefined;
	if (isSameComputer(cluster.name, server)) return cluster.name;
	const roles = facts.assume(cluster, 'roles', [], 'no file server');
	const role = roles.find(({ name }) => isSameComputer(name, server));
	if (!role) return undefined;
	const type = facts.need(role, 'type');
	return type === undefined || infrastructure.test(type) ? undefined : role.name;
}
