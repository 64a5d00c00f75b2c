import { $t as evenShare, G as settle, Ht as nameMissing, K as writeReport, Kt as changedList, St as unclearOf, U as withExceptions, Ut as collectFacts, W as amend, Wt as quiet, _t as isForRunning, a as identify, at as memoryWhenRunning, b as migrationNetworksBetween, c as asOfDate, d as fastestListening, en as mostToldFacts, g as firstNetworks, ht as missingState, j as parseWindowsPath, lt as isMovedOff, m as mayBeSameHost, n as manifestExceptions, o as nameOf, p as indexHosts, s as parseYaml, sn as Failure, tn as startTally, y as linkSpeedBetween, yt as operationOf, zt as ask } from "./manifest-exceptions.js";
import { n as keepFirst, t as getOrAdd } from "./maps.js";
import { n as setLazily, t as lazily } from "./lazily.js";
import { a as inThousands, m as compareVersions, o as limits, v as isWithin, x as versionOfBuild } from "./limits.js";
import { t as compareText } from "./report.js";
import { n as identityOf } from "./identity.js";
import { n as pointerOf, t as linesOf } from "./document.js";
import { B as nothingLost, D as byName, E as isNoText, I as nameKey, N as isSameComputer, O as computerKey, S as schemaBelow, T as decodeText, f as isOfOthers, h as looksLikeManifest, k as domainKey, m as lacksHead, s as parseJson, x as rootSchema } from "./validate.js";
import { t as WrittenVerdict } from "./written-verdict.js";
import { n as readDocument, t as faultBudget } from "./manifest-document.js";
import { i as passes, n as defaultTransport, r as longestPauses, t as bitsPerByte } from "./migration-time.js";
import { a as powerShellLiteral, i as placeholders, n as isPattern, o as renderMessage, r as patternNote, s as renderRemedy } from "./message.js";
import { existsSync, lstatSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { spawnSync } from "node:child_process";
// src/engine/baseline.ts
/** A finding as a baseline knows it. */
function knownFinding({ ruleId, messageId, subject, identity }) {
	return {
		rule: ruleId,
		problem: messageId,
		object: objectText(subject),
		identity
	};
}
/** The report held against a baseline: what it knows does not count. */
function againstBaseline(report, known, path) {
	const identities = new Set(known.map(({ identity }) => identity));
	const settled = settle(report, ({ identity }) => identities.has(identity) ? { status: "known" } : void 0);
	const { mended, undecided } = compareKnownWith(known, report);
	return amend(settled, { baseline: {
		path,
		known: settled.settled?.filter(({ status }) => status === "known").length ?? 0,
		mended: report.shard ? 0 : mended.length,
		undecided: report.shard ? 0 : undecided.length
	} });
}
/** What has become of the findings of a baseline. One whose check is undecided now is not mended. */
function compareKnownWith(known, report) {
	const { findings, settled = [] } = report;
	const found = new Set([...findings, ...settled].map(({ identity }) => identity));
	const present = known.filter(({ identity }) => found.has(identity));
	const gone = known.filter(({ identity }) => !found.has(identity));
	if (gone.length === 0) return {
		present,
		mended: [],
		undecided: []
	};
	const open = new Set(report.undecided.map(({ ruleId, subject }) => `${ruleId} ${objectText(subject)}`));
	const isOpen = ({ rule, object }) => open.has(`${rule} ${object}`) || Object.hasOwn(report.untold.undecided, rule);
	return {
		present,
		mended: gone.filter((one) => !isOpen(one)),
		undecided: gone.filter(isOpen)
	};
}
function objectText({ kind, name }) {
	return `${kind} ${name}`;
}
/** The order of a baseline. */
function compareKnown(one, other) {
	return compareText(one.rule, other.rule) || compareText(one.object, other.object) || compareText(one.problem, other.problem) || compareText(one.identity, other.identity);
}
// src/estate/declarations.ts
/** Goes through documents, in their order. */
function declarationsOf(documents) {
	const found = {
		clusters: [],
		hosts: [],
		machines: []
	};
	const declared = new Set(documents);
	const holderByMachine = /* @__PURE__ */ new Map();
	const clusterByNode = /* @__PURE__ */ new Map();
	const clusterByName = /* @__PURE__ */ new Map();
	for (const document of documents) {
		if (document.kind !== "Host" && document.kind !== "Cluster") {
			found.machines.push(document);
			continue;
		}
		if (document.kind === "Host") found.hosts.push(document);
		else {
			found.clusters.push(document);
			keepFirst(clusterByName, nameKey(document.name), document);
		}
		for (const machine of document.virtualMachines ?? []) {
			declared.add(machine);
			found.machines.push(machine);
			holderByMachine.set(machine, document);
		}
	}
	const clusters = byName(found.clusters);
	const hosts = byName(found.hosts);
	const virtualMachines = byName(found.machines);
	const onlyNamed = /* @__PURE__ */ new Map();
	const named = (kind, object) => {
		onlyNamed.set(object, kind);
		return object;
	};
	const { hostNamed } = indexHosts(hosts, (name) => named("Host", {
		...head,
		kind: "Host",
		name
	}));
	for (const cluster of clusters) for (const node of cluster.nodes ?? []) keepFirst(clusterByNode, hostNamed(node, cluster), cluster);
	return {
		clusters,
		hosts,
		virtualMachines,
		declared,
		clusterNamed: (name) => getOrAdd(clusterByName, nameKey(name), () => {
			const [meant, ...others] = clusters.filter((one) => isSameComputer(one.name, name));
			if (meant && others.length === 0) return meant;
			return named("Cluster", {
				...head,
				kind: "Cluster",
				name
			});
		}),
		hostNamed,
		machineOnlyNamed: (name, holder) => named("VirtualMachine", {
			name,
			...holder.kind === "Host" ? { owner: holder.name } : { cluster: holder.name }
		}),
		onlyNamed,
		clusterAround(object) {
			const holder = holderByMachine.get(object);
			return holder?.kind === "Cluster" ? holder : void 0;
		},
		hostAround(virtualMachine) {
			const holder = holderByMachine.get(virtualMachine);
			return holder?.kind === "Host" ? holder : void 0;
		},
		clusterListing(host) {
			const first = hostNamed(host.name);
			return clusterByNode.get(host) ?? (mayBeSameHost(first, host) ? clusterByNode.get(first) : void 0);
		}
	};
}
const head = { apiVersion: "hvlint/v1" };
// src/estate/estate.ts
/**
* Links the documents of an estate.
*
* @param documents The valid manifests, in the order of their files; none is changed.
*/
function buildEstate(documents) {
	const names = declarationsOf(documents);
	const { clusters, hosts, virtualMachines } = names;
	const unrecorded = collectFacts();
	const membersByCluster = /* @__PURE__ */ new Map();
	const machinesByOwner = /* @__PURE__ */ new Map();
	const ownerless = /* @__PURE__ */ new Map();
	/** The machines whose owner is none of the nodes of their cluster: they may be on any. */
	const astray = /* @__PURE__ */ new Map();
	/** The machines that may be anywhere. */
	const homeless = [];
	/** The plans, each with its holder where that has no machine of the name. */
	const plans = /* @__PURE__ */ new Map();
	/** The cluster that a machine itself names, or stands in: what its owner is sought near. */
	const clusterStatedBy = (virtualMachine, facts) => {
		const cluster = facts.peek(virtualMachine, "cluster");
		return names.clusterAround(virtualMachine) ?? (cluster ? names.clusterNamed(cluster) : void 0);
	};
	const estate = {
		clusters,
		hosts,
		virtualMachines,
		sharedVolumes: clusters.flatMap((cluster) => (cluster.sharedVolumes ?? []).map((sharedVolume) => ({
			sharedVolume,
			cluster
		}))),
		namedHosts: [],
		migrations: [],
		plannedMigrations(facts) {
			facts.once(estate, nameLostPlans);
			return estate.migrations;
		},
		isDeclared: (object) => names.declared.has(object),
		onlyNamed: (object) => names.onlyNamed.get(object),
		clusterNamed: names.clusterNamed,
		hostNamed: names.hostNamed,
		clusterOf(object, facts) {
			const inline = names.clusterAround(object);
			if (inline) return inline;
			const name = facts.peek(object, "cluster");
			if (name !== void 0) return name === null ? null : estate.clusterNamed(name);
			if (object.kind === "Host") {
				const listing = names.clusterListing(object);
				if (listing) return listing;
			} else {
				const own = facts.apart();
				const owner = estate.ownerOf(object, own);
				const cluster = owner && estate.clusterOf(owner, own);
				if (cluster !== void 0) {
					nameMissing(own.collected().missed, facts);
					return cluster;
				}
			}
			facts.missing(object, "cluster");
		},
		hostsOf(virtualMachine, facts) {
			const owner = estate.ownerOf(virtualMachine, facts);
			return owner ? [owner] : [];
		},
		ownerOf(virtualMachine, facts) {
			const around = names.hostAround(virtualMachine);
			const name = facts.peek(virtualMachine, "owner") ?? around?.name ?? facts.need(virtualMachine, "owner");
			if (name === void 0) return void 0;
			return around && isSameComputer(name, around.name) ? around : estate.hostNamed(name, clusterStatedBy(virtualMachine, facts));
		},
		nodesOf(cluster, facts) {
			return facts.once(cluster, listNodes);
		},
		possibleOwnersOf(virtualMachine, facts) {
			if (facts.assume(virtualMachine, "possibleOwners", void 0, "every node")) return facts.once(virtualMachine, listPossibleOwners);
			const cluster = estate.clusterOf(virtualMachine, facts);
			return cluster ? estate.nodesOf(cluster, facts) : void 0;
		},
		machinesOf(cluster, facts) {
			const machines = membersByCluster.get(cluster) ?? [];
			const listed = facts.peek(cluster, "virtualMachines");
			if (machines.length === 0 && !listed) facts.need(cluster, "virtualMachines");
			for (const machine of homeless.slice(0, mostNamed$1)) facts.need(machine, "cluster");
			facts.needEvery("VirtualMachine");
			facts.needEvery("Host");
			for (const one of [cluster, void 0]) if (listing.has(one)) facts.once(one ?? estate, nameLostMachines);
			return machines;
		},
		machinesOn(host, facts) {
			const cluster = estate.clusterOf(host, facts);
			const machines = machinesByOwner.get(host) ?? [];
			if (facts.peek(host, "virtualMachines")) facts.need(host, "virtualMachines");
			if (cluster) {
				estate.machinesOf(cluster, facts);
				for (const machine of (ownerless.get(cluster) ?? []).slice(0, mostNamed$1)) facts.need(machine, "owner");
				for (const machine of (astray.get(cluster) ?? []).slice(0, mostNamed$1)) facts.missing(machine, "owner", `it is no node of ${cluster.name}`);
			} else {
				if (cluster === null && machines.length === 0) facts.need(host, "virtualMachines");
				for (const machine of homeless.slice(0, mostNamed$1)) facts.need(machine, "owner");
				facts.needEvery("VirtualMachine");
			}
			return machines;
		},
		movedSince: () => ({
			arrived: [],
			left: []
		}),
		windowsServerOf(object, facts) {
			return facts.once(object, findVersion);
		},
		migrationTo(virtualMachine, destination, wanted, from) {
			if (lastToMove?.virtualMachine !== virtualMachine) lastToMove = findStart(virtualMachine);
			const { cluster, owner, unknownCluster } = lastToMove;
			const source = wanted.from === void 0 ? from ?? owner : estate.hostNamed(wanted.from, cluster);
			const ends = {
				virtualMachine,
				source,
				destination,
				cluster,
				wanted
			};
			return {
				virtualMachine,
				source,
				destination,
				cluster,
				wanted,
				unknownCluster,
				type: wanted.type ?? "Live",
				operation: operationOf(ends, estate, unrecorded),
				planned: plans.has(wanted) ? wanted : void 0,
				holderWithout: plans.get(wanted)
			};
		}
	};
	/** The hosts that list machines, by their clusters. */
	const listing = /* @__PURE__ */ new Map();
	for (const host of hosts) {
		const cluster = host.virtualMachines && estate.clusterOf(host, unrecorded);
		if (host.virtualMachines && cluster !== null) getOrAdd(listing, cluster, () => []).push(host);
	}
	/** Names the lists of a cluster's hosts, or of those whose cluster is not known, that lost a machine. */
	function nameLostMachines(of, facts) {
		for (const host of listing.get("kind" in of ? of : void 0) ?? []) facts.peek(host, "virtualMachines");
		return true;
	}
	/** Moves of one machine are asked for in turn. */
	let lastToMove;
	function findStart(virtualMachine) {
		const facts = collectFacts();
		return {
			virtualMachine,
			cluster: estate.clusterOf(virtualMachine, facts) ?? void 0,
			owner: estate.ownerOf(virtualMachine, unrecorded),
			unknownCluster: facts.collected().missed
		};
	}
	function listNodes(cluster, facts) {
		return facts.need(cluster, "nodes")?.map((name) => estate.hostNamed(name, cluster));
	}
	function listPossibleOwners(machine, facts) {
		const near = clusterStatedBy(machine, facts);
		return (facts.peek(machine, "possibleOwners") ?? []).map((name) => estate.hostNamed(name, near));
	}
	function findVersion(object, facts) {
		if (object.kind === "Cluster") {
			const oldest = versionsIn(object, facts)?.[0];
			if (oldest === void 0) facts.missing(object, "operatingSystem");
			return oldest;
		}
		if (object.kind === "Host") {
			const own = ownVersionOf(object, facts);
			if (own) return own;
			const cluster = estate.clusterOf(object, quiet(facts));
			const shared = cluster ? facts.peek(cluster, "operatingSystem") : void 0;
			if (!cluster || shared === void 0) {
				facts.missing(object, "operatingSystem.version");
				return;
			}
			return facts.assume(object, "operatingSystem", "version", shared, `as ${cluster.name} says`);
		}
		const host = estate.ownerOf(object, quiet(facts));
		const own = host && estate.windowsServerOf(host, quiet(facts));
		facts.peek(object, "owner");
		if (own) return own;
		const cluster = estate.clusterOf(object, quiet(facts));
		const versions = cluster && versionsIn(cluster, facts);
		const shared = versions?.length === 1 ? versions[0] : void 0;
		if (cluster && shared && (host || isOnEveryNode(shared, cluster, facts))) return shared;
		if (host) return estate.windowsServerOf(host, facts);
		if (cluster && !versions?.length) return estate.windowsServerOf(cluster, facts);
		facts.missing(object, "owner");
	}
	/** The versions of a cluster's nodes, oldest first; undefined where one is not known. */
	const versionsIn = (cluster, facts) => facts.once(cluster, readVersions);
	function readVersions(cluster, facts) {
		const own = facts.peek(cluster, "operatingSystem");
		if (own) return [own];
		const nodes = facts.peek(cluster, "nodes") ?? [];
		const versions = new Set(nodes.map((name) => ownVersionOf(estate.hostNamed(name), facts)));
		return versions.has(void 0) || !facts.isComplete(nodes) ? void 0 : [...versions].sort(compareVersions);
	}
	/** Whether no node of a cluster has another version than the cluster says of itself. */
	function isOnEveryNode(version, cluster, facts) {
		const stated = facts.once(cluster, statedVersions);
		return stated.size === 0 || stated.size === 1 && stated.has(version);
	}
	function statedVersions(cluster, facts) {
		const versions = (facts.peek(cluster, "nodes") ?? []).map((name) => ownVersionOf(estate.hostNamed(name, cluster), facts));
		return new Set(versions.filter((version) => version !== void 0));
	}
	const nodeSets = /* @__PURE__ */ new Map();
	/** Whether a host may be a node: where a cluster lists none, anyone. */
	const isNodeOf = (host, cluster) => {
		if (!cluster.nodes || estate.isDeclared(host)) return true;
		return getOrAdd(nodeSets, cluster, () => new Set(estate.nodesOf(cluster, unrecorded))).has(host);
	};
	for (const virtualMachine of virtualMachines) {
		const cluster = estate.clusterOf(virtualMachine, unrecorded);
		if (cluster) getOrAdd(membersByCluster, cluster, () => []).push(virtualMachine);
		const owner = estate.ownerOf(virtualMachine, unrecorded);
		if (cluster === void 0 && !owner) homeless.push(virtualMachine);
		if (cluster && !owner) getOrAdd(ownerless, cluster, () => []).push(virtualMachine);
		if (owner) getOrAdd(machinesByOwner, owner, () => []).push(virtualMachine);
		if (cluster && owner && !isNodeOf(owner, cluster)) getOrAdd(astray, cluster, () => []).push(virtualMachine);
	}
	const namedBy = /* @__PURE__ */ new Map();
	const nameHost = (host, holder) => {
		if (host && !estate.isDeclared(host)) keepFirst(namedBy, host, holder);
	};
	for (const cluster of clusters) for (const node of cluster.nodes ?? []) nameHost(estate.hostNamed(node, cluster), cluster);
	for (const machine of virtualMachines) nameHost(estate.ownerOf(machine, unrecorded), machine);
	const namedHosts = [...namedBy].map(([host, holder]) => ({
		host,
		namedBy: holder
	}));
	const machineByName = indexMachines(virtualMachines);
	const plan = (machine, wanted, near, from, holderWithout) => {
		plans.set(wanted, holderWithout);
		return estate.migrationTo(machine, estate.hostNamed(wanted.to, near), wanted, from);
	};
	/** Whether a machine that a cluster does not have may be one of its: it is in no other. */
	const mayBeIn = (holder, machine) => holder.kind === "Host" || !estate.clusterOf(machine, unrecorded);
	const plannedIn = (holder, near) => {
		const isHost = holder.kind === "Host";
		const all = (isHost ? machinesByOwner.get(holder) : membersByCluster.get(holder)) ?? [];
		const members = /* @__PURE__ */ new Map();
		for (const one of all) getOrAdd(members, nameKey(one.name), () => []).push(one);
		const isOn = (machine, name) => isSameComputer(estate.ownerOf(machine, unrecorded)?.name ?? "", name);
		return (holder.migrations ?? []).map((wanted) => {
			const key = nameKey(wanted.virtualMachine);
			const { from } = wanted;
			const named = members.get(key) ?? [];
			const own = named.find((one) => from !== void 0 && isOn(one, from)) ?? named[0];
			const elsewhere = own ? void 0 : machineByName.get(key);
			const machine = own ?? (elsewhere && mayBeIn(holder, elsewhere) ? elsewhere : void 0) ?? names.machineOnlyNamed(wanted.virtualMachine, holder);
			return plan(machine, wanted, near, isHost ? holder : void 0, own ? void 0 : holder);
		});
	};
	const migrations = [
		...clusters.flatMap((cluster) => plannedIn(cluster, cluster)),
		...hosts.flatMap((host) => plannedIn(host, estate.clusterOf(host, unrecorded) ?? void 0)),
		...virtualMachines.flatMap((machine) => (machine.migrations ?? []).map((wanted) => plan(machine, wanted, estate.clusterOf(machine, unrecorded) ?? void 0)))
	];
	return Object.assign(estate, {
		migrations,
		namedHosts
	});
}
/** Of very many machines that may be anywhere, a check names the first. */
const mostNamed$1 = 20;
/** What is lost of the planned migrations. */
function nameLostPlans({ clusters, hosts, virtualMachines }, facts) {
	for (const holder of [...clusters, ...hosts]) facts.peek(holder, "migrations");
	for (const machine of virtualMachines) facts.peek(machine, "migrations");
	for (const kind of [
		"Cluster",
		"Host",
		"VirtualMachine"
	]) facts.needEvery(kind);
}
/** The version that a host states of itself, or that its build tells. */
function ownVersionOf(host, facts) {
	const build = facts.peek(host, "operatingSystem", "build");
	return facts.peek(host, "operatingSystem", "version") ?? (build === void 0 ? void 0 : versionOfBuild(build));
}
/** The first machine of each name. */
function indexMachines(machines) {
	const index = /* @__PURE__ */ new Map();
	for (const machine of machines) keepFirst(index, nameKey(machine.name), machine);
	return index;
}
// src/source/problems-of-file.ts
const anyKind = [
	"Cluster",
	"Host",
	"VirtualMachine"
];
/** What of the problems of a file's documents is told. */
function problemsOf(documents) {
	return [...toldOf(documents.flatMap(({ isBeyond, problems: own }) => isBeyond ? [] : own)), ...unused(documents.filter(({ isBeyond }) => isBeyond))];
}
/** Documents that came after as many faults as a run may have, told in one. */
function unused(documents) {
	const [first] = documents.flatMap(({ problems }) => problems.slice(0, 1));
	if (!first) return [];
	const these = documents.length === 1 ? "this document has some as well, and is not used" : `${inThousands(documents.length)} documents from here on have some as well, and are not used`;
	return [{
		...first,
		message: `More than ${inThousands(limits.faults)} problems in one estate: ${these}.`,
		fix: "Mend those that are told, and look again."
	}];
}
/** As many problems of a file as anybody reads, and how many more there are. */
function toldOf(problems) {
	const next = problems[limits.problemsOfFile];
	if (!next) return problems;
	const told = problems.slice(0, limits.problemsOfFile);
	const message = `The file has more than ${inThousands(told.length)} problems: from here on they are not told.`;
	return [...told, {
		...next,
		message,
		fix: "Mend those above first."
	}];
}
/** A document that was lost where a problem is. */
function lostAt({ path, range }, mayBe = anyKind) {
	return {
		kind: "Document",
		name: path,
		mayBe,
		range
	};
}
/** The documents of a file that could not be used, or not as what they may be: of those that may be of the same kinds, the first stands for all. */
function lostOf(read) {
	const lost = /* @__PURE__ */ new Map();
	for (const { document, problems: [first], mayBe } of read) if (first && (!document || mayBe) && !lost.has(String(mayBe))) lost.set(String(mayBe), lostAt(first, mayBe));
	return [...lost.values()];
}
// src/source/stand-ins.ts
/** The longest path of Linux, and with it the longest link. */
const longestLink = 4096;
/** What a file says that stands for one which is kept elsewhere. */
function elsewhereOf(text) {
	if (text.startsWith("version https://git-lfs.github.com/spec/")) return {
		message: "The file is a pointer of Git LFS: what it should hold is not here.",
		fix: "Fetch it: `git lfs pull`, in a workflow `lfs: true` at the checkout."
	};
	if (text.length < longestLink && /^(?:\.{1,2}|[\w.-]+)(?:\/[^\r\n:]*)?\.(?:ya?ml|json)\s?$/i.test(text)) return {
		message: "The file is a link that Git wrote as text: what it should hold is not here.",
		fix: "Check it out with links: `git config core.symlinks true`, then `git checkout -- .`."
	};
}
/**
* Whether a whole file is encrypted, which still is text: by Ansible Vault, age, OpenPGP, or by SOPS, which
* leaves keys legible, together with the version of the document.
*/
function isSealed(text) {
	return /^\s{0,9}(?:\$ANSIBLE_VAULT;|-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----)/.test(text) || /apiVersion["']?\s{0,9}:\s{0,9}["']?ENC\[AES256_GCM,/.test(text);
}
// src/source/within-limits.ts
/** Leaves out what is too much to be judged: the documents with which there is more of something than may be. */
function withinLimits(files) {
	const characters = files.reduce((total, { text }) => total + text.length, 0);
	const atLeast = (most, charactersEach) => Math.max(most, Math.floor(characters / charactersEach));
	const machines = machinesByCluster(files.flatMap(({ documents }) => documents));
	const counts = [
		{
			most: atLeast(limits.objects, limits.charactersPerObject),
			things: "clusters, hosts, machines and planned moves",
			fix: "Name the files of fewer clusters at a time.",
			of: objectsOf
		},
		{
			most: atLeast(limits.objects, limits.charactersPerObject),
			things: "names of hosts",
			fix: "Name the nodes of the cluster alone as owners.",
			of: hostNames()
		},
		{
			most: atLeast(limits.migrations, limits.charactersPerMigration),
			things: "planned moves",
			fix: "Plan fewer at a time: each is judged after those before it.",
			of: movesOf
		},
		{
			most: limits.machinesMet,
			things: "machines on the hosts that planned moves lead to, counted for each move,",
			fix: "Plan fewer at a time.",
			of: machinesMet(files.flatMap(({ documents }) => documents))
		},
		{
			most: atLeast(limits.starts, limits.charactersPerStart),
			things: "machines of clusters, counted for each node,",
			fix: "Name the files of fewer clusters at a time.",
			of: startsOf(machines)
		},
		{
			most: limits.groups,
			things: "names in the groups of affinity rules",
			fix: "Disable rules that nobody needs, or divide the estate by clusters.",
			of: groupsOf
		},
		{
			most: atLeast(limits.parts, limits.charactersPerPart),
			things: "drives, adapters and other entries of lists, those of defaults counted for each machine,",
			fix: "Name the files of fewer clusters at a time.",
			of: (manifest) => entriesIn({
				...manifest,
				defaults: void 0
			}) + givenBy(manifest, machines, entriesIn)
		},
		{
			most: limits.givenValues,
			things: "values that defaults give to hosts and machines",
			fix: "Write long lists where they belong.",
			of: (manifest) => givenBy(manifest, machines, valuesIn)
		}
	];
	const totals = counts.map(() => 0);
	let excess;
	const fits = ({ manifest }) => {
		for (const [index, { of }] of counts.entries()) totals[index] = (totals[index] ?? 0) + of(manifest);
		const found = counts.find(({ most }, index) => (totals[index] ?? 0) > most);
		excess ??= found;
		return found === void 0;
	};
	return files.map((file) => {
		const documents = file.documents.filter(fits);
		const first = file.documents[documents.length];
		if (!first || !excess) return file;
		const { most, things, fix } = excess;
		const problem = {
			ruleId: "schema",
			path: file.path,
			range: first.source.rangeOf([], "value"),
			message: `More than ${inThousands(most)} ${things} in one estate.`,
			fix,
			segments: []
		};
		return {
			...file,
			documents,
			problems: [...file.problems, problem],
			lost: [...file.lost, lostAt(problem)]
		};
	});
}
function objectsOf(manifest) {
	const { virtualMachines, nodes, migrations } = manifest;
	let objects = 1;
	for (const list of [
		virtualMachines,
		nodes,
		migrations
	]) objects += list?.length ?? 0;
	return objects;
}
/** Counts the names of hosts that none named before, whether or not a document describes them. */
function hostNames() {
	const known = /* @__PURE__ */ new Set();
	return (manifest) => {
		const before = known.size;
		const { nodes, virtualMachines } = manifest;
		for (const name of nodes ?? []) known.add(keyOf(name));
		for (const machine of [manifest, ...virtualMachines ?? []]) {
			const { owner, possibleOwners, preferredOwners } = machine;
			if (owner) known.add(keyOf(owner));
			for (const name of possibleOwners ?? []) known.add(keyOf(name));
			for (const name of preferredOwners ?? []) known.add(keyOf(name));
		}
		return known.size - before;
	};
}
/** Counts where machines may start: each may on each node, of all that are of the same cluster. */
function startsOf(machines) {
	return (manifest) => {
		const { kind, name, nodes } = manifest;
		if (kind !== "Cluster") return 0;
		return (machines.get(keyOf(name)) ?? 0) * (nodes?.length ?? 0);
	};
}
function groupsOf(manifest) {
	const { affinityRules } = manifest;
	return (affinityRules ?? []).reduce((total, { groups }) => total + (groups?.length ?? 0), 0);
}
function movesOf(manifest) {
	return moves(manifest).length;
}
function moves(manifest) {
	const { virtualMachines, migrations } = manifest;
	return [{ migrations }, ...virtualMachines ?? []].flatMap((one) => one.migrations ?? []);
}
/** Counts the machines that moves meet on the hosts that they lead to, those that moved there before among them. */
function machinesMet(documents) {
	const present = /* @__PURE__ */ new Map();
	const add = (host) => {
		const key = keyOf(host ?? "");
		present.set(key, (present.get(key) ?? 0) + 1);
	};
	for (const { manifest } of documents) {
		const { kind, name, virtualMachines = [] } = manifest;
		if (kind === "VirtualMachine") add(manifest.owner);
		for (const { owner } of virtualMachines ?? []) add(kind === "Host" ? name : owner);
	}
	return (manifest) => {
		let met = 0;
		for (const { to } of moves(manifest)) {
			met += present.get(keyOf(to ?? "")) ?? 0;
			add(to);
		}
		return met;
	};
}
/** How much of something a cluster's defaults give to its machines and hosts. */
function givenBy(manifest, machines, count) {
	const { defaults, name, nodes } = manifest;
	if (!defaults) return 0;
	return count(defaults.virtualMachines) * (machines.get(keyOf(name)) ?? 0) + count(defaults.hosts) * (nodes?.length ?? 0);
}
/** Entries of lists that are objects. */
function entriesIn(value) {
	if (typeof value !== "object" || value === null) return 0;
	let entries = 0;
	for (const part of Object.values(value)) {
		if (typeof part !== "object" || part === null) continue;
		entries += (Array.isArray(value) ? 1 : 0) + entriesIn(part);
	}
	return entries;
}
function valuesIn(value) {
	if (typeof value !== "object" || value === null) return 1;
	let values = 1;
	for (const part of Object.values(value)) values += valuesIn(part);
	return values;
}
/** How many machines the clusters have, by the keys of their names. One that names none is of its owner's. */
function machinesByCluster(documents) {
	const clusters = /* @__PURE__ */ new Map();
	for (const { manifest } of documents) {
		const { kind, name, cluster, nodes } = manifest;
		if (kind === "Host" && cluster) clusters.set(keyOf(name), keyOf(cluster));
		if (kind === "Cluster") for (const node of nodes ?? []) clusters.set(keyOf(node), keyOf(name));
	}
	const counts = /* @__PURE__ */ new Map();
	for (const { manifest } of documents) {
		const { kind, name, virtualMachines, cluster, owner } = manifest;
		const computer = keyOf(kind === "Host" ? name : owner ?? "");
		const stated = kind === "Cluster" ? name : cluster;
		const key = stated ? keyOf(stated) : clusters.get(computer) ?? "";
		const number = kind === "VirtualMachine" ? 1 : virtualMachines?.length ?? 0;
		counts.set(key, (counts.get(key) ?? 0) + number);
	}
	return counts;
}
/** Computers by their first label, which may be all that is said. */
function keyOf(name) {
	return name.trim().toLowerCase().split(".")[0] ?? "";
}
// src/source/manifest.ts
/**
* Reads the manifests of files. What is invalid becomes a problem, and the rest is kept.
*
* @param before Is told of each file, and its number from 1, before it is read.
*/
function readManifests(files, before = () => {}, convert) {
	const budget = faultBudget();
	const read = files.map((file, index) => {
		before(file, index + 1);
		return {
			path: file.path,
			...readSafely(file, budget, convert)
		};
	});
	const isOurs = ({ documents, problems }) => documents.length + problems.length > 0;
	const folders = new Set(read.filter(isOurs).map(({ path }) => folderOf(path)));
	const opened = read.map((one) => {
		if (isOurs(one) || folders.size === 0) return one;
		if (lacksHead(one.text)) return headless(one);
		return folders.has(folderOf(one.path)) && isSealed(one.text) ? sealed(one) : one;
	});
	const ours = withinLimits(opened.filter(isOurs));
	const texts = new Map(ours.map(({ path, text }) => [path, text]));
	return {
		documents: ours.flatMap(({ documents }) => documents),
		problems: ours.flatMap(({ problems }) => problems),
		lost: ours.flatMap(({ lost }) => lost),
		paths: [...texts.keys()],
		passedOver: opened.filter((one) => !isOurs(one)).map(({ path }) => path),
		texts
	};
}
/** As `readFile`. Nesting that is deeper than the parsers can follow is in no manifest. */
function readSafely(file, budget, convert) {
	if (file.unreadable !== void 0) return unusable(file, "", {
		ruleId: "encoding",
		message: `It cannot be read: ${file.unreadable.replace(/\.$/, "")}.`,
		fix: "Give the account that runs hvlint the right to read it, or name the paths that it is to read."
	});
	if (file.misnamed) return unusable(file, "", {
		ruleId: "encoding",
		...file.misnamed
	});
	try {
		return readFile(file, budget, convert);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const { text } = decodeText(file.bytes);
		if (!file.named && !looksLikeManifest(text)) return {
			text,
			...nothing
		};
		return unusable(file, text, {
			ruleId: "syntax",
			message: "The file is nested too deeply to be read.",
			fix: "A manifest is a few levels deep: look for brackets that are never closed."
		});
	}
}
const nothing = {
	documents: [],
	problems: [],
	lost: []
};
const start = {
	start: {
		line: 1,
		column: 1
	},
	end: {
		line: 1,
		column: 1
	}
};
/** An encrypted file among manifests, which may be one: elsewhere there are secrets of others. */
function sealed({ path }) {
	return {
		path,
		...unusable({ path }, "", {
			ruleId: "encoding",
			message: "The file is encrypted, and beside manifests: what it holds is not known.",
			fix: "Decrypt it before hvlint runs; what is no manifest name under `exclude` in hvlint.yaml."
		})
	};
}
/** A file that has all of a manifest but its head. */
function headless({ path }) {
	return {
		path,
		...unusable({ path }, "", {
			ruleId: "schema",
			message: "It has the properties of a manifest, and neither says \"apiVersion\" nor \"kind\".",
			fix: "A manifest begins with `apiVersion: hvlint/v1` and `kind: Cluster`, `Host` or `VirtualMachine`; what is none name under `exclude` in hvlint.yaml."
		})
	};
}
function folderOf(path) {
	return path.slice(0, path.lastIndexOf("/") + 1);
}
/** A file of which nothing can be used, and why. */
function unusable({ path }, text, reason) {
	const problem = {
		...reason,
		path,
		range: start,
		segments: []
	};
	return {
		text,
		documents: [],
		problems: [problem],
		lost: [lostAt(problem)]
	};
}
function readFile(file, budget, convert) {
	const { text, problem: damage } = decodeText(file.bytes);
	if (damage && isNoText(text)) return unusable(file, "", {
		ruleId: "encoding",
		message: "The file is no text: it may be packed, encrypted, or in another encoding.",
		fix: damage.fix
	});
	const elsewhere = elsewhereOf(text);
	if (elsewhere) return unusable(file, "", {
		ruleId: "encoding",
		...elsewhere
	});
	if (!file.named && isOfOthers(text)) return {
		text,
		...nothing
	};
	const converted = convert?.(file.path, text);
	const parsed = converted ?? parse(file.path, text);
	budget.problems = limits.problemsOfFile;
	const read = parsed.documents.map((source) => readDocument(source, file.named, budget));
	const documents = read.flatMap(({ document }) => document ?? []);
	const ofDocuments = problemsOf(read);
	if (!(file.named || documents.length + ofDocuments.length > 0 || looksLikeManifest(text))) return {
		text,
		...nothing
	};
	const encoding = encodingProblem(file, text, damage);
	const [unparsed] = documents.length > 0 ? parsed.problems : [...parsed.problems, ...encoding];
	return {
		text,
		documents,
		problems: [
			...encoding,
			...parsed.problems,
			...ofDocuments
		],
		lost: [
			...converted?.lost ?? [],
			...unparsed ? [lostAt(unparsed)] : [],
			...lostOf(read)
		]
	};
}
function encodingProblem({ path }, text, damage) {
	if (!damage) return [];
	const at = linesOf(text).positionOf(damage.offset);
	const { message, fix } = damage;
	return [{
		ruleId: "encoding",
		path,
		message,
		fix,
		range: {
			start: at,
			end: at
		},
		segments: []
	}];
}
function parse(path, text) {
	return /\.json$/i.test(path) || !/\.ya?ml$/i.test(path) && /^\s*[[{]/.test(text) ? parseJson(path, text) : parseYaml(path, text);
}
// src/engine/defaults.ts
/**
* Gives the machines and the nodes of each cluster what its `defaults` say and they do not: objects
* merge, lists and scalars stand for themselves. Changes the machines and hosts.
*/
function fillDefaults(estate, losses) {
	const origins = /* @__PURE__ */ new Map();
	const copies = /* @__PURE__ */ new Map();
	const fill = fillerOf(origins, copies, losses);
	const unrecorded = collectFacts();
	const giveTo = (object, kind) => {
		const cluster = estate.clusterOf(object, unrecorded);
		if (!cluster) return;
		const defaults = cluster.defaults?.[kind];
		if (defaults) fill(object, defaults);
		else if (isSpoiled(cluster, kind, losses)) spoil(object, ["*"], losses);
	};
	for (const machine of estate.virtualMachines) giveTo(machine, "virtualMachines");
	const nodes = estate.clusters.flatMap((cluster) => estate.nodesOf(cluster, unrecorded) ?? []);
	for (const host of /* @__PURE__ */ new Set([...estate.hosts, ...nodes])) giveTo(host, "hosts");
	return {
		originOf: (object, key) => origins.get(object)?.get(key),
		sourceOf: (object) => origins.get(object)?.values().next().value,
		copies
	};
}
function isSpoiled(cluster, kind, { spoiled }) {
	const { defaults } = cluster;
	return defaults ? hasKey(spoiled.get(defaults), kind) : hasKey(spoiled.get(cluster), "defaults");
}
/** Whether a key is among those that an object lost. */
function hasKey(keys, key) {
	return keys !== void 0 && (keys.has(key) || keys.has("*"));
}
function spoil(object, keys, { spoiled }) {
	spoiled.set(object, /* @__PURE__ */ new Set([...spoiled.get(object) ?? [], ...keys]));
}
function fillerOf(origins, copies, losses) {
	return function fill(own, defaults) {
		const lost = losses.spoiled.get(own);
		for (const [key, value] of Object.entries(defaults)) {
			if (hasKey(lost, key)) continue;
			const known = own[key];
			if (known === void 0) {
				own[key] = copyOf(value);
				origins.set(own, (origins.get(own) ?? /* @__PURE__ */ new Map()).set(key, defaults));
				register(own, key, value);
			} else if (isObject(known) && isObject(value)) fill(known, value);
		}
		const gone = losses.spoiled.get(defaults);
		if (gone) spoil(own, gone, losses);
	};
	/** Remembers where a copy, and what it holds, came from. */
	function register(holder, key, original) {
		const copy = holder[key];
		if (typeof original !== "object" || original === null || typeof copy !== "object" || !copy) return;
		copies.set(copy, {
			original,
			holder,
			key
		});
		const gone = losses.spoiled.get(original);
		if (gone) spoil(copy, gone, losses);
		if (losses.incomplete.has(original)) losses.incomplete.add(copy);
		const parts = Array.isArray(original) ? original.entries() : Object.entries(original);
		for (const [part, value] of parts) register(copy, part, value);
	}
}
function copyOf(value) {
	if (Array.isArray(value)) return value.map(copyOf);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copyOf(part)]));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/engine/places.ts
const nothingFilled = {
	originOf: () => void 0,
	sourceOf: () => void 0,
	copies: /* @__PURE__ */ new Map()
};
/** Finds places in documents. An index of their objects is made when the first place is asked for. */
function findPlaces(documents, lost = [], { originOf, sourceOf, copies } = nothingFilled) {
	const index = lazily(() => indexOf(documents));
	const documentsByRoot = lazily(() => new Map(documents.map((one) => [one.manifest, one])));
	const find = (object) => {
		let origin = index().get(object);
		let root = object;
		const segments = [];
		for (; origin?.holder; origin = index().get(root)) {
			segments.unshift(origin.key);
			root = origin.holder;
		}
		const document = documentsByRoot().get(root);
		return document && {
			document,
			segments
		};
	};
	/** What an object of the documents, or a copy of one, stands in, and at which key. */
	const standing = (object) => {
		const { holder, key = "" } = copies.get(object) ?? index().get(object) ?? {};
		return holder && {
			holder,
			key
		};
	};
	const known = new Map(lost.map((one) => [one, {
		path: one.name,
		pointer: "",
		range: one.range
	}]));
	return {
		pathOf: (object) => find(object)?.document.source.path,
		placeOf([object, key]) {
			const own = (key === void 0 ? void 0 : originOf(object, key)) ?? copies.get(object)?.original ?? object;
			const original = find(own) ? own : sourceOf(object) ?? own;
			const found = find(original);
			if (!found) return known.get(object);
			if (key !== void 0) return placeBelow(found, original, key);
			const place = known.get(object) ?? placeIn(found.document, found.segments, "value");
			known.set(object, place);
			return place;
		},
		belongingOf(object, fact) {
			const steps = stepsOf(object);
			return {
				object: steps.owner,
				fact: [...steps.below.map(({ key }) => key), fact].reduce((text, step) => typeof step === "number" ? `${text}[${step}]` : text ? `${text}.${step}` : step, "")
			};
		},
		stablePathOf([object, key]) {
			const { owner, below } = stepsOf(object);
			const { kind = "VirtualMachine", name } = owner;
			return [
				kind,
				name ?? "",
				...below.map(({ key: step, value }) => typeof step === "number" ? nameOfEntry(value, step) : step),
				...key === void 0 ? [] : [String(key)]
			].join("/");
		}
	};
	/** The way from the cluster, host or machine that an object belongs to down to the object. */
	function stepsOf(object) {
		const way = [{
			key: "",
			value: object
		}];
		for (let one = standing(object); one; one = standing(one.holder)) {
			way[0] = {
				key: one.key,
				value: way[0]?.value ?? object
			};
			way.unshift({
				key: "",
				value: one.holder
			});
		}
		const isInMachine = way[1]?.key === "virtualMachines" && way.length > 2;
		const [owner, ...below] = way.slice(isInMachine ? 2 : 0);
		return {
			owner: owner?.value ?? object,
			below
		};
	}
}
function placeBelow({ document, segments }, object, key) {
	const value = object[key];
	const target = typeof value === "object" && value !== null ? "key" : "value";
	return placeIn(document, [...segments, key], target);
}
function placeIn({ source }, segments, target) {
	return {
		path: source.path,
		pointer: pointerOf(segments),
		range: source.rangeOf(segments, target)
	};
}
/** Where every object of the documents stands. */
function indexOf(documents) {
	const [first, ...others] = documents;
	if (first && others.length === 0) return first.objects();
	const index = /* @__PURE__ */ new Map();
	for (const document of documents) for (const [object, origin] of document.objects()) index.set(object, origin);
	return index;
}
/** How an entry of a list is called among its like; its index where it has nothing of its own. */
function nameOfEntry(entry, index) {
	const { name, path, lunId, mac, virtualMachine, to } = entry;
	const own = name ?? path ?? lunId ?? mac ?? (virtualMachine ? `${virtualMachine} to ${to}` : to);
	return typeof own === "string" ? own : String(index);
}
// src/engine/open-estate.ts
/** Reads the files of an estate, in the order of their paths, whatever order they come in. */
function openEstate(files, options) {
	return openManifests(readManifests([...files].sort((one, other) => compareText(one.path, other.path)), (file, number) => options.progress?.(`reading file ${number} of ${files.length}`, file.bytes.length), options.convert), options);
}
/** Links manifests that have been read. */
function openManifests(manifests, options) {
	const documents = manifests.documents.map(({ manifest }) => manifest);
	const estate = buildEstate(documents);
	const found = {
		incomplete: new Set(manifests.documents.flatMap((document) => [...document.incomplete])),
		spoiled: new Map(manifests.documents.flatMap((document) => [...document.spoiled]))
	};
	if (estate.clusters.some(({ defaults }) => defaults)) for (const document of manifests.documents) document.objects();
	const filled = fillDefaults(estate, found);
	return {
		manifests,
		estate,
		losses: lossesOf(found, manifests, estate),
		places: findPlaces(manifests.documents, manifests.lost, filled),
		asOf: asOfDate(options.asOf, documents, options.now)
	};
}
/** What of manifests was lost. Of what is only named, a document that was lost may have told anything. */
function lossesOf({ incomplete, spoiled }, { documents, lost }, estate) {
	const parts = documents.flatMap((document) => document.lostParts);
	if (parts.length + lost.length + incomplete.size + spoiled.size === 0) return { ...nothingLost };
	return {
		documents: lost,
		parts,
		isIncomplete: (list) => incomplete.has(list),
		isSpoiled(object, key) {
			const keys = spoiled.get(object);
			if (keys?.has(key) || keys?.has("*")) return true;
			const kind = estate.onlyNamed(object);
			return kind !== void 0 && lost.some(({ mayBe }) => mayBe.includes(kind));
		}
	};
}
// src/cli/configuration.ts
const names = [
	"hvlint.yaml",
	"hvlint.yml",
	"hvlint.json"
];
/** Whether a path from the current folder is one that a configuration is looked for at: here, and upwards. */
function mayConfigure(path) {
	return names.includes(path.replace(/^(?:\.\.\/)+/, ""));
}
/**
* Reads the configuration: the file that the user names, else the nearest from here upwards.
*
* @throws Failure where it is not valid; a run under a misread configuration would judge wrongly.
*/
async function loadConfig(named, workspace) {
	const [path] = configurationPath(named);
	if (path === void 0) return {
		config: {},
		exceptions: [],
		paths: [],
		overrides: [],
		exclusions: [],
		folder: process.cwd(),
		relativePath: (file) => file
	};
	if (!isThere(path)) throw new Failure(`The configuration ${named} does not exist.`);
	const folder = dirname(path);
	const { readConfig } = await import("./read-configuration.js");
	return {
		...readConfig(path, workspace),
		folder,
		relativePath: (file, from = folder) => relative(from, resolve(workspace.root, file)).replaceAll("\\", "/")
	};
}
/** The file of the configuration, whether it is there or not; none where no name says one and none is found. */
function configurationPath(named) {
	const path = named === void 0 ? nearestConfig(process.cwd()) : resolve(named);
	return path === void 0 ? [] : [path];
}
/** Whether there is something, be it a link that leads nowhere: to pass that over would judge by other settings. */
function isThere(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
/** The configuration of a folder; undefined where it has none. */
function configurationIn(folder) {
	return names.map((name) => join(folder, name)).find(isThere);
}
function nearestConfig(from) {
	for (let folder = from;; folder = dirname(folder)) {
		const found = configurationIn(folder);
		if (found) return found;
		if (existsSync(join(folder, ".git")) || dirname(folder) === folder) return void 0;
	}
}
// src/estate/facts-read.ts
const none$2 = /* @__PURE__ */ new Set();
/** Which facts were read, as far as it tells machines and the hosts that they move to apart. */
var FactsRead = class {
	/** The host that it is about: of a move the destination. */
	host;
	/** What was read of that one. */
	ofHost = none$2;
	answersOfHost = none$2;
	/** What was read of other hosts, whichever it was, and of clusters. */
	ofHosts = none$2;
	answersOfHosts = none$2;
	ofClusters = none$2;
	/** The first machine that was looked at, and its keys. */
	machine;
	ofMachine = none$2;
	answersOfMachine = none$2;
	/** The keys of all other machines. */
	ofOthers = none$2;
	/** @param machine The one that it is about. */
	constructor(machine, host) {
		this.machine = machine;
		this.host = host;
	}
	/** Most that is read is read of one kind of objects: sets are made when they are needed. */
	add(of, key) {
		if (this[of] === none$2) this[of] = /* @__PURE__ */ new Set();
		this[of].add(key);
	}
	addOfHost(host, key) {
		this.add(host !== void 0 && host === this.host ? "ofHost" : "ofHosts", key);
	}
	addAnswer(of, asked) {
		if (this[of] === none$2) this[of] = /* @__PURE__ */ new Set();
		this[of].add(asked);
	}
	addAnswerOfHost(host, asked) {
		const isOwn = host !== void 0 && host === this.host;
		this.addAnswer(isOwn ? "answersOfHost" : "answersOfHosts", asked);
	}
	addOfMachine(machine, key) {
		this.machine ??= machine;
		this.add(this.machine === machine ? "ofMachine" : "ofOthers", key);
	}
	/** What is asked of other machines counts as read of them, whatever it was. */
	addAnswerOfMachine(machine, asked) {
		this.machine ??= machine;
		if (this.machine === machine) this.addAnswer("answersOfMachine", asked);
		else this.add("ofOthers", ownerKey);
	}
	addAll(other) {
		for (const key of other.ofHost) this.addOfHost(other.host, key);
		for (const asked of other.answersOfHost) this.addAnswerOfHost(other.host, asked);
		for (const asked of other.answersOfHosts) this.addAnswer("answersOfHosts", asked);
		for (const of of [
			"ofHosts",
			"ofClusters",
			"ofOthers"
		]) for (const key of other[of]) this.add(of, key);
		const { machine } = other;
		if (machine) for (const key of other.ofMachine) this.addOfMachine(machine, key);
		for (const asked of other.answersOfMachine) this.addAnswerOfMachine(machine, asked);
	}
};
/** Keeps a record of the facts that are read. */
var Recording = class {
	#machines;
	#arePlanned;
	#isWhole;
	/** The questions whose answers count, by what makes them one. */
	#asked = /* @__PURE__ */ new WeakMap();
	#read = new FactsRead();
	/**
	* @param machines All machines of the estate.
	* @param arePlanned Whether any moves are planned. Where none are, nothing hangs on their lists.
	* @param isWhole Whether what was read for answers counts, too.
	*/
	constructor(machines, arePlanned, isWhole = false) {
		this.#machines = new Set(machines);
		this.#arePlanned = arePlanned;
		this.#isWhole = isWhole;
	}
	note(object, key) {
		if (key === "migrations" && !this.#arePlanned) return;
		const { kind } = object;
		if (kind === "Host" || kind === "Cluster") {
			if (key === "virtualMachines") this.#read.add("ofOthers", kind === "Host" ? ownerKey : "cluster");
			else if (kind === "Host") this.#read.addOfHost(object, key);
			else this.#read.add("ofClusters", key);
		} else if (this.#machines.has(object)) this.#read.addOfMachine(object, key);
	}
	noteAll(read) {
		this.#read.addAll(read);
	}
	/**
	* Notes that something was asked whose answer counts, where it is such an answer. That about a cluster is the
	* same for all of its moves.
	*
	* @param question What is the same object for the same question.
	* @param read What was read for the answer.
	*/
	noteAnswer(subject, question, answerOf, read) {
		if (this.#isWhole || answerOf(subject) === void 0) {
			this.noteAll(read);
			return;
		}
		const asked = getOrAdd(this.#asked, question, () => ({ answerOf }));
		if (subject.kind === "Host") this.#read.addAnswerOfHost(subject, asked);
		else if (this.#machines.has(subject)) this.#read.addAnswerOfMachine(subject, asked);
	}
	/** What was read since it was taken last. What is read from now on is about a machine, and a host. */
	take(machine, host) {
		const read = this.#read;
		this.#read = new FactsRead(machine, host);
		return read;
	}
	/** Makes an answer about an object, with what was read for it alone. */
	apart(subject, make) {
		const around = this.#read;
		const isHost = subject.kind === "Host";
		this.#read = new FactsRead(void 0, isHost ? subject : void 0);
		try {
			return {
				answer: make(),
				read: this.#read
			};
		} finally {
			this.#read = around;
		}
	}
};
/** The fact of machines that tells which of them are on a host. */
const ownerKey = "owner";
// src/engine/alike-answers.ts
const none$1 = [];
const ends = [
	"destination",
	"virtualMachine",
	"source"
];
/** Puts what checks say into terms of the ends of the moves. */
function sayingsOf({ estate, places }, { isBlocking, severitiesOf }) {
	const machines = new Set(estate.virtualMachines);
	/** Whether what lacks facts is the same whichever move it is: another move may be about another host, or ask for more. */
	const isFixed = (object) => object.kind === "Cluster" || machines.has(object);
	const objects = /* @__PURE__ */ new Map();
	const numberOf = (object) => getOrAdd(objects, object, () => objects.size + 1);
	const factOn = (fact, move) => {
		const { object, fact: way } = places.belongingOf(fact.object, "");
		return {
			fact,
			way,
			end: ends.find((one) => move[one] === object)
		};
	};
	const known = /* @__PURE__ */ new Map();
	const silent = /* @__PURE__ */ new Map();
	let count = 0;
	const say = (rule, outcome, { isBlocking = false, missed = none$1, conditions = none$1, found = none$1, isOfEnds = true } = {}) => {
		count += 1;
		return {
			number: count,
			rule,
			outcome,
			isBlocking,
			missed,
			conditions,
			found,
			isOfEnds
		};
	};
	return (rule, outcome, move) => {
		const kind = outcome === "off" ? "off" : outcome.outcome;
		if (kind === "passed" || kind === "off") return getOrAdd(getOrAdd(silent, rule, () => /* @__PURE__ */ new Map()), kind, () => say(rule, kind));
		const told = outcome;
		const missed = told.missed.map((fact) => factOn(fact, move));
		const conditions = told.conditions.map((fact) => factOn(fact, move));
		const blocks = isBlocking(outcome);
		const found = severitiesOf(outcome);
		const key = JSON.stringify([...[
			numberOf(rule),
			kind,
			blocks,
			found
		], [missed, conditions].map((facts) => {
			const groups = facts.flatMap(({ fact }) => fact.choice?.group ?? []);
			return facts.map(({ fact, end, way }) => {
				const { object, choice, fact: name, ...rest } = fact;
				const chosen = choice && [groups.indexOf(choice.group), choice.option];
				return [
					end ?? numberOf(object),
					way,
					name,
					chosen,
					rest
				];
			});
		})]);
		return getOrAdd(known, key, () => {
			const isOfEnds = [...missed, ...conditions].every(({ fact, end }) => end !== void 0 || isFixed(places.belongingOf(fact.object, "").object));
			return say(rule, kind, {
				isBlocking: blocks,
				missed,
				conditions,
				found,
				isOfEnds
			});
		});
	};
}
/** Whether something is said by the name of an end of a move that could not be said of another one. */
function isNamedIn({ missed, conditions }, { name }) {
	return [...missed, ...conditions].some(({ fact: { because, entry } }) => because?.includes(name) || entry?.includes(name));
}
/** The part of an object at a way like `switches[0].`; undefined where it has none there. */
function partOf(object, way, places) {
	let part = object;
	let gone = "";
	for (const [step] of way.matchAll(/\[\d+\]|[^.[]+/g)) {
		gone = step.startsWith("[") ? `${gone}${step}` : gone === "" ? step : `${gone}.${step}`;
		part = Array.isArray(part) ? part.find((one) => places.belongingOf(one, "").fact === `${gone}.`) : part?.[step];
	}
	return part;
}
// src/engine/alike-hosts.ts
/** What names hosts wherever there are any: it is compared by itself. */
const naming = {
	ofHost: "name",
	ofCluster: "nodes"
};
/** Finds the hosts of an estate that are alike. */
function alikeHosts(estate) {
	const hosts = [...estate.hosts, ...estate.namedHosts.map(({ host }) => host)];
	const homonyms = /* @__PURE__ */ new Map();
	for (const host of hosts) {
		const label = computerKey(host.name);
		homonyms.set(label, (homonyms.get(label) ?? 0) + 1);
	}
	/** All that documents of one kind say under a key. */
	const textsOf = (documents) => {
		const texts = /* @__PURE__ */ new Map();
		return (key) => getOrAdd(texts, key, () => documents.map((one) => textOf(picked(one, [key]))).join("\n"));
	};
	const ofHosts = textsOf(hosts);
	const ofClusters = textsOf(estate.clusters);
	const ofMachines = textsOf(estate.virtualMachines);
	/** How a host stands to clusters, and how it is named there. */
	const standings = /* @__PURE__ */ new Map();
	const standingOf = (host) => getOrAdd(standings, host, () => {
		const label = computerKey(host.name);
		const suffixes = (names) => names.filter((name) => computerKey(name) === label).map(domainKey);
		return JSON.stringify([
			estate.isDeclared(host),
			suffixes([host.name]),
			estate.clusters.map(({ nodes = [] }) => suffixes(nodes))
		]);
	});
	const numbers = /* @__PURE__ */ new Map();
	const numberOf = (text) => getOrAdd(numbers, text, () => numbers.size + 1);
	/** Whether something goes by the name of a host, and not by what it says. */
	const namedBy = (read) => {
		const named = /* @__PURE__ */ new Map();
		return (host) => getOrAdd(named, host, () => {
			const label = computerKey(host.name);
			return homonyms.get(label) !== 1 || read.ofMachines.includes("owner") || read.ofHosts.some((key) => ofHosts(key).includes(label)) || read.ofClusters.some((key) => ofClusters(key).includes(label)) || read.ofMachines.some((key) => ofMachines(key).includes(label));
		});
	};
	const kindBy = (keys, answers, isNamed) => {
		const kinds = /* @__PURE__ */ new Map();
		const kindOf = (host) => {
			if (isNamed(host)) return null;
			const told = answers.map((asked) => asked.answerOf(host));
			if (told.includes(void 0)) return null;
			return numberOf(JSON.stringify([
				standingOf(host),
				picked(host, keys),
				told
			]));
		};
		return (host) => getOrAdd(kinds, host, () => kindOf(host)) ?? void 0;
	};
	const all = /* @__PURE__ */ new Map();
	const asked = /* @__PURE__ */ new Map();
	const keyOf = (answers) => answers.map((one) => getOrAdd(asked, one, () => asked.size + 1)).sort();
	return (read) => {
		const ofOthers = [...read.ofHosts].filter((key) => key !== naming.ofHost).sort();
		const own = [.../* @__PURE__ */ new Set([...read.ofHost, ...ofOthers])].filter((key) => key !== naming.ofHost).sort();
		const clusterKeys = [...read.ofClusters].filter((key) => key !== naming.ofCluster).sort();
		const machineKeys = [...read.ofOthers].sort();
		const answersOfOthers = [...read.answersOfHosts];
		const answers = [.../* @__PURE__ */ new Set([...read.answersOfHost, ...answersOfOthers])];
		const key = JSON.stringify([...[
			own,
			ofOthers,
			clusterKeys,
			machineKeys
		], ...[keyOf(answers), keyOf(answersOfOthers)]]);
		return getOrAdd(all, key, () => {
			const isNamed = namedBy({
				ofHosts: own,
				ofClusters: clusterKeys,
				ofMachines: machineKeys
			});
			return {
				destination: kindBy(own, answers, isNamed),
				source: kindBy(ofOthers, answersOfOthers, isNamed)
			};
		});
	};
}
/** What an object says under some keys. That it says nothing is something else than `null`. */
function picked(object, keys) {
	return Object.fromEntries(keys.map((key) => [key, object[key]]));
}
/** All that a value says, in small letters. */
function textOf(value) {
	return (JSON.stringify(value) ?? "").toLowerCase();
}
// src/engine/alike-paths.ts
/**
* What a check can go by in a path is where it leads to on what clusters and hosts speak of, and how it stands
* to the machine's other paths. So the names below that are told by numbers, in the order in which they come.
*
* @param documents Whoever speaks of paths besides machines.
*/
function alikePaths(documents) {
	const known = /* @__PURE__ */ new Map();
	const learn = (value) => {
		if (typeof value === "string") learnPath(known, value);
		else if (typeof value === "object" && value !== null) Object.values(value).forEach(learn);
	};
	for (const document of documents) for (const [key, value] of Object.entries(document)) if (key !== "virtualMachines") learn(value);
	return () => {
		const names = /* @__PURE__ */ new Map();
		return (text) => {
			const path = text.includes("\\") ? parseWindowsPath(text) : void 0;
			if (!path || path.kind === "relative") return text;
			const told = text.split("\\");
			const first = told.length - path.parts.length;
			if (!path.parts.every((part, at) => part === told[first + at]?.toLowerCase())) return text;
			for (let at = knownParts(known, path); at < path.parts.length; at += 1) told[first + at] = numbered(path.parts[at], names);
			return told.join("\\");
		};
	};
}
function learnPath(known, text) {
	const path = text.includes("\\") || text.endsWith(":") ? parseWindowsPath(text) : void 0;
	if (!path || path.kind === "relative") return;
	let branch = known;
	for (const name of [rootKey(path), ...path.parts]) {
		const next = branch.get(name) ?? /* @__PURE__ */ new Map();
		branch.set(name, next);
		branch = next;
	}
}
/** How many of a path's names stay: those that others speak of, and in any case the first, as `ClusterStorage` is. */
function knownParts(known, path) {
	let branch = known.get(rootKey(path));
	let count = 0;
	while (branch && count < path.parts.length) {
		branch = branch.get(path.parts[count]);
		if (branch) count += 1;
	}
	return Math.max(1, count);
}
/** A server goes by its name with and without its domain. */
function rootKey({ root }) {
	return root.replace(/^(\\\\[^\\.]+)\.[^\\]+/, "$1");
}
/** A file keeps its ending, and shares its number with whatever else is named so. */
function numbered(part, names) {
	const ending = /\.[^.]+$/.exec(part)?.[0] ?? "";
	const name = part.slice(0, part.length - ending.length);
	const number = names.get(name) ?? names.size;
	names.set(name, number);
	return `<${number}>${ending}`;
}
// src/engine/alike-machines.ts
/** Finds the machines of an estate that are alike. */
function alikeMachines(estate) {
	const machines = estate.virtualMachines;
	const homonyms = /* @__PURE__ */ new Map();
	for (const { name } of machines) homonyms.set(nameKey(name), (homonyms.get(nameKey(name)) ?? 0) + 1);
	const hosts = [...estate.hosts, ...estate.namedHosts.map(({ host }) => host)];
	const labels = new Map(hosts.map((host) => [host, computerKey(host.name)]));
	const prefix = commonPrefix([...labels.values()]);
	/** The machines whose names documents of one kind hold under a key. */
	const namedBy = (documents) => {
		const named = /* @__PURE__ */ new Map();
		return (key) => getOrAdd(named, key, () => {
			const search = new NameSearch(documents.map((one) => textOf(picked(one, [key]))).join("\n"));
			return new Set(machines.filter(({ name }) => search.finds(textOf(nameKey(name)).slice(1, -1))));
		});
	};
	const inHosts = namedBy(hosts);
	const inClusters = namedBy(estate.clusters);
	const numbers = /* @__PURE__ */ new Map();
	const numberOf = (text) => getOrAdd(numbers, text, () => numbers.size + 1);
	const writerOfPaths = alikePaths([...estate.clusters, ...hosts]);
	/** The labels of hosts that texts hold, by the numbers of these. */
	const labelsIn = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new Map();
	const knownOf = (machine, owner) => getOrAdd(known, machine, () => {
		const isOnly = homonyms.get(nameKey(machine.name)) === 1;
		const said = /* @__PURE__ */ new Map();
		const write = writerOfPaths();
		const label = owner && labels.get(owner);
		for (const key of Object.keys(machine).sort()) {
			const value = machine[key];
			const plain = JSON.stringify(value) ?? "";
			const text = plain.includes("\\") ? JSON.stringify(value, replacing(write)) : plain;
			const small = plain.toLowerCase();
			const named = small.includes(prefix) ? [...labels.values()].filter((one) => small.includes(one)) : [];
			const isOwn = label !== void 0 && named.includes(label);
			const number = numberOf(isOwn ? `${key} ${label} ${text}` : `${key} ${text}`);
			said.set(key, number);
			if (named.length > 0) labelsIn.set(number, new Set(named));
		}
		return {
			said,
			isOnly,
			isDeclared: estate.isDeclared(machine)
		};
	});
	/** @param named The machines that something goes by the names of; undefined where others are looked at. */
	const kindsBy = (keys, answers, named) => {
		const kindOf = (machine, owner) => {
			const { said, isOnly, isDeclared } = knownOf(machine, owner);
			if (!named || !isOnly || named.some((one) => one.has(machine))) return void 0;
			if (keys.length + answers.length === 0) return Number(isDeclared);
			let text = `says ${isDeclared}`;
			for (const key of keys) text += ` ${said.get(key) ?? ""}`;
			for (const asked of answers) {
				const answer = asked.answerOf(machine);
				if (answer === void 0) return void 0;
				text += ` ${answer}`;
			}
			return numberOf(text);
		};
		/** Rules that read the same of a machine ask one after the other. */
		let last;
		return {
			kindOf(machine, owner) {
				if (last?.machine !== machine) last = {
					machine,
					kind: kindOf(machine, owner)
				};
				return last.kind;
			},
			areNamed(machine, owner, some) {
				const { said } = knownOf(machine, owner);
				for (const key of keys) {
					const all = labelsIn.get(said.get(key) ?? 0);
					if (all && some.some((host) => all.has(labels.get(host) ?? ""))) return true;
				}
				return false;
			}
		};
	};
	const all = /* @__PURE__ */ new Map();
	const numbersOfAsked = /* @__PURE__ */ new Map();
	const numberOfAsked = (one) => getOrAdd(numbersOfAsked, one, () => numbersOfAsked.size);
	return ({ ofMachine, answersOfMachine, ofOthers, ofHost, ofHosts, ofClusters }) => {
		const keys = [...ofMachine].sort();
		const answers = [...answersOfMachine];
		const hostKeys = [.../* @__PURE__ */ new Set([...ofHost, ...ofHosts])].sort();
		const clusterKeys = [...ofClusters].sort();
		const isOfOthers = ofOthers.size > 0;
		const own = [
			isOfOthers,
			keys,
			answers.map(numberOfAsked).sort(),
			hostKeys,
			clusterKeys
		].join(" ");
		return getOrAdd(all, own, () => {
			const named = [...hostKeys.map(inHosts), ...clusterKeys.map(inClusters)];
			return kindsBy(keys, answers, isOfOthers ? void 0 : named.filter(({ size }) => size > 0));
		});
	};
}
/** What all texts begin with. */
function commonPrefix([first = "", ...texts]) {
	let length = first.length;
	for (const text of texts) while (!text.startsWith(first.slice(0, length))) length -= 1;
	return first.slice(0, length);
}
/** Has each text of a value written by a function. */
function replacing(write) {
	return (_, value) => typeof value === "string" ? write(value) : value;
}
/** So many characters of a name tell nearly always that a text does not have it. */
const few = 4;
/** Seeks thousands of names in one text. */
var NameSearch = class {
	#text;
	/** All that is as long in the text. */
	#parts = /* @__PURE__ */ new Set();
	constructor(text) {
		this.#text = text;
		for (let at = 0; at + few <= text.length; at += 1) this.#parts.add(text.slice(at, at + few));
	}
	finds(name) {
		for (let at = 0; at + few <= name.length; at += 1) if (!this.#parts.has(name.slice(at, at + few))) return false;
		return this.#text.includes(name);
	}
};
// src/engine/alike-readings.ts
/** What is said of so many machines, each of another kind, is not kept: what is read of them is their own. */
const mostUnlike = 100;
function isOfUse({ said, hits }) {
	return said.size < mostUnlike || hits >= said.size;
}
/** Remembers what rules say of moves, for other moves that a rule cannot tell from them. */
var Readings = class {
	#hosts;
	#machines;
	#all = /* @__PURE__ */ new Map();
	#numbers = /* @__PURE__ */ new Map();
	constructor(hosts, machines) {
		this.#hosts = hosts;
		this.#machines = machines;
	}
	/** A number for whatever is one and the same. */
	numberOf(one) {
		return getOrAdd(this.#numbers, one, () => this.#numbers.size + 1);
	}
	/** What is known of the moves of a machine. */
	ofMachine(asking) {
		const keys = /* @__PURE__ */ new Map();
		const keyOf = (reading) => getOrAdd(keys, reading, () => this.#keyOf(reading, asking) ?? null) ?? void 0;
		/** What holds for this machine alone. */
		const own = /* @__PURE__ */ new Map();
		const saidBy = (reading) => {
			const key = keyOf(reading);
			return (key === void 0 ? void 0 : reading.said.get(key)) ?? own.get(reading);
		};
		return {
			of: (rule, destination) => {
				for (const reading of this.#all.get(rule) ?? []) {
					const saying = saidBy(reading)?.get(this.#kindOf(destination, reading, asking));
					if (saying === void 0) continue;
					reading.hits += 1;
					return {
						reading,
						saying
					};
				}
			},
			remember: (rule, destination, read, saying) => {
				const { virtualMachine, source } = asking;
				if (saying && !saying.isOfEnds) return void 0;
				if (saying && [
					virtualMachine,
					source ?? virtualMachine,
					destination
				].some((one) => isNamedIn(saying, one))) return void 0;
				const reading = this.#readingOf(rule, read);
				const key = keyOf(reading);
				const isKept = key !== void 0 && (reading.said.has(key) || isOfUse(reading));
				const said = saidBy(reading) ?? /* @__PURE__ */ new Map();
				said.set(this.#kindOf(destination, reading, asking), saying);
				if (isKept) reading.said.set(key, said);
				else own.set(reading, said);
				return reading;
			}
		};
	}
	#readingOf(rule, read) {
		const own = {
			machines: this.#machines(read),
			hosts: this.#hosts(read)
		};
		const all = getOrAdd(this.#all, rule, () => []);
		const known = all.find(({ machines, hosts }) => machines === own.machines && hosts === own.hosts);
		const reading = known ?? {
			...own,
			said: /* @__PURE__ */ new Map(),
			hits: 0
		};
		if (!known) all.push(reading);
		return reading;
	}
	/** By what a rule tells machines apart of whose moves it read the same; undefined of one that stands for itself alone. */
	#keyOf({ machines, hosts }, asking) {
		const { virtualMachine, source, asked, isOfKinds } = asking;
		const kind = isOfKinds ? machines.kindOf(virtualMachine, source) : void 0;
		if (kind === void 0) return void 0;
		return `${kind} ${source && (hosts.source(source) ?? `only ${this.numberOf(source)}`)} ${asked}`;
	}
	/** Whether all destinations are of one kind. */
	areAlike({ machines, hosts }, asking) {
		const { destination } = hosts;
		const kind = getOrAdd(asking.kinds, destination, () => {
			const [first, ...others] = asking.hosts.map(destination);
			return first !== void 0 && others.every((one) => one === first) ? first : null;
		});
		const { virtualMachine, source } = asking;
		return kind !== null && !machines.areNamed(virtualMachine, source, asking.hosts);
	}
	/** The kind of a destination; below zero of one that stands for itself alone. */
	#kindOf(host, { machines, hosts }, { virtualMachine, source }) {
		return (machines.areNamed(virtualMachine, source, [host]) ? void 0 : hosts.destination(host)) ?? -this.numberOf(host);
	}
};
// src/engine/start-faults.ts
/** The move of a role, which takes a machine that is off anywhere. `Move-VM` looks at what it needs there first, as `Compare-VM` does. */
function moveOfRole({ migration }) {
	return migration?.operation === "Move-ClusterVirtualMachineRole" ? migration : void 0;
}
/** Whether what a message of a rule says keeps a machine from starting later, and not from moving: it is off. */
function isOfLaterStart(rule, subject, messageId) {
	const migration = moveOfRole(subject);
	return migration !== void 0 && (rule.startFaults?.includes(messageId) ?? false) && isMovedOff(migration, collectFacts());
}
/** Whether what a message says, though its rule is an error, is a warning. */
function isMild(rule, subject, messageId) {
	return (rule.warnings?.includes(messageId) ?? false) || isOfLaterStart(rule, subject, messageId);
}
/**
* Names the state of a machine as missing where it alone tells whether faults block a move: they keep
* the machine from starting, and it may be off.
*
* @returns whether it is missing.
*/
function needState(rule, subject, messageIds, facts) {
	if (messageIds.length === 0) return false;
	const migration = moveOfRole(subject);
	if (!migration || isForRunning(migration)) return false;
	const { startFaults = [] } = rule;
	if (!messageIds.every((one) => startFaults.includes(one))) return false;
	const state = facts.peek(migration.virtualMachine, "state");
	const isUnknown = state === void 0 || state === "Other";
	if (isUnknown) facts.name(missingState(migration.virtualMachine, facts));
	return isUnknown;
}
// src/engine/subject.ts
/** A subject that stands in the manifest as an object of it. */
function declared(kind, input, object, namedAt) {
	return {
		kind,
		input,
		migration: void 0,
		object,
		namedAt
	};
}
/** All subjects of an estate that rules of that kind look at. */
function subjectsOf(estate, kind) {
	switch (kind) {
		case "estate": return [declared(kind, {}, void 0)];
		case "cluster": return estate.clusters.map((cluster) => declared(kind, { cluster }, cluster));
		case "host": return [...estate.hosts.map((host) => declared(kind, { host }, host)), ...estate.namedHosts.map(({ host, namedBy }) => {
			const key = namedBy.kind === "Cluster" ? "nodes" : "owner";
			return declared(kind, { host }, host, [namedBy, key]);
		})];
		case "virtualMachine": return estate.virtualMachines.map((virtualMachine) => declared(kind, { virtualMachine }, virtualMachine));
		case "sharedVolume": return estate.sharedVolumes.map((input) => declared(kind, { ...input }, input.sharedVolume));
		case "migration": return estate.migrations.map(migrationSubject);
	}
}
/** A migration as a subject. Its findings fall back on the entry that plans it, or on the machine. */
function migrationSubject(migration) {
	return {
		kind: "migration",
		input: { migration },
		migration,
		object: migration.planned ?? migration.virtualMachine,
		namedAt: void 0
	};
}
// src/engine/check.ts
/** Lets rules judge the subjects of an estate. It is quickest to let all of them judge one subject, then the next. */
function checkOf(estate, circumstances) {
	const judge = judgeOf$1(estate, circumstances);
	return (rule, subject) => {
		const outcome = judge(rule, subject);
		const { migration } = subject;
		if (!outcome || !migration || migration.unknownCluster.length === 0) return outcome;
		const alone = {
			...migration,
			operation: "Move-VM"
		};
		const other = judge(rule, {
			...subject,
			input: { migration: alone },
			migration: alone
		});
		if (!other || other.outcome === outcome.outcome) return outcome;
		const missed = [...outcome.missed];
		for (const fact of [...other.missed, ...migration.unknownCluster]) if (!missed.some((one) => one.object === fact.object && one.fact === fact.fact)) missed.push(fact);
		return {
			...outcome,
			outcome: "undecided",
			reports: [],
			evidence: [],
			missed
		};
	};
}
const none = [];
/** What most checks say. It is written out: copying it takes V8 longer than many a check. */
function passedSilently(rule, subject) {
	return {
		rule,
		subject,
		outcome: "passed",
		reports: none,
		missed: none,
		conditions: none,
		assumed: none,
		windowsServer: void 0,
		evidence: none
	};
}
/** Checks of a start ask of no other start. */
const refuse = ({ name }) => {
	throw new Error(`Nothing judges where ${name} starts.`);
};
/** Lets rules judge subjects as they are given. What the checks are handed is made once for each kind of subject. */
function judgeOf$1(estate, circumstances) {
	const { asOf, losses, startOn = refuse, recording } = circumstances;
	const facts = collectFacts(losses, recording);
	let reports = [];
	let evidence = [];
	const report = (messageId, at, data = {}) => void reports.push({
		messageId,
		at,
		data
	});
	const pass = (id, data = {}) => void evidence.push({
		id,
		data
	});
	const isOff = (ruleId, migration) => circumstances.isOff?.(ruleId, migrationSubject(migration)) === true;
	const contexts = /* @__PURE__ */ new Map();
	const common = {
		estate,
		facts,
		asOf,
		report,
		pass,
		isOff,
		startOn,
		options: {}
	};
	const contextFor = ({ kind, input }) => Object.assign(getOrAdd(contexts, kind, () => ({ ...common })), input);
	let known;
	return (rule, subject) => {
		if (!isForMove(rule, subject)) return void 0;
		if (known?.subject !== subject) {
			const versions = versionsOf(subject, estate, losses);
			const unclear = subject.migration ? unclearOf(subject.migration, losses) : none;
			known = {
				subject,
				context: contextFor(subject),
				versions,
				unclear
			};
		}
		const { context, versions, unclear } = known;
		const { applies, missed: undecidedBy } = appliesTo(rule, versions);
		const isOfMachine = rule.appliesTo?.of === "machine";
		if (applies === false && !isOfMachine) return void 0;
		facts.reset();
		if (reports.length > 0) reports = [];
		if (evidence.length > 0) evidence = [];
		if (subject.kind === "estate") nameLosses(losses, facts);
		context.options = circumstances.optionsOf(rule, subject);
		rule.check(context);
		if (applies === false && reports.length === 0) return void 0;
		if (reports.length + evidence.length + unclear.length === 0 && facts.isEmpty) return passedSilently(rule, subject);
		if (!(isOfMachine || reports.length === 0 && facts.collected().missed.length === 0)) nameMissing(undecidedBy, facts);
		nameMissing(unclear, facts);
		const messageIds = reports.length > 0 ? reports.map(({ messageId }) => messageId) : none;
		const mayBeMild = needState(rule, subject, messageIds, facts);
		const { missed, conditions, assumed, hasGuessed } = facts.collected();
		const isGrave = !mayBeMild && messageIds.some((one) => !isMild(rule, subject, one));
		const isCertain = !hasGuessed && unclear.length === 0 && (isGrave || missed.length === 0);
		const outcome = (applies || isOfMachine) && reports.length > 0 && isCertain ? "failed" : missed.length > 0 ? "undecided" : conditions.length > 0 ? "open" : "passed";
		return {
			rule,
			subject,
			outcome,
			reports: outcome === "failed" ? reports : none,
			missed,
			conditions,
			assumed,
			windowsServer: outcome === "failed" ? windowsServerOf(subject, estate, collectFacts()) : void 0,
			evidence: evidence.length > 0 && (outcome === "passed" || outcome === "open") ? evidence : none
		};
	};
}
/** What a rule holds for that does not say for which operations: the moves to another host. */
const movesToHosts = ["Move-ClusterVirtualMachineRole", "Move-VM"];
/** What a rule says that holds everywhere: one for all, as checks are made by the hundred thousand. */
const anything = {};
/** Whether a rule is about moves of a migration's kind, or the subject is none. */
function isForMove({ appliesTo }, { migration }) {
	if (!migration) return true;
	const { migrationTypes, operations = movesToHosts } = appliesTo ?? anything;
	return (migrationTypes?.includes(migration.type) ?? true) && operations.includes(migration.operation);
}
/** What is asked of the whole estate hangs on all that was lost of it. */
function nameLosses({ documents, parts }, facts) {
	for (const kind of new Set(documents.flatMap(({ mayBe }) => mayBe))) facts.needEvery(kind);
	for (const { object, fact } of parts) facts.missing(object, fact);
}
/** Rules ask for the version of one subject in turn: it is found once. */
function versionsOf(subject, estate, losses) {
	const versionAt = (end) => {
		const facts = collectFacts(losses);
		return {
			version: windowsServerOf(subject, estate, facts, end),
			missed: facts.collected().missed
		};
	};
	const source = lazily(() => versionAt("source"));
	const destination = lazily(() => versionAt("destination"));
	return (end) => end === "source" ? source() : destination();
}
const always = {
	applies: true,
	missed: none
};
/** Whether the version of a subject is one that a rule holds for; undefined where the facts that decide it are missing. */
function appliesTo({ appliesTo = anything }, versions) {
	const { from, to } = appliesTo;
	if (from === void 0 && to === void 0) return always;
	const ends = endsOf[appliesTo.of ?? "destination"];
	if (ends.length === 1) {
		const { version, missed } = versions(ends[0]);
		return {
			applies: version && missed.length === 0 ? isWithin(version, appliesTo) : void 0,
			missed
		};
	}
	const ofEnds = ends.map(versions);
	const within = ofEnds.map(({ version, missed }) => version && missed.length === 0 ? isWithin(version, appliesTo) : void 0);
	return {
		applies: within.includes(false) ? false : within.includes(void 0) ? void 0 : true,
		missed: ofEnds.flatMap(({ missed }) => missed)
	};
}
/** The ends of a migration whose version decides. A machine lives on the source. */
const endsOf = {
	source: ["source"],
	destination: ["destination"],
	both: ["source", "destination"],
	machine: ["source"]
};
/** The Windows Server version that a subject lives on: of a migration, that of one of its ends. */
function windowsServerOf({ input, migration }, estate, facts, end = "destination") {
	const { cluster, host, virtualMachine } = input;
	const object = (migration && (migration[end] ?? migration.virtualMachine)) ?? host ?? cluster ?? virtualMachine;
	return object && estate.windowsServerOf(object, facts);
}
// src/engine/judging.ts
/**
* Applies a rule to a subject as the settings say: not at all, or with these options.
*
* @param startOn What the checks of a start say, for the rules that ask.
* @param recording Is told of what checks read, but for the version that a subject lives on.
*/
function judgeOf({ estate, places, asOf, losses }, { settings, rules, newer = [] }, startOn, recording) {
	let known;
	const targetOf = (subject) => {
		if (known?.subject !== subject) known = {
			subject,
			target: identify(subject, places)
		};
		return known.target;
	};
	const check = checkOf(estate, {
		asOf: new Date(asOf.date),
		losses,
		startOn,
		recording,
		optionsOf: (rule, subject) => settings.optionsOf(rule, targetOf(subject)),
		isOff(ruleId, subject) {
			if (newer.some(({ id }) => id === ruleId)) return true;
			const rule = rules.find(({ id }) => id === ruleId);
			return rule !== void 0 && settings.severityOf(rule, identify(subject, places)) === "off";
		}
	});
	return {
		check,
		targetOf,
		judge: (rule, subject) => settings.severityOf(rule, targetOf(subject)) === "off" ? "off" : check(rule, subject)
	};
}
// src/engine/move-rows.ts
/** Makes the rows of a table of moves, of which each part is made once. */
function rowsOf() {
	const columns = /* @__PURE__ */ new Map();
	const cells = /* @__PURE__ */ new Map();
	return {
		columnOf(said) {
			const isEven = said.every((one) => one === said[0]);
			const numbers = (isEven ? said.slice(0, 1) : said).map((one) => one?.number ?? 0);
			return getOrAdd(columns, `${said.length}: ${numbers}`, () => ({
				number: columns.size,
				said,
				isEven
			}));
		},
		rowOf(all, { hosts, source }) {
			const uneven = all.filter(({ isEven }) => !isEven);
			/** What the uneven columns say of a host tells its cell. */
			const own = /* @__PURE__ */ new Map();
			const cellAt = (index) => {
				const said = all.map((column) => column.said[index] ?? null);
				return getOrAdd(cells, said.map((one) => one?.number ?? 0).join(), () => cellOf(said));
			};
			return {
				hosts,
				source,
				cells: hosts.map((_, index) => getOrAdd(own, uneven.map(({ said }) => said[index]?.number ?? 0).join(), () => cellAt(index)))
			};
		}
	};
}
function cellOf(said) {
	const held = said.filter((one) => one !== null);
	const of = (wanted) => held.filter(({ outcome }) => outcome === wanted);
	const judged = held.filter(({ outcome }) => outcome !== "off");
	return {
		sayings: judged.filter(({ outcome }) => outcome !== "passed"),
		rules: judged.map(({ rule }) => rule),
		passed: of("passed").length,
		skipped: of("off").flatMap(({ rule }) => rule.optIn ? [] : rule.id)
	};
}
// src/engine/alike-moves.ts
/** Whether what a check says of a move may be said of others: nothing is lost that could tell them apart, and no setting goes by names. */
function mayShareMoves({ losses }, { settings }) {
	return losses.documents.length + losses.parts.length === 0 && !settings.goByNames;
}
/**
* Judges moves of machines to many hosts: what a check says of a move it says of every other one whose
* machine and hosts say the same of all that the check read, and by whose names nothing goes.
*
* @param rules Those that are asked.
*/
function alikeMoves(open, options, weighing, rules = options.rules.filter(({ subject }) => subject === "migration")) {
	const { estate, losses } = open;
	const { goByFiles } = options.settings;
	const mayShare = mayShareMoves(open, options);
	const recording = new Recording(estate.virtualMachines, estate.migrations.length > 0);
	const { judge } = judgeOf(open, options, void 0, mayShare ? recording : void 0);
	const facts = collectFacts(losses, recording);
	const readings = new Readings(alikeHosts(estate), alikeMachines(estate));
	const sayingOf = sayingsOf(open, weighing);
	const { columnOf, rowOf } = rowsOf();
	/** What the versions that rules hold for hang on. */
	const versionsRead = ({ virtualMachine, source, destination }) => {
		recording.take(virtualMachine, destination);
		for (const one of [source ?? virtualMachine, destination]) estate.windowsServerOf(one, facts);
		estate.clusterOf(destination, facts);
		return recording.take();
	};
	const stages = /* @__PURE__ */ new Map();
	const stageOf = ({ first, hosts }) => {
		const { source, operation, type, cluster } = first;
		const { to: _, virtualMachine: __, ...wanted } = first.wanted;
		const asked = `${operation} ${type} ${readings.numberOf(cluster)} ${JSON.stringify(wanted)}`;
		const alike = getOrAdd(stages, `${readings.numberOf(source)} ${asked}`, () => []);
		const known = alike.find((one) => areSame(one.hosts, hosts));
		const stage = known ?? {
			source,
			asked,
			hosts,
			kinds: /* @__PURE__ */ new Map(),
			columns: /* @__PURE__ */ new Map(),
			rows: /* @__PURE__ */ new Map()
		};
		if (!known) alike.push(stage);
		return stage;
	};
	/** Whether it is known by kinds of machines and hosts what is asked for. */
	const isOfKinds = ({ source, destination, planned, unknownCluster, wanted }) => !goByFiles && !planned && unknownCluster.length === 0 && source !== destination && wanted.destinationStoragePath === void 0;
	const kindsOf = (some, { virtualMachine, source }) => {
		let kinds = "";
		for (const { machines } of some) {
			const kind = machines.kindOf(virtualMachine, source);
			if (kind === void 0) return void 0;
			kinds = some.length === 1 ? kind : `${kinds} ${kind}`;
		}
		return kinds;
	};
	const knownColumn = (rule, stage, asking) => {
		for (const { readings: some, columns } of stage.columns.get(rule) ?? []) {
			const kinds = kindsOf(some, asking);
			const column = kinds === void 0 ? void 0 : columns.get(kinds);
			if (column) return column;
		}
	};
	const keepColumn = ({ rule, readings: used }, column, stage, asking) => {
		const kinds = used && kindsOf([...used], asking);
		if (!used || kinds === void 0) return;
		const all = getOrAdd(stage.columns, rule, () => []);
		const known = all.find(({ readings: some }) => some.length === used.size && some.every((one) => used.has(one)));
		const of = known ?? {
			readings: [...used],
			columns: /* @__PURE__ */ new Map()
		};
		if (!known) all.push(of);
		const own = known ? kindsOf(known.readings, asking) : kinds;
		if (own !== void 0) of.columns.set(own, column);
	};
	/** Fills in what rules say of a move to a host. */
	const fill = (gaps, series, destination, asking, known) => {
		/** What is said of a host that all others are like is said of all. */
		const add = (gap, saying, reading) => {
			const { said } = gap;
			const isOfAll = reading && said.length === 0 && readings.areAlike(reading, asking);
			do
				said.push(saying);
			while (isOfAll && said.length < asking.hosts.length);
			if (reading) gap.readings?.add(reading);
			else gap.readings = void 0;
		};
		let subject;
		let versions;
		for (const gap of gaps) {
			const { rule, said } = gap;
			if (said.length === asking.hosts.length) continue;
			const found = known?.of(rule, destination);
			if (found) {
				add(gap, found.saying, found.reading);
				continue;
			}
			const migration = series.moveTo(destination);
			subject ??= migrationSubject(migration);
			versions ??= known && versionsRead(migration);
			recording.take(migration.virtualMachine, destination);
			const outcome = judge(rule, subject);
			if (rule.startFaults) isMovedOff(migration, facts);
			const read = recording.take();
			const saying = outcome === void 0 ? null : sayingOf(rule, outcome, migration);
			if (versions) read.addAll(versions);
			add(gap, saying, known?.remember(rule, destination, read, saying));
		}
	};
	return (series) => {
		const stage = stageOf(series);
		const { first } = series;
		const asking = {
			...stage,
			virtualMachine: first.virtualMachine,
			isOfKinds: mayShare && isOfKinds(first)
		};
		const columns = [];
		const gaps = [];
		for (const rule of rules) {
			const column = asking.isOfKinds ? knownColumn(rule, stage, asking) : void 0;
			if (!column) gaps.push({
				rule,
				index: columns.length,
				said: [],
				readings: /* @__PURE__ */ new Set()
			});
			columns.push(column);
		}
		const known = mayShare && gaps.length > 0 ? readings.ofMachine(asking) : void 0;
		if (gaps.length > 0) for (const host of stage.hosts) fill(gaps, series, host, asking, known);
		for (const gap of gaps) {
			const column = columnOf(gap.said);
			columns[gap.index] = column;
			if (asking.isOfKinds) keepColumn(gap, column, stage, asking);
		}
		let key = "";
		for (const column of columns) key += `${column?.number} `;
		return getOrAdd(stage.rows, key, () => rowOf(columns, stage));
	};
}
function areSame(some, others) {
	return some.length === others.length && some.every((host, index) => host === others[index]);
}
// src/engine/fact-ranking.ts
function rankFacts({ estate, places }) {
	const groups = /* @__PURE__ */ new Map();
	const belongings = /* @__PURE__ */ new Map();
	const holderOf = (object) => {
		const { object: owner, fact: way } = estate.isDeclared(object) ? {
			object,
			fact: ""
		} : getOrAdd(belongings, object, () => places.belongingOf(object, ""));
		const { kind, name } = nameOf(owner);
		return {
			object,
			owner,
			way,
			kind,
			name,
			ofKind: getOrAdd(groups, kind, () => /* @__PURE__ */ new Map())
		};
	};
	let last;
	let checks = 0;
	const groupOf = ({ kind, name, ofKind }, fact, missing) => {
		const known = ofKind.get(fact);
		if (known) return known;
		const general = fact.replace(/\[\d+\]/g, "[]");
		return getOrAdd(ofKind, general, () => ({
			kind,
			fact: general,
			owners: /* @__PURE__ */ new Set(),
			first: {
				name,
				fact,
				missing
			},
			checks: 0,
			decidesMigrations: false,
			last: 0,
			lastOwner: void 0
		}));
	};
	const count = (group, times, isOfMove) => {
		if (group.last !== checks) group.checks += times;
		group.last = checks;
		group.decidesMigrations ||= isOfMove;
	};
	const addTo = (outcome, missing) => {
		if (last?.object !== missing.object) last = holderOf(missing.object);
		const { owner, way, name } = last;
		const fact = way === "" ? missing.fact : `${way}${missing.fact}`;
		const group = groupOf(last, fact, missing);
		if (group.lastOwner !== owner || group.fact !== fact) {
			group.lastOwner = owner;
			group.owners.add(owner);
			if (isBefore(name, fact, group.first)) group.first = {
				name,
				fact,
				missing
			};
		}
		count(group, 1, outcome.subject.kind === "migration");
	};
	return {
		add(outcome) {
			checks += 1;
			for (const missing of outcome.missed) addTo(outcome, missing);
		},
		addOfMoves(missed, ends, moves) {
			checks += 1;
			for (const { fact: missing, end, way } of missed) {
				const holder = holderOf(missing.object);
				const fact = way === "" ? missing.fact : `${way}${missing.fact}`;
				const group = groupOf(holder, fact, missing);
				for (const owner of end ? ends[end] : [holder.owner]) {
					if (group.owners.has(owner) && group.fact === fact) continue;
					group.owners.add(owner);
					if (!isBefore(owner.name, fact, group.first)) continue;
					const object = (end && partOf(owner, way, places)) ?? missing.object;
					group.first = {
						name: owner.name,
						fact,
						missing: {
							...missing,
							object
						}
					};
				}
				count(group, moves, true);
			}
		},
		ranked: (shownBy) => [...groups.values()].flatMap((ofKind) => [...ofKind.values()]).map(({ kind, fact, owners, first, checks, decidesMigrations }) => ({
			fact,
			kind,
			objects: [...new Set([...owners].map((owner) => nameOf(owner).name))].sort(compareText),
			checks,
			decidesMigrations,
			shownBy: shownBy(first.missing)
		})).sort(compareMissing)
	};
}
function isBefore(name, fact, first) {
	return (compareText(name, first.name) || compareText(fact, first.fact)) < 0;
}
/** The order of missing facts in a report: those that moves hang on first, and of these those that would decide most. */
function compareMissing(one, other) {
	return Number(other.decidesMigrations) - Number(one.decidesMigrations) || other.checks - one.checks || compareText(one.kind, other.kind) || compareText(one.fact, other.fact);
}
// src/engine/kept-moves.ts
/**
* A move in the estate as it is declared, of which there may be half a million: it is made again from
* what it shares with others when it is read.
*/
var KeptMove = class {
	/** The moves that differ in nothing but where they go. */
	series;
	destination;
	constructor(series, destination) {
		this.series = series;
		this.destination = destination;
	}
	get kind() {
		return "migration";
	}
	get migration() {
		return this.series.moveTo(this.destination);
	}
	get input() {
		return { migration: this.migration };
	}
	get object() {
		return this.series.first.virtualMachine;
	}
	get namedAt() {}
	get estate() {
		return this.series.estate;
	}
	/** What is read most often takes no making. */
	get head() {
		return this;
	}
	get virtualMachine() {
		return this.series.first.virtualMachine;
	}
	get source() {
		return this.series.first.source;
	}
	get type() {
		return this.series.first.type;
	}
	get operation() {
		return this.series.first.operation;
	}
};
/** The moves of a machine that differ in nothing but where they go. */
var Series = class {
	first;
	estate;
	hosts = [];
	/** One move is read many times before the next. */
	#last;
	constructor(first, estate) {
		this.first = first;
		this.estate = estate;
		this.#last = first;
	}
	/** Its moves to some of the hosts. */
	*movesTo(hosts) {
		for (const host of hosts) yield new KeptMove(this, host);
	}
	moveTo(destination) {
		if (this.#last.destination !== destination) {
			const wanted = {
				...this.first.wanted,
				to: destination.name
			};
			this.#last = {
				...this.first,
				destination,
				wanted
			};
		}
		return this.#last;
	}
};
/** Takes moves of one machine together, as they follow one another. */
function* seriesOf(migrations, estate) {
	let series;
	for (const migration of migrations) {
		if (!series || !isAskedLike(series.first, migration)) {
			if (series) yield series;
			series = new Series(migration, estate);
		}
		series.hosts.push(migration.destination);
	}
	if (series) yield series;
}
/** Whether two moves differ in nothing but where they go. */
function isAskedLike(one, other) {
	return !one.planned && !other.planned && one.virtualMachine === other.virtualMachine && one.source === other.source && one.destination !== one.source && other.destination !== other.source && one.operation === other.operation && one.type === other.type && one.cluster === other.cluster && isWantedLike(one, other);
}
/** Whether the same is asked for besides the destination, and each of these goes by its own name. */
function isWantedLike({ wanted, destination }, other) {
	if (wanted.to !== destination.name || other.wanted.to !== other.destination.name) return false;
	return saysAll(wanted, other.wanted) && saysAll(other.wanted, wanted);
}
/** Whether whatever one says besides the destination another one says, too. */
function saysAll(one, other) {
	for (const key in other) if (key !== "to" && one[key] !== other[key]) return false;
	return true;
}
// src/estate/pre-copy/changed-memory.ts
/** Memory that is changed at a rate, up to all of it. */
function steadily(bytesPerSecond, most) {
	return (seconds) => Math.min(most, bytesPerSecond * seconds);
}
/**
* Memory to whose pages somebody writes at random: the longer it goes on, the more often a page is hit
* that was changed before.
*
* @see https://git.hydrar.de/system/qemu/src/commit/34a68001f16208a574cbef0cd2d4e2d681faa604/qapi
*/
function atRandom(bytes, writesPerSecond, page = 4096) {
	return (seconds) => bytes * (1 - (1 - page / bytes) ** (seconds * writesPerSecond));
}
// src/estate/pre-copy/pre-copy.ts
/** As many passes are followed where nothing else ends them. */
const mostPasses = 1e5;
/** Passes that get shorter by less come to no end. */
const leastGain = 1e-9;
/**
* Follows the passes of a pre-copy migration: each sends what was changed during the one before, the
* first one all.
*
* @see https://patchew.org/QEMU/cover.1677589218.git.gudkov.andrei@huawei.com/ a model of this kind, with
* what it predicts (48 cells) and how well
* @returns undefined where it does not end.
*/
function copy({ first, rate, changedWithin, longestPause, passes = Number.POSITIVE_INFINITY }) {
	let total = 0;
	let left = first;
	for (let pass = 0; pass < mostPasses; pass += 1) {
		const seconds = left / rate;
		total += seconds;
		if (seconds <= longestPause || pass >= passes) return {
			total,
			pause: seconds
		};
		const next = changedWithin(seconds);
		if (passes === Number.POSITIVE_INFINITY && Math.abs(next - left) < leastGain * first) return void 0;
		left = next;
	}
}
// src/estate/pre-copy/move-time.ts
/**
* Estimates how long a live migration takes; undefined for one that copies no memory.
*
* @param others How many migrations share the link at the same time.
*/
function moveTime(migration, estate, facts, others = 0) {
	const { virtualMachine, type } = migration;
	const state = facts.peek(virtualMachine, "state");
	if (type !== "Live" || state !== void 0 && state !== "Running" && state !== "Paused") return void 0;
	const { answer: link, missing } = ask(facts, (own) => linkOf(migration, estate, own));
	const memory = memoryWhenRunning(virtualMachine, quiet(facts));
	const isKnown = link !== void 0 && Number.isFinite(memory.most) && memory.most > 0;
	const dirtyRate = facts.peek(virtualMachine, "memory", "dirtyRate");
	const missed = [
		...state === void 0 ? [{
			object: virtualMachine,
			fact: "state"
		}] : [],
		...memory.unknown,
		...missing,
		...dirtyRate === void 0 ? [{
			object: virtualMachine,
			fact: "memory.dirtyRate"
		}] : []
	];
	if (!isKnown) return {
		total: void 0,
		pause: void 0,
		isIdle: false,
		missed
	};
	const rate = (bits, sharing) => link.speed / bits / (1 + sharing);
	const [fewest, most] = bitsPerByte[link.transport];
	const fast = rate(fewest, 0);
	const slow = rate(most, others);
	if (dirtyRate === void 0) return {
		total: {
			least: memory.least / fast,
			most: memory.most / slow
		},
		pause: void 0,
		isIdle: true,
		missed
	};
	const copies = [...copiesAt(memory.least, fast, atRandom(memory.least, dirtyRate / page)), ...copiesAt(memory.most, slow, steadily(dirtyRate, memory.most))];
	return {
		total: boundsOf(copies.map(({ total }) => total)),
		pause: boundsOf(copies.map(({ pause }) => pause)),
		isIdle: false,
		missed
	};
}
const page = 4096;
/** What comes of all ways in which the passes may be ended. */
function copiesAt(first, rate, changedWithin) {
	if (first <= 0) return [];
	return passes.flatMap((most) => longestPauses.flatMap((longestPause) => copy({
		first,
		rate,
		changedWithin,
		longestPause,
		passes: most
	}) ?? []));
}
function boundsOf(numbers) {
	return {
		least: Math.min(...numbers),
		most: Math.max(...numbers)
	};
}
/**
* What the memory of a machine goes over, as far as it is known: of a role the network that comes first, at
* its slower end; outside a cluster the destination's fastest adapter that takes it.
*/
function linkOf({ cluster, source, destination, operation }, estate, facts) {
	const transport = source && transportOf(source, estate, facts);
	if (operation === "Move-VM") {
		const fastest = fastestListening(destination, Number.POSITIVE_INFINITY, estate, facts);
		return transport && fastest && {
			speed: fastest.speed,
			transport
		};
	}
	if (!source || !cluster) return void 0;
	const found = migrationNetworksBetween(cluster, source, destination, quiet(facts));
	const candidates = found ? firstNetworks(found, quiet(facts)) : [];
	if (candidates.length === 0) {
		migrationNetworksBetween(cluster, source, destination, facts);
		return;
	}
	const speeds = candidates.map(({ network }) => linkSpeedBetween(network, source, destination, facts));
	const known = speeds.filter((speed) => speed !== void 0);
	if (transport === void 0 || known.length < speeds.length) return void 0;
	return {
		speed: Math.min(...known),
		transport
	};
}
function transportOf(host, estate, facts) {
	const own = facts.peek(host, "liveMigration", "performance");
	if (own) return own;
	const version = estate.windowsServerOf(host, facts);
	return version && defaultTransport(version);
}
// src/engine/command-line.ts
/**
* The command line that a move is made with, by the cmdlets of the version that the machine is on. Where it
* would move others too, a comment behind it says so.
*/
function commandOf(migration, estate) {
	const { virtualMachine, source, destination, operation } = migration;
	const { name, role } = virtualMachine;
	const isOpen = [
		operation === "Move-ClusterVirtualMachineRole" ? role ?? name : name,
		source?.name ?? "",
		destination.name
	].some(isPattern);
	return `${cmdletOf(migration, estate)}${isOpen ? ` # ${patternNote}` : ""}`;
}
function cmdletOf(migration, estate) {
	const { virtualMachine, source, destination, operation, wanted } = migration;
	const name = powerShellLiteral(virtualMachine.name);
	const { includeStorage, destinationStoragePath } = wanted;
	const path = destinationStoragePath === void 0 ? "" : ` -DestinationStoragePath ${powerShellLiteral(destinationStoragePath)}`;
	switch (operation) {
		case "Move-ClusterVirtualMachineRole": return roleCommandOf(migration, estate);
		case "Move-VM": return [
			`Move-VM -Name ${name}`,
			source ? ` -ComputerName ${powerShellLiteral(source.name)}` : "",
			` -DestinationHost ${powerShellLiteral(destination.name)}`,
			includeStorage ? " -IncludeStorage" : "",
			path
		].join("");
		case "Move-VMStorage": return `Move-VMStorage ${name} -ComputerName ${powerShellLiteral(destination.name)}${path}`;
	}
}
/** Windows Server 2008 R2 has no -MigrationType: its quick migration is what Move-ClusterGroup does. */
function roleCommandOf({ virtualMachine, destination, type }, estate) {
	const ends = `-Name ${powerShellLiteral(virtualMachine.role ?? virtualMachine.name)} -Node ${powerShellLiteral(destination.name)}`;
	if (estate.windowsServerOf(destination, collectFacts()) !== "2008R2") return `Move-ClusterVirtualMachineRole ${ends} -MigrationType ${type}`;
	return `${type === "Live" ? "Move-ClusterVirtualMachineRole" : "Move-ClusterGroup"} ${ends}`;
}
// src/facts/cmdlets.ts
const manager = "Hyper-V Manager";
const ofHost = (name) => ({
	commands: [`${name} -ComputerName {host:ps}`],
	on2008R2: manager
});
/** What knows no other computer is run on the host. */
const onHost = (name) => ({ commands: [`Invoke-Command -ComputerName {host:ps} -ScriptBlock { ${name} }`] });
const ofMachine = (name) => ({
	commands: [`${name}[ -ComputerName {host:ps}] -VMName {virtualMachine:ps}`],
	on2008R2: manager
});
const ofCluster = (name) => ({ commands: [`${name}[ -Cluster {cluster:ps}][ -Name {entry:ps}]`] });
/** What takes the cluster as a session. */
const ofClusterSession = (name) => ({ commands: [`${name}[ -CimSession {cluster:ps}][ -Name {entry:ps}]`] });
const ofClass = (name, namespace = "") => ({
	commands: [`Get-CimInstance -ComputerName {host:ps}${namespace} -ClassName ${name}`],
	on2008R2: `\`Get-WmiObject -ComputerName {host:ps}${namespace} -Class ${name}\``
});
/** A class of which each machine has an object of its name. */
const ofMachineClass = (name) => ({
	commands: [`Get-CimInstance -ComputerName {host:ps} -Namespace root\\virtualization\\v2 -ClassName ${name} | Where-Object ElementName -EQ {virtualMachine:ps}`],
	on2008R2: `\`Get-WmiObject -ComputerName {host:ps} -Namespace root\\virtualization -Class ${name}\``
});
const ofSession = (name, on2008R2, entry = "[ -Name {entry:ps}]") => ({
	commands: [`${name}[ -CimSession {host:ps}]${entry}`],
	on2008R2
});
/** Of a group or a resource, which has the machine's name unless somebody renamed it. */
const ofGroup = (name, parameter) => ({ commands: [`${name}[ -Cluster {cluster:ps}] ${parameter} {virtualMachine:ps}`, `${name}[ -Cluster {cluster:ps}][ ${parameter} {entry:ps}]`] });
/**
* How the cmdlets and classes are asked that the descriptions of the schemas name.
*
* @see https://learn.microsoft.com/powershell/module/hyper-v/
* @see https://learn.microsoft.com/powershell/module/failoverclusters/
*/
const cmdlets = {
	"Get-ADComputer": { commands: ["Get-ADComputer -Identity {host:ps}"] },
	"Get-ADTrust": { commands: ["Get-ADTrust -Filter *"] },
	"Get-ChildItem": onHost("Get-ChildItem -Path Cert:\\LocalMachine\\My"),
	"Get-Cluster": { commands: ["Get-Cluster[ -Name {cluster:ps}]"] },
	"Get-ClusterAffinityRule": ofClusterSession("Get-ClusterAffinityRule"),
	"Get-ClusterFaultDomain": ofClusterSession("Get-ClusterFaultDomain"),
	"Get-ClusterGroup": ofGroup("Get-ClusterGroup", "-Name"),
	"Get-ClusterNetwork": ofCluster("Get-ClusterNetwork"),
	"Get-ClusterNetworkInterface": { commands: ["Get-ClusterNetworkInterface[ -Node {host:ps}]"] },
	"Get-ClusterNode": {
		commands: ["Get-ClusterNode[ -Cluster {cluster:ps}][ -Name {host:ps}]"],
		onStandAlone: "`Get-VMHost -ComputerName {standAlone:ps}`, which answers where it is up"
	},
	"Get-ClusterOwnerNode": ofGroup("Get-ClusterOwnerNode", "-Group"),
	"Get-ClusterParameter": { commands: ["Get-ClusterGroup[ -Cluster {cluster:ps}] -Name {virtualMachine:ps} | Get-ClusterResource | Get-ClusterParameter", "Get-ClusterResourceType[ -Cluster {cluster:ps}] -Name 'Virtual Machine' | Get-ClusterParameter"] },
	"Get-ClusterQuorum": { commands: ["Get-ClusterQuorum[ -Cluster {cluster:ps}]"] },
	"Get-ClusterResource": ofCluster("Get-ClusterResource"),
	"Get-ClusterSharedVolume": ofCluster("Get-ClusterSharedVolume"),
	"Get-ClusterStorageSpacesDirect": { commands: ["Get-ClusterStorageSpacesDirect"] },
	"Get-ComputerInfo": onHost("Get-ComputerInfo"),
	"Get-Counter": { commands: ["Get-Counter -ComputerName {host:ps} -Counter '\\Hyper-V Dynamic Memory Balancer(System Balancer)\\Available Memory'"] },
	"Get-Disk": ofSession("Get-Disk", "`detail disk` of diskpart", ""),
	"Get-HgsClientConfiguration": onHost("Get-HgsClientConfiguration"),
	"Get-HgsGuardian": onHost("Get-HgsGuardian"),
	"Get-HotFix": { commands: ["Get-HotFix -ComputerName {host:ps}"] },
	"Get-IscsiConnection": ofSession("Get-IscsiConnection", "the iSCSI Initiator", ""),
	"Get-IscsiSession": ofSession("Get-IscsiSession", "the iSCSI Initiator", ""),
	"Get-ItemProperty": onHost("Get-ItemProperty -Path HKLM:\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName"),
	"Get-MpPreference": ofSession("Get-MpPreference", "the settings of the antivirus software", ""),
	"Get-NetAdapter": {
		commands: ["Get-NetAdapter[ -CimSession {host:ps}] | Where-Object { $_.Name, $_.InterfaceDescription -contains {unlisted:ps} }", "Get-NetAdapter[ -CimSession {host:ps}][ -Name {entry:ps}]"],
		on2008R2: "`netsh interface show interface`"
	},
	"Get-NetAdapterRdma": ofSession("Get-NetAdapterRdma", "the software of the adapters"),
	"Get-NetAdapterVmq": ofSession("Get-NetAdapterVmq", "the settings of the adapter"),
	"Get-NetIPAddress": ofSession("Get-NetIPAddress", "`ipconfig /all`", "[ -InterfaceAlias {entry:ps}]"),
	"Get-NetIPInterface": ofSession("Get-NetIPInterface", "`ipconfig /all`", "[ -InterfaceAlias {entry:ps}]"),
	"Get-NetLbfoTeam": ofSession("Get-NetLbfoTeam", "the software of the adapters"),
	"Get-NetLbfoTeamNic": ofSession("Get-NetLbfoTeamNic", "the software of the adapters"),
	"Get-NetQosPolicy": ofSession("Get-NetQosPolicy", "Policy-based QoS in Group Policy", ""),
	"Get-Service": { commands: ["Get-Service -ComputerName {host:ps}[ -Name {entry:ps}]"] },
	"Get-PhysicalDisk": ofSession("Get-PhysicalDisk", "Disk Management", ""),
	"Get-SmbConnection": { commands: ["Get-SmbConnection"] },
	"Get-SmbShare": { commands: ["Get-SmbShare"] },
	"Get-StorageEnclosure": ofSession("Get-StorageEnclosure", "the software of the enclosure", ""),
	"Get-StoragePool": { commands: ["Get-StoragePool -IsPrimordial $false"] },
	"Get-SmbShareAccess": {
		commands: ["Get-SmbShareAccess"],
		on2008R2: "the permissions of the share"
	},
	"Get-VHD": {
		commands: ["Get-VHD[ -ComputerName {host:ps}] -Path {path:ps}"],
		on2008R2: manager
	},
	"Get-VM": {
		commands: ["Get-VM[ -ComputerName {host:ps}] -Name {virtualMachine:ps}", "Get-VM -ComputerName {host:ps}"],
		on2008R2: manager
	},
	"Get-VMAssignableDevice": ofMachine("Get-VMAssignableDevice"),
	"Get-VMCheckpoint": ofMachine("Get-VMCheckpoint"),
	"Get-VMComPort": ofMachine("Get-VMComPort"),
	"Get-VMDvdDrive": ofMachine("Get-VMDvdDrive"),
	"Get-VMFibreChannelHba": ofMachine("Get-VMFibreChannelHba"),
	"Get-VMFloppyDiskDrive": ofMachine("Get-VMFloppyDiskDrive"),
	"Get-VMGpuPartitionAdapter": ofMachine("Get-VMGpuPartitionAdapter"),
	"Get-VMHardDiskDrive": ofMachine("Get-VMHardDiskDrive"),
	"Get-VMHost": ofHost("Get-VMHost"),
	"Get-VMHostNumaNode": ofHost("Get-VMHostNumaNode"),
	"Get-VMHostAssignableDevice": ofHost("Get-VMHostAssignableDevice"),
	"Get-VMHostPartitionableGpu": ofHost("Get-VMHostPartitionableGpu"),
	"Get-VMHostSupportedVersion": ofHost("Get-VMHostSupportedVersion"),
	"Get-VMIntegrationService": ofMachine("Get-VMIntegrationService"),
	"Get-VMKeyProtector": ofMachine("Get-VMKeyProtector"),
	"Get-VMMemory": ofMachine("Get-VMMemory"),
	"Get-VMMigrationNetwork": ofHost("Get-VMMigrationNetwork"),
	"Get-VMNetworkAdapter": ofMachine("Get-VMNetworkAdapter"),
	"Get-VMNetworkAdapterFailoverConfiguration": ofMachine("Get-VMNetworkAdapterFailoverConfiguration"),
	"Get-VMNetworkAdapterVlan": ofMachine("Get-VMNetworkAdapterVlan"),
	"Get-VMPmemController": ofMachine("Get-VMPmemController"),
	"Get-VMProcessor": ofMachine("Get-VMProcessor"),
	"Get-VMReplication": ofMachine("Get-VMReplication"),
	"Get-VMReplicationAuthorizationEntry": ofHost("Get-VMReplicationAuthorizationEntry"),
	"Get-VMReplicationServer": ofHost("Get-VMReplicationServer"),
	"Get-VMResourcePool": ofHost("Get-VMResourcePool"),
	"Get-VMSan": ofHost("Get-VMSan"),
	"Get-VMScsiController": ofMachine("Get-VMScsiController"),
	"Get-VMSecurity": ofMachine("Get-VMSecurity"),
	"Get-VMSnapshot": ofMachine("Get-VMSnapshot"),
	"Get-VMSwitch": {
		commands: ["Get-VMSwitch -ComputerName {host:ps}[ -Name {entry:ps}]"],
		on2008R2: manager
	},
	"Get-VMStoragePath": ofHost("Get-VMStoragePath"),
	"Get-VMSwitchExtension": {
		commands: ["Get-VMSwitch -ComputerName {host:ps} | Get-VMSwitchExtension"],
		on2008R2: manager
	},
	"Get-VMSwitchExtensionPortFeature": {
		commands: ["Get-VMSwitchExtensionPortFeature -ComputerName {host:ps} -SwitchName {entry:ps} -ExternalPort"],
		on2008R2: manager
	},
	"Get-VMSwitchTeam": ofHost("Get-VMSwitchTeam"),
	"Get-VMSystemSwitchExtensionPortFeature": ofHost("Get-VMSystemSwitchExtensionPortFeature"),
	"Get-Volume": {
		commands: ["Get-Volume -CimSession {cluster:ps} -FilePath {path:ps}", "Get-Volume[ -CimSession {host:ps}]"],
		on2008R2: "Disk Management"
	},
	"Get-WindowsFeature": {
		commands: ["Get-WindowsFeature -ComputerName {host:ps}"],
		on2008R2: "`Get-WindowsFeature`"
	},
	"Measure-VMReplication": ofMachine("Measure-VMReplication"),
	Msvm_ComputerSystem: ofMachineClass("Msvm_ComputerSystem"),
	Msvm_GuestNetworkAdapterConfiguration: {
		commands: ["Get-CimInstance -ComputerName {host:ps} -Namespace root\\virtualization\\v2 -ClassName Msvm_GuestNetworkAdapterConfiguration"],
		on2008R2: "`ipconfig /all` in the guest"
	},
	Msvm_VirtualSystemSettingData: ofMachineClass("Msvm_VirtualSystemSettingData"),
	Win32_BIOS: ofClass("Win32_BIOS"),
	Win32_CDROMDrive: ofClass("Win32_CDROMDrive"),
	Win32_ComputerSystem: ofClass("Win32_ComputerSystem"),
	Win32_DeviceGuard: ofClass("Win32_DeviceGuard", " -Namespace root\\Microsoft\\Windows\\DeviceGuard"),
	Win32_OperatingSystem: ofClass("Win32_OperatingSystem"),
	Win32_PhysicalMemoryArray: ofClass("Win32_PhysicalMemoryArray"),
	Win32_PowerPlan: ofClass("Win32_PowerPlan", " -Namespace root\\cimv2\\power"),
	Win32_Processor: ofClass("Win32_Processor")
};
// src/facts/moment.ts
/**
* The facts of the moment: what a manifest that plans a change does not say, because it is different
* when the change is made. Each by the kind of its object and its path there, with what has to hold
* then. A fact that lasts is none: without it a check stays undecided.
*/
const momentFacts = {
	"cluster networks[].state": "the network {entry} is up",
	"cluster disks[].state": "the disk {entry} is online",
	"cluster sharedVolumes[].state": "the volume {entry} is online",
	"host state": "{host} is up",
	"host networkAdapters[].status": "the adapter {entry} of {host} is up",
	"virtualMachine state": "{virtualMachine} is running",
	"virtualMachine replication.health": "the replication of {virtualMachine} is healthy",
	"virtualMachine replication.state": "the replication of {virtualMachine} goes on",
	"virtualMachine operationalStatus": "nothing else is being done with {virtualMachine}"
};
// src/engine/shown-by.ts
/** What is said of a fact that no cmdlet shows. */
const bySomebody = "known to people";
/** Facts that a report tells. */
const byReport = { "cluster validation": "the report of Test-Cluster, by hvlint import" };
const files = {
	cluster: "cluster.schema.json",
	host: "host.schema.json",
	virtualMachine: "virtual-machine.schema.json"
};
/** What has to hold when a change is made, for a fact of the moment. */
function conditionText({ kind, fact, names }) {
	const key = `${kind} ${generalFact(fact)}`;
	const text = momentFacts[key];
	if (text === void 0) throw new Error(`${key} is no fact of the moment.`);
	return renderRemedy(text, names);
}
/** What shows a fact: a command between backticks, or where to look. */
function shownBy({ kind, fact, names }, is2008R2) {
	const general = generalFact(fact);
	const sources = sourcesOf(kind, general);
	if (kind === "document") return "the file itself, once it can be read";
	for (const { asked, properties } of sources) {
		if (is2008R2 && asked.on2008R2 !== void 0) return renderRemedy(asked.on2008R2, names);
		if ("standAlone" in names && asked.onStandAlone !== void 0) return renderRemedy(asked.onStandAlone, names);
		const command = asked.commands.map((one) => withoutUnknown(one, names)).find((one) => placeholders(one).every(([placeholder]) => placeholder in names));
		if (command !== void 0) return `\`${selected(renderMessage(command, names), properties)}\``;
	}
	return byReport[`${kind} ${general}`] ?? bySomebody;
}
/** The first cmdlet or class that a description names, with the properties behind it. */
const cmdletNamed = /\b((?:Get|Measure)-[A-Z]\w+|(?:Win32|Msvm)_\w+)(?: ([A-Z]\w*(?:\.\w+)*(?:(?:, | and )(?!Windows Server)[A-Z]\w*(?![-\w]))*))?/;
const known = /* @__PURE__ */ new Map();
/** Whether a description says that no cmdlet shows it. */
function isKnownToPeople(description) {
	return /\bknown to people\b/i.test(description);
}
/** What the schema says of a fact, and of what it is a part of, from inside out. */
function sourcesOf(kind, fact) {
	const key = `${kind} ${fact}`;
	const sources = [];
	const file = files[kind];
	let schema = file && rootSchema(file);
	for (const [, step] of known.has(key) ? [] : fact.matchAll(/([^.[\]]+)|\[\]/g)) {
		schema = schema && schemaBelow(schema, step ?? 0);
		const description = schema?.schema.description ?? "";
		const [, name = "", properties] = cmdletNamed.exec(description) ?? [];
		const asked = cmdlets[name];
		if (isKnownToPeople(description)) sources.length = 0;
		else if (asked) sources.unshift({
			name,
			asked,
			properties
		});
	}
	const result = known.get(key) ?? sources;
	known.set(key, result);
	return result;
}
function generalFact(fact) {
	return fact.replace(/\[\d+\]/g, "[]");
}
function withoutUnknown(command, names) {
	return command.replace(/\[([^\]]*\{(\w+)[^\]]*)\]/g, (_, part, name) => name in names ? part : "");
}
function selected(command, properties) {
	if (properties === void 0) return command;
	if (properties.includes(".")) return `(${command}).${properties}`;
	return `${command} | Select-Object ${properties.replace(" and ", ", ")}`;
}
// src/engine/fact-writer.ts
/** Puts missing facts into the words of a report. */
function factWriterOf({ places, estate }) {
	const unrecorded = collectFacts();
	const versions = /* @__PURE__ */ new Map();
	const is2008R2 = (owner) => {
		return getOrAdd(versions, owner, () => estate.windowsServerOf(owner, unrecorded) === "2008R2");
	};
	const written = /* @__PURE__ */ new Map();
	const seek = ({ object, fact, entry }) => {
		const belonging = places.belongingOf(object, fact);
		const owner = belonging.object;
		return {
			owner,
			sought: soughtFact(owner, belonging.fact, object, entry)
		};
	};
	const write = (missing) => {
		const { object, fact, entry, because } = missing;
		const ofObject = getOrAdd(written, object, () => /* @__PURE__ */ new Map());
		return getOrAdd(ofObject, `${fact}\0${entry}\0${because}`, () => writeAnew(missing));
	};
	const writeAnew = (missing) => {
		const { object, because } = missing;
		const { owner, sought } = seek(missing);
		const place = places.placeOf([object]);
		const fact = {
			object: nameOf(owner),
			fact: sought.fact,
			...because !== void 0 && { because },
			path: place?.path ?? null,
			range: place?.range ?? null,
			shownBy: shownBy(sought, is2008R2(owner))
		};
		const condition = lazily(() => conditionText(sought));
		return {
			fact,
			sought,
			condition,
			key: lazily(() => JSON.stringify([
				fact.object,
				fact.fact,
				condition()
			]))
		};
	};
	return {
		shownBy(missing) {
			const { owner, sought } = seek(missing);
			return shownBy(sought, is2008R2(owner));
		},
		missing(facts) {
			const choiceOf = numberChoices();
			return facts.map((one) => {
				const { fact } = write(one);
				return one.choice ? {
					...fact,
					...choiceOf(one.choice)
				} : fact;
			});
		},
		/** Each condition once, whatever checks hang on it. */
		conditions(facts) {
			const choiceOf = numberChoices();
			const seen = /* @__PURE__ */ new Set();
			return facts.flatMap((one) => {
				const { fact, condition, key } = write(one);
				const choice = choiceOf(one.choice);
				const own = one.choice ? `${key()}${JSON.stringify(choice)}` : key();
				if (seen.has(own)) return [];
				seen.add(own);
				return [{
					...fact,
					condition: condition(),
					...choice
				}];
			});
		}
	};
}
function soughtFact(owner, fact, holder, unlisted) {
	const { kind } = nameOf(owner);
	const names = { [kind]: owner.name };
	const { owner: host } = owner;
	if (kind === "virtualMachine" && host !== void 0) names.host = host;
	if (kind === "host" && owner.cluster === null) names.standAlone = owner.name;
	const { name, path } = holder;
	if (holder !== owner && name !== void 0) names.entry = name;
	if (holder !== owner && path) names.path = path;
	if (unlisted !== void 0) Object.assign(names, {
		entry: unlisted,
		unlisted
	});
	return {
		kind,
		fact,
		names
	};
}
/** Numbers the groups of one check, from 1. */
function numberChoices() {
	const groups = /* @__PURE__ */ new Map();
	return (choice) => {
		if (!choice) return {};
		const group = groups.get(choice.group) ?? groups.size + 1;
		groups.set(choice.group, group);
		return { choice: {
			group,
			option: choice.option
		} };
	};
}
// src/engine/fix-text.ts
/** What to do about what a check reports: on a host outside of clusters, and in the first versions, by other means. */
function fixOf({ rule, subject, windowsServer }, { messageId, data }) {
	const { migration } = subject;
	const alone = migration && migration.operation !== "Move-ClusterVirtualMachineRole" ? textFor(rule.standAloneFix, messageId) : void 0;
	const byHand = windowsServer === "2008R2" ? textFor(rule.manualFix, messageId) : void 0;
	return renderRemedy(alone ?? byHand ?? textFor(rule.fix, messageId) ?? "", data);
}
function textFor(texts, messageId) {
	return typeof texts === "string" ? texts : texts?.[messageId];
}
// src/engine/outcome-writer.ts
/** So many findings of one check are told: with more of them the estate is another one than it says. */
const mostFindings = 1e4;
/** So many facts that its checks lack are told of each move, however many moves there are. */
const leastToldOfMove = 50;
/** Puts outcomes into the words of a report. */
function outcomeWriterOf({ open, settings, checksOf, targetOf }) {
	const { places, estate } = open;
	const facts = factWriterOf(open);
	/** The severity of a rule for a subject, or of what it reports of it. */
	const severityOf = (rule, subject, reports = []) => {
		const set = settings.severityOf(rule, targetOf(subject));
		const severity = set === "off" ? rule.severity : set;
		return (reports.length > 0 ? reports.map(({ messageId }) => messageId) : Object.keys(rule.messages)).every((one) => isMild(rule, subject, one)) && severity === "error" ? "warning" : severity;
	};
	const messageOf = ({ rule, subject }, { messageId, data }) => {
		const message = renderMessage(rule.messages[messageId], data);
		return isOfLaterStart(rule, subject, messageId) ? `${message} It is off: it moves, but will not start there.` : message;
	};
	const writeCheck = (outcome, most) => {
		const { rule, subject, reports, missed, conditions, assumed, evidence } = outcome;
		const check = {
			ruleId: rule.id,
			outcome: outcome.outcome,
			severity: severityOf(rule, subject, reports)
		};
		if (reports.length > 0) {
			setLazily(check, "message", () => reports.map((report) => messageOf(outcome, report)).join(" "));
			setLazily(check, "fix", () => [...new Set(reports.map((report) => fixOf(outcome, report)))].join("\n"));
		}
		if (evidence.length > 0) setLazily(check, "evidence", () => evidence.map(({ id, data }) => renderMessage(rule.evidence?.[id], data)).join("; "));
		if (reports.length + evidence.length > 0) setLazily(check, "names", () => longNames([...reports, ...evidence]));
		if (missed.length > 0) setLazily(check, "missing", () => facts.missing(missed.slice(0, most)));
		if (conditions.length > 0) setLazily(check, "conditions", () => facts.conditions(conditions.slice(0, most)));
		const more = Math.max(0, missed.length - most) + Math.max(0, conditions.length - most);
		if (more > 0) check.more = more;
		if (assumed.length > 0) setLazily(check, "defaults", () => assumed.map(({ object, fact, value }) => {
			const belonging = places.belongingOf(object, fact);
			return {
				object: nameOf(belonging.object),
				fact: belonging.fact,
				value
			};
		}));
		return check;
	};
	let moves = 0;
	/** The checks of thousands of moves would fill the memory: formats read one move after the other. */
	let lastRead;
	const outcomesOf = (step) => {
		if (lastRead?.step !== step) lastRead = {
			step,
			outcomes: checksOf(step)
		};
		return lastRead.outcomes;
	};
	const isBlocking = ({ rule, subject, reports, outcome }) => outcome !== "passed" && severityOf(rule, subject, reports) === "error";
	const conditionsOf = (step) => facts.conditions(outcomesOf(step).filter(isBlocking).flatMap(({ outcome, conditions }) => outcome === "open" ? conditions : []));
	/** Thousands of moves are decided by the same rules. */
	const results = /* @__PURE__ */ new Map();
	/** What checks come to that keep a move from being allowed. */
	const weigh = (told) => {
		const of = (wanted) => told.filter(({ outcome }) => outcome === wanted);
		const failed = of("failed");
		const undecided = of("undecided");
		const verdict = failed.length > 0 ? "blocked" : undecided.length > 0 ? "undecided" : "allowed";
		const decidedBy = (failed.length > 0 ? failed : undecided).map(({ rule }) => rule.id);
		const isConditional = of("open").length > 0;
		const key = [
			verdict,
			isConditional,
			...decidedBy
		].join(" ");
		return getOrAdd(results, key, () => ({
			verdict,
			decidedBy,
			isConditional
		}));
	};
	const cells = /* @__PURE__ */ new Map();
	const lossy = collectFacts(open.losses);
	const writeTime = ({ migration, estate: met, sharing }) => {
		const time = moveTime(migration, met, lossy, sharing);
		if (!time) return null;
		const { total = null, pause = null, isIdle, missed } = time;
		return {
			total,
			pause,
			isIdle,
			missing: facts.missing(missed)
		};
	};
	const writing = {
		command: ({ migration }) => commandOf(migration, estate),
		conditions: conditionsOf,
		time: writeTime,
		checks: (step) => {
			const outcomes = outcomesOf(step);
			const ofMove = Math.max(leastToldOfMove, Math.ceil(mostToldFacts / moves));
			const most = evenShare(outcomes.map(factsOf), ofMove);
			return outcomes.map((outcome) => writeCheck(outcome, most));
		}
	};
	return {
		shownBy: facts.shownBy,
		nameOf: (subject) => targetOf(subject).name,
		findings: (outcome) => {
			const { rule, subject } = outcome;
			const { name } = targetOf(subject);
			const write = (report) => {
				const { messageId, at, data } = report;
				const fallback = subject.object ? [[subject.object]] : [];
				const named = subject.namedAt ? [subject.namedAt] : [];
				const place = [
					at,
					[at[0]],
					...fallback,
					...named
				].map((one) => places.placeOf(one)).find((one) => one !== void 0);
				return {
					ruleId: rule.id,
					messageId,
					severity: severityOf(rule, subject, [report]),
					message: messageOf(outcome, report),
					fix: fixOf(outcome, report),
					subject: name,
					path: place?.path ?? null,
					pointer: place?.pointer ?? "",
					range: place?.range ?? null,
					data,
					identity: identityOf([
						rule.id,
						messageId,
						name.name,
						places.stablePathOf(at)
					]),
					about: {
						subject,
						at
					}
				};
			};
			const { told, left } = reportsOf(outcome);
			const findings = told.map(write);
			const [first] = left;
			if (!first) return findings;
			const next = write(first);
			const message = `${inThousands(left.length)} more are not told. The first: ${next.message}`;
			const identity = identityOf([
				rule.id,
				"more",
				name.name
			]);
			const severity = severityOf(rule, subject, left);
			return [...findings, {
				...next,
				message,
				severity,
				identity
			}];
		},
		/** How grave each of these findings is. */
		severitiesOf: (outcome) => {
			const { rule, subject } = outcome;
			const { told, left } = reportsOf(outcome);
			return [...told.map((one) => [one]), ...left.length > 0 ? [left] : []].map((reports) => severityOf(rule, subject, reports));
		},
		undecided: ({ rule, subject, missed }) => ({
			ruleId: rule.id,
			subject: targetOf(subject).name,
			missing: facts.missing(missed)
		}),
		open: ({ rule, subject, conditions }) => ({
			ruleId: rule.id,
			subject: targetOf(subject).name,
			conditions: facts.conditions(conditions)
		}),
		verdict: ({ step, outcomes, skipped }) => {
			moves += 1;
			const weighed = weigh(outcomes.filter(isBlocking));
			return new WrittenVerdict(step, {
				weighed,
				skipped,
				writing
			});
		},
		isBlocking,
		/** The verdict of a move of which it is known what all checks say. */
		verdictAt(step, cell) {
			moves += 1;
			const told = getOrAdd(cells, cell, () => {
				const sayings = cell.sayings.filter((one) => one.isBlocking);
				return {
					weighed: weigh(sayings),
					skipped: cell.skipped,
					writing
				};
			});
			return new WrittenVerdict(step, told);
		}
	};
}
/** What a check reports, as far as it is told one by one, and the rest. */
function reportsOf({ subject: { kind }, reports }) {
	const most = kind === "virtualMachine" || kind === "migration" ? 100 : mostFindings;
	return {
		told: reports.slice(0, most),
		left: reports.slice(most)
	};
}
function factsOf({ missed, conditions }) {
	return missed.length + conditions.length;
}
/** Names of several words, among what texts are made of. */
function longNames(texts) {
	const names = texts.flatMap(({ data }) => Object.values(data)).flat().filter((one) => typeof one === "string").filter((one) => /\s/.test(one));
	return names.length > 0 ? [...new Set(names)] : void 0;
}
// src/engine/remembered-checks.ts
/** So many facts and findings are kept of what checks said; more would fill the memory. */
const mostKept = 1e6;
/** What checks said of moves, kept for whoever writes it while it is small: else they are asked again. */
function rememberChecks() {
	const kept = /* @__PURE__ */ new Map();
	let left = mostKept;
	return {
		add(step, outcomes) {
			left -= outcomes.reduce((sum, outcome) => sum + sizeOf(outcome), 0);
			if (left >= 0) kept.set(step, outcomes);
		},
		of: (step) => kept.get(step)
	};
}
function sizeOf({ missed, conditions, assumed, reports, evidence }) {
	return 1 + missed.length + conditions.length + assumed.length + reports.length + evidence.length;
}
// src/engine/shard.ts
/**
* What belongs to a part: clusters by their names in turn, with their hosts, machines and volumes. All that
* is in no cluster, and the estate as a whole, belong to the first.
*/
function shardOf(estate, { index, of, clusters = estate.clusters }) {
	const facts = collectFacts();
	const names = [...new Set(clusters.map(({ name }) => name.toLowerCase()))].sort(compareText);
	const clusterOf = ({ kind, object, input, migration }) => {
		if (kind === "estate") return void 0;
		if (kind === "cluster" || kind === "sharedVolume") return input.cluster;
		return estate.clusterOf(migration?.virtualMachine ?? object, facts);
	};
	return (subject) => {
		const cluster = clusterOf(subject);
		const number = cluster ? names.indexOf(cluster.name.toLowerCase()) : 0;
		return Math.max(number, 0) % of + 1 === index;
	};
}
// src/engine/start-of.ts
/**
* What checks that block say together of a machine and a node.
*
* @param outcomes What those say that do not pass.
* @param all What all of them say.
*/
function startOf(outcomes, all = outcomes) {
	const of = (wanted) => outcomes.filter(({ outcome }) => outcome === wanted);
	const failed = of("failed");
	const undecided = of("undecided");
	return new Judged({
		verdict: failed.length > 0 ? "blocked" : undecided.length > 0 ? "undecided" : "allowed",
		missed: undecided.flatMap(({ missed }) => missed),
		conditions: of("open").flatMap(({ conditions }) => conditions),
		assumed: all.flatMap((one) => one.assumed.length > 0 ? [one.assumed] : []),
		failed
	});
}
/** There is one for each machine and node: what passed is not kept for what it goes by, nor what is undecided. */
var Judged = class {
	verdict;
	missed;
	conditions;
	#assumed;
	#failed;
	constructor({ verdict, missed, conditions, assumed, failed }) {
		this.verdict = verdict;
		this.missed = missed;
		this.conditions = conditions;
		this.#assumed = assumed;
		this.#failed = failed;
	}
	get assumed() {
		return this.#assumed.flat();
	}
	get faults() {
		return this.#failed.map(({ rule, reports, ...rest }) => ({
			ruleId: rule.id,
			message: reports.map(({ messageId, data }) => renderMessage(rule.messages[messageId], data)).join(" "),
			fix: [...new Set(reports.map((report) => fixOf({
				rule,
				...rest
			}, report)))].join("\n")
		}));
	}
};
// src/engine/starts.ts
/**
* Judges whether machines can start on other nodes after their own failed: by the rules about moves that
* hold for that too, as the settings say.
*/
function startJudge(open, options) {
	const { judge, targetOf } = judgeOf(open, options);
	const every = rulesOfStarts(options);
	const isGrave = graveFaults(options, targetOf);
	return (machine, node, rules = every) => {
		const subject = migrationSubject(restartOf(machine, node, open.estate));
		const all = rules.map((rule) => judge(rule, subject)).filter((outcome) => typeof outcome === "object");
		return startOf(all.filter(isGrave), all);
	};
}
/** The rules about moves that hold for starts too. */
function rulesOfStarts({ rules }) {
	return rules.filter(({ appliesTo }) => appliesTo?.restart);
}
/** Tells whether what a check says keeps a machine from starting, or may. */
function graveFaults({ settings }, targetOf) {
	return ({ rule, subject, reports, outcome }) => outcome !== "passed" && settings.severityOf(rule, targetOf(subject)) === "error" && (reports.length === 0 || reports.some(({ messageId }) => !isMild(rule, subject, messageId)));
}
/** The same, of which several rules ask one machine in turn. */
function rememberingStarts(judge) {
	let last;
	let known = /* @__PURE__ */ new Map();
	return (machine, node) => {
		if (machine !== last) known = /* @__PURE__ */ new Map();
		last = machine;
		return getOrAdd(known, node, () => judge(machine, node));
	};
}
/** What failing over is for the checks: the role moves, and what its machine held in memory is lost. */
function restartOf(virtualMachine, destination, estate) {
	const facts = collectFacts();
	const type = "TurnOff";
	return {
		virtualMachine,
		source: estate.ownerOf(virtualMachine, facts),
		destination,
		operation: "Move-ClusterVirtualMachineRole",
		unknownCluster: [],
		holderWithout: void 0,
		type,
		cluster: estate.clusterOf(virtualMachine, facts) ?? void 0,
		wanted: {
			to: destination.name,
			type
		},
		planned: void 0
	};
}
// src/engine/step-judge.ts
/**
* @param declared The estate as it is declared.
* @param judge Judges in that.
* @param judgeIn Judges in another one.
*/
function stepJudge(declared, judge, judgeIn) {
	const steps = /* @__PURE__ */ new WeakMap();
	/** What was found out for one estate is of no use in the next, and would fill the memory. */
	let last;
	return {
		subjectOf(step) {
			const subject = migrationSubject(step.migration);
			steps.set(subject, step);
			return subject;
		},
		judge(rule, subject) {
			const step = steps.get(subject);
			if (!step) return judge(rule, subject);
			if (last?.estate !== step.estate) last = {
				estate: step.estate,
				judges: /* @__PURE__ */ new Map([[declared, judge]])
			};
			const { judges } = last;
			const judged = (estate) => getOrAdd(judges, estate, () => judgeIn(estate))(rule, subject);
			const outcome = judged(step.estate);
			const { doubt } = step;
			if (!doubt || typeof outcome !== "object") return outcome;
			return inDoubt(outcome, doubt.estates.map(judged), doubt);
		}
	};
}
/** What a check says whatever becomes of earlier moves; where it hangs on them, it is undecided. */
function inDoubt(outcome, others, { missed }) {
	const all = [outcome, ...others.filter((one) => typeof one === "object")];
	if (all.every((one) => one.outcome === "passed" || one.outcome === "open")) return all.find((one) => one.outcome === "open") ?? outcome;
	if (all.every((one) => one.outcome === outcome.outcome)) return outcome;
	const own = all.flatMap((one) => one.outcome === "undecided" ? one.missed : []);
	return {
		...outcome,
		outcome: "undecided",
		reports: [],
		evidence: [],
		missed: [...own, ...missed]
	};
}
// src/estate/moved.ts
/** Starts with the estate as it is. What moves change is kept once, however many estates look at it. */
function startMoves(estate) {
	const facts = collectFacts();
	/** How many moves were made. */
	let made = 0;
	const stays = /* @__PURE__ */ new Map();
	const logs = /* @__PURE__ */ new Map();
	/** Who is on neither host. */
	const nowhere = /* @__PURE__ */ new Set();
	const note = (host, machine, isArrival) => getOrAdd(logs, host, () => ({
		passings: [],
		latest: void 0
	})).passings.push({
		at: made,
		machine,
		isArrival
	});
	const whereAt = (machine, time) => stays.get(machine)?.findLast(({ since }) => since <= time)?.host;
	return {
		make(moved, presence = "destination") {
			for (const { virtualMachine, host } of moved) {
				const before = whereAt(virtualMachine, made) ?? estate.ownerOf(virtualMachine, facts);
				facts.reset();
				made += 1;
				if (presence !== "both") getOrAdd(stays, virtualMachine, () => []).push({
					since: made,
					host
				});
				const wasThere = !nowhere.delete(virtualMachine);
				if (presence === "neither") nowhere.add(virtualMachine);
				const isThere = presence !== "neither";
				if (before === host && wasThere === isThere) continue;
				if (before && wasThere && presence !== "both") note(before, virtualMachine, false);
				if (isThere) note(host, virtualMachine, true);
			}
		},
		now({ moving = [], planned = estate.migrations } = {}) {
			const time = made;
			const at = (host, some) => some.filter((one) => one.host === host).map(({ virtualMachine }) => virtualMachine);
			const lists = /* @__PURE__ */ new Map();
			const now = {
				...estate,
				migrations: planned,
				plannedMigrations(own) {
					estate.plannedMigrations(own);
					return planned;
				},
				ownerOf: (machine, own) => whereAt(machine, time) ?? estate.ownerOf(machine, own),
				hostsOf(machine, own) {
					return [now.ownerOf(machine, own), moving.find(({ virtualMachine }) => virtualMachine === machine)?.host].filter((one) => one !== void 0);
				},
				machinesOn(host, own) {
					const start = {
						passings: 0,
						list: estate.machinesOn(host, own),
						estate
					};
					return getOrAdd(lists, host, () => {
						const settled = settledOn(logs.get(host), time, start, now);
						const change = {
							arrived: at(host, moving),
							left: []
						};
						return changedList(settled.list, settled.estate, change);
					});
				},
				movedSince(host) {
					const { passings = [] } = logs.get(host) ?? {};
					const { arrived, left } = changeBy(passings.slice(0, numberBy(passings, time)));
					return {
						arrived: [.../* @__PURE__ */ new Set([...arrived, ...at(host, moving)])],
						left
					};
				},
				windowsServerOf: (object, own) => estate.windowsServerOf(whereAt(object, time) ?? object, own),
				migrationTo: (machine, destination, wanted, from) => estate.migrationTo(machine, destination, wanted, whereAt(machine, time) ?? from)
			};
			return now;
		}
	};
}
/** Who is on a host after moves, besides those that are on their way. */
function settledOn(log, time, start, estate) {
	if (!log) return start;
	const passings = numberBy(log.passings, time);
	const { latest } = log;
	const known = latest && latest.passings <= passings ? latest : start;
	if (known.passings === passings) return known;
	const change = changeBy(log.passings.slice(known.passings, passings));
	const settled = {
		passings,
		list: changedList(known.list, known.estate, change),
		estate
	};
	if (!latest || latest.passings < passings) log.latest = settled;
	return settled;
}
/** How many have come or left by then. */
function numberBy(passings, time) {
	return passings.findLastIndex(({ at }) => at <= time) + 1;
}
/** Who has come that is still there, and who was there and has left. */
function changeBy(passings) {
	const arrived = /* @__PURE__ */ new Set();
	const left = /* @__PURE__ */ new Set();
	for (const { machine, isArrival } of passings) {
		const [undone, done] = isArrival ? [left, arrived] : [arrived, left];
		if (!undone.delete(machine)) done.add(machine);
	}
	return {
		arrived: [...arrived],
		left: [...left]
	};
}
// src/engine/steps.ts
/** That a machine moves on from where an earlier move took it, the later one has to say: `from`. */
function startSequence(declared) {
	const estate = mindingLosses(declared);
	const made = /* @__PURE__ */ new Map();
	const doubtful = /* @__PURE__ */ new Map();
	const course = startCourse(estate);
	return {
		stepOf(migration) {
			const movesOn = migration.wanted.from !== void 0;
			const counts = ({ virtualMachine }) => movesOn || virtualMachine !== migration.virtualMachine;
			const moved = [...made.values()].filter(counts);
			const perhaps = [...doubtful.values()].filter(counts);
			if (moved.length + perhaps.length === 0) return {
				migration,
				estate
			};
			const { met, others } = moved.length + perhaps.length === made.size + doubtful.size ? course.now() : courseOf(estate, moved, perhaps).now();
			if (perhaps.length === 0) return {
				migration,
				estate: met
			};
			return {
				migration,
				estate: met,
				doubt: {
					estates: others,
					missed: whereabouts(perhaps)
				}
			};
		},
		add({ migration }, verdict) {
			const { virtualMachine, destination, operation } = migration;
			if (operation === "Move-VMStorage" || verdict === "blocked") return;
			const there = {
				virtualMachine,
				host: destination
			};
			const isSure = verdict === "allowed" && !doubtful.has(virtualMachine);
			(isSure ? made : doubtful).set(virtualMachine, there);
			course.add(there, isSure);
		}
	};
}
function startCourse(estate) {
	const met = startMoves(estate);
	const [without, worst, best] = [
		startMoves(estate),
		startMoves(estate),
		startMoves(estate)
	];
	return {
		add(move, isSure) {
			met.make([move]);
			if (isSure) without.make([move]);
			worst.make([move], isSure ? "destination" : "both");
			best.make([move], isSure ? "destination" : "neither");
		},
		now: () => ({
			met: met.now(),
			others: [
				without,
				worst,
				best
			].map((one) => one.now())
		})
	};
}
function courseOf(estate, moved, perhaps) {
	const course = startCourse(estate);
	for (const move of moved) course.add(move, true);
	for (const move of perhaps) course.add(move, false);
	return course;
}
/** As many moves that a later one hangs on are named: the last ones hang on the first, too. */
const mostNamed = 5;
/** That it is not known where machines are by then. */
function whereabouts(moves) {
	return moves.slice(0, mostNamed).map(({ virtualMachine, host }) => ({
		object: virtualMachine,
		fact: "owner",
		because: `its move to ${host.name} comes before, and is undecided`
	}));
}
/** Where planned moves are lost, who is on a host hangs on them: they may come before any other. */
function mindingLosses(estate) {
	const facts = collectFacts();
	estate.plannedMigrations(facts);
	if (facts.collected().missed.length === 0) return estate;
	return {
		...estate,
		machinesOn(host, own) {
			estate.plannedMigrations(own);
			return estate.machinesOn(host, own);
		}
	};
}
// src/engine/lint.ts
/** As `lint`, of an estate that is open already. */
function lintEstate(open, options) {
	const run = startRun(open, options);
	const isMine = options.shard ? shardOf(open.estate, options.shard) : () => true;
	const kinds = new Set(options.rules.map(({ subject }) => subject));
	kinds.delete("migration");
	for (const kind of kinds) {
		const rules = options.rules.filter(({ subject }) => subject === kind);
		const subjects = subjectsOf(open.estate, kind).filter(isMine);
		for (const [index, subject] of subjects.entries()) {
			options.progress?.(`checking ${words[kind]} ${index + 1} of ${subjects.length}`);
			const outcomes = [];
			for (const rule of rules) {
				const outcome = run.judge(rule, subject);
				if (typeof outcome === "object") outcomes.push(outcome);
			}
			run.tally.add(subject, outcomes);
		}
	}
	const { migrations } = open.estate;
	const mine = [...migrations.keys()].filter((index) => isMine(migrationSubject(migrations[index])));
	const isToBeTold = new Set(mine.map((index) => migrations[index]));
	const verdicts = judgePlanned(open, run, (migration) => isToBeTold.has(migration));
	const report = run.report([...verdicts.values()]);
	if (!options.shard) return report;
	const { index, of } = options.shard;
	return amend(report, { shard: {
		index,
		of,
		migrations: mine,
		unused: []
	} });
}
/** The verdicts of planned moves, each after those before it, by the moves that are to be told of. */
function judgePlanned(open, run, isToBeTold) {
	const { migrations } = open.estate;
	const verdicts = /* @__PURE__ */ new Map();
	const sequence = startSequence(open.estate);
	for (const migration of migrations) {
		const step = sequence.stepOf(migration);
		const isTold = isToBeTold(migration);
		const verdict = run.judgeStep(step, isTold);
		sequence.add(step, verdict.verdict);
		if (isTold) verdicts.set(migration, verdict);
	}
	return verdicts;
}
const words = {
	estate: "estate",
	cluster: "cluster",
	host: "host",
	virtualMachine: "virtual machine",
	sharedVolume: "volume",
	migration: "migration"
};
/** Preflights moves of an estate, whether it plans them or not, and nothing else. Those that it plans come after the ones before them. */
function preflight(open, migrations, options) {
	const run = startRun(open, options);
	const planned = /* @__PURE__ */ new Set();
	if (open.estate.migrations.length > 0) {
		for (const { planned: entry } of migrations) if (entry) planned.add(entry);
	}
	const inTurn = /* @__PURE__ */ new Map();
	if (planned.size > 0) for (const [migration, verdict] of judgePlanned(open, run, (one) => planned.has(one.planned))) inTurn.set(migration.planned, verdict);
	const verdicts = [];
	for (const series of seriesOf(migrations, open.estate)) {
		const told = series.first.planned && inTurn.get(series.first.planned);
		if (told) verdicts.push(told);
		else run.judgeMoves(series, verdicts);
	}
	return run.report(verdicts);
}
function startRun(open, options) {
	const ranking = rankFacts(open);
	const { judge, targetOf } = judgeOf(open, options, rememberingStarts(startJudge(open, options)));
	const judgeIn = (estate) => judgeOf({
		...open,
		estate
	}, options).judge;
	const steps = stepJudge(open.estate, judge, judgeIn);
	const check = (rule, subject) => {
		const outcome = steps.judge(rule, subject);
		return typeof outcome === "object" ? outcome : void 0;
	};
	const checkAll = (step, subject = steps.subjectOf(step)) => checkMigration(subject, steps.judge, options.rules);
	const judged = rememberChecks();
	const writer = outcomeWriterOf({
		open,
		settings: options.settings,
		targetOf,
		checksOf: (step) => judged.of(step) ?? checkAll(step).outcomes
	});
	const tally = startTally(ranking, writer.severitiesOf);
	let count = 0;
	const moves = lazily(() => alikeMoves(open, options, writer));
	const progress = (more = 1) => {
		count += more;
		options.progress?.(`checking migration ${count}`);
	};
	return {
		judge,
		tally,
		judgeStep(step, isTold) {
			progress();
			const subject = steps.subjectOf(step);
			const checked = checkAll(step, subject);
			if (!isTold) return writer.verdict({
				step,
				...checked
			});
			judged.add(step, checked.outcomes);
			tally.add(subject, checked.outcomes);
			return writer.verdict({
				step,
				...checked
			});
		},
		judgeMoves(series, verdicts) {
			progress(series.hosts.length);
			const row = moves()(series);
			tally.addMoves(series, row);
			let index = 0;
			for (const move of series.movesTo(series.hosts)) {
				verdicts.push(writer.verdictAt(move, row.cells[index]));
				index += 1;
			}
		},
		report(verdicts) {
			tally.finish();
			return writeReport({
				open,
				tally,
				ranking,
				check
			}, writer, verdicts);
		}
	};
}
/** What all checks say of a migration. */
function checkMigration(subject, judge, rules) {
	const outcomes = [];
	const skipped = [];
	for (const rule of rules) {
		if (rule.subject !== "migration") continue;
		const outcome = judge(rule, subject);
		if (outcome === "off" && !rule.optIn) skipped.push(rule.id);
		else if (typeof outcome === "object") outcomes.push(outcome);
	}
	return {
		outcomes,
		skipped
	};
}
// src/engine/unused-settings.ts
const kinds = [
	"cluster",
	"host",
	"virtualMachine",
	"sharedVolume",
	"migration"
];
/** What is said of overrides that are for nothing of the estate. */
function unusedOverrides(overrides, { estate, places }, settings) {
	let open = overrides.filter(({ override: { objects = [] } }) => objects.every((name) => !/ to /i.test(name)));
	for (const subject of kinds.flatMap((kind) => open.length > 0 ? subjectsOf(estate, kind) : [])) {
		const target = identify(subject, places);
		open = open.filter(({ number }) => !settings.isFor(number, target));
	}
	return open.map(({ override: { files = [], objects = [] }, place }) => {
		const of = [...objects, ...files].join(", ");
		return findingOf("override-unused", of, place, {
			message: `The override for ${of} is for nothing here.`,
			fix: "Mend its names, or take it out."
		});
	});
}
/** What is said of globs of `exclude` that no file fits. */
function unusedExclusions(exclusions) {
	return exclusions.map(({ glob, place }) => findingOf("exclude-unused", glob, place, {
		message: `No file here fits ${glob}, which is not to be read.`,
		fix: "Mend it, or take it out: hidden files and folders and `node_modules` are passed over anyway."
	}));
}
function findingOf(ruleId, of, place, words) {
	return {
		ruleId,
		messageId: ruleId,
		severity: "info",
		...words,
		subject: {
			kind: "estate",
			name: "estate"
		},
		...place,
		data: {},
		identity: identityOf([ruleId, of])
	};
}
// src/cli/judge.ts
/** What is found, without what exceptions let stand, and what newer rules would find. */
function judge(input) {
	const { open, options } = input;
	const { newer = [] } = options;
	const report = judgeCounted(input);
	return newer.length > 0 ? amend(report, { newer: newerSummary(open, options, newer) }) : report;
}
/** What is found, without what exceptions of the configuration and of the manifests let stand. */
function judgeCounted({ open, options, exceptions, overrides, unusedExclusions: exclusions }) {
	const beside = manifestExceptions(open, options);
	const all = {
		...beside,
		exceptions: [...exceptions, ...beside.exceptions],
		unused: [...unusedOverrides(overrides, open, options.settings), ...unusedExclusions(exclusions)]
	};
	return withExceptions(lintEstate(open, options), all, options);
}
/** What rules of later editions than the one that is pinned would find. */
function newerSummary(open, options, rules) {
	const { findings, migrations } = lintEstate(open, {
		...options,
		rules,
		newer: []
	});
	const found = findings.filter(({ subject }) => subject.kind !== "document");
	return {
		findings: found.length,
		rules: [...new Set(found.map(({ ruleId }) => ruleId))].sort(),
		blocked: migrations.filter(({ verdict }) => verdict === "blocked").length
	};
}
// src/cli/git.ts
/** As many bytes are taken from a command of Git. */
const mostBytes = 1024 ** 3;
/**
* Finds the commit at which the current branch left another one.
*
* @throws Failure where there is none: what is new could not be told then.
*/
function baseCommit(ref) {
	if (ref.startsWith("-") || ref === "") throw new Failure(`--since is a commit or a folder, not ${JSON.stringify(ref)}.`);
	if (!git(["rev-parse", "--git-dir"]).ok) throw new Failure(`--since ${ref} is no folder, and the current folder is in no repository of Git.`);
	const id = commitId(ref);
	if (id === void 0) throw new Failure(`There is no commit ${JSON.stringify(ref)} here.${shallowText()}`);
	const base = git([
		"merge-base",
		"HEAD",
		id
	]);
	if (!base.ok) throw new Failure(`HEAD and ${JSON.stringify(ref)} have no commit in common.${shallowText()}`);
	return commitOf(base.text.trim());
}
/** The whole id of a commit; undefined where there is none of that name here, or no repository at all. */
function commitId(name) {
	const found = git([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{commit}`
	]);
	return found.ok ? found.text.trim() : void 0;
}
function commitOf(id) {
	const prefix = git(["rev-parse", "--show-prefix"]).text.trim();
	const up = "../".repeat(prefix.split("/").length - 1);
	const ids = /* @__PURE__ */ new Map();
	for (const entry of git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		id
	]).text.split("\0")) {
		const [, object = "", path = ""] = /^100\d{3} blob ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
		if (path === "") continue;
		ids.set(path.startsWith(prefix) ? path.slice(prefix.length) : `${up}${path}`, object);
	}
	return {
		id,
		paths: [...ids.keys()],
		read(paths) {
			const { bytes } = git(["cat-file", "--batch"], `${paths.map((path) => ids.get(path) ?? id).join("\n")}\n`);
			return blobsOf(bytes, paths);
		}
	};
}
/** What `cat-file --batch` prints: of each object its id, type and size on a line, and then itself. */
function blobsOf(bytes, paths) {
	let at = 0;
	return paths.map((path) => {
		const end = bytes.indexOf("\n", at);
		const size = Number(/ blob (\d+)$/.exec(bytes.toString("latin1", at, Math.max(at, end)))?.[1]);
		if (Number.isNaN(size)) throw new Failure(`${path} cannot be read as it was: Git lacks it.`);
		at = end + 1 + size + 1;
		return {
			path,
			bytes: bytes.subarray(end + 1, at - 1),
			named: false
		};
	});
}
function shallowText() {
	return git(["rev-parse", "--is-shallow-repository"]).text.trim() === "true" ? " The clone is shallow: fetch the whole history (git fetch --unshallow; in a workflow, fetch-depth: 0 of actions/checkout)." : "";
}
/** Runs Git: it reads only, fetches nothing, and no text of the user's can be an option. */
function git(args, input = "") {
	const { status, stdout, error } = spawnSync("git", [
		"--no-optional-locks",
		"-C",
		process.cwd(),
		...args
	], {
		cwd: dirname(process.execPath),
		env: {
			...process.env,
			GIT_NO_LAZY_FETCH: "1",
			GIT_NO_REPLACE_OBJECTS: "1",
			LC_ALL: "C"
		},
		input,
		maxBuffer: mostBytes
	});
	if (error?.code === "ENOENT") throw new Failure("--since needs Git, and there is no git on the PATH.");
	const bytes = stdout ?? Buffer.alloc(0);
	return {
		ok: status === 0,
		text: bytes.toString(),
		bytes
	};
}
export { preflight as a, openEstate as c, compareKnownWith as d, knownFinding as f, judgeCounted as i, againstBaseline as l, commitId as n, loadConfig as o, judge as r, mayConfigure as s, baseCommit as t, compareKnown as u };
