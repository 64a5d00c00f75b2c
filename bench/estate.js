// Estates of any size, the same from the same seed: clusters whose machines differ as those of people do.

const gigabyte = (amount) => `${amount}GB`;

/** Numbers from 0 up to 1 that look drawn by lot (mulberry32). */
function randomOf(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** The documents of a cluster, with as many hosts as its machines need. */
export function cluster(name, machines, seed, hosts = Math.max(2, Math.ceil(machines / 125))) {
	const random = randomOf(seed);
	const oneOf = (values) => values[Math.floor(random() * values.length)];
	const nodes = Array.from(
		{ length: hosts },
		(_, n) => `${name}-H${String(n + 1).padStart(2, '0')}`,
	);
	const machine = (n) => {
		const own = `${name.toLowerCase()}-vm${n}`;
		const folder = `C:\\ClusterStorage\\Volume1\\${own}`;
		const isDynamic = random() < 0.2;
		const startup = oneOf([2, 4, 4, 8, 16]);
		return {
			name: own,
			owner: nodes[n % hosts],
			state: random() < 0.95 ? 'Running' : 'Off',
			generation: random() < 0.9 ? 2 : 1,
			version: oneOf(['10.0', '11.0', '12.0', '12.0']),
			highlyAvailable: true,
			processor: { count: oneOf([1, 2, 4, 4, 8]), compatibilityForMigrationEnabled: false },
			memory: isDynamic
				? {
						startup: gigabyte(startup),
						dynamic: true,
						minimum: '1GB',
						maximum: gigabyte(2 * startup),
					}
				: { startup: gigabyte(startup), dynamic: false },
			path: folder,
			hardDrives: Array.from({ length: oneOf([1, 1, 2, 3]) }, (_, disk) => {
				const size = oneOf([40, 60, 100]);
				return {
					path: `${folder}\\disk${disk}.vhdx`,
					type: 'Fixed',
					size: gigabyte(size),
					fileSize: gigabyte(size),
				};
			}),
			networkAdapters: [
				{ name: 'Network Adapter', switch: 'ConvergedSwitch', vlan: oneOf([20, 30, 40]) },
			],
			dvdDrives: [],
			checkpoints: [],
		};
	};
	const head = { apiVersion: 'hvlint/v1' };
	return [
		{
			...head,
			kind: 'Cluster',
			name,
			operatingSystem: '2025',
			nodes,
			sharedVolumes: [
				{ name: 'Volume1', path: 'C:\\ClusterStorage\\Volume1', size: '60TB', free: '20TB' },
			],
			virtualMachines: Array.from({ length: machines }, (_, n) => machine(n)),
		},
		...nodes.map((node) => ({
			...head,
			kind: 'Host',
			name: node,
			cluster: name,
			processor: { manufacturer: 'GenuineIntel', logicalProcessors: 128 },
			memory: { total: '2TB', reserve: '16GB' },
			switches: [{ name: 'ConvergedSwitch', type: 'External', vlans: [20, 30, 40] }],
		})),
	];
}

/** Documents as a file of JSON, or of YAML as people write it. */
export function textOf(documents, format) {
	return format === 'json'
		? JSON.stringify(documents, null, 2)
		: documents.map((document) => yaml(document)).join('---\n');
}

function yaml(value, indent = '') {
	return Object.entries(value)
		.filter(([, part]) => part !== undefined)
		.map(([key, part]) => {
			if (Array.isArray(part) && typeof part[0] === 'object')
				return `${indent}${key}:\n${part.map((entry) => yaml(entry, `${indent}    `).replace(`${indent}    `, `${indent}  - `)).join('')}`;
			if (Array.isArray(part)) return `${indent}${key}: [${part.join(', ')}]\n`;
			if (typeof part === 'object') return `${indent}${key}:\n${yaml(part, `${indent}  `)}`;
			return `${indent}${key}: ${typeof part === 'string' && /^[\d.]+$/.test(part) ? `'${part}'` : part}\n`;
		})
		.join('');
}
