import { computerKey, nameKey } from '../estate/names/names.ts';
import { enumerations } from './enumerations.ts';
import { propertyOf, type Raw } from './raw.ts';
import { computerNameOf, type Machine, type ReadIndex } from './read-index.ts';
import { oneOf } from './readers.ts';
import { idOfMachine, nameOfMachine } from './reads.ts';

/** An object of Get-VM, and which machine it is of. */
export interface Told {
	readonly raw: Raw;
	/** The name of its computer, as the export has it. */
	readonly owner: string | undefined;
	/** Undefined where it has no name. */
	readonly machine: Machine | undefined;
	/** The same for what is told of one machine. */
	readonly key: string;
	/** Whether it may be of another machine with its name, which nothing tells from it. */
	readonly isUnclear: boolean;
}

/** What exports tell of machines, and of which. */
export function toldMachines(index: ReadIndex): Told[] {
	const all = index.all('Get-VM').map(({ raw, asked }) => {
		const name = nameOfMachine(raw);
		const id = idOfMachine(raw) ?? asked.machine;
		const told = asked.computer ?? computerNameOf(raw);
		const owner = typeof told === 'string' ? told : undefined;
		const computer = owner === undefined ? '' : computerKey(owner);
		return { raw, owner, name, id, computer, key: keyOf(id, name ?? '', computer, raw) };
	});
	const firstOfName = new Map<string, (typeof all)[number]>();
	const shared = new Set<string>();
	const unclear = new Set<string>();
	for (const one of all) {
		if (one.name === undefined) continue;
		const name = nameKey(one.name);
		const first = firstOfName.get(name) ?? one;
		firstOfName.set(name, first);
		if (first.key !== one.key) shared.add(name);
		else if (isNameAlone(one) && !isSameValue(first.raw.value, one.raw.value)) unclear.add(one.key);
	}
	return all.map(({ raw, owner, name, id, computer, key }) => ({
		raw,
		owner,
		machine:
			name === undefined
				? undefined
				: { id, name, computer, isNameShared: shared.has(nameKey(name)) },
		key,
		isUnclear: unclear.has(key),
	}));
}

function isNameAlone({ id, computer }: { readonly id: unknown; readonly computer: string }) {
	return id === undefined && computer === '';
}

/** A machine and its replica have one Id, on hosts that know nothing of each other. */
function keyOf(id: string | undefined, name: string, computer: string, raw: Raw): string {
	if (id === undefined) return `${computer}/${nameKey(name)}`;
	return isReplica(raw) ? `${id.toLowerCase()} on ${computer}` : id.toLowerCase();
}

const modeOf = oneOf(enumerations.replicationMode);

function isReplica(raw: Raw): boolean {
	const mode = propertyOf(raw, 'ReplicationMode');
	const name = mode && modeOf(mode, () => {});
	return name === 'Replica' || name === 'ExtendedReplica';
}

/** Whether two objects of exports tell the same. */
export function isSameValue(one: unknown, other: unknown): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Where a machine is told to be now, in a few words; nothing where that is not known. */
export function whereElse(first: Told, second: Told): string {
	const [there, here] = [first.owner, second.owner];
	return there !== undefined && here !== undefined && there !== here
		? `, on ${here} and not on ${there}`
		: '';
}
