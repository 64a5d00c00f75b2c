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

/** Adds a fault to those of a validator. */
export function addFault(faults: SchemaError[], fault: SchemaError): void {
	if (faults.length >= limits.faults) throw new TooManyFaults(faults.slice(0, limits.problems));
	faults.push(fault);
}

/** Adds the faults that another validator found. */
export function addFaults(faults: SchemaError[], found: readonly SchemaError[]): SchemaError[] {
	for (const fault of found) addFault(faults, fault);
	return faults;
}
