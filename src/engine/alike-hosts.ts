import type { Estate } from '../estate/estate.ts';
import { type FactsRead, ownerKey } from '../estate/facts-read.ts';
import { getOrAdd } from '../estate/maps.ts';
import { computerKey, domainKey } from '../estate/names/names.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';

/** Which hosts a check cannot tell apart. */
export interface AlikeHosts {
	/**
	 * A number that hosts have in common that say the same of all that a check read: it says the same of
	 * them, but for their names. Undefined of a host that stands for itself alone, since something goes by
	 * its name.
	 */
	kindOf(read: FactsRead): KindOfHost;
	/** Whether a machine's own document names a host. */
	isNamedBy(machine: VirtualMachine, host: Host): boolean;
}

export type KindOfHost = (host: Host) => number | undefined;

/** What names hosts wherever there are any: it is compared by itself. */
const naming = { ofHost: 'name', ofCluster: 'nodes' };

/** Finds the hosts of an estate that are alike. */
export function alikeHosts(estate: Estate): AlikeHosts {
	const hosts = [...estate.hosts, ...estate.namedHosts.map(({ host }) => host)];
	const homonyms = new Map<string, number>();
	for (const host of hosts) {
		const label = computerKey(host.name);
		homonyms.set(label, (homonyms.get(label) ?? 0) + 1);
	}
	/** All that documents of one kind say under a key. */
	const textsOf = (documents: readonly object[]) => {
		const texts = new Map<string, string>();
		return (key: string): string =>
			getOrAdd(texts, key, () => documents.map((one) => textOf(picked(one, [key]))).join('\n'));
	};
	const ofHosts = textsOf(hosts);
	const ofClusters = textsOf(estate.clusters);
	const ofMachines = textsOf(estate.virtualMachines);
	/** How a host stands to clusters, and how it is named there. */
	const standings = new Map<Host, string>();
	const standingOf = (host: Host): string =>
		getOrAdd(standings, host, () => {
			const label = computerKey(host.name);
			const suffixes = (names: readonly string[]) =>
				names.filter((name) => computerKey(name) === label).map(domainKey);
			return JSON.stringify([
				estate.isDeclared(host),
				suffixes([host.name]),
				estate.clusters.map(({ nodes = [] }) => suffixes(nodes)),
			]);
		});
	const kindsOf = new Map<string, KindOfHost>();
	const numbers = new Map<string, number>();
	const kindBy = (
		hostKeys: readonly string[],
		clusterKeys: readonly string[],
		machineKeys: readonly string[],
	): KindOfHost => {
		const kinds = new Map<Host, number | null>();
		return (host) =>
			getOrAdd(kinds, host, () => {
				const label = computerKey(host.name);
				const isNamed =
					homonyms.get(label) !== 1 ||
					machineKeys.includes(ownerKey) ||
					hostKeys.some((key) => ofHosts(key).includes(label)) ||
					clusterKeys.some((key) => ofClusters(key).includes(label)) ||
					machineKeys.some((key) => ofMachines(key).includes(label));
				if (isNamed) return null;
				const text = JSON.stringify([standingOf(host), picked(host, hostKeys)]);
				return getOrAdd(numbers, text, () => numbers.size + 1);
			}) ?? undefined;
	};
	let last: { readonly machine: VirtualMachine; readonly text: string } | undefined;
	return {
		kindOf({ ofHosts: fromHosts, ofClusters: fromClusters, ofOthers }) {
			const hostKeys = [...fromHosts].filter((key) => key !== naming.ofHost).sort();
			const clusterKeys = [...fromClusters].filter((key) => key !== naming.ofCluster).sort();
			const machineKeys = [...ofOthers].sort();
			return getOrAdd(kindsOf, [hostKeys, clusterKeys, machineKeys].join(' '), () =>
				kindBy(hostKeys, clusterKeys, machineKeys),
			);
		},
		isNamedBy(machine, host) {
			if (last?.machine !== machine) last = { machine, text: textOf(machine) };
			return last.text.includes(computerKey(host.name));
		},
	};
}

/** What an object says under some keys. That it says nothing is something else than `null`. */
export function picked(object: object, keys: readonly string[]): Readonly<Record<string, unknown>> {
	return Object.fromEntries(keys.map((key) => [key, (object as Record<string, unknown>)[key]]));
}

/** All that a value says, in small letters. */
export function textOf(value: unknown): string {
	return (JSON.stringify(value) ?? '').toLowerCase();
}
