import { expect, test } from 'vitest';
import type { ClusterCapacity } from '../../src/engine/capacity-report.ts';
import { capacityAt, type Described, type Facts, machineOf, nodeOf } from './estate.ts';

const GB = 1024;

/** Nodes with the sizes of their machines, all in MB with what they cost besides. */
type Loads = Readonly<Record<string, readonly [total: number, ...machines: number[]]>>;

function clusterOf(loads: Loads): Described {
	return {
		nodes: Object.fromEntries(
			Object.entries(loads).map(([name, [total]]) => [name, nodeOf(total)]),
		),
		machines: Object.entries(loads).flatMap(([node, [, ...sizes]]) =>
			sizes.map((size, index) => machineOf(`${node}-${index + 1}`, node, size)),
		),
	};
}

function repeated(count: number, ...load: [number, ...number[]]): Loads {
	return Object.fromEntries(
		Array.from({ length: count }, (_, index) => [`HV${index + 1}`, load] as const),
	);
}

/** The nodes of whose failures machines strand. */
function strandedAt({ failures }: ClusterCapacity): string[] {
	return failures
		.filter(({ verdict }) => verdict === 'stranded')
		.map(({ failed }) => failed.join('+'));
}

interface CapacityScenario {
	readonly name: string;
	readonly loads: Loads;
	readonly failures?: number;
	readonly stranded: readonly string[];
}

const scenarios: readonly CapacityScenario[] = [
	{
		name: 'no machines (xapi: test_ha_vm_failover PlanForNFailures 1)',
		loads: { HV1: [256 * GB], HV2: [256 * GB] },
		stranded: [],
	},
	{
		name: 'one machine, and room for it (xapi: test_ha_vm_failover PlanForNFailures 2)',
		loads: { HV1: [256 * GB, 120 * GB], HV2: [256 * GB] },
		stranded: [],
	},
	{
		name: 'both nodes nearly full (xapi: test_ha_vm_failover PlanForNFailures 4)',
		loads: { HV1: [256 * GB, 120 * GB, 120 * GB], HV2: [256 * GB, 120 * GB, 120 * GB] },
		stranded: ['HV1', 'HV2'],
	},
	{
		name: 'a further machine that fits (xapi: test_ha_vm_failover AssertNewVMPreservesHAPlan 1)',
		loads: { HV1: [256 * GB, 120 * GB], HV2: [256 * GB, 120 * GB] },
		stranded: [],
	},
	{
		name: 'a further machine where it was too much before (xapi: test_ha_vm_failover AssertNewVMPreservesHAPlan 3)',
		loads: { HV1: [256 * GB, 120 * GB, 120 * GB], HV2: [256 * GB, 120 * GB, 120 * GB] },
		stranded: ['HV1', 'HV2'],
	},
	{
		name: 'more failures than half of the nodes (xapi: binpack_test impossible)',
		loads: repeated(8, 900, 400),
		failures: 5,
		stranded: combinations(8, 5),
	},
	{
		name: 'one large machine, and only small blocks (Ganeti: shared-n1-failure.data, htools-hcheck.test)',
		loads: {
			A: [4096, 1000, 1000, 1000],
			B: [4096, 1000, 1000, 1000],
			C: [4096, 3000],
			D: [4096, 1000, 1000, 1000],
		},
		stranded: ['C'],
	},
	{
		name: 'every node full (Ganeti: n1-failure.data, htools-balancing.test)',
		loads: repeated(4, 256, 128, 128),
		stranded: ['HV1', 'HV2', 'HV3', 'HV4'],
	},
	{
		name: 'what a machine costs besides is too much (KB3023928: 64 MB for each machine)',
		loads: { HV1: [4096], HV2: [4160, 4160] },
		stranded: ['HV2'],
	},
	{
		name: 'three of thirty into two of a hundred (BtrPlace: VectorPackingTest.test2DGuillaume)',
		loads: { HV1: [100], HV2: [100], HV3: [100, 33, 33, 33] },
		stranded: [],
	},
	{
		name: 'seven of one into two of three (BtrPlace: COverbookTest.testNoSolution)',
		loads: { HV1: [300], HV2: [300], HV3: [700, 100, 100, 100, 100, 100, 100, 100] },
		stranded: ['HV3'],
	},
];

