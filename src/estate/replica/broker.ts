import type { Cluster, ClusterRole } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';

/** The Hyper-V Replica Broker of a cluster; null where it has none. */
export function brokerOf(cluster: Cluster, facts: Facts): ClusterRole | null | undefined {
	const roles = facts.need(cluster, 'roles');
	const broker = roles?.find((role) => isBroker(facts.peek(role, 'type')));
	if (broker || !roles) return broker;
	// One of which nothing says what it is may be it.
	const types = roles.map((role) => facts.need(role, 'type'));
	return types.includes(undefined) || !facts.isComplete(roles) ? undefined : null;
}

/** `VMReplicaBroker` of Get-ClusterGroup, or the role's name in the consoles: Hyper-V Replica Broker. */
function isBroker(type: string | undefined): boolean {
	return /repli(ca|cation)broker$/i.test(type?.replace(/[^a-z]/gi, '') ?? '');
}
