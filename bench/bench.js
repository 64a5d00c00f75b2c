// What whole runs take beside runs that nothing can be quicker than, as ratios of processor time: the
// machine's own speed drifts, ratios of runs in turns hold.
//
// `npm run build && npm run bench [-- WORD...]`: the rows whose names hold one of the words, or all but
// the long ones. RUNS is how often each is run (7). Spectral and ajv-cli are peers where they are
// installed: PEERS is the folder whose node_modules has them.
import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { cluster, textOf } from './estate.js';
import { inventory } from './inventory.js';

const program = 'lib/bin/hvlint.js';
const seed = 20_26;
const runs = Number(process.env.RUNS ?? 7);
const words = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'hvlint-bench-'));
const measured = join(folder, 'measured.json');

/** Makes an estate once: a file of one cluster, or a folder of several. */
const estate = remembering((name, format, machines, clusters = 1, hosts = undefined) => {
	if (clusters === 1) {
		const path = join(folder, `${name}.${format}`);
		writeFileSync(path, textOf(cluster('HVC1', machines, seed, hosts), format));
		return path;
	}
	const path = join(folder, `${name}-${format}`);
	mkdirSync(path);
	for (let n = 1; n <= clusters; n += 1)
		writeFileSync(
			join(path, `hvc${n}.${format}`),
			textOf(cluster(`HVC${n}`, machines, seed + n, hosts), format),
		);
	return path;
});
const one = (format) => estate('one', format, 1);
const thousand = (format) => estate('1,000', format, 1000);
const eight = (format) => estate('8,000', format, 8000);
const sixtyFour = (format) => estate('64,000', format, 8000, 8);
const fleet = (format) => estate('fleet', format, 50, 1000);
const inventoryOf = remembering((machines) => {
	const path = join(folder, `inventory-${machines}.json`);
	writeFileSync(path, inventory(machines));
	return path;
});

