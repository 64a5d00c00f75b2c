import { expect, test } from 'vitest';
import { findPlaces } from '../../src/engine/places.ts';
import type { Cluster, VirtualMachine } from '../../src/generated/manifest.ts';
import { readManifests } from '../../src/source/manifest.ts';

const text = `apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
migrations:
  - { virtualMachine: app01, to: HV02 }
virtualMachines:
  - { owner: HV01 }
  - name: app01
    hardDrives:
      - { path: 'D:\\os.vhdx', size: 40GB }
      - { size: 1GB }
`;
const manifests = readManifests([{ path: 'hvc01.yaml', bytes: Buffer.from(text), named: true }]);
const places = findPlaces(manifests.documents);
const cluster = manifests.documents[0]?.manifest as Cluster;
const [app01] = cluster.virtualMachines as [VirtualMachine];
const [os, data] = app01.hardDrives as [object, object];

test.each<[string, object, PropertyKey | undefined, string]>([
	['an object by its name', cluster, undefined, '3:7 '],
	['a scalar by its value', cluster, 'name', '3:7 /name'],
	['a list by its key', cluster, 'nodes', '4:1 /nodes'],
	['an entry of a list', cluster.nodes as object, 1, '4:15 /nodes/1'],
	['what is not there by what should hold it', app01, 'memory', '9:11 /virtualMachines/1/memory'],
	// The entry before it was invalid: the place is that of the file.
	['an entry behind an invalid one', app01, undefined, '9:11 /virtualMachines/1'],
	['a part of it', os, 'path', '11:17 /virtualMachines/1/hardDrives/0/path'],
])('%s', (_, object, key, expected) => {
	const place = places.placeOf((key === undefined ? [object] : [object, key]) as [object]);
	expect(place?.path).toBe('hvc01.yaml');
	const { line, column } = place?.range.start ?? {};
	expect(`${line}:${column} ${place?.pointer}`).toBe(expected);
});

test('a part belongs to its cluster, host or machine', () => {
	expect(places.belongingOf(os, 'fileSize')).toEqual({
		object: app01,
		fact: 'hardDrives[0].fileSize',
	});
	expect(places.belongingOf(app01, 'memory.startup')).toEqual({
		object: app01,
		fact: 'memory.startup',
	});
	expect(places.belongingOf(cluster, 'nodes')).toEqual({ object: cluster, fact: 'nodes' });
	expect(places.belongingOf(cluster.migrations?.[0] as object, 'type').fact).toBe(
		'migrations[0].type',
	);
});

test('entries go by what names them, else by their index', () => {
	const [move] = cluster.migrations as [object];
	expect(places.stablePathOf([os, 'path'] as never)).toBe(
		'VirtualMachine/app01/hardDrives/D:\\os.vhdx/path',
	);
	expect(places.stablePathOf([data])).toBe('VirtualMachine/app01/hardDrives/1');
	expect(places.stablePathOf([move])).toBe('Cluster/HVC01/migrations/app01 to HV02');
	expect(places.stablePathOf([cluster.nodes as object, 0] as never)).toBe('Cluster/HVC01/nodes/0');
});

test('what no document holds has no place', () => {
	const named = { apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV01' };
	expect(places.placeOf([named])).toBeUndefined();
	expect(places.pathOf(named)).toBeUndefined();
	expect(places.pathOf(os)).toBe('hvc01.yaml');
	expect(places.belongingOf(named, 'memory')).toEqual({ object: named, fact: 'memory' });
	expect(places.stablePathOf([named, 'name'] as never)).toBe('Host/HV01/name');
});
