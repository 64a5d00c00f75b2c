import { expect, test } from 'vitest';
import { buildEstate } from '../../../src/estate/estate.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import { findMachineExcesses } from '../../../src/estate/measures/machine-limits.ts';
import { machineMeasures } from '../../../src/estate/measures/machine-measures.ts';
import type { WindowsServerVersion } from '../../../src/facts/windows-server.ts';
import type { HardDrive, Host, VirtualMachine } from '../../../src/generated/manifest.ts';

/** So many disks on SCSI controllers, 64 on each, and others. */
const disks = (count: number, ...others: readonly HardDrive[]): VirtualMachine => ({
	name: 'app01',
	generation: 2,
	version: '10.0',
	processor: { count: 4 },
	memory: { startup: 2 ** 32, dynamic: false },
	dvdDrives: [],
	networkAdapters: [],
	hardDrives: [
		...Array.from(
			{ length: count },
			(_, index): HardDrive => ({
				path: `D:\\${index}.vhdx`,
				size: 2 ** 30,
				controllerType: 'SCSI',
				controllerNumber: Math.floor(index / 64),
			}),
		),
		...others,
	],
});
const another: HardDrive = { path: 'D:\\another.vhdx', size: 2 ** 30, controllerType: 'SCSI' };

function judged(virtualMachine: VirtualMachine, version: WindowsServerVersion = '2022') {
	const host: Host = {
		apiVersion: 'hvlint/v1',
		kind: 'Host',
		name: 'HV01',
		cluster: null,
		operatingSystem: { version },
		virtualMachines: [virtualMachine],
	};
	const facts = collectFacts();
	const excesses = findMachineExcesses(machineMeasures, virtualMachine, buildEstate([host]), facts);
	return {
		excesses: excesses.map(({ message, data: { value, limit } }) => [message, value, limit]),
		missed: facts.collected().missed.map(({ fact }) => fact),
	};
}

test('as many disks as there can be', () => {
	expect(judged(disks(256))).toEqual({ excesses: [], missed: [] });
});

test('a disk too many on a controller, and in all', () => {
	expect(judged(disks(64, { ...another, controllerNumber: 0 })).excesses).toEqual([
		['drives', 65, 64],
	]);
	expect(judged(disks(256, { ...another, controllerNumber: 3 })).excesses).toEqual([
		['drives', 257, 256],
		['drives', 65, 64],
	]);
});

test('a disk of which no controller is known may be on one that is full', () => {
	expect(judged(disks(64, another))).toEqual({
		excesses: [],
		missed: ['controllerNumber'],
	});
});

test('legacy adapters too many of a machine of generation 1, and others as many as there can be', () => {
	const adapters = (legacy: boolean, count: number) =>
		Array.from({ length: count }, () => ({ legacy }));
	const machine: VirtualMachine = { ...disks(1), generation: 1 };
	expect(
		judged({ ...machine, networkAdapters: [...adapters(true, 4), ...adapters(false, 8)] }),
	).toEqual({
		excesses: [],
		missed: [],
	});
	expect(judged({ ...machine, networkAdapters: adapters(true, 5) }).excesses).toEqual([
		['adapters', 5, 4],
	]);
});

test('adapters too many of Windows Server 2016: of generation 1 legacy ones aside, of generation 2 all', () => {
	const adapters = (legacy: boolean, count: number) =>
		Array.from({ length: count }, () => ({ legacy }));
	const excessesOf = (generation: 1 | 2, legacy: number, others: number) =>
		judged(
			{
				...disks(1),
				version: '8.0',
				generation,
				networkAdapters: [...adapters(true, legacy), ...adapters(false, others)],
			},
			'2016',
		).excesses;
	expect(excessesOf(1, 4, 8)).toEqual([]);
	expect(excessesOf(1, 0, 9)).toEqual([['adapters', 9, 8]]);
	expect(excessesOf(2, 0, 8)).toEqual([]);
	expect(excessesOf(2, 0, 9)).toEqual([['adapters', 9, 8]]);
});
