import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lintEstate } from '../../src/engine/lint.ts';
import { openManifests } from '../../src/engine/open-estate.ts';
import { readManifests } from '../../src/source/manifest.ts';

const many = <T>(number: number, make: (index: number) => T): T[] =>
	Array.from({ length: number }, (_, index) => make(index));
const cluster = (more: object) => ({
	apiVersion: 'hvlint/v1',
	kind: 'Cluster',
	name: 'C1',
	...more,
});
const host = (index: number, more: object) => ({
	...{ apiVersion: 'hvlint/v1', kind: 'Host', name: `HV${index}`, cluster: 'C1' },
	...more,
});
const address = (index: number, last: number) => `10.0.${index}.${last}/24`;

/** Estates whose lists all grow together: what is held against each other pair by pair takes four times as long. */
const shapes: Readonly<Record<string, (size: number) => object[]>> = {
	'adapters and networks': (size) => [
		cluster({
			operatingSystem: '2012R2',
			nodes: ['HV0'],
			networks: many(size, (n) => ({ name: `N${n}`, subnet: address(n, 0) })),
		}),
		host(0, { networkAdapters: many(size, (n) => ({ name: `A${n}`, ipAddress: address(n, 1) })) }),
	],
	'equal MAC addresses': (size) => [
		cluster({
			virtualMachines: many(size, (n) => ({
				name: `vm${n}`,
				networkAdapters: [{ switch: 'S', vlan: n, mac: '00155D000001', dynamicMacAddress: false }],
			})),
		}),
	],
	'machines of unknown place and shares': (size) => [
		cluster({
			nodes: ['HV0'],
			fileShares: many(size, (n) => ({ path: `\\\\fs\\s${n}`, free: '1GB' })),
			virtualMachines: many(size, (n) => ({ name: `vm${n}`, owner: 'HV0', hardDrives: [] })),
		}),
	],
	'machines and nodes that are only named': (size) => [
		cluster({
			nodes: many(size, (n) => `HV${n}`),
			virtualMachines: many(size, (n) => ({ name: `vm${n}`, owner: `HV${n}` })),
		}),
	],
	'machines and nodes with all that they need': (size) => [
		cluster({
			nodes: many(size, (n) => `HV${n}`),
			virtualMachines: many(size, (n) => ({
				...{ name: `vm${n}`, owner: `HV${n}`, highlyAvailable: true, state: 'Running' },
				...{ processor: { count: 4 }, memory: { startup: '4GB', dynamic: false } },
			})),
		}),
		...many(size, (n) =>
			host(n, {
				...{ operatingSystem: { version: '2025' }, numaSpanningEnabled: false },
				...{ memory: { total: '64GB', reserve: '4GB' } },
				processor: { numaNodes: 2, cores: 8, logicalProcessors: 16 },
			}),
		),
	],
	'networks that adapters name': (size) => [
		cluster({ nodes: ['HV0'], networks: many(size, (n) => ({ name: `N${n}` })) }),
		host(0, { networkAdapters: many(size, (n) => ({ name: `A${n}`, clusterNetwork: `X${n}` })) }),
	],
	'switches and machines': (size) => [
		cluster({
			nodes: ['HV0', 'HV1'],
			virtualMachines: many(size, (n) => ({
				...{ name: `vm${n}`, owner: 'HV0', highlyAvailable: true },
				networkAdapters: [{ switch: `S${n}`, vlan: n + 1 }],
			})),
		}),
		...many(2, (h) =>
			host(h, {
				switches: many(size, (n) => ({
					...{ name: `S${n}`, type: h ? 'External' : 'Internal', vlans: many(size, (v) => v) },
				})),
			}),
		),
	],
	'steps that name nodes of nowhere': (size) => [
		cluster({
			nodes: ['HV0'],
			setup: many(size, (n) => ({
				step: n % 2 ? 'AddNode' : 'InstallUpdates',
				node: n % 2 ? `X${n}` : `Y${n}`,
			})),
		}),
	],
	'machines that are kept apart, and their moves': (size) => [
		cluster({
			nodes: many(size, (n) => `HV${n}`),
			virtualMachines: many(size, (n) => ({
				...{ name: `vm${n}`, owner: `HV${n}`, state: 'Running' },
				antiAffinityClassNames: [`A${Math.floor(n / 3)}`],
			})),
			migrations: many(size, (n) => ({ virtualMachine: `vm${n}`, to: `HV${(n + 1) % size}` })),
		}),
	],
	'rules that keep machines together': (size) => [
		cluster({
			...{ operatingSystem: '2022', nodes: many(8, (n) => `HV${n}`) },
			virtualMachines: many(size, (n) => ({ name: `vm${n}`, owner: `HV${n % 8}` })),
			affinityRules: many(size, (n) => ({
				...{ name: `R${n}`, ruleType: 'SameNode', enabled: true },
				groups: [`vm${n}`, `vm${(n + 8) % size}`],
			})),
		}),
	],
	'machines on shares': (size) => [
		cluster({
			nodes: ['HV0', 'HV1'],
			fileShares: many(size, (n) => ({ path: `\\\\fs${n}\\s`, free: '1GB' })),
			virtualMachines: many(size, (n) => ({
				...{ name: `vm${n}`, owner: 'HV0', state: 'Running' },
				hardDrives: [
					{ path: `\\\\fs${n}\\s\\a.vhdx`, size: '9GB', fileSize: '1GB', type: 'Dynamic' },
				],
			})),
		}),
	],
	'volumes and machines on them': (size) => [
		cluster({
			nodes: many(size, (n) => `HV${n}`),
			sharedVolumes: many(size, (n) => ({
				...{ name: `V${n}`, path: `C:\\ClusterStorage\\V${n}`, size: '9TB', free: '1TB' },
				...{ owner: `HV${n}`, fileSystem: 'NTFS', state: 'Online' },
			})),
			virtualMachines: many(size, (n) => ({
				...{ name: `vm${n}`, owner: `HV${n}`, path: `C:\\ClusterStorage\\V${n}\\vm` },
				hardDrives: [
					{
						path: `C:\\ClusterStorage\\V${n}\\vm\\a.vhdx`,
						size: '9GB',
						fileSize: '1GB',
						type: 'Dynamic',
					},
				],
			})),
		}),
	],
	'updates of nodes': (size) => [
		cluster({ operatingSystem: '2012R2', nodes: many(4, (n) => `HV${n}`) }),
		...many(4, (h) => host(h, { updates: many(size, (n) => `KB${500_000 + n * (h + 1)}`) })),
	],
	'chains of checkpoints and of disks': (size) => [
		cluster({
			nodes: ['HV0', 'HV1'],
			virtualMachines: [
				{
					...{ name: 'vm', owner: 'HV0', state: 'Running' },
					checkpoints: many(size, (n) => ({ name: `c${n}`, created: '2026-01-01T00:00:00Z' })),
					hardDrives: many(size, (n) => ({
						...{ path: `D:\\a${n}.avhdx`, type: 'Differencing', size: '9GB', fileSize: '1GB' },
						parents: [`D:\\a${n + 1}.avhdx`, `D:\\b${n}.vhdx`],
					})),
				},
			],
		}),
	],
	'roles, classes and owners': (size) => [
		cluster({
			nodes: many(8, (n) => `HV${n}`),
			virtualMachines: many(size, (n) => ({
				...{ name: `vm${n}`, owner: `HV${n % 8}`, highlyAvailable: true, role: `R${n}` },
				...{ antiAffinityClassNames: [`A${n % 3}`, `B${n}`, 'C'] },
				...{ possibleOwners: many(8, (o) => `HV${o}`), preferredOwners: [`HV${n % 8}`, 'HV0'] },
			})),
		}),
	],
	'machines whose owners are nowhere': (size) => [
		cluster({
			nodes: many(size, (n) => `HV${n}`),
			virtualMachines: many(size, (n) => ({ name: `vm${n}`, owner: `X${n}` })),
		}),
	],
	'exceptions of machines': (size) => [
		cluster({
			nodes: ['HV0'],
			virtualMachines: many(size, (n) => ({
				...{ name: `vm${n}`, owner: 'HV0' },
				exceptions: [{ rule: 'virtual-machine/notes', reason: `It is ${n}.` }],
			})),
		}),
	],
	'switches and pools of hosts': (size) => [
		cluster({ operatingSystem: '2022', nodes: many(4, (n) => `HV${n}`) }),
		...many(4, (h) =>
			host(h, {
				switches: many(size, (n) => ({ name: `S${n}`, type: 'External' })),
				networkAdapters: many(size, (n) => ({ name: `A${n}`, status: 'Up', linkSpeed: '10Gbps' })),
				resourcePools: many(size, (n) => ({
					...{ name: `P${n}`, resourcePoolType: 'VHD' },
					paths: [`D:\\m${n}`, `D:\\n${n}`],
				})),
			}),
		),
	],
	'replication, teams and devices of hosts': (size) => [
		cluster({ operatingSystem: '2022', nodes: many(2, (n) => `HV${n}`) }),
		...many(2, (h) =>
			host(h, {
				replicationServer: {
					replicationAllowedFromAnyServer: false,
					authorizationEntries: many(size, (n) => ({
						allowedPrimaryServer: `p${n}`,
						trustGroup: `T${n}`,
					})),
				},
				teams: many(size, (n) => ({ name: `T${n}`, members: [`A${n}`, `B${n}`] })),
				virtualSans: many(size, (n) => ({ name: `S${n}` })),
				iscsiSessions: many(size, (n) => ({ targetNodeAddress: `iqn.${n}`, isPersistent: true })),
				certificates: many(size, (n) => ({ thumbprint: String(n).padStart(40, '0') })),
				partitionableGpus: many(size, (n) => ({ name: `G${n}`, partitionCount: 4 })),
				qosPolicies: many(size, (n) => ({ name: `Q${n}`, ipDstPortStart: n + 1 })),
				antivirus: { exclusionPath: many(size, (n) => `D:\\x${n}`) },
			}),
		),
	],
	'disks, roles and sites of a cluster': (size) => [
		cluster({
			nodes: ['HV0', 'HV1'],
			disks: many(size, (n) => ({ name: `D${n}`, lunId: `l${n}`, owner: 'HV0' })),
			roles: many(size, (n) => ({ name: `R${n}`, owner: 'HV1', state: 'Online' })),
			faultDomains: many(size, (n) => ({ name: `F${n}`, type: 'Site', parentName: `F${n + 1}` })),
			virtualMachines: many(size, (n) => ({
				...{ name: `vm${n}`, owner: 'HV0', role: `R${n}`, highlyAvailable: true },
			})),
		}),
	],
	'moves and networks': (size) => [
		cluster({
			nodes: ['HV0', 'HV1'],
			// As many as a cluster may have, each of which may be named and is found in its document.
			networks: many(100, (n) => ({ name: `N${n}`, role: 'Cluster', state: 'Up' })),
			virtualMachines: many(size, (n) => ({ name: `vm${n}`, owner: 'HV0' })),
			migrations: many(size, (n) => ({ virtualMachine: `vm${n}`, to: 'HV1' })),
		}),
	],
};