function combinations(things: number, chosen: number, from = 1): string[] {
	if (chosen === 0) return [''];
	return Array.from({ length: things - from + 1 }, (_, index) => index + from).flatMap((first) =>
		combinations(things, chosen - 1, first + 1).map((rest) =>
			rest === '' ? `HV${first}` : `HV${first}+${rest}`,
		),
	);
}

test.each(scenarios)('$name', ({ loads, failures = 1, stranded }) => {
	const answer = capacityAt(clusterOf(loads), failures);
	expect(strandedAt(answer)).toEqual(stranded);
	expect(answer.failures.filter(({ verdict }) => verdict === 'undecided')).toEqual([]);
	expect(answer.verdict).toBe(stranded.length > 0 ? 'stranded' : 'fits');
});

interface FailoverScenario {
	readonly name: string;
	readonly nodes: readonly string[];
	/** The machines by the node that each is on. */
	readonly machines: Readonly<Record<string, string>>;
	readonly facts?: Facts;
	readonly cluster?: Facts;
	readonly fails: string;
	/** Where machines may start; undefined where not all can. */
	readonly starts: Readonly<Record<string, readonly string[]>> | undefined;
}

function rule(ruleType: string, ...groups: string[]): Facts {
	return { affinityRules: [{ name: 'R1', ruleType, enabled: true, groups }] };
}

