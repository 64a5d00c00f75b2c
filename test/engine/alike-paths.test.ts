import { expect, test } from 'vitest';
import { alikePaths } from '../../src/engine/alike-paths.ts';

const known = [
	{ sharedVolumes: ['C:\\ClusterStorage\\Volume1', 'C:\\ClusterStorage\\Volume2\\deep'] },
	{ fileShares: [{ path: '\\\\fs01\\vms' }], virtualMachines: [{ path: 'D:\\VMs\\app01' }] },
];

/** The paths of a machine, as they are compared with those of others. */
function written(...paths: string[]): string[] {
	return paths.map(alikePaths(known)());
}

test.each([
	['below a volume', ['C:\\ClusterStorage\\Volume1\\a'], ['C:\\ClusterStorage\\Volume1\\b']],
	['below a share', ['\\\\fs01\\vms\\x\\a'], ['\\\\fs01\\vms\\x\\b']],
	[
		'a folder and a file in it',
		['D:\\VMs\\a', 'D:\\VMs\\a\\a.vhdx'],
		['D:\\VMs\\b', 'D:\\VMs\\b\\b.vhdx'],
	],
	['volumes that nobody speaks of', ['C:\\ClusterStorage\\V8\\a'], ['C:\\ClusterStorage\\V9\\a']],
])('alike: %s', (_, some, others) => {
	expect(written(...some)).toEqual(written(...others));
});

test.each([
	['on two volumes', ['C:\\ClusterStorage\\Volume1\\a'], ['C:\\ClusterStorage\\Volume9\\a']],
	[
		'above a mounted volume',
		['C:\\ClusterStorage\\Volume2\\a'],
		['C:\\ClusterStorage\\Volume2\\deep\\a'],
	],
	['on two shares', ['\\\\fs01\\vms\\a'], ['\\\\fs01\\vms2\\a']],
	['on two servers', ['\\\\fs01\\vms\\a'], ['\\\\fs02\\vms\\a']],
	['on two drives', ['D:\\VMs\\a'], ['E:\\VMs\\a']],
	['two files and one', ['D:\\V\\a.vhdx', 'D:\\V\\b.vhdx'], ['D:\\V\\a.vhdx', 'D:\\V\\a.vhdx']],
	['two kinds of files', ['D:\\V\\a.vhdx'], ['D:\\V\\a.vhds']],
	['spelled in another way', ['D:\\V\\a\\..\\b'], ['D:\\V\\b']],
	['no path', ['a'], ['b']],
	['beside the system', ['C:\\ClusterStorage\\a'], ['C:\\Other\\a']],
])('not alike: %s', (_, some, others) => {
	expect(written(...some)).not.toEqual(written(...others));
});