/** Two rules ask each machine of each node, and of no more than `test/capacity/alike.test.ts` says. */
const linear = rules.filter(({ id }) => !/failover-(?:nodes|owners)$/.test(id));

/** How often properties and entries of the manifests are read while all rules judge them. */
function readsOf(documents: readonly object[]): number {
	let reads = 0;
	const counted = new WeakMap<object, object>();
	const count = <T extends object>(object: T): T => {
		const known = counted.get(object);
		if (known) return known as T;
		const wrapper = new Proxy(object, {
			get(target, key, receiver) {
				reads += 1;
				const value = Reflect.get(target, key, receiver);
				return typeof value === 'object' && value !== null ? count(value) : value;
			},
		});
		counted.set(object, wrapper);
		return wrapper;
	};
	const bytes = Buffer.from(JSON.stringify(documents));
	const manifests = readManifests([{ path: 'a.json', bytes, named: true }]);
	expect(manifests.problems).toEqual([]);
	const watched = {
		...manifests,
		documents: manifests.documents.map((one) => ({ ...one, manifest: count(one.manifest) })),
	};
	const options = { rules: linear, settings: settingsOf({}), now: new Date('2026-01-01') };
	lintEstate(openManifests(watched, options), options);
	return reads;
}

// Reads are counted, since a busy machine says nothing by its clock.
test.each(Object.entries(shapes))('%s: twice as many take twice the work', (_, shape) => {
	const [some, twice] = [30, 60].map((size) => readsOf(shape(size)));
	expect(Number(twice) / Number(some)).toBeLessThan(2.5);
});
