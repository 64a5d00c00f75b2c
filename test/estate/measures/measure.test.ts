import { expect, test } from 'vitest';
import cluster from '../../../rules/limits/cluster.ts';
import host from '../../../rules/limits/host.ts';
import type { Rule } from '../../../src/engine/rule.ts';
import { lintExample } from '../../harness.ts';

/** An estate whose machines are too many to be an example. */
function outcome(rule: Rule, machines: number, state: string) {
	const list = Array.from(
		{ length: machines },
		(_, index) => `  - { name: app${index}, owner: HV01, ${state} processor: { count: 1 } }`,
	);
	const input = [
		'apiVersion: hvlint/v1',
		'kind: Cluster',
		'name: HVC01',
		'operatingSystem: 2008R2',
		'nodes: [HV01]',
		'virtualMachines:',
		...list,
		'---',
		'{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { logicalProcessors: 64 }, memory: { total: 1TB } }',
	].join('\n');
	const { findings, undecided } = lintExample(rule, { name: `${machines} machines`, input });
	return { values: findings.map(({ data }) => data.value), undecided: undecided.length };
}

test.each([
	{ rule: cluster, limit: 1000 },
	{ rule: host, limit: 384 },
])('$rule.id counts the machines that run', ({ rule, limit }) => {
	expect(outcome(rule, limit, 'state: Running,').values).not.toContain(limit);
	expect(outcome(rule, limit + 1, 'state: Running,').values).toContain(limit + 1);
	expect(outcome(rule, limit + 1, "state: 'Off',")).toEqual({ values: [], undecided: 0 });
});

test('machines of unknown state matter only where they could exceed the limit', () => {
	expect(outcome(host, 384, '')).toEqual({ values: [], undecided: 0 });
	expect(outcome(host, 385, '')).toEqual({ values: [], undecided: 1 });
});
