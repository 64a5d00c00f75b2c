import type { Situation } from './situation.ts';
import { devices } from './situations/devices.ts';
import { membership } from './situations/membership.ts';
import { memory } from './situations/memory.ts';
import { networks } from './situations/networks.ts';
import { nodes } from './situations/nodes.ts';
import { processors } from './situations/processors.ts';
import { standAlone } from './situations/stand-alone.ts';
import { storage } from './situations/storage.ts';
import { versions } from './situations/versions.ts';

/** All situations by their theme. */
export const situations: Readonly<Record<string, readonly Situation[]>> = {
	nodes,
	membership,
	processors,
	memory,
	storage,
	networks,
	devices,
	versions,
	standAlone,
};