const failovers: readonly FailoverScenario[] = [
	{
		name: 'the other one of two possible owners (Proxmox: test-node-affinity-strict4)',
		nodes: ['n1', 'n2', 'n3'],
		machines: { a: 'n3' },
		facts: { possibleOwners: ['n2', 'n3'] },
		fails: 'n3',
		starts: { a: ['n2'] },
	},
	{
		name: 'a preferred owner that fails binds nothing (Proxmox: test-node-affinity-nonstrict3)',
		nodes: ['n1', 'n2', 'n3'],
		machines: { a: 'n3' },
		facts: { preferredOwners: ['n3'] },
		fails: 'n3',
		starts: { a: ['n1', 'n2'] },
	},
	{
		name: 'the other one of two preferred owners, which binds nothing (Proxmox: test-node-affinity-nonstrict4)',
		nodes: ['n1', 'n2', 'n3'],
		machines: { a: 'n3' },
		facts: { preferredOwners: ['n2', 'n3'] },
		fails: 'n3',
		starts: { a: ['n2'] },
	},
	{
		name: 'kept apart from one that stays (Proxmox: test-resource-affinity-strict-negative1)',
		nodes: ['n1', 'n2', 'n3'],
		machines: { '101': 'n2', '102': 'n3' },
		cluster: rule('DifferentNode', '101', '102'),
		fails: 'n3',
		starts: { '102': ['n1'] },
	},
	{
		name: 'one machine for each node, all apart (Proxmox: test-crs-static-rebalance-resource-affinity3)',
		nodes: ['n1', 'n2', 'n3', 'n4', 'n5'],
		machines: { '100': 'n2', '200': 'n1', '300': 'n4', '400': 'n3', '500': 'n5' },
		cluster: rule('DifferentNode', '100', '200', '300', '400', '500'),
		fails: 'n1',
		starts: undefined,
	},
	{
		name: 'three apart on five nodes (Proxmox: test-resource-affinity-strict-negative2)',
		nodes: ['n1', 'n2', 'n3', 'n4', 'n5'],
		machines: { '101': 'n3', '102': 'n4', '103': 'n5' },
		cluster: rule('DifferentNode', '101', '102', '103'),
		fails: 'n5',
		starts: { '103': ['n1', 'n2'] },
	},
	{
		name: 'two together (Proxmox: test-resource-affinity-strict-positive1)',
		nodes: ['n1', 'n2', 'n3'],
		machines: { '101': 'n3', '102': 'n3' },
		cluster: rule('SameNode', '101', '102'),
		fails: 'n3',
		starts: { '101': ['n1', 'n2'], '102': ['n1', 'n2'] },
	},
	{
		name: 'together with one that stays (oVirt: VmAffinityFilterPolicyUnitTest.testPositiveAffinity)',
		nodes: ['h1', 'h2', 'h3', 'h4'],
		machines: { v1: 'h4', v2: 'h2' },
		cluster: rule('SameNode', 'v1', 'v2'),
		fails: 'h4',
		starts: { v1: ['h2'] },
	},
	{
		name: 'together with two that are apart already (oVirt: VmAffinityFilterPolicyUnitTest.testPositiveAffinityToMultipleHosts)',
		nodes: ['h1', 'h2', 'h3', 'h4'],
		machines: { v1: 'h4', v2: 'h2', v3: 'h3' },
		cluster: rule('SameNode', 'v1', 'v2', 'v3'),
		fails: 'h4',
		starts: { v1: ['h2', 'h3'] },
	},
	{
		name: 'one possible owner (oVirt: VmToHostAffinityFilterPolicyUnitTest.testPositiveAffinity)',
		nodes: ['h1', 'h2', 'h3', 'h4'],
		machines: { v1: 'h4' },
		facts: { possibleOwners: ['h1', 'h4'] },
		fails: 'h4',
		starts: { v1: ['h1'] },
	},
	{
		name: 'one node excluded (oVirt: VmToHostAffinityFilterPolicyUnitTest.testNegativeAffinity)',
		nodes: ['h1', 'h2', 'h3', 'h4'],
		machines: { v1: 'h4' },
		facts: { possibleOwners: ['h2', 'h3', 'h4'] },
		fails: 'h4',
		starts: { v1: ['h2', 'h3'] },
	},
	{
		name: 'three apart of one node, three others (Proxmox: test-resource-affinity-with-node-affinity-strict-negative2)',
		nodes: ['n1', 'n2', 'n3', 'n4'],
		machines: { '101': 'n1', '102': 'n1', '103': 'n1' },
		cluster: rule('DifferentNode', '101', '102', '103'),
		fails: 'n1',
		starts: { '101': ['n2', 'n3', 'n4'], '102': ['n2', 'n3', 'n4'], '103': ['n2', 'n3', 'n4'] },
	},
	{
		name: 'a share that one of the other nodes may not use (Proxmox: migrate_vm_precondition (unavailable_storages))',
		nodes: ['n1', 'n2', 'n3'],
		machines: { a: 'n1' },
		facts: {
			path: '\\\\files\\machines\\a',
			hardDrives: [{ path: '\\\\files\\machines\\a\\os.vhdx', type: 'Fixed' }],
		},
		cluster: { fileShares: [{ path: '\\\\files\\machines', fullAccess: ['n1', 'n2'] }] },
		fails: 'n1',
		starts: { a: ['n2'] },
	},
	{
		name: 'a class of a single machine binds nothing',
		nodes: ['n1', 'n2'],
		machines: { a: 'n1' },
		facts: { antiAffinityClassNames: ['deleted'] },
		cluster: { clusterEnforcedAntiAffinity: true },
		fails: 'n1',
		starts: { a: ['n2'] },
	},
	{
		name: 'a class that is not enforced is a wish',
		nodes: ['n1', 'n2'],
		machines: { a: 'n1', b: 'n2' },
		facts: { antiAffinityClassNames: ['g1'] },
		fails: 'n1',
		starts: { a: ['n2'] },
	},
	{
		name: 'a class that is enforced',
		nodes: ['n1', 'n2'],
		machines: { a: 'n1', b: 'n2' },
		facts: { antiAffinityClassNames: ['g1'] },
		cluster: { clusterEnforcedAntiAffinity: true },
		fails: 'n1',
		starts: undefined,
	},
	{
		name: 'kept in different sites, of which one is left',
		nodes: ['n1', 'n2', 'n3'],
		machines: { a: 'n1', b: 'n3' },
		cluster: {
			...rule('DifferentFaultDomain', 'a', 'b'),
			faultDomains: [
				{ name: 'S1', type: 'Site' },
				{ name: 'S2', type: 'Site' },
				{ name: 'n1', type: 'Node', parentName: 'S1' },
				{ name: 'n2', type: 'Node', parentName: 'S2' },
				{ name: 'n3', type: 'Node', parentName: 'S2' },
			],
		},
		fails: 'n1',
		starts: undefined,
	},
];

