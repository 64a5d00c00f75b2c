import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { preflight, preflightSteps } from '../../src/engine/lint.ts';
import { type OpenEstate, openEstate } from '../../src/engine/open-estate.ts';
import type { LintReport } from '../../src/engine/report.ts';
import type { Rule } from '../../src/engine/rule.ts';
import { collectFacts } from '../../src/estate/facts.ts';
import type { Migration } from '../../src/estate/migration.ts';
import { unrecordedReads } from '../harness.ts';
import { type HealthyVersion, healthyPair, standAlonePair } from '../preflight/healthy-pair.ts';
import { unlikeStarts } from './same-starts.ts';

type Document = Readonly<Record<string, unknown>>;

const options = {
	rules,
	settings: settingsOf({ preset: 'strict' }),
	now: new Date('2026-11-20T12:00:00Z'),
};
const ofMoves = rules.filter(({ subject }) => subject === 'migration');

function openDocuments(documents: readonly Document[]): OpenEstate {
	const bytes = Buffer.from(JSON.stringify(documents));
	return openEstate([{ path: 'estate.json', bytes, named: true }], options);
}

/** A report without what it tells of every check, which is asked again in any case. */
function plain({
	migrations,
	undecided: _,
	open: __,
	resources: ___,
	...rest
}: LintReport): string {
	const told = migrations.map((move) => {
		const { virtualMachine, to, verdict, decidedBy, conditions, skipped } = move;
		return { virtualMachine, to, verdict, decidedBy, conditions, skipped };
	});
	return JSON.stringify({ ...rest, migrations: told });
}

/** Each machine's moves to every host. */
function everyMove({ estate }: OpenEstate): Migration[] {
	const hosts = [...estate.hosts, ...estate.namedHosts.map(({ host }) => host)];
	return estate.virtualMachines.flatMap((machine) =>
		(['Live', 'TurnOff'] as const).flatMap((type) =>
			hosts.map((host) => {
				const wanted = { virtualMachine: machine.name, to: host.name, type };
				return estate.migrationTo(machine, host, wanted);
			}),
		),
	);
}

/** Holds what is said of moves together against what is said of each by itself. */
function expectTheSame(documents: readonly Document[], some: readonly Rule[] = rules): string[] {
	const open = openDocuments(documents);
	const moves = everyMove(open);
	const steps = moves.map((migration) => ({ migration, estate: open.estate }));
	const settled = { ...options, rules: some };
	const report = preflightSteps(open, steps, settled);
	const oneByOne = plain(report);
	const together = plain(preflight(open, moves, settled));
	// Texts of reports are compared sooner than the reports.
	if (together !== oneByOne) expect(JSON.parse(together)).toEqual(JSON.parse(oneByOne));
	expect(unlikeStarts(open, settled)).toEqual([]);
	return report.migrations.map(({ verdict }) => verdict);
}

/** A machine, and one that is like it, on the twin of its host. */
function machineWithTwin(machine: Document): Document[] {
	const { name, owner } = machine;
	const elsewhere = typeof owner === 'string' && { owner: owner.replace(/^[^.]+/, '$&T1') };
	return [machine, { ...machine, ...elsewhere, name: `${name}T1` }];
}

/** An estate in which each host has two more that are like it, and each machine one. */
function withTwins(estate: readonly Document[]): Document[] {
	const documents = estate.flatMap((document) => {
		if (document.kind === 'VirtualMachine') return machineWithTwin(document);
		const { virtualMachines } = document as { virtualMachines?: Document[] };
		if (!Array.isArray(virtualMachines)) return [document];
		return [{ ...document, virtualMachines: virtualMachines.flatMap(machineWithTwin) }];
	});
	const twinsOf = (name: string) => ['T1', 'T2'].map((twin) => name.replace(/^[^.]+/, `$&${twin}`));
	return documents.flatMap((document) => {
		const { kind, name, nodes } = document as { kind: string; name: string; nodes?: string[] };
		if (kind === 'Cluster' && nodes)
			return [{ ...document, nodes: [...nodes, ...nodes.flatMap(twinsOf)] }];
		if (kind !== 'Host') return [document];
		const { virtualMachines: _, migrations: __, ...own } = document;
		return [document, ...twinsOf(name).map((twin) => ({ ...own, name: twin }))];
	});
}

