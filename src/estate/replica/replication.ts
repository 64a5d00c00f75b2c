import type {
	Host,
	Replication,
	ReplicationServer,
	VirtualMachine,
} from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';

/** How a machine is replicated; null where it is not, which is also what is taken where nothing is said. */
export function replicationOf(virtualMachine: VirtualMachine, facts: Facts): Replication | null {
	return facts.assume(virtualMachine, 'replication', null, 'not replicated');
}

/** The replication that a machine is the primary machine of; null where it is of none. */
export function sendingOf(
	virtualMachine: VirtualMachine,
	facts: Facts,
): Replication | null | undefined {
	return replicationAs(['Primary'], virtualMachine, facts);
}

/** The replication that a machine is the Replica machine of; null where it is of none. */
export function receivingOf(
	virtualMachine: VirtualMachine,
	facts: Facts,
): Replication | null | undefined {
	return replicationAs(['Replica', 'ExtendedReplica'], virtualMachine, facts);
}

/** What a host is as a Replica server; null where no replication to it is enabled. */
export function replicationServerOf(host: Host, facts: Facts): ReplicationServer | null {
	const server = facts.assume(host, 'replicationServer', null, 'no Replica server');
	const isEnabled = server && facts.assume(server, 'enabled', true, 'enabled, as it is described');
	return isEnabled ? server : null;
}

function replicationAs(
	modes: readonly Replication['mode'][],
	virtualMachine: VirtualMachine,
	facts: Facts,
): Replication | null | undefined {
	const replication = replicationOf(virtualMachine, facts);
	const mode = replication && facts.need(replication, 'mode');
	if (mode === undefined) return undefined;
	return modes.includes(mode ?? undefined) ? replication : null;
}
