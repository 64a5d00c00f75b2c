import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { type Facts, machineOf, nodeOf } from '../capacity/estate.ts';
import { manifestsOf, type PlanGround } from '../plan/estate.ts';
import { folderOf, hvlint } from './process.ts';

const schemas = ['report', 'plan', 'capacity'].map((name) =>
	JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')),
);
const ajv = new Ajv({ allowUnionTypes: true, schemas });

const default8: Facts = { memory: { total: 8 * 2 ** 30 } };
const estates: Readonly<Record<string, PlanGround>> = {
	'with room, with defaults, a companion and a machine that is none of the cluster': {
		nodes: { HV01: default8, HV02: default8, HV03: default8 },
		machines: [
			machineOf('app01', 'HV01', 2000, { antiAffinityClassNames: ['app'] }),
			machineOf('app02', 'HV02', 2000, { antiAffinityClassNames: ['app'] }),
			machineOf('app03', 'HV03', 2000, { antiAffinityClassNames: ['app'] }),
			machineOf('off01', 'HV01', 1000, { state: 'Off' }),
			machineOf('own01', 'HV01', 1000, { highlyAvailable: false }),
			machineOf('lost01', 'HV09', 1000),
		],
	},
	'without room and switches': {
		nodes: { HV01: 8192, HV02: nodeOf(8192, { switches: [] }), HV03: 4096 },
		machines: [machineOf('app01', 'HV01', 6000), machineOf('app02', 'HV01', 500)],
	},
	'whose storage one node alone sees': {
		cluster: {
			sharedVolumes: [
				{
					...{ name: 'Volume1', path: 'C:\\ClusterStorage\\Volume1', lunId: '600A0B01' },
					...{ state: 'Online', free: '1TB' },
				},
			],
		},
		nodes: {
			HV01: nodeOf(8192, { storage: { luns: ['600A0B01'] } }),
			HV02: nodeOf(8192, { storage: { luns: [] } }),
			HV03: nodeOf(8192, { storage: { luns: [] } }),
		},
		machines: [machineOf('app01', 'HV01', 2000), machineOf('app02', 'HV02', 2000)],
	},
	'of which facts are missing': {
		nodes: { HV01: 8192, HV02: {}, HV03: { memory: undefined } },
		machines: [
			machineOf('app01', 'HV01', 6000, { networkAdapters: undefined }),
			machineOf('app02', 'HV02', 2000, { state: undefined }),
		],
	},
};

test.each(
	Object.entries(estates).flatMap(([name, ground]) =>
		[
			['plan', 'drain', 'HV01'],
			['plan', 'rolling'],
			['plan', 'rolling', '--upgrade'],
			['capacity'],
			['capacity', '--failures', '2'],
			['capacity', '--node', 'HV01'],
		].map((args) => [args.join(' '), name, args, ground] as const),
	),
)('hvlint %s of an estate %s follows its schema', async (_, __, args, ground) => {
	const cwd = folderOf({ 'estate.json': JSON.stringify(manifestsOf(ground)) });
	const { out } = await hvlint([...args, '-f', 'json'], { cwd });
	const validate = ajv.getSchema(`${args[0]}.schema.json`);
	validate?.(JSON.parse(out));
	expect(validate?.errors).toBeNull();
});
