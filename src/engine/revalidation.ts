import type { Estate } from '../estate/estate.ts';
import { collectFacts } from '../estate/facts.ts';
import { computerKey, isSameName, isSameUnit, nameKey } from '../estate/names/names.ts';
import {
	type RevalidatingChange,
	revalidation,
	type ValidationTests,
	validationTests,
} from '../facts/revalidation.ts';
import type { Cluster, Host } from '../generated/manifest.ts';
import type { RequiredValidation } from './report.ts';

/** A change, and what it is of. */
type Change = readonly [change: RevalidatingChange, name: string];

/** Which clusters have to be validated again after a change, and with which tests. What one of the states does not tell has not changed. */
export function requiredValidations(before: Estate, after: Estate): RequiredValidation[] {
	return after.clusters.flatMap((cluster) => {
		const earlier = before.clusters.find(({ name }) => nameKey(name) === nameKey(cluster.name));
		if (!earlier) return [];
		const changes = [...changesOfCluster(earlier, cluster), ...changesOfNodes(earlier, cluster)];
		if (changes.length === 0) return [];
		const tests = changes
			.map(([change]): ValidationTests => revalidation[change].tests)
			.reduce((most, one) =>
				validationTests.indexOf(one) > validationTests.indexOf(most) ? one : most,
			);
		const because = changes.map(([change, name]) =>
			revalidation[change].text.replace('{name}', () => name),
		);
		const isJoined = changes.some(([change]) => change === 'nodeAdded');
		const nodes = (isJoined && cluster.nodes) || null;
		const windowsServer = after.windowsServerOf(cluster, collectFacts()) ?? null;
		return [{ cluster: cluster.name, tests, because, nodes, windowsServer }];
	});

	function changesOfNodes(earlier: Cluster, cluster: Cluster): Change[] {
		const facts = collectFacts();
		const [then, now] = [before.nodesOf(earlier, facts), after.nodesOf(cluster, facts)];
		if (!then || !now) return [];
		const known = new Map(then.map((host) => [computerKey(host.name), host]));
		return now.flatMap((host): Change[] => {
			const old = known.get(computerKey(host.name));
			if (!old) return [['nodeAdded', host.name]];
			const versions = [before.windowsServerOf(old, facts), after.windowsServerOf(host, facts)];
			const [earlierVersion, version] = versions;
			const isUpgraded = (earlierVersion && version && earlierVersion !== version) === true;
			return changesOfNode(old, host, isUpgraded);
		});
	}
}

function changesOfCluster(then: Cluster, now: Cluster): Change[] {
	const subnets = ({ networks }: Cluster) =>
		knownTexts(networks?.map(({ subnet }) => [subnet ?? []].flat().sort().join(' ') || null));
	return [
		...changesOfDisks(then, now),
		...(areOther(subnets(then), subnets(now)) ? [['networks', ''] as const] : []),
	];
}

/** Volumes of Storage Spaces Direct are made of disks that are there. */
function changesOfDisks(then: Cluster, now: Cluster): Change[] {
	if (now.storageSpacesDirect) return [];
	const added = (disks: readonly Disk[], known: readonly Disk[]) =>
		disks.filter((disk) => !known.some((one) => isSameDisk(one, disk)));
	const [volumes, known] = [now.sharedVolumes, then.sharedVolumes];
	if (!volumes || !known) return [];
	const areDisksKnown = now.disks !== undefined && then.disks !== undefined;
	const change = areDisksKnown ? 'diskAdded' : 'volumeAdded';
	return added(
		[...(areDisksKnown ? (now.disks ?? []) : []), ...volumes],
		[...(then.disks ?? []), ...known],
	).map(({ name }): Change => [change, name ?? '']);
}

interface Disk {
	readonly name?: string;
	readonly lunId?: string | null;
}

/** By the logical unit where both tell it, else by the name. */
function isSameDisk(one: Disk, other: Disk): boolean {
	return one.lunId && other.lunId
		? isSameUnit(one.lunId, other.lunId)
		: isSameName(one.name ?? '', other.name ?? '');
}

/** A list of which nothing is missing. */
function knownTexts(
	list: readonly (string | null | undefined)[] | undefined,
): string[] | undefined {
	return list?.every((one) => typeof one === 'string') ? (list as string[]) : undefined;
}

function changesOfNode(then: Host, now: Host, isUpgraded: boolean): Change[] {
	const differ = (read: (host: Host) => readonly string[] | undefined) =>
		areOther(read(then), read(now));
	const one = (text: string | number | undefined) => (text === undefined ? undefined : [`${text}`]);
	const isReplaced =
		differ(({ hardware }) => one(hardware?.manufacturer)) ||
		differ(({ hardware }) => one(hardware?.model));
	const targets = [then, now].map(({ iscsiSessions }) =>
		knownTexts(iscsiSessions?.map(({ targetNodeAddress }) => targetNodeAddress)),
	);
	const isOtherTarget = missingIn(targets[1], targets[0]);
	const areUpdated =
		differ(({ updates }) => updates) ||
		differ(({ operatingSystem }) => one(operatingSystem?.build)) ||
		differ(({ operatingSystem }) => one(operatingSystem?.servicePack));
	const ports = [portsOf(then), portsOf(now)] as const;
	const [gone, come] = [missingIn(ports[0], ports[1]), missingIn(ports[1], ports[0])];
	const changes: Record<string, boolean> = {
		serverReplaced: isReplaced,
		networkAdapters: differ(adaptersOf),
		upgraded: isUpgraded,
		updates: areUpdated && !isUpgraded,
		targetAdded: isOtherTarget,
		enclosureAdded: missingIn(enclosuresOf(now), enclosuresOf(then)),
		hostBusAdapterReplaced: gone && come,
		paths: gone !== come || (!isOtherTarget && areOther(targets[0], targets[1])),
		multipath: differ(
			({ features }) =>
				features && [String(features.some((name) => /^Multipath-?IO$/i.test(name)))],
		),
	};
	return Object.entries(changes).flatMap(([change, isSo]): Change[] =>
		isSo ? [[change as RevalidatingChange, now.name]] : [],
	);
}

/** The physical adapters, by what they are rather than by what they are called. */
function adaptersOf({ networkAdapters }: Host): string[] | undefined {
	return networkAdapters
		?.filter((adapter) => adapter.virtual !== true)
		.map(({ name, interfaceDescription }) => interfaceDescription ?? name ?? '');
}

/** The ports of host bus adapters behind virtual SANs, as far as they are told. */
function portsOf({ virtualSans }: Host): string[] | undefined {
	return virtualSans?.flatMap((san) =>
		typeof san === 'string' ? [] : (san.hostBusAdapters ?? []),
	);
}

function enclosuresOf({ storage }: Host): string[] | undefined {
	return knownTexts(storage?.enclosures?.map(({ uniqueId }) => uniqueId));
}

/** Whether one list has something that another one, which is known as well, has not. */
function missingIn(
	list: readonly string[] | undefined,
	other: readonly string[] | undefined,
): boolean {
	if (!list || !other) return false;
	const keys = new Set(other.map(nameKey));
	return list.some((one) => !keys.has(nameKey(one)));
}

/** Whether two lists that are both known hold other things, in whatever order. */
function areOther(
	then: readonly string[] | undefined,
	now: readonly string[] | undefined,
): boolean {
	const sorted = (list: readonly string[]) => list.map(nameKey).sort().join('\n');
	return then !== undefined && now !== undefined && sorted(then) !== sorted(now);
}
