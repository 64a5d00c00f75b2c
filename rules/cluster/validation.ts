import { defineRule } from '../../src/engine/rule.ts';
import { computerKey } from '../../src/estate/names/names.ts';
import { validationSources } from '../../src/facts/validation.ts';

export default defineRule({
	id: 'cluster/validation',
	summary: 'The cluster passed its validation, with all of its nodes.',
	subject: 'cluster',
	severity: 'error',
	why: 'Microsoft supports a cluster whose configuration passes every test of the validation: a test that fails is not supported, one that warns may not be best practice. A test that was canceled, and a node that was not there, tell nothing. The rule reads what the last report says, which `hvlint import` takes from its page or its XML; it does not test anything itself.',
	sources: [
		...validationSources.general,
		'https://learn.microsoft.com/troubleshoot/windows-server/high-availability/validate-hardware-failover-cluster',
	],
	messages: {
		failed: 'The validation of {cluster} failed in {failed:list}.',
		canceled: 'The validation of {cluster} was canceled in {canceled:list}.',
		partial: '{cluster} was validated without {nodes:list}.',
	},
	warnings: ['canceled', 'partial'],
	fix: {
		failed:
			'Mend what the report tells of these tests, and validate again: `Test-Cluster -Cluster {cluster:ps}`. Storage in use is only tested while it is offline, or on a spare disk that is given with `-Disk`.',
		canceled:
			'Mend first what another test failed on, if this one depends on it, then let it run to its end: `Test-Cluster -Cluster {cluster:ps}`.',
		partial: 'Validate all nodes together: `Test-Cluster -Cluster {cluster:ps}`.',
	},
	check({ cluster, facts, report }) {
		const validation = facts.need(cluster, 'validation');
		if (!validation) return;
		const at = [cluster, 'validation'] as const;
		const failed = facts.need(validation, 'failed') ?? [];
		if (failed.length > 0) report('failed', at, { cluster: cluster.name, failed });
		const canceled = facts.need(validation, 'canceled') ?? [];
		if (canceled.length > 0) report('canceled', at, { cluster: cluster.name, canceled });
		const validated = facts.need(validation, 'nodes');
		const nodes = facts.need(cluster, 'nodes');
		if (!validated || !nodes) return;
		const keys = new Set(validated.map(computerKey));
		const left = nodes.filter((node) => !keys.has(computerKey(node)));
		if (left.length > 0) report('partial', at, { cluster: cluster.name, nodes: left });
	},
	examples: {
		good: [
			{
				name: 'Passed, and warned of something',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
validation:
  date: 2026-11-23
  nodes: [HV01.corp.example, hv02]
  failed: []
  canceled: []
  warned: [Validate Network Communication]
`,
			},
		],
		bad: [
			{
				name: 'A test failed, and a node came later',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
validation: # <- failed # <- partial
  date: 2026-11-23
  nodes: [HV01, HV02]
  failed: [Validate Storage Spaces Persistent Reservation]
  canceled: []
`,
			},
			{
				name: 'It was canceled',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
validation: # <- canceled
  nodes: [HV01, HV02]
  failed: []
  canceled: [Validate Disk Failover]
`,
			},
		],
		undecided: [
			{
				name: 'Nobody says whether it was validated',
				input: '{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, nodes: [HV01, HV02] }',
				missing: ['HVC01 validation'],
			},
		],
	},
});
