import type { FactsRead } from '../estate/facts-read.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Host, VirtualMachine } from '../generated/manifest.ts';
import { isNamedIn, type Saying } from './alike-answers.ts';
import type { AlikeHosts, HostKinds, KindOfHost } from './alike-hosts.ts';
import type { AlikeMachines, MachineKinds } from './alike-machines.ts';
import type { Rule } from './rule.ts';

/** Moves of one machine, but for where they go. */
export interface Asking {
	readonly virtualMachine: VirtualMachine;
	readonly source: Host | undefined;
	/** What tells them from moves of other machines besides the ends. */
	readonly asked: string;
	/** Whether what is said of them can be said of moves of other machines. */
	readonly isOfKinds: boolean;
	readonly hosts: readonly Host[];
	/** The one kind of all of these, by what it is; null where they are of several. */
	readonly kinds: Map<KindOfHost, number | null>;
}

/** What is said of moves by the kinds of their destinations; null where the rule does not hold. */
type SaidByHosts = Map<number, Saying | null>;

/** Moves of which a rule read the same facts, and what it said of them by the kinds of their ends. */
export interface Reading {
	readonly machines: MachineKinds;
	readonly hosts: HostKinds;
	readonly said: Map<string, SaidByHosts>;
	/** How often it was known what the rule says. */
	hits: number;
}

/** What is said of so many machines, each of another kind, is not kept: what is read of them is their own. */
const mostUnlike = 100;

function isOfUse({ said, hits }: Reading): boolean {
	return said.size < mostUnlike || hits >= said.size;
}

/** What rules say of the moves of a machine, as far as it is known from moves that they cannot tell from them. */
export interface KnownOfMachine {
	of(
		rule: Rule,
		destination: Host,
	): { readonly reading: Reading; readonly saying: Saying | null } | undefined;
	/** @returns what it is known by from now on; undefined where it cannot be said of others. */
	remember(
		rule: Rule,
		destination: Host,
		read: FactsRead,
		saying: Saying | null,
	): Reading | undefined;
}

/** Remembers what rules say of moves, for other moves that a rule cannot tell from them. */
export class Readings {
	readonly #hosts: AlikeHosts;
	readonly #machines: AlikeMachines;
	readonly #all = new Map<Rule, Reading[]>();
	readonly #numbers = new Map<unknown, number>();

	constructor(hosts: AlikeHosts, machines: AlikeMachines) {
		this.#hosts = hosts;
		this.#machines = machines;
	}

	/** A number for whatever is one and the same. */
	numberOf(one: unknown): number {
		return getOrAdd(this.#numbers, one, () => this.#numbers.size + 1);
	}

	/** What is known of the moves of a machine. */
	ofMachine(asking: Asking): KnownOfMachine {
		const keys = new Map<Reading, string | null>();
		const keyOf = (reading: Reading) =>
			getOrAdd(keys, reading, () => this.#keyOf(reading, asking) ?? null) ?? undefined;
		/** What holds for this machine alone. */
		const own = new Map<Reading, SaidByHosts>();
		const saidBy = (reading: Reading): SaidByHosts | undefined => {
			const key = keyOf(reading);
			return (key === undefined ? undefined : reading.said.get(key)) ?? own.get(reading);
		};
		return {
			of: (rule, destination) => {
				for (const reading of this.#all.get(rule) ?? []) {
					const saying = saidBy(reading)?.get(this.#kindOf(destination, reading, asking));
					if (saying === undefined) continue;
					reading.hits += 1;
					return { reading, saying };
				}
				return undefined;
			},
			remember: (rule, destination, read, saying) => {
				const { virtualMachine, source } = asking;
				if (saying && !saying.isOfEnds) return undefined;
				const ends = [virtualMachine, source ?? virtualMachine, destination];
				if (saying && ends.some((one) => isNamedIn(saying, one))) return undefined;
				const reading = this.#readingOf(rule, read);
				const key = keyOf(reading);
				const isKept = key !== undefined && (reading.said.has(key) || isOfUse(reading));
				const said = saidBy(reading) ?? new Map<number, Saying | null>();
				said.set(this.#kindOf(destination, reading, asking), saying);
				if (isKept) reading.said.set(key, said);
				else own.set(reading, said);
				return reading;
			},
		};
	}

	#readingOf(rule: Rule, read: FactsRead): Reading {
		const own = { machines: this.#machines(read), hosts: this.#hosts(read) };
		const all = getOrAdd(this.#all, rule, (): Reading[] => []);
		const known = all.find(
			({ machines, hosts }) => machines === own.machines && hosts === own.hosts,
		);
		const reading = known ?? { ...own, said: new Map(), hits: 0 };
		if (!known) all.push(reading);
		return reading;
	}

	/** By what a rule tells machines apart of whose moves it read the same; undefined of one that stands for itself alone. */
	#keyOf({ machines, hosts }: Reading, asking: Asking): string | undefined {
		const { virtualMachine, source, asked, isOfKinds } = asking;
		const kind = isOfKinds ? machines.kindOf(virtualMachine, source) : undefined;
		if (kind === undefined) return undefined;
		const here = source && (hosts.source(source) ?? `only ${this.numberOf(source)}`);
		return `${kind} ${here} ${asked}`;
	}

	/** Whether all destinations are of one kind. */
	areAlike({ machines, hosts }: Reading, asking: Asking): boolean {
		const { destination } = hosts;
		const kind = getOrAdd(asking.kinds, destination, () => {
			const [first, ...others] = asking.hosts.map(destination);
			return first !== undefined && others.every((one) => one === first) ? first : null;
		});
		const { virtualMachine, source } = asking;
		return kind !== null && !machines.areNamed(virtualMachine, source, asking.hosts);
	}

	/** The kind of a destination; below zero of one that stands for itself alone. */
	#kindOf(host: Host, { machines, hosts }: Reading, { virtualMachine, source }: Asking): number {
		const kind = machines.areNamed(virtualMachine, source, [host])
			? undefined
			: hosts.destination(host);
		return kind ?? -this.numberOf(host);
	}
}
