import type { Cluster, Host, HostNetworkAdapter } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import type { Facts } from '../facts.ts';
import { ask, nameMissing } from '../tentative.ts';
import { isInSubnet } from './addresses.ts';
import { isAdapterOn, isExcluded } from './networks.ts';

/** Whether a live migration of a host may take an adapter, as far as it is known. */
export function carriesMigrations(
	adapter: HostNetworkAdapter,
	host: Host,
	estate: Estate,
	facts: Facts,
): boolean | undefined {
	const cluster = estate.clusterOf(host, facts);
	if (cluster === undefined) return undefined;
	if (!cluster) return standsAlone(adapter, host, facts);
	return isOnListOf(host, adapter, facts) || isInCluster(adapter, cluster, facts);
}

/** The same of an adapter that is fast: where the host lists networks, they are all that it takes. */
export function mayCarryMigrations(
	adapter: HostNetworkAdapter,
	host: Host,
	estate: Estate,
	facts: Facts,
) {
	return isOnListOf(host, adapter, facts) ?? carriesMigrations(adapter, host, estate, facts);
}

/** Whether an adapter is on one of the networks that a host lists for live migration; undefined where that is open. */
function isOnListOf(host: Host, adapter: HostNetworkAdapter, facts: Facts): boolean | undefined {
	const isAny = facts.peek(host, 'liveMigration', 'useAnyNetwork');
	const networks = facts.peek(host, 'liveMigration', 'networks');
	const address = facts.peek(adapter, 'ipAddress');
	if (isAny || !networks || !address || !facts.isComplete(networks)) return undefined;
	return networks.some((network) => isInSubnet(address, network));
}

function isInCluster(adapter: HostNetworkAdapter, cluster: Cluster, facts: Facts) {
	return facts.need(cluster, 'networks')?.some((network) => {
		const isOn = isAdapterOn(adapter, network, facts);
		if (isOn !== true) return false;
		const role = facts.need(network, 'role');
		return role !== undefined && role !== 'None' && !isExcluded(network, facts);
	});
}

function standsAlone(adapter: HostNetworkAdapter, host: Host, facts: Facts) {
	if (!facts.need(host, 'liveMigration', 'enabled')) return false;
	const isAny = facts.need(host, 'liveMigration', 'useAnyNetwork');
	const networks = isAny ? [] : facts.need(host, 'liveMigration', 'networks');
	const address = facts.need(adapter, 'ipAddress');
	if (!address || isAny === undefined) return false;
	return isAny || networks?.some((network) => isInSubnet(address, network));
}

/**
 * The fastest adapter that a host outside a cluster takes live migrations on; undefined where there is none, or
 * where it is not known.
 *
 * @param enough The speed at which it does not matter whether there is a faster one.
 */
export function fastestListening(
	host: Host,
	enough: number,
	estate: Estate,
	facts: Facts,
): { readonly adapter: string; readonly speed: number } | undefined {
	const adapters = facts.need(host, 'networkAdapters') ?? [];
	const answers = adapters
		.filter((one) => (facts.peek(one, 'status') ?? 'Up') === 'Up')
		.map((one) =>
			ask(facts, (own) => {
				const speed = own.need(one, 'linkSpeed');
				const carries = carriesMigrations(one, host, estate, own);
				return carries && speed !== undefined ? { adapter: one.name, speed } : undefined;
			}),
		);
	const known = answers.flatMap(({ answer }) => answer ?? []).sort((a, b) => b.speed - a.speed);
	const [fastest] = known;
	if (fastest && fastest.speed >= enough) return fastest;
	// A faster one that was lost, or is not known to take them, would settle it.
	if (!facts.isComplete(adapters)) return undefined;
	const unknown = answers.filter(({ answer }) => answer === undefined);
	nameMissing(
		unknown.flatMap(({ missing }) => missing),
		facts,
	);
	return unknown.some(({ missing }) => missing.length > 0) ? undefined : fastest;
}
