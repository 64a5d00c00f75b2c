import { type FactCollector, type Facts, quiet } from '../estate/facts.ts';
import { isOnline } from '../estate/machine/running.ts';
import type { Cluster, VirtualMachine } from '../generated/manifest.ts';
import type { OpenEstate } from './open-estate.ts';

/** The machines that are on no node of their cluster, as far as is told, each with what is wrong. */
export function machinesWithoutNode(
	cluster: Cluster,
	{ estate }: Pick<OpenEstate, 'estate'>,
	facts: FactCollector | Facts,
): ReadonlyMap<VirtualMachine, string> {
	const own = quiet(facts);
	const nodes = new Set(estate.nodesOf(cluster, own));
	const leftOut = new Map<VirtualMachine, string>();
	for (const machine of estate.machinesOf(cluster, own)) {
		if (isOnline(machine, own) === false) continue;
		const owner = estate.ownerOf(machine, own);
		if (!owner) leftOut.set(machine, withoutOwner(machine, ', and is left out itself'));
		else if (!nodes.has(owner))
			leftOut.set(
				machine,
				`${machine.name} is on ${owner.name}, which is no node of ${cluster.name}: it is left out.`,
			);
		else if (owner.state === 'Down')
			leftOut.set(machine, `${machine.name} is on ${owner.name}, which is down: it is left out.`);
	}
	return leftOut;
}

/**
 * What is said of a machine of which nothing says where it is.
 *
 * @param besides What becomes of it in the answer.
 */
export function withoutOwner({ name }: VirtualMachine, besides = ''): string {
	return `${name} has no owner: it may be on any node${besides}.`;
}
