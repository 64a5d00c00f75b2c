import { compareConfigurationVersions } from './configuration-versions.ts';
import {
	azureLocalLimits,
	azureLocalSources,
	withMachineLimitsOf2022,
} from './limits/azure-local.ts';
import { clusterLimits } from './limits/cluster.ts';
import { hostLimits } from './limits/host.ts';
import type { Limit } from './limits/limit.ts';
import { storageLimits } from './limits/storage.ts';
import { virtualMachineLimits } from './limits/virtual-machine.ts';
import {
	isWithin,
	type LongTermVersion,
	longTermVersions,
	type WindowsServerVersion,
} from './windows-server.ts';

const table = { ...clusterLimits, ...hostLimits, ...virtualMachineLimits, ...storageLimits };

export type LimitId = keyof typeof table;

/** Every limit by its id. */
export const limits: Readonly<Record<LimitId, Limit>> = Object.fromEntries<Limit>(
	Object.entries<Limit>(table).map(([id, one]) => {
		const more = azureLocalLimits[id] ? azureLocalSources : [];
		return [id, { ...one, sources: [...one.sources, ...more] }];
	}),
) as Record<LimitId, Limit>;

const valuesByVersion = new Map(
	Object.entries<Limit>(limits).map(([id, one]) => [id, spread(id, one)]),
);

/**
 * What Microsoft states for a version of Windows Server: a number, `null` where it states that there
 * is no limit, or undefined where the version is not judged (nothing is stated, or the version has no
 * such thing).
 *
 * @param configurationVersion A machine's: some limits are lower for machines of an old one.
 */
export function limit(
	id: LimitId,
	version: WindowsServerVersion,
	configurationVersion?: string,
): number | null | undefined {
	const value = valuesByVersion.get(id)?.get(version);
	const { below } = limits[id];
	if (typeof value !== 'number' || below === undefined || configurationVersion === undefined) {
		return value;
	}
	const isOld = compareConfigurationVersions(configurationVersion, below.configurationVersion) < 0;
	return isOld ? Math.min(value, below.value) : value;
}

function spread(
	id: string,
	{ values, scope }: Limit,
): ReadonlyMap<WindowsServerVersion, number | null> {
	const byVersion = new Map<WindowsServerVersion, number | null>();
	const [ofAzureLocal, releases] = azureLocalLimits[id] ?? [0, []];
	for (const release of releases) byVersion.set(release, ofAzureLocal);
	for (const [versions, value] of Object.entries(values)) {
		const [from, to = from] = versions.split('..') as [LongTermVersion, LongTermVersion?];
		for (const version of longTermVersions) {
			if (isWithin(version, { from, to })) byVersion.set(version, value);
		}
	}
	const of2022 = scope === 'virtualMachine' ? byVersion.get('2022') : undefined;
	if (of2022 !== undefined)
		for (const version of withMachineLimitsOf2022) byVersion.set(version, of2022);
	return byVersion;
}
