import { expect, test } from 'vitest';
import { hvlint } from './process.ts';

/** The names of processors, which consist of several words. */
const models = ['`Intel(R) Xeon(R) CPU X5650 @ 2.67GHz`', '`Intel(R) Xeon(R) CPU E5540 @ 2.53GHz`'];

test.each([
	['a change', ['lint']],
	['one move', ['preflight', '--vm', 'web01', '--to', 'HV02']],
	['all moves', ['preflight']],
])('no name is torn apart in the ticket of %s', async (_, args) => {
	const { out } = await hvlint([...args, 'examples/contoso', '-f', 'markdown']);
	const lines = out.split('\n').filter((line) => line.includes('Xeon'));
	expect(lines.length).toBeGreaterThan(0);
	for (const line of lines.filter((one) => !one.startsWith('- [x]')))
		for (const [model] of line.matchAll(/`?Intel.*?GHz`?/g)) expect(models).toContain(model);
});