/** Without what names hosts for good. */
function withoutPlans(documents: readonly Document[]): Document[] {
	return documents.map(({ migrations: _, ...rest }) => rest);
}

function hasPlans(documents: readonly Document[]): boolean {
	return documents.some(({ migrations }) => migrations !== undefined);
}

describe.each(ofMoves)('$id', (rule) => {
	const { good, bad, undecided = [], open = [] } = rule.examples;
	const examples = [...good, ...bad, ...undecided, ...open];

	test('reads what it reads of hosts, clusters and other machines through facts', () => {
		for (const example of examples) expect(unrecordedReads(rule, example)).toEqual([]);
	});

	test('says of moves to hosts that are alike what it says of each', () => {
		for (const { input } of examples) {
			const documents = parseAllDocuments(input).map((one) => one.toJS() as Document);
			// What one check asked is known to the next: some are held against each other with all rules.
			const isBad = bad.some((one) => one.input === input);
			const some = isBad ? rules : [rule];
			expectTheSame(withTwins(withoutPlans(documents)), some);
			if (hasPlans(documents)) expectTheSame(withTwins(documents), some);
		}
	});
});

test.each(['examples/contoso', 'examples/fabrikam'])('%s as a whole', (folder) => {
	const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.yaml'))
		.flatMap((file) => parseAllDocuments(readFileSync(`${folder}/${file}`, 'utf8')))
		.map((one) => one.toJS() as Document);
	expectTheSame(documents);
});

/** Every place of a document that could say something else. */
function placesIn(value: unknown, way: readonly (string | number)[] = []): (string | number)[][] {
	if (typeof value !== 'object' || value === null) return [[...way]];
	return [
		...(way.length > 0 ? [[...way]] : []),
		...Object.entries(value).flatMap(([key, part]) =>
			placesIn(part, [...way, Array.isArray(value) ? Number(key) : key]),
		),
	];
}

/** A document that says something else in one place, or nothing. */
function changedAt(document: unknown, [key, ...rest]: readonly (string | number)[], how: number) {
	const copy = structuredClone(document) as Record<string | number, unknown>;
	if (key === undefined) return copy;
	const value = copy[key];
	if (rest.length > 0) copy[key] = changedAt(value, rest, how);
	else if (how === 0) delete copy[key];
	else if (how === 1) copy[key] = other(value);
	else copy[key] = null;
	return Array.isArray(document) ? Object.values(copy).filter((one) => one !== undefined) : copy;
}

function other(value: unknown): unknown {
	if (typeof value === 'boolean') return !value;
	if (typeof value === 'number') return value + 1;
	if (typeof value !== 'string') return Array.isArray(value) ? [] : value;
	if (/^\d+(\.\d+)?[GMT]B$/.test(value)) return value.replace(/^\d+/, '1');
	const others: Readonly<Record<string, string>> = {
		...{ Up: 'Down', GenuineIntel: 'AuthenticAMD', External: 'Internal', Kerberos: 'CredSSP' },
		...{ '2025': '2022', '2022': '2019', Running: 'Off', HVC01: 'HVC02', app02: 'app01' },
	};
	return others[value] ?? `${value}x`;
}

test('of hosts and machines that differ in any one fact it says what it says of each', () => {
	const verdicts = new Set<string>();
	const anyVersion = fc.constantFrom<HealthyVersion>('2012R2', '2019', '2022', '2025');
	const seeds = fc.tuple(anyVersion, fc.boolean(), fc.nat(), fc.nat(), fc.nat(2));
	fc.assert(
		fc.property(seeds, ([version, isAlone, which, place, how]) => {
			const pair = isAlone ? standAlonePair(version) : healthyPair(version);
			const { source, destination, machine, neighbour } = pair;
			const documents: Document[] = withTwins([
				...('cluster' in pair
					? [{ ...pair.cluster, sharedVolumes: pair.cluster.sharedVolumes }]
					: []),
				{ ...source, networkAdapters: [] },
				{ ...destination, networkAdapters: [] },
				machine,
				neighbour,
			]);
			const index = which % documents.length;
			const document = documents[index] as Document;
			const { apiVersion: _, kind: __, ...changeable } = document;
			const places = placesIn(changeable);
			const changed = changedAt(document, places[place % places.length] ?? [], how);
			for (const verdict of expectTheSame(documents.with(index, changed as Document)))
				verdicts.add(verdict);
		}),
		{ numRuns: 200 },
	);
	expect([...verdicts].sort()).toEqual(['allowed', 'blocked', 'undecided']);
});

