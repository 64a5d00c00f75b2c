import type { Estate } from '../estate/estate.ts';
import { type Asked, type FactsRead, ownerKey } from '../estate/facts-read.ts';
import { getOrAdd } from '../estate/maps.ts';
import { computerKey, domainKey } from '../estate/names/names.ts';
import type { Host } from '../generated/manifest.ts';

/**
 * A number that hosts have in common that say the same of all that a check read: it says the same of
 * them, but for their names. Undefined of a host that stands for itself alone, since something goes by
 * its name.
 */
export type KindOfHost = (host: Host) => number | undefined;

/** Which hosts a check cannot tell apart that read certain facts. */
export interface HostKinds {
	/** As the one that it was about. */
	readonly destination: KindOfHost;
	/** As another one. */
	readonly source: KindOfHost;
}

/** Finds the hosts of an estate that are alike for whoever read certain facts. */
export type AlikeHosts = (read: FactsRead) => HostKinds;

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
	const numbers = new Map<string, number>();
	const numberOf = (text: string) => getOrAdd(numbers, text, () => numbers.size + 1);
	/** Whether something goes by the name of a host, and not by what it says. */
	const namedBy = (read: Keys): ((host: Host) => boolean) => {
		const named = new Map<Host, boolean>();
		return (host) =>
			getOrAdd(named, host, () => {
				const label = computerKey(host.name);
				return (
					homonyms.get(label) !== 1 ||
					read.ofMachines.includes(ownerKey) ||
					read.ofHosts.some((key) => ofHosts(key).includes(label)) ||
					read.ofClusters.some((key) => ofClusters(key).includes(label)) ||
					read.ofMachines.some((key) => ofMachines(key).includes(label))
				);
			});
	};
	const kindBy = (
		keys: readonly string[],
		answers: readonly Asked[],
		isNamed: (host: Host) => boolean,
	): KindOfHost => {
		const kinds = new Map<Host, number | null>();
		const kindOf = (host: Host): number | null => {
			if (isNamed(host)) return null;
			const told = answers.map((asked) => asked.answerOf(host));
			if (told.includes(undefined)) return null;
			return numberOf(JSON.stringify([standingOf(host), picked(host, keys), told]));
		};
		return (host) => getOrAdd(kinds, host, () => kindOf(host)) ?? undefined;
	};
	const all = new Map<string, HostKinds>();
	const asked = new Map<Asked, number>();
	const keyOf = (answers: readonly Asked[]) =>
		answers.map((one) => getOrAdd(asked, one, () => asked.size + 1)).sort();
	return (read) => {
		const ofOthers = [...read.ofHosts].filter((key) => key !== naming.ofHost).sort();
		const own = [...new Set([...read.ofHost, ...ofOthers])]
			.filter((key) => key !== naming.ofHost)
			.sort();
		const clusterKeys = [...read.ofClusters].filter((key) => key !== naming.ofCluster).sort();
		const machineKeys = [...read.ofOthers].sort();
		const answersOfOthers = [...read.answersOfHosts];
		const answers = [...new Set([...read.answersOfHost, ...answersOfOthers])];
		const key = JSON.stringify([
			...[own, ofOthers, clusterKeys, machineKeys],
			...[keyOf(answers), keyOf(answersOfOthers)],
		]);
		return getOrAdd(all, key, (): HostKinds => {
			const isNamed = namedBy({
				ofHosts: own,
				ofClusters: clusterKeys,
				ofMachines: machineKeys,
			});
			return {
				destination: kindBy(own, answers, isNamed),
				source: kindBy(ofOthers, answersOfOthers, isNamed),
			};
		});
	};
}

/** Keys of what was read. */
interface Keys {
	readonly ofHosts: readonly string[];
	readonly ofClusters: readonly string[];
	readonly ofMachines: readonly string[];
}

/** What an object says under some keys. That it says nothing is something else than `null`. */
export function picked(object: object, keys: readonly string[]): Readonly<Record<string, unknown>> {
	return Object.fromEntries(keys.map((key) => [key, (object as Record<string, unknown>)[key]]));
}

/** All that a value says, in small letters. */
export function textOf(value: unknown): string {
	return (JSON.stringify(value) ?? '').toLowerCase();
}
