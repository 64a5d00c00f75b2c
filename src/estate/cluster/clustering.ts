import type { Host } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { isSameName } from '../names/names.ts';

/** Whether a host tells its features, and the one that makes it a node of a cluster is not among them. */
export function lacksClustering(host: Host, facts: Facts): boolean {
	const features = facts.assume(host, 'features', undefined, 'those of a node');
	return (
		features !== undefined &&
		facts.isComplete(features) &&
		!features.some((one) => isSameName(one, 'Failover-Clustering'))
	);
}
