import { memoryHeld, usableMemory } from '../estate/compute/memory.ts';
import { virtualProcessorsOn } from '../estate/compute/virtual-processors.ts';
import type { Estate } from '../estate/estate.ts';
import { collectFacts } from '../estate/facts.ts';
import type { Amount } from '../estate/measures/amount.ts';
import type { Host } from '../generated/manifest.ts';
import type { HostResources, Resources, VolumeResources } from './report.ts';

/** What clusters and hosts have, and what machines take of it, as far as the manifests tell. */
export function resourcesOf(estate: Estate): Resources {
	return {
		clusters: estate.clusters.map(({ name, sharedVolumes = [] }) => ({
			name,
			sharedVolumes: sharedVolumes.map(volumeOf),
		})),
		hosts: estate.hosts.map((host) => hostResources(host, estate)),
	};
}

function hostResources(host: Host, estate: Estate): HostResources {
	const facts = collectFacts();
	const machines = estate.machinesOn(host, facts);
	const areMachinesKnown = facts.collected().missed.length === 0;
	const total = facts.peek(host, 'memory', 'total');
	const { now } = memoryHeld(machines, facts, estate);
	return {
		name: host.name,
		cluster: estate.clusterOf(host, facts)?.name ?? null,
		machines: machines.length,
		areMachinesKnown,
		memory: {
			total: total ?? null,
			usable: total === undefined ? null : usableMemory(host, estate, facts).least,
			...taken(now),
		},
		processors: {
			logical: facts.peek(host, 'processor', 'logicalProcessors') ?? null,
			...taken(virtualProcessorsOn(host, estate, facts)),
		},
		volumes: (facts.peek(host, 'storage', 'volumes') ?? []).map(volumeOf),
	};
}

function taken({ least, most }: Amount): { least: number; most: number | null } {
	return { least, most: Number.isFinite(most) ? most : null };
}

function volumeOf({ name, path, size, free }: Volume): VolumeResources {
	return { name: name ?? path ?? '', size: size ?? null, free: free ?? null };
}

interface Volume {
	readonly name?: string;
	readonly path?: string;
	readonly size?: number;
	readonly free?: number;
}
