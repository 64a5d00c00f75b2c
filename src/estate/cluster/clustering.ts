import type { Host } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';

/** Whether a host tells its features, and the one that makes it a node of a cluster is not among them. */
export function lacksClustering(host: Host, facts: Facts): boolean {
	const features = facts.assume(host, 'features', undefined, 'those of a node');
	return (
		features !== undefined &&
		facts.isComplete(features) &&
		!features.some((one) => isFeature(one, 'Failover-Clustering'))
	);
}

/** Whether a feature is the one of a name, by which cmdlets or people call it: `Failover Clustering` too. */
export function isFeature(feature: string, name: string): boolean {
	const [one, other] = [feature, name].map((text) => text.toLowerCase().replace(/[^a-z\d]/g, ''));
	return one === other;
}
