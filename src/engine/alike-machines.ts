import type { Estate } from '../estate/estate.ts';
import type { Asked, FactsRead } from '../estate/facts-read.ts';
import { getOrAdd } from '../estate/maps.ts';
import { computerKey, nameKey } from '../estate/names/names.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import { picked, textOf } from './alike-hosts.ts';
import { alikePaths } from './alike-paths.ts';

/** Which machines a check cannot tell apart that read certain facts, as long as their hosts and their clusters are the same, or alike. */
export interface MachineKinds {
	/**
	 * A number that machines have in common that say the same of all that a check read; undefined of one that
	 * stands for itself alone: other machines were looked at, or something goes by its name.
	 *
	 * @param owner The host that it is on.
	 */
	kindOf(machine: VirtualMachine, owner: Host | undefined): number | undefined;
	/** Whether what was read of a machine names any of some hosts. */
	areNamed(machine: VirtualMachine, owner: Host | undefined, some: readonly Host[]): boolean;
}

/** Finds the machines of an estate that are alike for whoever read certain facts. */
export type AlikeMachines = (read: FactsRead) => MachineKinds;

/** What is known of a machine. */
interface Known {
	/** What it says, by its keys: numbers that machines share that say the same. */
	readonly said: ReadonlyMap<string, number>;
	/** Whether no other one has its name. */
	readonly isOnly: boolean;
	readonly isDeclared: boolean;
}

/** Finds the machines of an estate that are alike. */
export function alikeMachines(estate: Estate): AlikeMachines {
	const machines = estate.virtualMachines;
	const homonyms = new Map<string, number>();
	for (const { name } of machines)
		homonyms.set(nameKey(name), (homonyms.get(nameKey(name)) ?? 0) + 1);
	const hosts = [...estate.hosts, ...estate.namedHosts.map(({ host }) => host)];
	const labels = new Map(hosts.map((host) => [host, computerKey(host.name)]));
	const prefix = commonPrefix([...labels.values()]);
	/** The machines whose names documents of one kind hold under a key. */
	const namedBy = (documents: readonly object[]) => {
		const named = new Map<string, ReadonlySet<VirtualMachine>>();
		return (key: string): ReadonlySet<VirtualMachine> =>
			getOrAdd(named, key, () => {
				const search = new NameSearch(
					documents.map((one) => textOf(picked(one, [key]))).join('\n'),
				);
				return new Set(
					machines.filter(({ name }) => search.finds(textOf(nameKey(name)).slice(1, -1))),
				);
			});
	};
	const inHosts = namedBy(hosts);
	const inClusters = namedBy(estate.clusters);
	const numbers = new Map<string, number>();
	const numberOf = (text: string) => getOrAdd(numbers, text, () => numbers.size + 1);
	const writerOfPaths = alikePaths([...estate.clusters, ...hosts]);
	/** The labels of hosts that texts hold, by the numbers of these. */
	const labelsIn = new Map<number, ReadonlySet<string>>();
	const known = new Map<VirtualMachine, Known>();
	const knownOf = (machine: VirtualMachine, owner: Host | undefined): Known =>
		getOrAdd(known, machine, () => {
			const isOnly = homonyms.get(nameKey(machine.name)) === 1;
			const said = new Map<string, number>();
			const write = writerOfPaths();
			const label = owner && labels.get(owner);
			for (const key of Object.keys(machine).sort()) {
				const value = (machine as unknown as Readonly<Record<string, unknown>>)[key];
				const plain = JSON.stringify(value) ?? '';
				const text = plain.includes('\\') ? JSON.stringify(value, replacing(write)) : plain;
				const small = plain.toLowerCase();
				const named = small.includes(prefix)
					? [...labels.values()].filter((one) => small.includes(one))
					: [];
				// What names the host that it is on may be about that one, or about another one.
				const isOwn = label !== undefined && named.includes(label);
				const number = numberOf(isOwn ? `${key} ${label} ${text}` : `${key} ${text}`);
				said.set(key, number);
				if (named.length > 0) labelsIn.set(number, new Set(named));
			}
			return { said, isOnly, isDeclared: estate.isDeclared(machine) };
		});
	/** @param named The machines that something goes by the names of; undefined where others are looked at. */
	const kindsBy = (
		keys: readonly string[],
		answers: readonly Asked[],
		named: readonly ReadonlySet<VirtualMachine>[] | undefined,
	): MachineKinds => {
		const kindOf = (machine: VirtualMachine, owner: Host | undefined): number | undefined => {
			const { said, isOnly, isDeclared } = knownOf(machine, owner);
			if (!named || !isOnly || named.some((one) => one.has(machine))) return undefined;
			if (keys.length + answers.length === 0) return Number(isDeclared);
			let text = `says ${isDeclared}`;
			for (const key of keys) text += ` ${said.get(key) ?? ''}`;
			for (const asked of answers) {
				const answer = asked.answerOf(machine);
				if (answer === undefined) return undefined;
				text += ` ${answer}`;
			}
			return numberOf(text);
		};
		/** Rules that read the same of a machine ask one after the other. */
		let last: { readonly machine: VirtualMachine; readonly kind: number | undefined } | undefined;
		return {
			kindOf(machine, owner) {
				if (last?.machine !== machine) last = { machine, kind: kindOf(machine, owner) };
				return last.kind;
			},
			areNamed(machine, owner, some) {
				const { said } = knownOf(machine, owner);
				for (const key of keys) {
					const all = labelsIn.get(said.get(key) ?? 0);
					if (all && some.some((host) => all.has(labels.get(host) ?? ''))) return true;
				}
				return false;
			},
		};
	};
	const all = new Map<string, MachineKinds>();
	const numbersOfAsked = new Map<Asked, number>();
	const numberOfAsked = (one: Asked) => getOrAdd(numbersOfAsked, one, () => numbersOfAsked.size);
	return ({ ofMachine, answersOfMachine, ofOthers, ofHost, ofHosts, ofClusters }) => {
		const keys = [...ofMachine].sort();
		const answers = [...answersOfMachine];
		const hostKeys = [...new Set([...ofHost, ...ofHosts])].sort();
		const clusterKeys = [...ofClusters].sort();
		const isOfOthers = ofOthers.size > 0;
		const asked = answers.map(numberOfAsked).sort();
		const own = [isOfOthers, keys, asked, hostKeys, clusterKeys].join(' ');
		return getOrAdd(all, own, () => {
			const named = [...hostKeys.map(inHosts), ...clusterKeys.map(inClusters)];
			return kindsBy(keys, answers, isOfOthers ? undefined : named.filter(({ size }) => size > 0));
		});
	};
}

/** What all texts begin with. */
function commonPrefix([first = '', ...texts]: readonly string[]): string {
	let length = first.length;
	for (const text of texts) while (!text.startsWith(first.slice(0, length))) length -= 1;
	return first.slice(0, length);
}

/** Has each text of a value written by a function. */
function replacing(write: (text: string) => string) {
	return (_: string, value: unknown) => (typeof value === 'string' ? write(value) : value);
}

/** So many characters of a name tell nearly always that a text does not have it. */
const few = 4;

/** Seeks thousands of names in one text. */
class NameSearch {
	readonly #text: string;
	/** All that is as long in the text. */
	readonly #parts = new Set<string>();

	constructor(text: string) {
		this.#text = text;
		for (let at = 0; at + few <= text.length; at += 1) this.#parts.add(text.slice(at, at + few));
	}

	finds(name: string): boolean {
		for (let at = 0; at + few <= name.length; at += 1)
			if (!this.#parts.has(name.slice(at, at + few))) return false;
		return this.#text.includes(name);
	}
}
