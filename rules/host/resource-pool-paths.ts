import { defineRule } from '../../src/engine/rule.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import { byName } from '../../src/estate/names/names.ts';
import { parseWindowsPath, pathKey } from '../../src/estate/storage/windows-path.ts';
import type { ResourcePool } from '../../src/generated/manifest.ts';

/** The kinds of resource pools that are made of folders. */
const ofFolders = ['VHD', 'ISO', 'VFD'];

export default defineRule({
	id: 'host/resource-pool-paths',
	summary: 'A folder belongs to one resource pool of a kind.',
	subject: 'host',
	severity: 'warning',
	appliesTo: { from: '2012' },
	why: 'A resource pool of disks tells how much the machines of one owner take. A folder that belongs to two of them, also to a pool and to its parent, counts for both, and what is measured or limited there is wrong.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/avoid-mapping-one-storage-path-to-multiple-resource-pools',
		'https://learn.microsoft.com/powershell/module/hyper-v/remove-vmstoragepath',
	],
	covers: ['bpa/storage-path-single-pool'],
	messages: {
		shared:
			'On {host} {path} belongs to the resource pool "{pool}" and to "{other}", both of the kind {type}.',
	},
	fix: 'Take it out of the pool that it is not meant for: `Remove-VMStoragePath -ComputerName {host:ps} -ResourcePoolName {pool:ps} -ResourcePoolType {type} -Path {path:ps}`.',
	check({ host, facts, report }) {
		const pools = facts.assume(host, 'resourcePools', [], 'those that every host has');
		/** The pools of each folder, by its kind and path. */
		const poolsOf = new Map<string, ResourcePool[]>();
		for (const pool of byName(pools)) {
			const type = pool.resourcePoolType;
			if (!ofFolders.includes(type)) continue;
			for (const path of facts.need(pool, 'paths') ?? []) {
				const sharing = getOrAdd(poolsOf, `${type} ${pathKey(parseWindowsPath(path))}`, () => []);
				const other = sharing.find((one) => one !== pool);
				if (other)
					report('shared', [pool, 'paths'], {
						host: host.name,
						path,
						pool: pool.name,
						other: other.name,
						type,
					});
				if (sharing.at(-1) !== pool) sharing.push(pool);
			}
		}
	},
	examples: {
		good: [
			{
				name: 'A folder each; one folder for disks and for images; no pool',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
resourcePools:
  - { name: Gold, resourcePoolType: VHD, paths: ['D:\\Gold'] }
  - { name: Silver, resourcePoolType: VHD, paths: ['D:\\Silver', 'E:\\Silver'] }
  - { name: Images, resourcePoolType: ISO, paths: ['D:\\Gold'] }
  - { name: Gold, resourcePoolType: Memory }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2022 } }
`,
			},
		],
		bad: [
			{
				name: 'A pool with the folder of its parent',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
resourcePools:
  - { name: Gold, resourcePoolType: VHD, paths: ['D:\\Gold'] }
  - name: Sales
    resourcePoolType: VHD
    paths: ['d:\\gold\\'] # <- shared
  - { name: Images, resourcePoolType: ISO, paths: ['D:\\Images'] }
  - name: Media
    resourcePoolType: ISO
    paths: ['D:\\Images'] # <- shared
`,
			},
		],
		undecided: [
			{
				name: 'The folders were not collected',
				missing: ['HV01 resourcePools[0].paths'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2022 }
resourcePools: [{ name: Gold, resourcePoolType: VHD }]
`,
			},
		],
	},
});
