import { G as settle, I as readInput, Ut as collectFacts, W as amend, an as parsePathGlob, n as manifestExceptions } from "./manifest-exceptions.js";
import { c as openEstate, d as compareKnownWith, f as knownFinding, i as judgeCounted, s as mayConfigure, t as baseCommit, u as compareKnown } from "./git.js";
import { F as isSameUnit, I as nameKey, O as computerKey, P as isSameName } from "./validate.js";
import { existsSync, readFileSync, statSync } from "node:fs";
import { relative, resolve } from "node:path";
// src/facts/revalidation.ts
/** The tests of a validation (Test-Cluster) that a change calls for, the fewest first. */
const validationTests = [
	"withoutStorage",
	"oneDisk",
	"newDisks",
	"all"
];
/**
* The changes that two manifests of a cluster show, each with the tests that the tables of the page name.
* Processors, memory, firmware of the computer, a node that leaves and the quorum call for none. Manifests do not tell
* of drivers, of the firmware of storage, of switches of a SAN and its zones, of device specific modules and of
* replication software: of these rows nothing is said.
*
* @see https://learn.microsoft.com/troubleshoot/windows-server/high-availability/validate-hardware-failover-cluster#advanced-validation-scenarios
*/
const revalidation = {
	/** Cluster configuration changes: adding a new node. */
	nodeAdded: {
		tests: "all",
		text: "node {name} is added"
	},
	/** Server changes: physically replacing or changing a server. */
	serverReplaced: {
		tests: "all",
		text: "node {name} is another server"
	},
	/** Cluster configuration changes, again: a rolling upgrade evicts a node and adds it anew. */
	upgraded: {
		tests: "all",
		text: "node {name} has another version of Windows Server"
	},
	/** Server changes: adding, removing, or replacing a network adapter. */
	networkAdapters: {
		tests: "withoutStorage",
		text: "node {name} has other network adapters"
	},
	/** Operating system changes: updates that touch the storage stack; for others, those without storage are enough. */
	updates: {
		tests: "oneDisk",
		text: "node {name} has other updates (if none of them touches the storage stack, no storage tests)"
	},
	/** Shared storage changes: presenting a new disk or LUN. */
	diskAdded: {
		tests: "newDisks",
		text: "disk {name} is added"
	},
	/** The same, where the disks of the cluster that are no volumes are not told: one of these may have become it. */
	volumeAdded: {
		tests: "newDisks",
		text: "volume {name} is added (unless its disk was in the cluster already)"
	},
	/** Shared storage changes: changing or adding a storage array, as far as its targets and enclosures tell. */
	targetAdded: {
		tests: "all",
		text: "node {name} has another iSCSI target"
	},
	enclosureAdded: {
		tests: "all",
		text: "node {name} has another storage enclosure"
	},
	/** Host bus adapter changes: replacing one. */
	hostBusAdapterReplaced: {
		tests: "all",
		text: "node {name} has another host bus adapter"
	},
	/** Host bus adapter changes: adding one; multipath software changes: adding or removing a path. */
	paths: {
		tests: "oneDisk",
		text: "node {name} has more or fewer paths to its storage"
	},
	/** Multipath software changes: from single path to multipath, or back. */
	multipath: {
		tests: "all",
		text: "node {name} changes between one path and Multipath I/O"
	},
	/** Multisite cluster changes: modifying the networks that connect the nodes. */
	networks: {
		tests: "withoutStorage",
		text: "its networks change"
	}
};
// src/engine/revalidation.ts
/** Which clusters have to be validated again after a change, and with which tests. What one of the states does not tell has not changed. */
function requiredValidations(before, after) {
	return after.clusters.flatMap((cluster) => {
		const earlier = before.clusters.find(({ name }) => nameKey(name) === nameKey(cluster.name));
		if (!earlier) return [];
		const changes = [...changesOfCluster(earlier, cluster), ...changesOfNodes(earlier, cluster)];
		if (changes.length === 0) return [];
		const tests = changes.map(([change]) => revalidation[change].tests).reduce((most, one) => validationTests.indexOf(one) > validationTests.indexOf(most) ? one : most);
		const because = changes.map(([change, name]) => revalidation[change].text.replace("{name}", () => name));
		const nodes = changes.some(([change]) => change === "nodeAdded") && cluster.nodes || null;
		const windowsServer = after.windowsServerOf(cluster, collectFacts()) ?? null;
		return [{
			cluster: cluster.name,
			tests,
			because,
			nodes,
			windowsServer
		}];
	});
	function changesOfNodes(earlier, cluster) {
		const facts = collectFacts();
		const [then, now] = [before.nodesOf(earlier, facts), after.nodesOf(cluster, facts)];
		if (!then || !now) return [];
		const known = new Map(then.map((host) => [computerKey(host.name), host]));
		return now.flatMap((host) => {
			const old = known.get(computerKey(host.name));
			if (!old) return [["nodeAdded", host.name]];
			const [earlierVersion, version] = [before.windowsServerOf(old, facts), after.windowsServerOf(host, facts)];
			return changesOfNode(old, host, (earlierVersion && version && earlierVersion !== version) === true);
		});
	}
}
function changesOfCluster(then, now) {
	const subnets = ({ networks }) => knownTexts(networks?.map(({ subnet }) => [subnet ?? []].flat().sort().join(" ") || null));
	return [...changesOfDisks(then, now), ...areOther(subnets(then), subnets(now)) ? [["networks", ""]] : []];
}
/** Volumes of Storage Spaces Direct are made of disks that are there. */
function changesOfDisks(then, now) {
	if (now.storageSpacesDirect) return [];
	const added = (disks, known) => disks.filter((disk) => !known.some((one) => isSameDisk(one, disk)));
	const [volumes, known] = [now.sharedVolumes, then.sharedVolumes];
	if (!volumes || !known) return [];
	const areDisksKnown = now.disks !== void 0 && then.disks !== void 0;
	const change = areDisksKnown ? "diskAdded" : "volumeAdded";
	return added([...areDisksKnown ? now.disks ?? [] : [], ...volumes], [...then.disks ?? [], ...known]).map(({ name }) => [change, name ?? ""]);
}
/** By the logical unit where both tell it, else by the name. */
function isSameDisk(one, other) {
	return one.lunId && other.lunId ? isSameUnit(one.lunId, other.lunId) : isSameName(one.name ?? "", other.name ?? "");
}
/** A list of which nothing is missing. */
function knownTexts(list) {
	return list?.every((one) => typeof one === "string") ? list : void 0;
}
function changesOfNode(then, now, isUpgraded) {
	const differ = (read) => areOther(read(then), read(now));
	const one = (text) => text === void 0 ? void 0 : [`${text}`];
	const isReplaced = differ(({ hardware }) => one(hardware?.manufacturer)) || differ(({ hardware }) => one(hardware?.model));
	const targets = [then, now].map(({ iscsiSessions }) => knownTexts(iscsiSessions?.map(({ targetNodeAddress }) => targetNodeAddress)));
	const isOtherTarget = missingIn(targets[1], targets[0]);
	const areUpdated = differ(({ updates }) => updates) || differ(({ operatingSystem }) => one(operatingSystem?.build)) || differ(({ operatingSystem }) => one(operatingSystem?.servicePack));
	const ports = [portsOf(then), portsOf(now)];
	const [gone, come] = [missingIn(ports[0], ports[1]), missingIn(ports[1], ports[0])];
	const changes = {
		serverReplaced: isReplaced,
		networkAdapters: differ(adaptersOf),
		upgraded: isUpgraded,
		updates: areUpdated && !isUpgraded,
		targetAdded: isOtherTarget,
		enclosureAdded: missingIn(enclosuresOf(now), enclosuresOf(then)),
		hostBusAdapterReplaced: gone && come,
		paths: gone !== come || !isOtherTarget && areOther(targets[0], targets[1]),
		multipath: differ(({ features }) => features && [String(features.some((name) => /^Multipath-?IO$/i.test(name)))])
	};
	return Object.entries(changes).flatMap(([change, isSo]) => isSo ? [[change, now.name]] : []);
}
/** The physical adapters, by what they are rather than by what they are called. */
function adaptersOf({ networkAdapters }) {
	return networkAdapters?.filter((adapter) => adapter.virtual !== true).map(({ name, interfaceDescription }) => interfaceDescription ?? name ?? "");
}
/** The ports of host bus adapters behind virtual SANs, as far as they are told. */
function portsOf({ virtualSans }) {
	return virtualSans?.flatMap((san) => typeof san === "string" ? [] : san.hostBusAdapters ?? []);
}
function enclosuresOf({ storage }) {
	return knownTexts(storage?.enclosures?.map(({ uniqueId }) => uniqueId));
}
/** Whether one list has something that another one, which is known as well, has not. */
function missingIn(list, other) {
	if (!list || !other) return false;
	const keys = new Set(other.map(nameKey));
	return list.some((one) => !keys.has(nameKey(one)));
}
/** Whether two lists that are both known hold other things, in whatever order. */
function areOther(then, now) {
	const sorted = (list) => list.map(nameKey).sort().join("\n");
	return then !== void 0 && now !== void 0 && sorted(then) !== sorted(now);
}
// src/engine/since.ts
/**
* What was found in an earlier state, by the report of it, whether it counted there or not.
*
* @param changed The files of the configuration that were another one then: what the report says of them is of now.
*/
function earlierFindings({ findings, settled = [], shard }, changed) {
	return [
		...findings,
		...settled,
		...shard?.unused ?? []
	].filter(({ subject, path }) => subject.kind !== "document" && !changed.includes(path ?? "")).map((finding) => {
		const { path, pointer } = finding;
		return {
			...knownFinding(finding),
			path,
			pointer
		};
	});
}
/** The report held against an earlier state of the estate: what was found there does not count. */
function againstBase(report, before, base) {
	const identities = new Set(before.map(({ identity }) => identity));
	const settled = settle(report, ({ identity }) => identities.has(identity) ? { status: "known" } : void 0);
	const { present, mended, undecided } = compareKnownWith(before.toSorted(compareKnown), report);
	const { shard } = report;
	return amend(settled, {
		since: {
			...base,
			introduced: settled.findings.length,
			known: present.length,
			mended: shard ? [] : mended.map(({ rule, object }) => ({
				ruleId: rule,
				object
			})),
			undecided: shard ? 0 : undecided.length
		},
		...shard && { shard: {
			...shard,
			before
		} }
	});
}
// src/cli/since.ts
const noProgress = {
	step() {},
	done() {}
};
/**
* The report held against the estate as it was at a commit, or as it is in another folder: what was
* there already does not count.
*/
function sinceThen(report, since, operands, input, workspace) {
	const { options, open, deciding, exclusions } = input;
	const base = existsSync(since) && statSync(since).isDirectory() ? {
		name: since,
		files: readInput([since], () => /* @__PURE__ */ new Uint8Array(), noProgress, workspace),
		changed: []
	} : baseOf(since, operands, {
		deciding,
		exclusions
	});
	const { shard } = options;
	const before = {
		...options,
		asOf: open.asOf.date,
		shard: shard && {
			...shard,
			clusters: open.estate.clusters
		}
	};
	const earlier = openEstate(base.files, before);
	const known = judgeCounted({
		...input,
		open: earlier,
		options: before
	});
	const faults = known.findings.filter(({ subject }) => subject.kind === "document").length;
	return againstBase(report, earlierFindings(known, base.changed), {
		from: base.name,
		faults,
		changed: base.changed,
		exceptions: newExceptions(manifestExceptions(earlier, options).exceptions, manifestExceptions(open, options).exceptions),
		validations: requiredValidations(earlier.estate, open.estate)
	});
}
/** The exceptions of manifests that were not there, or that said something else. */
function newExceptions(before, now) {
	const keyOf = ({ rule, of, reason, until = "" }) => JSON.stringify([
		rule,
		of,
		reason,
		until
	]);
	const known = new Set(before.map(keyOf));
	return now.filter((one) => !known.has(keyOf(one))).map(({ rule, of, reason, place: { path, range } }) => ({
		rule,
		of,
		reason,
		path,
		range
	}));
}
function baseOf(ref, operands, { deciding, exclusions }) {
	const commit = baseCommit(ref);
	const isMeant = selection(operands);
	return {
		name: `${ref} at ${commit.id.slice(0, 12)}`,
		files: commit.read(commit.paths.filter((path) => isMeant(path) && (operands.includes(path) || !exclusions.some((one) => one.excludes(path))))),
		changed: [...deciding.map((path) => relative(".", path).replaceAll("\\", "/")).filter((path) => isChanged(path, commit)), ...commit.paths.filter((path) => mayConfigure(path) && !existsSync(path))]
	};
}
function isChanged(path, commit) {
	if (!commit.paths.includes(path)) return true;
	const [then] = commit.read([path]);
	return !existsSync(path) || !readFileSync(path).equals(then?.bytes ?? /* @__PURE__ */ new Uint8Array());
}
/** Whether a path of the commit is one that the operands mean, by the rules of the folder as it is now. */
function selection(operands) {
	const wanted = (operands.length > 0 ? operands : ["."]).map((operand) => {
		const path = relative(".", resolve(operand)).replaceAll("\\", "/");
		const glob = parsePathGlob(path.toLowerCase());
		return (file) => {
			if (file === path) return true;
			if (/[*?{]/.test(operand)) return "matches" in glob && glob.matches(file.toLowerCase());
			const below = path === "" ? file : file.startsWith(`${path}/`) ? file.slice(path.length + 1) : "../";
			return /\.(ya?ml|json)$/i.test(below) && !/(^|\/)(\.|node_modules\/)/.test(below);
		};
	});
	return (file) => wanted.some((fits) => fits(file));
}
export { sinceThen };
