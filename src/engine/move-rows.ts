import { getOrAdd } from '../estate/maps.ts';
import type { Host } from '../generated/manifest.ts';
import type { Saying } from './alike-answers.ts';
import type { Rule } from './rule.ts';

/** What a rule says of the moves of a machine to hosts, one after the other; null where it does not hold. */
export interface Column {
	/** The same for whatever says the same. */
	readonly number: number;
	readonly said: readonly (Saying | null)[];
	/** Whether it says the same of all. */
	readonly isEven: boolean;
}

/** What all rules say of the moves of a machine to hosts: the same of many machines. */
export interface MoveRow {
	readonly source: Host | undefined;
	readonly hosts: readonly Host[];
	/** One for each host. */
	readonly cells: readonly Cell[];
}

/** What all rules say of a move. */
export interface Cell {
	/** What does not pass, in the order of the rules. */
	readonly sayings: readonly Saying[];
	/** The rules that hold. */
	readonly rules: readonly Rule[];
	readonly passed: number;
	/** The rules that are turned off. */
	readonly skipped: readonly string[];
}

/** Makes the rows of a table of moves, of which each part is made once. */
export function rowsOf() {
	const columns = new Map<string, Column>();
	const cells = new Map<string, Cell>();
	return {
		columnOf(said: readonly (Saying | null)[]): Column {
			const isEven = said.every((one) => one === said[0]);
			const numbers = (isEven ? said.slice(0, 1) : said).map((one) => one?.number ?? 0);
			return getOrAdd(columns, `${said.length}: ${numbers}`, () => ({
				...{ number: columns.size, said, isEven },
			}));
		},
		rowOf(all: readonly Column[], { hosts, source }: Pick<MoveRow, 'hosts' | 'source'>): MoveRow {
			const uneven = all.filter(({ isEven }) => !isEven);
			/** What the uneven columns say of a host tells its cell. */
			const own = new Map<string, Cell>();
			const cellAt = (index: number): Cell => {
				const said = all.map((column) => column.said[index] ?? null);
				return getOrAdd(cells, said.map((one) => one?.number ?? 0).join(), () => cellOf(said));
			};
			return {
				...{ hosts, source },
				cells: hosts.map((_, index) =>
					getOrAdd(own, uneven.map(({ said }) => said[index]?.number ?? 0).join(), () =>
						cellAt(index),
					),
				),
			};
		},
	};
}

function cellOf(said: readonly (Saying | null)[]): Cell {
	const held = said.filter((one) => one !== null);
	const of = (wanted: Saying['outcome']) => held.filter(({ outcome }) => outcome === wanted);
	const judged = held.filter(({ outcome }) => outcome !== 'off');
	return {
		sayings: judged.filter(({ outcome }) => outcome !== 'passed'),
		rules: judged.map(({ rule }) => rule),
		passed: of('passed').length,
		// That an opt-in rule is off is no choice of the configuration's.
		skipped: of('off').flatMap(({ rule }) => (rule.optIn ? [] : rule.id)),
	};
}
