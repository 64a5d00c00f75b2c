import type { Cluster, Host } from '../../generated/manifest.ts';
import { getOrAdd, keepFirst } from '../maps.ts';
import { computerKey, domainKey, isSameComputer, nameKey } from './names.ts';

/** Finds hosts by the names that documents have for them. */
export interface HostNames {
	/**
	 * The host of that name; one that is only named is made, with nothing collected of it. Where
	 * several may be meant, it is the one of the cluster in which the name stands, or of its domain,
	 * or else the first.
	 *
	 * @param near The cluster in whose document, or in the document of whose machine, the name stands.
	 */
	hostNamed(name: string, near?: Cluster): Host;
}

/**
 * Indexes hosts by their names.
 *
 * @param make Makes a host that is only named.
 */
export function indexHosts(hosts: readonly Host[], make: (name: string) => Host): HostNames {
	const byKey = new Map<string, Host[]>();
	const homonymsOf = (name: string): Host[] => {
		const key = computerKey(name);
		const found = byKey.get(key) ?? [];
		byKey.set(key, found);
		return found;
	};
	const add = (host: Host): Host => {
		homonymsOf(host.name).push(host);
		domainsOf(host);
		return host;
	};
	hosts.forEach(add);
	const find = (name: string, near?: Cluster): Host => {
		const meant = homonymsOf(name).filter((host) => mayBe(host, name));
		const [nearest = add(make(name))] =
			meant.length > 1 && near ? nearestFirst(meant, near) : meant;
		return nearest;
	};
	// The same few names are asked for again and again.
	const known = new Map<string, Map<Cluster | undefined, Host>>();
	return {
		hostNamed: (name, near) =>
			getOrAdd(
				getOrAdd(known, name, () => new Map<Cluster | undefined, Host>()),
				near,
				() => find(name, near),
			),
	};
}

/** Whether two descriptions may be of one computer: no domain that they tell sets them apart. */
export function mayBeSameHost(one: Host, other: Host): boolean {
	return (
		computerKey(one.name) === computerKey(other.name) &&
		haveCommon(domainsOf(one), domainsOf(other))
	);
}

/** The hosts that one before them may be, each with the first such: of one name, and of no other domain. */
export function twinsAmong(hosts: readonly Host[]): { readonly host: Host; readonly twin: Host }[] {
	const order = new Map(hosts.map((host, index) => [host, index]));
	const firstOf = new Map<string, Host>();
	return hosts.flatMap((host) => {
		const label = computerKey(host.name);
		const domains = domainsOf(host);
		const inDomains = (domains.length > 0 ? domains : ['']).map((domain) => `${label}/${domain}`);
		// One that tells no domain may be any.
		const [twin] = (domains.length > 0 ? [`${label}/`, ...inDomains] : [label])
			.flatMap((key) => firstOf.get(key) ?? [])
			.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
		for (const key of [label, ...inDomains]) keepFirst(firstOf, key, host);
		return twin ? [{ host, twin }] : [];
	});
}

/** Whether a name may mean a host, which its domain tells where its own name does not. */
function mayBe(host: Host, name: string): boolean {
	const domain = domainKey(name);
	return domain === undefined || haveCommon(domainsOf(host), [domain]);
}

const knownDomains = new WeakMap<Host, readonly string[]>();

/** The domains that a host tells. That it is in a workgroup tells no suffix of its name. */
function domainsOf(host: Host): readonly string[] {
	const known = knownDomains.get(host);
	if (known) return known;
	const domain = host.domain ? nameKey(host.domain) : undefined;
	const domains = [domainKey(host.name), domain].filter((one) => one !== undefined);
	knownDomains.set(host, domains);
	return domains;
}

function haveCommon(ones: readonly string[], others: readonly string[]): boolean {
	return ones.length === 0 || others.length === 0 || ones.some((one) => others.includes(one));
}

/** Hosts by how much speaks for each where a name stands near a cluster. */
function nearestFirst(hosts: readonly Host[], near: Cluster): Host[] {
	const nearness = (host: Host): number => {
		if (host.cluster !== undefined) return isSameComputer(host.cluster ?? '', near.name) ? 3 : 0;
		const domains = domainsOf(host);
		if (domains.length === 0 || !near.domain) return 1;
		return domains.includes(nameKey(near.domain)) ? 2 : 0;
	};
	return hosts.toSorted((one, other) => nearness(other) - nearness(one));
}
