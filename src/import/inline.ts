import { computerKey, nameKey } from '../estate/names/names.ts';
import type { Folder, PresentObject } from './present.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * The document of a cluster or host that a new machine goes into: where the other machines of its cluster, or
 * of its host where that is in none, all stand inside of such documents.
 */
export function homeOf(manifest: Properties, folder: Folder): PresentObject | undefined {
	if (manifest.kind !== 'VirtualMachine') return undefined;
	const groupOf = (value: Properties) => {
		const cluster = folder.clusterOf(value);
		return cluster === undefined
			? `host ${computerKey(String(value.owner))}`
			: `cluster ${nameKey(cluster)}`;
	};
	const group = groupOf(manifest);
	const others = folder.objects.filter(
		({ value }) => value.kind === 'VirtualMachine' && groupOf(value) === group,
	);
	if (others.length === 0 || others.some(({ holder }) => !holder)) return undefined;
	const holders = others.flatMap(({ holder }) => holder ?? []);
	const cluster = holders.find(({ value }) => value.kind === 'Cluster');
	const areInHosts = holders.some(({ value }) => value.kind === 'Host');
	return (areInHosts ? folder.hostNamed(manifest.owner) : undefined) ?? cluster;
}
