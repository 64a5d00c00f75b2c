import { describe, expect, test } from 'vitest';
import { folderOf, hvlint } from './process.ts';

/** The names of processors, which consist of several words. */
const models = ['`Intel(R) Xeon(R) CPU X5650 @ 2.67GHz`', '`Intel(R) Xeon(R) CPU E5540 @ 2.53GHz`'];

describe('no name is torn apart', () => {
	test.each([
		['a change', ['lint']],
		['one move', ['preflight', '--vm', 'web01', '--to', 'HV02']],
		['all moves', ['preflight']],
	])('in the ticket of %s', async (_, args) => {
		const { out } = await hvlint([...args, 'examples/contoso', '-f', 'markdown']);
		const found = [...out.matchAll(/`?Intel.*?GHz`?/g)].map(([model]) => model);
		expect(found.length).toBeGreaterThan(0);
		for (const model of found) expect(models).toContain(model);
	});

	test('in what passed', async () => {
		const model = 'Intel(R) Xeon(R) CPU E5-2690 v4 @ 2.60GHz';
		const host = (name: string) =>
			`---\napiVersion: hvlint/v1\nkind: Host\nname: ${name}\ncluster: C1\noperatingSystem: { version: '2022' }\nprocessor: { manufacturer: GenuineIntel, name: ${model} }\n`;
		const cluster =
			'apiVersion: hvlint/v1\nkind: Cluster\nname: C1\noperatingSystem: "2022"\nnodes: [A, B]\nvirtualMachines: [{ name: v, owner: A, state: Running, version: "10.0", highlyAvailable: true }]\n';
		const cwd = folderOf({ 'a.yaml': `${cluster}${host('A')}${host('B')}` });
		const { out } = await hvlint(['preflight', '--vm', 'v', '--to', 'B', '-f', 'markdown'], {
			cwd,
		});
		expect(out).toContain(
			`- [x] passed \`preflight/processor-features\`: both nodes have \`${model}\` processors`,
		);
	});
	test('in boxes to tick, and in what is taken as the product has it', async () => {
		const cwd = folderOf({
			'a.yaml':
				'apiVersion: hvlint/v1\nkind: Cluster\nname: C1\nnodes: [A, B]\nvirtualMachines: [{ name: SQL01 Prod, owner: A, state: Running, highlyAvailable: true }]\n',
		});
		const args = ['preflight', '--vm', 'SQL01 Prod', '--to', 'B', '-f', 'markdown'];
		const { out } = await hvlint(args, { cwd });
		expect(out).toContain('- [ ] nothing else is being done with `SQL01 Prod`');
		expect(out).toContain('; `SQL01 Prod` antiAffinityClassNames: none;');
		expect(out.replaceAll('`SQL01 Prod`', '').match(/`SQL01`/)).toBeNull();
	});
});
