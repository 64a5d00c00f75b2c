import type { SharedVolume } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';

/** Whether a volume is a virtual disk of Storage Spaces; undefined where its bus type is not said. */
export function isSpace(volume: SharedVolume, facts: Facts): boolean | undefined {
	const busType = facts.peek(volume, 'busType');
	return busType === undefined ? undefined : /\bspaces\b/i.test(busType);
}