/** How many files an import writes, and their bytes in all. */
const sizeOfImport = remembering((machines) => {
	const to = freshFolder();
	run([program, 'import', inventoryOf(machines), '-o', to]);
	const sizes = readdirSync(to, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
	return [sizes.length, sizes.reduce((sum, size) => sum + size, 0)].map(String);
});
let folders = 0;
/** A folder that is not there yet. */
function freshFolder() {
	folders += 1;
	return join(folder, `imported-${folders}`);
}

const empty = () => ['bench/empty.cjs'];
const parse = (path) => ['bench/parse.cjs', path];
const lint = (path, ...options) => [program, path, ...options];

/**
 * What is measured, beside what, and which ratio is wanted; `scale` divides the ratio, where the two do
 * not do the same amount of work. The long ones are run where they are asked for.
 */
const rows = [
	{ work: '--version', of: () => [program, '--version'], by: empty, goal: 1.15 },
	{ work: 'one machine and two hosts, YAML', of: () => lint(one('yaml')), by: empty, goal: 1.5 },
	{ work: 'one machine and two hosts, JSON', of: () => lint(one('json')), by: empty, goal: 1.5 },
	{
		work: '8,000 machines, JSON',
		of: () => lint(eight('json')),
		by: () => parse(eight('json')),
		goal: 3,
		megabytes: 250,
	},
	{
		work: '8,000 machines, JSON, as JSON',
		of: () => lint(eight('json'), '--format', 'json'),
		by: () => parse(eight('json')),
	},
	{
		work: '8,000 machines, YAML',
		of: () => lint(eight('yaml')),
		by: () => lint(eight('json')),
		goal: 1.8,
	},
	{
		work: 'a machine of 8,000',
		of: () => lint(eight('json')),
		by: () => lint(thousand('json')),
		scale: 8,
		goal: 1.1,
	},
	{
		work: 'import of 8,000 machines into a folder, beside three times JSON.parse and writing as much',
		of: () => [program, 'import', inventoryOf(8000), '-o', freshFolder()],
		by: () => ['bench/import.cjs', inventoryOf(8000), freshFolder(), ...sizeOfImport(8000)],
		goal: 1,
	},
	{
		work: 'capacity of 8,000 machines and 64 nodes, facts missing',
		of: () => [program, 'capacity', eight('json')],
		by: () => parse(eight('json')),
	},
	{
		work: 'drain of a node of 8,000 machines and 64 nodes, facts missing',
		of: () => [program, 'plan', 'drain', 'HVC1-H03', eight('json')],
		by: () => parse(eight('json')),
	},
	...peers(),
	{
		work: '64,000 machines, YAML',
		of: () => lint(sixtyFour('yaml')),
		by: () => lint(sixtyFour('json')),
		goal: 2,
		megabytes: 512,
		isLong: true,
	},
	{
		work: 'a machine of 64,000',
		of: () => lint(sixtyFour('json')),
		by: () => lint(eight('json')),
		scale: 8,
		goal: 1.1,
		isLong: true,
	},
	{
		work: 'fleet of 1,000 clusters of 50 machines, YAML',
		of: () => lint(fleet('yaml')),
		by: () => lint(fleet('json')),
		goal: 1.8,
		isLong: true,
	},
	{
		work: 'matrix of 1,000 machines and 16 nodes',
		of: () => [program, 'preflight', estate('matrix', 'json', 1000, 1, 16)],
		by: () => parse(estate('matrix', 'json', 1000, 1, 16)),
		isLong: true,
	},
	{
		work: 'matrix of 8,000 machines and 64 nodes',
		of: () => [program, 'preflight', eight('json')],
		by: () => parse(eight('json')),
		goal: 3,
		megabytes: 600,
		isLong: true,
	},
	...[['capacity'], ['plan', 'drain', 'HVC1-H01'], ['plan', 'rolling']].map((question) => ({
		work: `${question.join(' ')} of 8,000 machines and 64 nodes`,
		of: () => [program, ...question, eight('json')],
		by: () => parse(eight('json')),
		isLong: true,
	})),
];

/** Linters of any YAML with five rules of ours, where they are installed. */
function peers() {
	const home = process.env.PEERS;
	if (home === undefined) return [];
	const { resolve } = createRequire(join(home, 'package.json'));
	const binOf = (name, bin) => {
		const manifest = resolve(`${name}/package.json`);
		const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8'));
		return join(manifest, '..', typeof bins === 'string' ? bins : bins[bin]);
	};
	const clusterAlone = () => estate('8,000 without hosts', 'yaml', 8000, 1, 0);
	return [
		{
			work: '8,000 machines, YAML, beside Spectral',
			of: () => lint(eight('yaml')),
			by: () => [
				binOf('@stoplight/spectral-cli', 'spectral'),
				...['lint', eight('yaml'), '--ruleset', 'bench/peers/spectral.yaml'],
			],
			goal: 0.15,
		},
		{
			// It reads one document of a file.
			work: '8,000 machines, YAML, beside ajv-cli',
			of: () => lint(clusterAlone()),
			by: () => [
				binOf('ajv-cli', 'ajv'),
				...['validate', '-s', 'bench/peers/schema.json', '-d', clusterAlone()],
			],
			goal: 0.65,
		},
	];
}

/** A function that makes each thing once. */
function remembering(make) {
	const known = new Map();
	return (...input) => {
		const key = input.join(' ');
		if (!known.has(key)) known.set(key, make(...input));
		return known.get(key);
	};
}

/** Runs a program of Node, and tells what it took. */
function run(args) {
	const { status, stderr } = spawnSync(process.execPath, ['-r', './bench/measure.cjs', ...args], {
		stdio: ['ignore', 'ignore', 'pipe'],
		env: { ...process.env, HVLINT_MEASURED: measured },
	});
	// A run that failed is fast, and tells nothing. Findings are no failure.
	if (status !== 0 && status !== 1)
		throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
	return JSON.parse(readFileSync(measured, 'utf8'));
}

function median(numbers) {
	return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];
}

function measure({ of, by, scale = 1 }) {
	const pairs = Array.from({ length: runs }, () => [run(of()), run(by())]);
	return {
		milliseconds: median(pairs.map(([one]) => one.milliseconds)),
		floor: median(pairs.map(([, one]) => one.milliseconds)),
		ratio: median(pairs.map(([one, two]) => one.milliseconds / two.milliseconds)) / scale,
		megabytes: median(pairs.map(([one]) => one.megabytes)),
	};
}

function cells({ work, goal, megabytes: most }, { milliseconds, floor, ratio, megabytes }) {
	return [
		work,
		`${milliseconds.toFixed(0)} ms`,
		`${floor.toFixed(0)} ms`,
		ratio.toFixed(2),
		goal === undefined ? '' : `≤ ${goal}`,
		`${megabytes.toFixed(0)} MB${most === undefined ? '' : ` (≤ ${most})`}`,
	];
}

const line = (texts) => console.log(`| ${texts.join(' | ')} |`);
const wanted = rows.filter(({ work, isLong }) =>
	words.length > 0 ? words.some((word) => work.includes(word)) : !isLong,
);
try {
	if (!existsSync(program)) throw new Error(`${program} is missing: npm run build makes it.`);
	const day = new Date().toISOString().slice(0, 10);
	const [{ model }] = cpus();
	console.log(
		`${day}, Node ${process.version}, ${cpus().length} × ${model}, load ${loadavg()[0].toFixed(1)}, seed ${seed}, medians of ${runs}\n`,
	);
	line(['work', 'processor time', 'of what it is held against', 'ratio', 'goal', 'peak memory']);
	line([':--', '--:', '--:', '--:', '--:', '--:']);
	for (const row of wanted) line(cells(row, measure(row)));
} finally {
	rmSync(folder, { recursive: true });
}