test('a host that says that it has none of something is not like one that says nothing', () => {
	const { cluster, source, destination, machine } = healthyPair('2025');
	const { domain: _, cluster: __, ...silent } = { ...destination } as Document;
	const hosts = ['HV02', 'HV03', 'HV04', 'HV05'];
	expectTheSame([
		{ ...cluster, nodes: ['HV01', ...hosts] },
		source,
		{ ...silent, name: 'HV02' },
		{ ...silent, name: 'HV03', domain: null },
		{ ...silent, name: 'HV04', cluster: null },
		{ ...silent, name: 'HV05', cluster: null, domain: null },
		machine,
	]);
});

test('what is missing of a move itself is missing of each', () => {
	const { cluster, source, destination, machine } = healthyPair('2025');
	expectTheSame(withTwins([cluster, source, destination, { ...machine, highlyAvailable: false }]));
});

test('what shows a fact is found for entries of lists that lost others, too', () => {
	const machine = { apiVersion: 'hvlint/v1', kind: 'VirtualMachine' };
	const open = openDocuments([
		{ apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV01' },
		{ ...machine, name: 'LAN2', hardDrives: [null, {}] },
		{ ...machine, name: 'app01', hardDrives: [{}] },
	]);
	const { hosts, virtualMachines } = open.estate;
	const all = [...hosts, ...open.estate.namedHosts.map(({ host }) => host)];
	const moves = virtualMachines.flatMap((one) =>
		all.map((host) => open.estate.migrationTo(one, host, { to: host.name })),
	);
	const { summary } = preflight(open, moves, { ...options, settings: settingsOf({}) });
	expect(summary.migrations.undecided).toBe(moves.length);
});

/** How often checks are made for moves. */
function askedFor(open: OpenEstate, moves: readonly Migration[]): number {
	let asked = 0;
	const watched = rules.map((rule) => ({
		...rule,
		check(context: Parameters<typeof rule.check>[0]) {
			asked += 1;
			rule.check(context);
		},
	}));
	preflight(open, moves, { ...options, rules: watched });
	return asked;
}

test('hosts that are alike are asked about once', () => {
	const { cluster, source, destination, machine } = healthyPair('2025');
	const open = openDocuments(withTwins([cluster, source, destination, machine]));
	const app01 = open.estate.virtualMachines.slice(0, 1);
	const nodes = open.estate.nodesOf(open.estate.clusters[0] as never, collectFacts()) ?? [];
	const moves = app01.flatMap((one) =>
		nodes.slice(1).map((node) => open.estate.migrationTo(one, node, { to: node.name })),
	);
	const ofOne = askedFor(open, moves.slice(0, 1));
	const ofTwo = askedFor(open, moves.slice(0, 2));
	expect(ofTwo - ofOne).toBeLessThan(ofOne / 2);
});

test('machines that are alike are asked about once', () => {
	const { cluster, source, destination, machine } = healthyPair('2025');
	const names = ['alpha', 'beta'];
	const machines = names.map((name) => ({ ...machine, name }));
	const open = openDocuments([cluster, source, destination, ...machines]);
	const node = open.estate.hostNamed('HV02');
	const moves = open.estate.virtualMachines.map((one) =>
		open.estate.migrationTo(one, node, { to: node.name }),
	);
	const ofOne = askedFor(open, moves.slice(0, 1));
	const ofTwo = askedFor(open, moves);
	expect(ofTwo - ofOne).toBeLessThan(ofOne / 2);
});
