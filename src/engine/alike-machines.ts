import type { Estate } from '../estate/estate.ts';
import type { FactsRead } from '../estate/facts-read.ts';
import { getOrAdd, remembering } from '../estate/maps.ts';
import { computerKey, nameKey } from '../estate/names/names.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import { picked, textOf } from './alike-hosts.ts';

/** A number of a machine on a host; undefined of one that stands for itself alone. */
export type KindOfMachine = (
	machine: VirtualMachine,
	owner: Host | undefined,
) => number | undefined;

/** Which machines a check cannot tell apart, as long as their hosts and their clusters are the same, or alike. */
export interface AlikeMachines {
	/**
	 * A number that machines have in common that say the same of all that a check read. Undefined where
	 * other machines were looked at, or something goes by the machine's name.
	 */
	kindOf(read: FactsRead): KindOfMachine;
}

const alone: KindOfMachine = () => undefined;

/** Finds the machines of an estate that are alike. */
export function alikeMachines(estate: Estate): AlikeMachines {
	const machines = estate.virtualMachines;
	const homonyms = new Map<string, number>();
	for (const { name } of machines)
		homonyms.set(nameKey(name), (homonyms.get(nameKey(name)) ?? 0) + 1);
	const hosts = [...estate.hosts, ...estate.namedHosts.map(({ host }) => host)];
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
	/** A number of what a machine says under a key. */
	const saidUnder = remembering((key: string) => {
		const known = new Map<VirtualMachine, number>();
		return (machine: VirtualMachine, owner: Host | undefined): number =>
			getOrAdd(known, machine, () => {
				const text = JSON.stringify(picked(machine, [key]));
				const label = owner && computerKey(owner.name);
				// What names the host that it is on may be about that one, or about another one.
				return numberOf(label && text.toLowerCase().includes(label) ? `${label} ${text}` : text);
			});
	});
	const kindBy = (
		said: readonly ReturnType<typeof saidUnder>[],
		named: readonly ReadonlySet<VirtualMachine>[],
	): KindOfMachine => {
		const kinds = new Map<VirtualMachine, number | null>();
		const kindOf = (machine: VirtualMachine, owner: Host | undefined): number | null => {
			const isOnly = homonyms.get(nameKey(machine.name)) === 1;
			if (!isOnly || named.some((one) => one.has(machine))) return null;
			return numberOf(
				[estate.isDeclared(machine), ...said.map((one) => one(machine, owner))].join(),
			);
		};
		return (machine, owner) => getOrAdd(kinds, machine, () => kindOf(machine, owner)) ?? undefined;
	};
	const kindsOf = new Map<string, KindOfMachine>();
	return {
		kindOf({ ofMachine, ofOthers, ofHosts, ofClusters }) {
			if (ofOthers.size > 0) return alone;
			const keys = [...ofMachine].sort();
			const hostKeys = [...ofHosts].sort();
			const clusterKeys = [...ofClusters].sort();
			return getOrAdd(kindsOf, [keys, hostKeys, clusterKeys].join(' '), () =>
				kindBy(keys.map(saidUnder), [...hostKeys.map(inHosts), ...clusterKeys.map(inClusters)]),
			);
		},
	};
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
