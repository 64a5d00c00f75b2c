/** The tests of a validation (Test-Cluster) that a change calls for, the fewest first. */
export const validationTests = ['withoutStorage', 'oneDisk', 'newDisks', 'all'] as const;
export type ValidationTests = (typeof validationTests)[number];

/**
 * The changes that two manifests of a cluster show, each with the tests that the tables of the page name.
 * Processors, memory, firmware of the computer, a node that leaves and the quorum call for none. Manifests do not tell
 * of drivers, of the firmware of storage, of switches of a SAN and its zones, of device specific modules and of
 * replication software: of these rows nothing is said.
 *
 * @see https://learn.microsoft.com/troubleshoot/windows-server/high-availability/validate-hardware-failover-cluster#advanced-validation-scenarios
 */
export const revalidation = {
	/** Cluster configuration changes: adding a new node. */
	nodeAdded: { tests: 'all', text: 'node {name} is added' },
	/** Server changes: physically replacing or changing a server. */
	serverReplaced: { tests: 'all', text: 'node {name} is another server' },
	/** Cluster configuration changes, again: a rolling upgrade evicts a node and adds it anew. */
	upgraded: { tests: 'all', text: 'node {name} has another version of Windows Server' },
	/** Server changes: adding, removing, or replacing a network adapter. */
	networkAdapters: { tests: 'withoutStorage', text: 'node {name} has other network adapters' },
	/** Operating system changes: updates that touch the storage stack; for others, those without storage are enough. */
	updates: {
		tests: 'oneDisk',
		text: 'node {name} has other updates (if none of them touches the storage stack, no storage tests)',
	},
	/** Shared storage changes: presenting a new disk or LUN. */
	diskAdded: { tests: 'newDisks', text: 'disk {name} is added' },
	/** The same, where the disks of the cluster that are no volumes are not told: one of these may have become it. */
	volumeAdded: {
		tests: 'newDisks',
		text: 'volume {name} is added (unless its disk was in the cluster already)',
	},
	/** Shared storage changes: changing or adding a storage array, as far as its targets and enclosures tell. */
	targetAdded: { tests: 'all', text: 'node {name} has another iSCSI target' },
	enclosureAdded: { tests: 'all', text: 'node {name} has another storage enclosure' },
	/** Host bus adapter changes: replacing one. */
	hostBusAdapterReplaced: { tests: 'all', text: 'node {name} has another host bus adapter' },
	/** Host bus adapter changes: adding one; multipath software changes: adding or removing a path. */
	paths: { tests: 'oneDisk', text: 'node {name} has more or fewer paths to its storage' },
	/** Multipath software changes: from single path to multipath, or back. */
	multipath: { tests: 'all', text: 'node {name} changes between one path and Multipath I/O' },
	/** Multisite cluster changes: modifying the networks that connect the nodes. */
	networks: { tests: 'withoutStorage', text: 'its networks change' },
} as const satisfies Record<string, { readonly tests: ValidationTests; readonly text: string }>;

export type RevalidatingChange = keyof typeof revalidation;
