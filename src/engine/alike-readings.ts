import type { FactsRead } from '../estate/facts-read.ts';
import { getOrAdd } from '../estate/maps.ts';
import type { Migration } from '../estate/migration.ts';
import type { PlannedMigration } from '../generated/manifest.ts';
import { isNameless, type Transferable } from './alike-answers.ts';
import type { AlikeHosts, KindOfHost } from './alike-hosts.ts';
import type { AlikeMachines, KindOfMachine } from './alike-machines.ts';
import type { Outcome } from './check.ts';
import type { Rule } from './rule.ts';

/** What a rule says of moves to hosts of one kind. */
export interface Common {
	readonly kindOf: KindOfHost;
	readonly kind: number;
	/** Undefined where it has nothing to say. */
	readonly outcome: Outcome | undefined;
	/** Undefined where it passed. */
	readonly told: Transferable | undefined;
}

/** Moves of which a rule read the same facts, and what it said of them by the kinds of their ends. */
interface Reading {
	readonly machine: KindOfMachine;
	readonly host: KindOfHost;
	readonly said: Map<string, Common>;
	/** How often it was known what the rule says. */
	hits: number;
}

/** What is said of so many machines, each of another kind, is not kept: the paths of their files are their own. */
const mostUnlike = 100;

function isOfUse({ said, hits }: Reading): boolean {
	return said.size < mostUnlike || hits >= said.size;
}

/** Remembers what rules say of moves, for other moves that a rule cannot tell from them. */
export function rememberAnswers(hosts: AlikeHosts, machines: AlikeMachines) {
	const readings = new Map<Rule, Reading[]>();
	const numbers = new Map<unknown, number>();
	const numberOf = (one: unknown) => getOrAdd(numbers, one, () => numbers.size + 1);
	return {
		numberOf,
		/** What is known of a move, none of whose hosts its machine's own document names but the one that it is on. */
		to(migration: Migration) {
			const { virtualMachine, source, destination, operation, type, cluster } = migration;
			const { to: _, virtualMachine: __, ...wanted } = migration.wanted as PlannedMigration;
			const asked = `${operation} ${type} ${numberOf(cluster)} ${JSON.stringify(wanted)}`;
			/** By what a rule tells two moves apart of which it read the same; undefined where it is more than kinds. */
			const keyOf = ({ machine, host }: Pick<Reading, 'machine' | 'host'>) => {
				const kind = machine(virtualMachine, source);
				const there = host(destination);
				if (kind === undefined || there === undefined) return undefined;
				const here = source && (host(source) ?? `only ${numberOf(source)}`);
				return `${kind} ${here} ${there} ${asked}`;
			};
			return {
				of(rule: Rule): Common | undefined {
					for (const reading of readings.get(rule) ?? []) {
						const key = isOfUse(reading) ? keyOf(reading) : undefined;
						const said = key === undefined ? undefined : reading.said.get(key);
						if (!said) continue;
						reading.hits += 1;
						return said;
					}
					return undefined;
				},
				remember(rule: Rule, read: FactsRead, common: Common): void {
					const { outcome } = common;
					const isByName = (one: { name: string } | undefined) =>
						one !== undefined && outcome !== undefined && !isNameless(outcome, one);
					if (isByName(virtualMachine) || isByName(source)) return;
					const own = { machine: machines.kindOf(read), host: hosts.kindOf(read) };
					const all = getOrAdd(readings, rule, (): Reading[] => []);
					const known = all.find(
						({ machine, host }) => machine === own.machine && host === own.host,
					);
					if (known && !isOfUse(known)) return;
					const key = keyOf(own);
					if (key === undefined) return;
					const reading = known ?? { ...own, said: new Map(), hits: 0 };
					if (!known) all.push(reading);
					reading.said.set(key, common);
				},
			};
		},
	};
}
