import { inThousands, limits } from './limits.ts';

/** What ajv says of one fault. */
export interface SchemaError {
	readonly instancePath: string;
	readonly keyword: string;
	readonly params: Readonly<Record<string, unknown>>;
	readonly message?: string;
}

/** So many faults that looking for more would take gigabytes. */
export class TooManyFaults extends Error {
	readonly first: readonly SchemaError[];

	constructor(first: readonly SchemaError[]) {
		super(`More than ${inThousands(limits.faults)} problems.`);
		this.first = first;
	}
}

let mostFaults: number = limits.faults;

/** Lets a validator work that finds so many faults before it gives up: it takes no such argument itself. */
export function withMostFaults<T>(most: number, validate: () => T): T {
	mostFaults = most;
	try {
		return validate();
	} finally {
		mostFaults = limits.faults;
	}
}

/** Adds a fault to those of a validator. */
export function addFault(faults: SchemaError[], fault: SchemaError): void {
	if (faults.length >= mostFaults) throw new TooManyFaults(faults.slice(0, limits.problems));
	faults.push(fault);
}

/** Adds the faults that another validator found. */
export function addFaults(faults: SchemaError[], found: readonly SchemaError[]): SchemaError[] {
	for (const fault of found) addFault(faults, fault);
	return faults;
}
