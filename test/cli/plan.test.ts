import { describe, expect, test } from 'vitest';
import { machineOf } from '../capacity/estate.ts';
import { manifestsOf, type PlanGround } from '../plan/estate.ts';
import { folderOf, hvlint } from './process.ts';

const ground: PlanGround = {
	nodes: { HV01: 16_384, HV02: 16_384, HV03: 16_384 },
	machines: [
		machineOf('app01', 'HV01', 4000),
		machineOf("o'brien", 'HV01', 2000, {
			memory: { startup: '2GB', dynamic: false, dirtyRate: '20MB' },
		}),
		machineOf('app02', 'HV02', 4000),
	],
};

async function plan(described: PlanGround, ...args: string[]) {
	const cwd = folderOf({ 'estate.json': JSON.stringify(manifestsOf(described), null, 1) });
	return hvlint(['plan', ...args], { cwd });
}

describe('plan drain', () => {
	test('tells the moves round by round, with how long they take and by which model', async () => {
		const { code, out, err } = await plan(ground, 'drain', 'hv01');
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^HVC01: drain of HV01\nPossible: 2 moves in 1 round\. It takes /);
		expect(out).toMatch(/\[ \] app01 +HV01 -> HV0[23] +\d/);
		expect(out).toContain('stands still');
		expect(out).toContain('memory.dirtyRate of app01: known to people');
		expect(out).toContain('Times are of a model');
		expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
	});

	test('prints a change ticket with boxes that nobody has ticked', async () => {
		const { out } = await plan(ground, 'drain', 'HV01', '--format', 'markdown');
		expect(out).toContain('## `HVC01`: drain of `HV01`');
		expect(out).toContain("`Move-ClusterVirtualMachineRole -Name 'o''brien' -Node");
		expect(out).toContain(
			"- [ ] `HV01` is empty, and paused, that nothing comes back: `Suspend-ClusterNode -Name 'HV01' -Drain -Wait`",
		);
		expect(out).not.toContain('[x]');
	});

	test('prints the PowerShell that would do it, whatever the names are', async () => {
		const { out } = await plan(ground, 'drain', 'HV01', '--script');
		expect(out).toContain("-Name 'o''brien' -Node");
		expect(out).toMatch(/Wait-Role -Cluster 'HVC01' -Name 'app01' -Node 'HV0[23]'/);
		expect(out).toMatch(/Suspend-ClusterNode -Cluster 'HVC01' -Name 'HV01' -Drain -Wait\n/);
	});

	test('knows that the nodes of Windows Server 2008 R2 do not drain themselves', async () => {
		const node = { memory: { total: '16GB', reserve: 0 }, operatingSystem: { version: '2008R2' } };
		const old = {
			cluster: { operatingSystem: '2008R2', quorum: { witness: { disk: 'Q' } } },
			nodes: { HV01: node, HV02: node },
			machines: [machineOf('app01', 'HV01', 4000, { version: '2.0', generation: 1 })],
		};
		const pause = "Get-ClusterNode -Name 'HV01' | Get-ClusterGroup | Move-ClusterGroup";
		const { out } = await plan(old, 'drain', 'HV01', '--format', 'markdown');
		expect(out).toContain(`\`${pause}\`, \`Suspend-ClusterNode -Name 'HV01'\``);
		for (const kind of [['drain', 'HV01'], ['rolling']]) {
			const { out: script } = await plan(old, ...kind, '--script');
			expect(script).toContain("\nSuspend-ClusterNode -Cluster 'HVC01' -Name 'HV01'\n");
			expect(script).toContain("Resume-ClusterNode -Cluster 'HVC01' -Name 'HV01'\n");
			expect(script).not.toMatch(/-Drain|-Failback/);
		}
	});

	test('waits in an upgrade for a node that is added again, and is not paused', async () => {
		const { out } = await plan(ground, 'rolling', '--upgrade', '--script');
		expect(out).toContain(
			"Read-Host 'Press Enter when Windows Server 2025 runs on HV02 as a node of the cluster'\nif ((Get-ClusterNode -Cluster 'HVC01' -Name 'HV02').State -eq 'Paused') { Resume-ClusterNode -Cluster 'HVC01' -Name 'HV02' -Failback NoFailback }\n",
		);
	});

	/** Nothing tells on which drives it lies. */
	const sharedVolumes = [1, 2].map((number) => ({
		...{ name: `Volume${number}`, path: `C:\\ClusterStorage\\Volume${number}` },
		...{ state: 'Online', free: '1TB' },
	}));
	test.each([
		['known', { poolSize: '10TB' }, ''],
		['perhaps', undefined, 'with Storage Spaces Direct '],
	])(
		'takes care of drives that are the storage of all: %s',
		async (_, storageSpacesDirect, where) => {
			const own = { ...ground, cluster: { storageSpacesDirect, sharedVolumes } };
			const unit =
				"Get-StorageFaultDomain -Type StorageScaleUnit | Where-Object FriendlyName -EQ 'HV01'";
			for (const kind of [['drain', 'HV01'], ['rolling']]) {
				const { out: ticket } = await plan(own, ...kind, '-f', 'markdown');
				expect(ticket).toContain(`- [ ] ${where}every volume is healthy: \`Get-VirtualDisk`);
				expect(ticket).toContain(`-Drain -Wait\`, \`${unit} | Enable-StorageMaintenanceMode\`\n`);
				expect(ticket).toContain(
					`: \`${unit} | Disable-StorageMaintenanceMode\`, \`Resume-ClusterNode -Name 'HV01'`,
				);
				expect(ticket).toContain(`- [ ] ${where}all that was written meanwhile is repaired`);
				const { out } = await plan(own, ...kind);
				expect(out).toContain('meanwhile is repaired');
			}
			const { out: script } = await plan(own, 'rolling', '--script');
			expect(script.match(/^Wait-Storage -Cluster 'HVC01'$/gm)).toHaveLength(3);
			const order = [
				'Enable-StorageMaintenanceMode',
				'Read-Host',
				'Disable-Storage',
				'Resume-Cluster',
			];
			const places = order.map((one) => script.indexOf(one, script.indexOf('# Step')));
			expect(places).toEqual(places.toSorted((one, other) => one - other));
			expect(places).not.toContain(-1);
			const { out: upgrade } = await plan(own, 'rolling', '--upgrade', '--script');
			// Also where the node is not paused.
			expect(upgrade).toMatch(/^Get-StorageFaultDomain .* \| Disable-StorageMaintenanceMode/m);
		},
	);

	test('says nothing of storage where it is not in the nodes', async () => {
		for (const args of [['-f', 'markdown'], ['--script'], []]) {
			const { out } = await plan(ground, 'rolling', ...args);
			expect(out).not.toMatch(/Storage/);
		}
	});

	test('prints no PowerShell for a role whose name is a pattern', async () => {
		for (const name of ['app*', 'app?', 'app[1]']) {
			const odd = { ...ground, machines: [machineOf(name, 'HV01', 4000)] };
			const { out } = await plan(odd, 'drain', 'HV01', '--script');
			expect(out).toContain(`throw 'Cmdlets take ${name} for a pattern`);
			expect(out).not.toContain('Suspend-ClusterNode -Cluster');
		}
	});

	test('prints JSON', async () => {
		const { out } = await plan(ground, 'drain', 'HV01', '-f', 'json');
		expect(JSON.parse(out)).toMatchObject({
			version: 1,
			kind: 'drain',
			plans: [{ cluster: 'HVC01', verdict: 'possible', steps: [{ nodes: ['HV01'] }] }],
		});
	});

	test('that is impossible ends with 1, and its script does nothing', async () => {
		const full = {
			...ground,
			machines: [
				...ground.machines,
				machineOf('sql01', 'HV01', 10_000),
				machineOf('sql02', 'HV02', 10_000),
				machineOf('sql03', 'HV03', 10_000),
			],
		};
		const { code, out, err } = await plan(full, 'drain', 'HV01');
		expect({ code, err }).toEqual({ code: 1, err: 'hvlint: 1 plan impossible.\n' });
		expect(out).toContain('sql01 needs 9.77 GB of memory to move, and the largest free block');
		expect((await plan(full, 'drain', 'HV01', '--fail-on', 'never')).code).toBe(0);
		const { out: script } = await plan(full, 'drain', 'HV01', '--script');
		expect(script).toContain('\nthrow ');
		expect(script).not.toContain('Move-ClusterVirtualMachineRole');
	});

	test('that is undecided ends with 1 where that is asked for, and names the facts', async () => {
		const unknown = {
			...ground,
			machines: [machineOf('app01', 'HV01', 4000, { networkAdapters: undefined })],
		};
		const { code, out } = await plan(unknown, 'drain', 'HV01');
		expect(code).toBe(0);
		expect(out).toContain('Undecided for want of facts. If they turn out well: 1 move in 1 round.');
		expect(out).toContain('networkAdapters of app01');
		expect((await plan(unknown, 'drain', 'HV01', '--fail-on-undecided', 'migrations')).code).toBe(
			1,
		);
	});
});

