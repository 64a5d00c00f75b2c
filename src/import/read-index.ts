import { computerKey, nameKey } from '../estate/names/names.ts';
import { type Raw, valueAt } from './raw.ts';
import type { Asked, Read } from './reads.ts';

/** Finds what exports tell of a cluster, a host or a machine. */
export class ReadIndex {
	readonly #answers = new Map<string, Answers>();

	constructor(reads: readonly Read[]) {
		const byWhat = new Map<string, Read[]>();
		for (const read of reads) add(byWhat, read.what, read);
		for (const [what, those] of byWhat) this.#answers.set(what, new Answers(those));
	}

	/** All objects of a cmdlet or class, with whom they were asked of. */
	all(what: string): readonly Answered[] {
		return this.#answers.get(what)?.all ?? [];
	}

	/** Whether a cmdlet or class answered at all, be it that there is nothing. */
	answered(what: string): boolean {
		return this.#answers.get(what)?.isAnswered ?? false;
	}

	/** Whether the objects of a cmdlet or class are all that there were. */
	areAll(what: string): boolean {
		return this.#answers.get(what)?.areAll ?? false;
	}

	/**
	 * The objects of a cmdlet or class that belong to a computer.
	 *
	 * @returns undefined where nobody asked, or no answer came: then nothing is known of them.
	 */
	ofComputer(what: string, computer: string): readonly Raw[] | undefined {
		return this.#answers.get(what)?.ofComputer(computerKey(computer));
	}

	/** As `ofComputer`, of a machine on it. */
	ofMachine(what: string, machine: Machine): readonly Raw[] | undefined {
		return this.#answers.get(what)?.ofMachine(machine);
	}

	/** What was asked of one resource, group or resource type of a cluster. */
	of(
		what: string,
		asked: Pick<Asked, 'group' | 'resource' | 'resourceType'>,
	): readonly Raw[] | undefined {
		const answers = this.#answers.get(what);
		for (const kind in asked)
			return answers?.of(kind as keyof Asked, asked[kind as keyof typeof asked] ?? '')[0]?.objects;
		return undefined;
	}

	/** What is told of a file of a computer: by a question of its own, or among all that it has. */
	ofPath(what: string, path: string, computer: string): Raw | undefined {
		return this.#answers.get(what)?.ofPath(path, computer);
	}
}

/** An object, and whom it was asked of. */
export interface Answered {
	readonly raw: Raw;
	readonly asked: Asked;
}

/** A machine as exports name it. */
export interface Machine {
	readonly id: string | undefined;
	readonly name: string;
	/** The key of its computer. */
	readonly computer: string;
	/** Whether another machine has its name: then the name alone tells nothing. */
	readonly isNameShared?: boolean;
}

/** What one cmdlet or class answered. Each way to look things up is made when it is first needed. */
class Answers {
	readonly #reads: readonly Read[];
	readonly #named = new Map<keyof Asked, Map<string, Read[]>>();
	#all: readonly Answered[] | undefined;
	#byComputer: ReadonlyMap<string, readonly Raw[]> | undefined;
	#byId: MachineAnswers | undefined;
	#byName: MachineAnswers | undefined;
	#byPath: ReadonlyMap<string, Raw> | undefined;

	constructor(reads: readonly Read[]) {
		this.#reads = reads;
	}

	get all(): readonly Answered[] {
		this.#all ??= this.#reads.flatMap(({ objects, asked }) =>
			(objects ?? []).map((raw) => ({ raw, asked })),
		);
		return this.#all;
	}

	get isAnswered(): boolean {
		return this.#reads.some(({ objects }) => objects !== undefined);
	}

	get areAll(): boolean {
		return this.#reads.some((read) => read.objects && read.areAll);
	}

	of(kind: keyof Asked, name: string): readonly Read[] {
		let named = this.#named.get(kind);
		if (!named) {
			named = new Map();
			for (const read of this.#reads) {
				const value = read.asked[kind];
				if (value !== undefined) add(named, nameKey(value), read);
			}
			this.#named.set(kind, named);
		}
		return named.get(nameKey(name)) ?? [];
	}

	ofComputer(key: string): readonly Raw[] | undefined {
		if (!this.#byComputer) {
			const found = new Map<string, Raw[]>();
			// Whoever was asked comes before what only names a computer.
			for (const { asked, objects } of this.#reads)
				if (asked.computer !== undefined && objects)
					addAll(found, computerKey(asked.computer), objects);
			for (const { asked, objects } of this.#reads)
				if (asked.computer === undefined)
					for (const raw of objects ?? []) {
						const computer = computerOf(raw);
						if (computer !== undefined) add(found, computer, raw);
					}
			this.#byComputer = found;
		}
		return this.#byComputer.get(key);
	}

	ofPath(path: string, computer: string): Raw | undefined {
		const asked = this.of('path', path);
		const own = asked.find(
			(one) => one.asked.computer !== undefined && computerKey(one.asked.computer) === computer,
		);
		// Several computers may have a file of the name: one that nobody names is taken only by itself.
		const loose = asked.filter((one) => one.asked.computer === undefined);
		const answer = own ?? (loose.length === 1 ? loose[0] : undefined);
		if (answer?.objects?.[0]) return answer.objects[0];
		this.#byPath ??= new Map(
			this.all.flatMap(({ raw, asked: of }) => {
				const at = of.computer === undefined ? computerOf(raw) : computerKey(of.computer);
				return at === undefined ? [] : [[`${at} ${nameKey(String(valueAt(raw, 'Path')))}`, raw]];
			}),
		);
		return this.#byPath.get(`${computer} ${nameKey(path)}`);
	}

	ofMachine(machine: Machine): readonly Raw[] | undefined {
		if (machine.id !== undefined) {
			this.#byId ??= new MachineAnswers(this.#reads, true);
			return this.#byId.of(machine);
		}
		this.#byName ??= new MachineAnswers(this.#reads, false);
		return this.#byName.of(machine);
	}
}

