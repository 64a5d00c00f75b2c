import { computerKey, nameKey } from '../estate/names/names.ts';
import { propertyOf, type Raw } from './raw.ts';
import type { Asked, Read } from './reads.ts';

/** Finds what exports tell of a cluster, a host or a machine. */
export class ReadIndex {
	readonly #byWhat = new Map<string, Read[]>();

	constructor(reads: readonly Read[]) {
		for (const read of reads) {
			const found = this.#byWhat.get(read.what);
			if (found) found.push(read);
			else this.#byWhat.set(read.what, [read]);
		}
	}

	/** All objects of a cmdlet or class, with whom they were asked of. */
	all(what: string): { readonly raw: Raw; readonly asked: Asked }[] {
		return (this.#byWhat.get(what) ?? []).flatMap(({ objects, asked }) =>
			(objects ?? []).map((raw) => ({ raw, asked })),
		);
	}

	/** Whether a cmdlet or class answered at all, be it that there is nothing. */
	answered(what: string): boolean {
		return (this.#byWhat.get(what) ?? []).some(({ objects }) => objects !== undefined);
	}

	/**
	 * The objects of a cmdlet or class that belong to a computer.
	 *
	 * @returns undefined where nobody asked, or no answer came: then nothing is known of them.
	 */
	ofComputer(what: string, computer: string): readonly Raw[] | undefined {
		const key = computerKey(computer);
		const reads = this.#byWhat.get(what) ?? [];
		const answers = reads.filter(
			({ asked, objects }) =>
				objects && asked.computer !== undefined && computerKey(asked.computer) === key,
		);
		const loose = reads
			.filter(({ asked }) => asked.computer === undefined)
			.flatMap(({ objects }) => objects ?? [])
			.filter((raw) => computerOf(raw) === key);
		if (answers.length === 0 && loose.length === 0) return undefined;
		return [...answers.flatMap(({ objects }) => objects ?? []), ...loose];
	}

	/** As `ofComputer`, of a machine on it. */
	ofMachine(what: string, machine: Machine): readonly Raw[] | undefined {
		const reads = this.#byWhat.get(what) ?? [];
		const covers = ({ asked, objects }: Read) =>
			objects !== undefined &&
			(asked.machine !== undefined
				? asked.machine.toLowerCase() === machine.id?.toLowerCase()
				: asked.computer !== undefined && computerKey(asked.computer) === machine.computer);
		const isKnown = reads.some(covers);
		const found = reads
			.filter(
				(read) =>
					covers(read) || (read.asked.machine === undefined && read.asked.computer === undefined),
			)
			.flatMap((read) =>
				(read.objects ?? []).filter(
					(raw) => read.asked.machine !== undefined || isOfMachine(raw, machine),
				),
			);
		return isKnown || found.length > 0 ? found : undefined;
	}

	/** What was asked of one resource, group or resource type of a cluster, or about one file. */
	of(
		what: string,
		asked: Pick<Asked, 'group' | 'resource' | 'resourceType' | 'path'>,
	): readonly Raw[] | undefined {
		const keys = Object.keys(asked) as (keyof typeof asked)[];
		return (this.#byWhat.get(what) ?? []).find((read) =>
			keys.every((key) => nameKey(read.asked[key] ?? '') === nameKey(asked[key] ?? '')),
		)?.objects;
	}
}

/** A machine as exports name it. */
export interface Machine {
	readonly id: string | undefined;
	readonly name: string;
	/** The key of its computer. */
	readonly computer: string;
}

function computerOf(raw: Raw): string | undefined {
	const own = propertyOf(raw, 'ComputerName') ?? propertyOf(raw, 'PSComputerName');
	return typeof own?.value === 'string' ? computerKey(own.value) : undefined;
}

function isOfMachine(raw: Raw, { id, name, computer }: Machine): boolean {
	const idOf = propertyOf(raw, 'VMId') ?? propertyOf(raw, 'ParentAdapter.VMId');
	if (typeof idOf?.value === 'string' && id !== undefined)
		return idOf.value.toLowerCase() === id.toLowerCase() && !isOfCheckpoint(raw);
	const nameOf = propertyOf(raw, 'VMName') ?? propertyOf(raw, 'ParentAdapter.VMName');
	const at = computerOf(raw);
	return (
		typeof nameOf?.value === 'string' &&
		nameKey(nameOf.value) === nameKey(name) &&
		(at === undefined || at === computer) &&
		!isOfCheckpoint(raw)
	);
}

/** Devices of a checkpoint name it; those of the machine have an Id of zeros. */
function isOfCheckpoint(raw: Raw): boolean {
	const id = propertyOf(raw, 'VMSnapshotId')?.value;
	return typeof id === 'string' && !/^[0-]+$/.test(id);
}