test.each(failovers)('$name', ({ nodes, machines, facts, cluster = {}, fails, starts }) => {
	const answer = capacityAt({
		cluster,
		nodes: Object.fromEntries(nodes.map((node) => [node, nodeOf(64 * GB)])),
		machines: Object.entries(machines).map(([name, node]) => machineOf(name, node, 4096, facts)),
	});
	const failure = answer.failures.find(({ failed }) => failed[0] === fails);
	expect(failure?.verdict).toBe(starts ? 'fits' : 'stranded');
	const placed = new Map(
		failure?.placement?.map(({ virtualMachine, node }) => [virtualMachine, node]),
	);
	for (const [name, allowed] of Object.entries(starts ?? {}))
		expect(allowed).toContain(placed.get(name));
	if (starts) expect([...placed.keys()].sort()).toEqual(Object.keys(starts).sort());
});

interface NowhereScenario {
	readonly name: string;
	readonly machine: Facts;
	readonly nodes: Readonly<Record<string, Facts>>;
	readonly cluster?: Facts;
	/** The checks that say no, by the node. */
	readonly faults: Readonly<Record<string, readonly string[]>>;
}

const nowhere: readonly NowhereScenario[] = [
	{
		name: 'storage and device are both missing (Proxmox: migrate_vm_precondition (storage and mapped device))',
		machine: {
			hardDrives: [{ lunId: 'L1', passThrough: true }],
			assignableDevices: [{ name: 'gpu0', resourcePool: 'gpus' }],
			version: '12.0',
		},
		cluster: {
			operatingSystem: '2025',
			disks: [{ name: 'D1', lunId: 'L1', owner: 'a', state: 'Online', use: 'Assigned' }],
		},
		nodes: {
			n1: { operatingSystem: { version: '2025', edition: 'Datacenter' } },
			n3: {
				operatingSystem: { version: '2025', edition: 'Datacenter' },
				storage: { luns: [] },
				assignableDevices: [],
			},
		},
		faults: { n3: ['preflight/assigned-devices', 'preflight/pass-through-disks'] },
	},
	{
		name: 'a device of the failed node (CloudStack: testListHostsForMigrationOfVMGpuEnabled)',
		machine: { assignableDevices: [{ name: 'pci', resourcePool: null }] },
		nodes: { n1: {}, n2: {}, n3: {} },
		faults: { n2: ['preflight/assigned-devices'], n3: ['preflight/assigned-devices'] },
	},
	{
		name: 'a local disk and a device at once',
		machine: {
			hardDrives: [{ path: 'D:\\vms\\a.vhdx', type: 'Fixed' }],
			assignableDevices: [{ name: 'pci', resourcePool: null }],
		},
		nodes: { n1: {}, n2: {} },
		faults: { n2: ['preflight/assigned-devices', 'preflight/storage-access'] },
	},
];

test.each(nowhere)('$name', ({ machine, nodes, cluster = {}, faults }) => {
	const answer = capacityAt({
		cluster,
		nodes: Object.fromEntries(
			Object.entries(nodes).map(([node, facts]) => [node, nodeOf(64 * GB, facts)]),
		),
		machines: [machineOf('a', 'n1', 4096, machine)],
	});
	const [conflict] = answer.failures.find(({ failed }) => failed[0] === 'n1')?.conflicts ?? [];
	expect(conflict?.kind).toBe('nowhere');
	for (const [node, rules] of Object.entries(faults)) {
		const found = conflict?.faults.filter((fault) => fault.node === node);
		expect([...new Set(found?.map(({ ruleId }) => ruleId))].sort()).toEqual(rules);
	}
});