/** Objects by the machine that they belong to: that was asked of, or that they name. */
class MachineAnswers {
	readonly #asked = new Map<string, Read[]>();
	/** By computer (an empty text where nobody was asked), and there by the machine's Id or name. */
	readonly #ids = new Map<string, Map<string, Raw[]>>();
	readonly #names = new Map<string, Map<string, Raw[]>>();

	/** @param isAllById Whether all machines that will be asked for have an Id. */
	constructor(reads: readonly Read[], isAllById: boolean) {
		for (const read of reads) {
			const { asked, objects } = read;
			if (!objects) continue;
			if (asked.machine !== undefined) {
				add(this.#asked, asked.machine.toLowerCase(), read);
				continue;
			}
			const computer = asked.computer === undefined ? '' : computerKey(asked.computer);
			const ids = this.#ids.get(computer) ?? new Map<string, Raw[]>();
			const names = this.#names.get(computer) ?? new Map<string, Raw[]>();
			this.#ids.set(computer, ids);
			this.#names.set(computer, names);
			for (const raw of objects) {
				if (isOfCheckpoint(raw)) continue;
				const id = ownerOf(raw, 'VMId');
				if (id !== undefined) add(ids, id.toLowerCase(), raw);
				// Where both have an Id, names do not count.
				const name = id !== undefined && isAllById ? undefined : ownerOf(raw, 'VMName');
				if (name !== undefined) add(names, nameKey(name), raw);
			}
		}
	}

	of({ id, name, computer, isNameShared }: Machine): readonly Raw[] | undefined {
		const asked = id === undefined ? undefined : this.#askedOn(id, computer);
		const isKnown = asked !== undefined || (computer !== '' && this.#ids.has(computer));
		const found = (asked ?? []).flatMap(({ objects = [] }) => objects);
		for (const at of computer === '' ? [''] : [computer, '']) {
			if (id !== undefined) found.push(...(this.#ids.get(at)?.get(id.toLowerCase()) ?? []));
			for (const raw of this.#names.get(at)?.get(nameKey(name)) ?? []) {
				if (id !== undefined && ownerOf(raw, 'VMId') !== undefined) continue;
				const own = computerOf(raw);
				if (own === computer || (own === undefined && !(isNameShared && at === '')))
					found.push(raw);
			}
		}
		return isKnown || found.length > 0 ? found : undefined;
	}

	/** What was asked of a machine where it is: a replica elsewhere has the same Id. */
	#askedOn(id: string, computer: string): readonly Read[] | undefined {
		const asked = this.#asked.get(id.toLowerCase());
		if (!asked || computer === '') return asked;
		const here = asked.filter(
			({ asked: { computer: on } }) => on === undefined || computerKey(on) === computer,
		);
		return here.length > 0 ? here : undefined;
	}
}

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
	const found = map.get(key);
	if (found) found.push(value);
	else map.set(key, [value]);
}

function addAll(map: Map<string, Raw[]>, key: string, values: readonly Raw[]): void {
	const found = map.get(key) ?? [];
	for (const value of values) found.push(value);
	map.set(key, found);
}

function computerOf(raw: Raw): string | undefined {
	const own = computerNameOf(raw);
	return typeof own === 'string' ? computerKey(own) : undefined;
}

/** The computer that an object says that it is of: itself, or where remoting ran the cmdlet. */
export function computerNameOf(raw: Raw): unknown {
	return valueAt(raw, 'ComputerName') ?? valueAt(raw, 'PSComputerName');
}

/** What classes of Hyper-V call the same. */
const inClasses = { VMId: 'VirtualSystemIdentifier', VMName: 'ElementName' } as const;

/** The Id or name of the machine that an object belongs to. */
export function ownerOf(raw: Raw, name: 'VMId' | 'VMName'): string | undefined {
	const told =
		valueAt(raw, name) ?? valueAt(raw, `ParentAdapter.${name}`) ?? valueAt(raw, inClasses[name]);
	return typeof told === 'string' ? told : undefined;
}

/** Devices of a checkpoint name it; those of the machine have an Id of zeros. */
export function isOfCheckpoint(raw: Raw): boolean {
	const id = valueAt(raw, 'VMSnapshotId');
	return typeof id === 'string' && !/^[0-]+$/.test(id);
}
