import { computerKey, nameKey } from '../estate/names/names.ts';
import { enumerations } from './enumerations.ts';
import { propertyOf, type Raw } from './raw.ts';
import { computerNameOf, type ReadIndex } from './read-index.ts';
import { oneOf } from './readers.ts';
import { idOfMachine, nameOfMachine } from './reads.ts';

/** A machine and its replica have one Id, on hosts that know nothing of each other. */
export function keyOf(id: string | undefined, name: string, computer: string, raw: Raw): string {
	if (id === undefined) return `${computer}/${nameKey(name)}`;
	return isReplica(raw) ? `${id.toLowerCase()} on ${computer}` : id.toLowerCase();
}

function isReplica(raw: Raw): boolean {
	const mode = propertyOf(raw, 'ReplicationMode');
	const name = mode && oneOf(enumerations.replicationMode)(mode, () => {});
	return name === 'Replica' || name === 'ExtendedReplica';
}

/** Keys of machines that may be two: they have a name in common, and nothing that tells them apart. */
export function unclearNames(index: ReadIndex): ReadonlySet<string> {
	const values = new Map<string, unknown>();
	const unclear = new Set<string>();
	for (const { raw, asked } of index.all('Get-VM')) {
		const name = nameOfMachine(raw);
		const owner = asked.computer ?? computerNameOf(raw);
		if (name === undefined || owner !== undefined || idOfMachine(raw) !== undefined) continue;
		const key = `/${nameKey(name)}`;
		if (values.has(key) && !isSameValue(values.get(key), raw.value)) unclear.add(key);
		values.set(key, raw.value);
	}
	return unclear;
}

/** Names that several machines have. */
export function sharedNames(index: ReadIndex): ReadonlySet<string> {
	const keys = new Map<string, string>();
	const shared = new Set<string>();
	for (const { raw, asked } of index.all('Get-VM')) {
		const owner = asked.computer ?? computerNameOf(raw);
		const name = nameOfMachine(raw);
		if (name === undefined) continue;
		const computer = typeof owner === 'string' ? computerKey(owner) : '';
		const key = keyOf(idOfMachine(raw) ?? asked.machine, name, computer, raw);
		if ((keys.get(nameKey(name)) ?? key) !== key) shared.add(nameKey(name));
		keys.set(nameKey(name), key);
	}
	return shared;
}

/** Whether two objects of exports tell the same. */
export function isSameValue(one: unknown, other: unknown): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Where a machine is told to be now, in a few words; nothing where that is not known. */
export function whereElse(first: Raw, raw: Raw): string {
	const [there, here] = [computerNameOf(first), computerNameOf(raw)];
	return typeof there === 'string' && typeof here === 'string' && there !== here
		? `, on ${here} and not on ${there}`
		: '';
}
