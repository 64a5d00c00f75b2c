import type { LongTermVersion } from '../windows-server.ts';

/** One Windows Server version, or a run of them: `2012..2025`. */
export type Versions = LongTermVersion | `${LongTermVersion}..${LongTermVersion}`;

/** A number that Microsoft states for a product, version by version. */
export interface Limit {
	/** What is counted or measured: `nodes in a failover cluster`. */
	readonly title: string;
	readonly unit: 'bytes' | 'count' | 'percent';
	/** What the number is of. */
	readonly scope:
		| 'cluster'
		| 'clusterSharedVolume'
		| 'host'
		| 'storageSpacesDirect'
		| 'virtualMachine';
	readonly kind: 'default' | 'maximum' | 'minimum';
	/** supported: beyond it lies what Microsoft does not support. recommended: advice. */
	readonly strength: 'recommended' | 'supported';
	/** `null`: Microsoft states that there is no limit. A version that is absent is not judged. */
	readonly values: { readonly [V in Versions]?: number | null };
	/** What holds at most for a machine below a configuration version, whatever its host. */
	readonly below?: { readonly configurationVersion: string; readonly value: number };
	readonly sources: readonly string[];
}

export const MB = 1024 ** 2;
export const GB = 1024 ** 3;
export const TB = 1024 ** 4;
export const PB = 1024 ** 5;
