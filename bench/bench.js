// How long whole runs take, as medians and as ratios to a bare Node process of the same minute: the
// machine's own speed drifts, ratios hold. `npm run build && npm run bench`
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventory } from './inventory.js';

const program = 'lib/bin/hvlint.js';
const runs = 5;
const parse = "JSON.parse(require('fs').readFileSync(process.argv[1], 'utf8'))";
const folder = mkdtempSync(join(tmpdir(), 'hvlint-bench-'));

/** What decides whether machines start elsewhere, besides what every estate says. */
const known = {
	cluster: { disks: [], fileShares: [] },
	machine: {
		assignableDevices: [],
		gpuPartitionAdapters: [],
		fibreChannelHostBusAdapters: [],
		security: { tpmEnabled: false },
	},
	host: {
		operatingSystem: { version: '2025', edition: 'Datacenter' },
		networkAdapters: [{ name: 'NIC1', interfaceDescription: 'NIC 1', status: 'Up' }],
		switches: [{ name: 'ConvergedSwitch', type: 'External', vlans: [20], adapter: 'NIC 1' }],
	},
};

/** An estate of one cluster, in YAML or JSON, with as many hosts as its machines need. */
function estate(machines, format, facts = {}) {
	const hosts = Math.max(2, Math.ceil(machines / 125));
	const names = Array.from({ length: hosts }, (_, n) => `HV${String(n + 1).padStart(2, '0')}`);
	const machine = (n) => ({
		name: `vm${n}`,
		owner: names[n % hosts],
		state: 'Running',
		generation: 2,
		version: '12.0',
		highlyAvailable: true,
		processor: { count: 4, compatibilityForMigrationEnabled: false },
		memory: { startup: '4GB', dynamic: false },
		path: `C:\\ClusterStorage\\Volume1\\vm${n}`,
		hardDrives: [
			{
				path: `C:\\ClusterStorage\\Volume1\\vm${n}\\os.vhdx`,
				type: 'Fixed',
				size: '60GB',
				fileSize: '60GB',
			},
		],
		networkAdapters: [{ name: 'Network Adapter', switch: 'ConvergedSwitch', vlan: 20 }],
		dvdDrives: [],
		checkpoints: [],
		...facts.machine,
	});
	const documents = [
		{
			apiVersion: 'hvlint/v1',
			kind: 'Cluster',
			name: 'HVC01',
			operatingSystem: '2025',
			...facts.cluster,
			nodes: names,
			sharedVolumes: [
				{ name: 'Volume1', path: 'C:\\ClusterStorage\\Volume1', size: '60TB', free: '20TB' },
			],
			virtualMachines: Array.from({ length: machines }, (_, n) => machine(n)),
		},
		...names.map((name) => ({
			apiVersion: 'hvlint/v1',
			kind: 'Host',
			name,
			cluster: 'HVC01',
			processor: { manufacturer: 'GenuineIntel', logicalProcessors: 128 },
			memory: { total: '2TB', reserve: '16GB' },
			switches: [{ name: 'ConvergedSwitch', type: 'External', vlans: [20] }],
			...facts.host,
		})),
	];
	return format === 'json'
		? JSON.stringify(documents, null, 2)
		: documents.map((document) => yaml(document)).join('---\n');
}

/** Plain block style, as people write it. */
function yaml(value, indent = '') {
	return Object.entries(value)
		.map(([key, part]) => {
			if (Array.isArray(part) && typeof part[0] === 'object')
				return `${indent}${key}:\n${part.map((entry) => yaml(entry, `${indent}    `).replace(`${indent}    `, `${indent}  - `)).join('')}`;
			if (Array.isArray(part)) return `${indent}${key}: [${part.join(', ')}]\n`;
			if (typeof part === 'object') return `${indent}${key}:\n${yaml(part, `${indent}  `)}`;
			return `${indent}${key}: ${typeof part === 'string' && /^[\d.]+$/.test(part) ? `'${part}'` : part}\n`;
		})
		.join('');
}

function median(args) {
	const times = Array.from({ length: runs }, () => {
		const started = performance.now();
		const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
		// A run that failed is fast, and tells nothing.
		if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}.`);
		return performance.now() - started;
	});
	return times.sort((one, other) => one - other)[Math.floor(runs / 2)];
}

try {
	const bare = median(['-e', '0']);
	const row = (name, milliseconds) =>
		console.log(
			`${name.padEnd(32)}${milliseconds.toFixed(0).padStart(7)} ms ${(milliseconds / bare).toFixed(1).padStart(7)}x`,
		);
	row('bare node', bare);
	row('--version', median([program, '--version']));
	row('--help', median([program, '--help']));
	for (const format of ['yaml', 'json'])
		for (const machines of [1, 100, 1000, 8000]) {
			// Reading YAML is the parser's time, as a thousand machines show well enough.
			if (format === 'yaml' && machines > 1000) continue;
			const path = join(folder, `${machines}.${format}`);
			writeFileSync(path, estate(machines, format));
			row(`lint ${machines} machines, ${format}`, median([program, path]));
			// What no reader of the same data can be quicker than.
			if (format === 'json') row(`parse ${machines} machines, json`, median(['-e', parse, path]));
		}
	// Each node fails in turn; the machines of one are placed on the others.
	for (const [name, facts] of [
		['', known],
		[', facts missing', {}],
	]) {
		const path = join(folder, 'capacity.json');
		writeFileSync(path, estate(8000, 'json', facts));
		row(`capacity of 8000 machines${name}`, median([program, 'capacity', path]));
	}
	// An import costs what reading the inventory does, and writing its manifests.
	for (const machines of [1000, 8000]) {
		const path = join(folder, `inventory-${machines}.json`);
		writeFileSync(path, inventory(machines));
		row(`import ${machines} machines`, median([program, 'import', path]));
		row(`parse the inventory of ${machines}`, median(['-e', parse, path]));
	}
	// A format that is not asked for costs nothing: pretty takes no longer for the others' being there.
	const path = join(folder, '1.json');
	for (const format of ['pretty', 'json', 'sarif', 'junit', 'markdown'])
		row(`lint 1 machine as ${format}`, median([program, path, '--format', format]));
} finally {
	rmSync(folder, { recursive: true });
}
