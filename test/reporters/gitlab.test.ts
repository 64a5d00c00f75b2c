import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { renderGitLab } from '../../src/reporters/gitlab.ts';
import { printable } from '../../src/reporters/printable.ts';
import { limits } from '../../src/source/limits.ts';
import { type Linted, lintExamples, lintFiles } from './estate.ts';
import { hostileNames } from './hostile.ts';
import { whole } from './whole.ts';

interface Entry {
	readonly description: string;
	readonly check_name: string;
	readonly fingerprint: string;
	readonly severity: string;
	readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

// What GitLab's documentation asks for, which is more than its own schema does.
const validate = new Ajv().compile({
	type: 'array',
	items: {
		type: 'object',
		required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
		additionalProperties: false,
		properties: {
			description: { type: 'string', minLength: 1 },
			check_name: { type: 'string', pattern: '^[a-z-]+(/[a-z0-9-]+)?$' },
			fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}(:\\d+)?$' },
			severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
			location: {
				type: 'object',
				required: ['path', 'lines'],
				properties: {
					// GitLab neither finds a file below `./` nor outside the repository.
					path: { type: 'string', pattern: '^(?!\\.{0,2}/)' },
					lines: {
						type: 'object',
						required: ['begin'],
						properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer' } },
					},
				},
			},
		},
	},
});

function render({ report, context }: Linted): Entry[] {
	const text = whole(renderGitLab(report, context));
	expect(text).not.toMatch(/^\uFEFF/);
	return JSON.parse(text);
}

describe('gitlab', () => {
	test('what GitLab asks for, of every rule', () => {
		const linted = lintExamples();
		const entries = render(linted);
		validate(entries);
		expect(validate.errors).toBeNull();
		expect(entries).toHaveLength(linted.report.findings.length + linted.report.undecided.length);
		// GitLab keeps one entry of each fingerprint.
		expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
		expect([...new Set(entries.map(({ severity }) => severity))]).toEqual([
			'critical',
			'major',
			'minor',
			'info',
		]);
		expect(
			render(lintFiles({ 'a.yaml': 'apiVersion: hvlint/v1\nkind: Cluster\nname: C\n' })),
		).toEqual(expect.any(Array));
	});

	test('a blocked planned migration and an undecided check, at their lines', () => {
		const estate = lintFiles({
			'cluster.yaml': `apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			'hv01.yaml':
				'apiVersion: hvlint/v1\nkind: Host\nname: HV01\nprocessor: { manufacturer: GenuineIntel }\n',
			'hv02.yaml':
				'apiVersion: hvlint/v1\nkind: Host\nname: HV02\nprocessor: { manufacturer: AuthenticAMD }\n',
		});
		const entries = render(estate);
		const vendor = entries.find(({ check_name: id }) => id === 'preflight/processor-vendor');
		expect(vendor).toMatchObject({ severity: 'critical' });
		expect(vendor?.description).toMatch(
			/^app01 to HV02: HV01 has Intel processors and HV02 has AMD ones\. Fix: /,
		);
		const memory = entries.find(({ check_name: id }) => id === 'preflight/memory');
		expect(memory).toMatchObject({ severity: 'info' });
		expect(memory?.description).toMatch(
			/^preflight\/memory cannot be decided for app01 to HV02, for want of /,
		);
	});

	test.each(Object.entries(hostileNames))('hostile names come out as data: %s', (_, text) => {
		const name = text.slice(0, limits.name);
		const path = `${name.slice(0, 50)}.json`;
		const host = { apiVersion: 'hvlint/v1', kind: 'Host', name };
		const entries = render(lintFiles({ [path]: JSON.stringify(host) }));
		validate(entries);
		expect(validate.errors).toBeNull();
		expect(entries.length).toBeGreaterThan(5);
		for (const { description, location } of entries) {
			expect(location.path).toBe(printable(path));
			expect(description).toContain(printable(name.slice(0, 1000)));
			expect(description).toBe(printable(description));
			expect(description.length).toBeLessThan(50_000);
		}
	});
});