test('plan rolling tells every step, and how machines come back', async () => {
	const { code, out } = await plan(ground, 'rolling');
	expect(code).toBe(0);
	expect(out).toContain('Possible in 3 steps, and in no fewer.');
	expect(out).toContain('When HV01 is back:');
	const { out: upgrade } = await plan(ground, 'rolling', '--upgrade', '-f', 'markdown');
	expect(upgrade).toContain('rolling upgrade to Windows Server 2025 of 3 nodes');
	expect(upgrade).toContain(
		'- [ ] `HV01` is back, runs Windows Server 2025, and takes roles again',
	);
	expect(upgrade).toContain('`Update-ClusterFunctionalLevel`');
});

describe('what makes no sense', () => {
	test.each([
		[[], 'hvlint plan is followed by what is planned, drain or rolling.'],
		[['drian'], 'drain or rolling, not "drian". Did you mean "drain"?'],
		[['drain'], 'hvlint plan drain is followed by the node that is to be emptied.'],
		[['drain', 'HV04'], 'No node is named "HV04". Did you mean "HV01"?'],
		[['drain', 'HV01', '--upgrade'], '--upgrade goes with plan rolling, not with plan drain.'],
		[['drain', 'HV01', '--cluster', 'HVC02'], 'No cluster is named "HVC02". Did you mean "HVC01"?'],
		[['rolling', '--format', 'sarif'], 'hvlint plan prints --format pretty, json or markdown'],
	])('of the command line: %j', async (args, message) => {
		const { code, err } = await plan(ground, ...args);
		expect(code).toBe(2);
		expect(err).toContain(message);
	});

	test('of the manifests has its place, and the rest is answered', async () => {
		const { code, out, err } = await plan(
			{
				nodes: { ...ground.nodes, HV03: { state: 'Down' } },
				machines: [
					...ground.machines,
					{ ...machineOf('lost', 'HV01', 2000), owner: undefined as unknown as string },
				],
			},
			'drain',
			'HV01',
		);
		expect(code).toBe(2);
		expect(err).toMatch(
			/estate\.json:\d+: lost has no owner: it may be on any node, and is left out itself\./,
		);
		// It may be where the others go.
		expect(out).toContain('If they turn out well: 2 moves in 1 round.');
		expect(out).toContain('owner of lost');
		const down = await plan(
			{ ...ground, nodes: { ...ground.nodes, HV03: { state: 'Down' } } },
			'drain',
			'HV03',
		);
		expect(down.code).toBe(2);
		expect(down.err).toMatch(/^hvlint: estate\.json:\d+: HV03 is down already\.\n$/);
	});

	test('where no cluster is declared', async () => {
		const cwd = folderOf({ 'host.yaml': '{ apiVersion: hvlint/v1, kind: Host, name: HV01 }' });
		const { code, err } = await hvlint(['plan', 'drain', 'HV01'], { cwd });
		expect(code).toBe(2);
		expect(err).toContain('No cluster is declared');
	});
});
