import { describe, expect, test } from 'vitest';
import { capacityAt, type Facts, machineOf, nodeOf } from './estate.ts';

const GB = 1024;
const verdictsOf = (nodes: Readonly<Record<string, Facts>>, cluster: Facts = {}) =>
	capacityAt({
		cluster,
		nodes,
		machines: [
			machineOf('a', 'n1', 4 * GB, {
				hardDrives: [{ path: 'C:\\ClusterStorage\\V1\\a\\os.vhdx', type: 'Fixed' }],
			}),
		],
	}).failures.map(({ failed, verdict }) => `${failed} ${verdict}`);

describe('a Cluster Shared Volume', () => {
	const sharedVolumes = [
		{ name: 'V1', path: 'C:\\ClusterStorage\\V1', state: 'Online', lunId: 'L1' },
	];
	const verdictOf = (...luns: (string[] | undefined)[]) =>
		verdictsOf(
			Object.fromEntries(
				luns.map((own, index) => [
					`n${index + 1}`,
					nodeOf(64 * GB, { storage: own ? { luns: own } : {} }),
				]),
			),
			{ sharedVolumes },
		)[0];

	test('is served by any node that sees its logical unit', () => {
		expect(verdictOf(['L1'], ['L1'])).toBe('n1 fits');
		expect(verdictOf(['L1'], [], ['L1'])).toBe('n1 fits');
	});

	test('is gone where no node is left that sees it', () => {
		expect(verdictOf(['L1'], [])).toBe('n1 stranded');
		expect(verdictOf(['L1'], [], [])).toBe('n1 stranded');
	});

	test('is in doubt where one of those that are left may see it', () => {
		expect(verdictOf(['L1'], [], undefined)).toBe('n1 undecided');
	});

	test('is taken for visible where nobody tells of any node that does not see it', () => {
		expect(verdictOf(['L1'], undefined)).toBe('n1 fits');
	});
});

test('a node that says it has less available than its machines leave holds what nobody told, which may shrink', () => {
	const memory = { total: 64 * GB * 2 ** 20, reserve: 0, available: 2 * GB * 2 ** 20 };
	expect(verdictsOf({ n1: nodeOf(64 * GB), n2: { memory } })[0]).toBe('n1 undecided');
});

test('of two nodes the last one strands everything when the other one is down', () => {
	expect(verdictsOf({ n1: nodeOf(64 * GB), n2: nodeOf(64 * GB, { state: 'Down' }) })).toEqual([
		'n1 stranded',
	]);
});
