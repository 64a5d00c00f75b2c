import { nameKey } from '../estate/names/names.ts';
import type { Folder, PresentObject } from './present.ts';

type Properties = Readonly<Record<string, unknown>>;

/** Where the machines of a cluster may be: on any of its nodes, of which the export knows better than the folder. */
export function placesOfMachines(
	folder: Folder,
	imported: readonly object[],
): (machine: Properties) => readonly string[] {
	const nodes = new Map<string, readonly unknown[]>();
	for (const one of [...folder.objects.map(({ value }) => value), ...(imported as Properties[])])
		if (one.kind === 'Cluster' && Array.isArray(one.nodes))
			nodes.set(nameKey(String(one.name)), one.nodes);
	const hosts = folder.objects.filter(({ value }) => value.kind === 'Host');
	return (machine) => {
		const cluster = folder.clusterOf(machine);
		if (cluster === undefined) return [String(machine.owner)];
		const key = nameKey(cluster);
		const isOfCluster = ({ value }: PresentObject) =>
			nameKey(folder.clusterOf(value) ?? '') === key;
		const names = nodes.get(key) ?? hosts.filter(isOfCluster).map(({ value }) => value.name);
		return [machine.owner, ...names].map(String);
	};
}

/** Whether a machine that was imported before is no longer where it was. */
export function isMissing(one: Properties, isCovered: (computer: string) => boolean): boolean {
	return (
		one.kind === 'VirtualMachine' &&
		one.collected !== undefined &&
		typeof one.owner === 'string' &&
		isCovered(one.owner)
	);
}
