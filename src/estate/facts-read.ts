const none: ReadonlySet<string> = new Set();

/** Which facts were read, as far as it tells machines and the hosts that they move to apart. */
export class FactsRead {
	/** The keys of hosts and of clusters, whichever of these it was. */
	ofHosts = none;
	ofClusters = none;
	/** The first machine that was looked at, and its keys. */
	machine: object | undefined;
	ofMachine = none;
	/** The keys of all other machines. */
	ofOthers = none;

	/** @param machine The one that it is about. */
	constructor(machine?: object) {
		this.machine = machine;
	}

	/** Most that is read is read of one kind of objects: sets are made when they are needed. */
	add(of: 'ofHosts' | 'ofClusters' | 'ofMachine' | 'ofOthers', key: string): void {
		if (this[of] === none) this[of] = new Set();
		(this[of] as Set<string>).add(key);
	}

	addOfMachine(machine: object, key: string): void {
		this.machine ??= machine;
		this.add(this.machine === machine ? 'ofMachine' : 'ofOthers', key);
	}

	addAll(other: FactsRead): void {
		for (const of of ['ofHosts', 'ofClusters', 'ofOthers'] as const)
			for (const key of other[of]) this.add(of, key);
		if (other.machine) for (const key of other.ofMachine) this.addOfMachine(other.machine, key);
	}
}

/** Keeps a record of the facts that are read. */
export class Recording {
	readonly #machines: ReadonlySet<object>;
	readonly #arePlanned: boolean;
	#read = new FactsRead();

	/**
	 * @param machines All machines of the estate.
	 * @param arePlanned Whether any moves are planned. Where none are, nothing hangs on their lists.
	 */
	constructor(machines: Iterable<object>, arePlanned: boolean) {
		this.#machines = new Set(machines);
		this.#arePlanned = arePlanned;
	}

	note(object: object, key: string): void {
		if (key === 'migrations' && !this.#arePlanned) return;
		const { kind } = object as { kind?: string };
		if (kind === 'Host' || kind === 'Cluster') {
			// Who is listed there are machines.
			if (key === 'virtualMachines')
				this.#read.add('ofOthers', kind === 'Host' ? ownerKey : 'cluster');
			else this.#read.add(kind === 'Host' ? 'ofHosts' : 'ofClusters', key);
		} else if (this.#machines.has(object)) this.#read.addOfMachine(object, key);
	}

	noteAll(read: FactsRead): void {
		this.#read.addAll(read);
	}

	/** What was read since it was taken last. What is read from now on is about a machine. */
	take(machine?: object): FactsRead {
		const read = this.#read;
		this.#read = new FactsRead(machine);
		return read;
	}

	/** Makes an answer, with what was read for it alone. */
	apart<T>(make: () => T): { readonly answer: T; readonly read: FactsRead } {
		const around = this.#read;
		this.#read = new FactsRead();
		try {
			return { answer: make(), read: this.#read };
		} finally {
			this.#read = around;
		}
	}
}

/** The fact of machines that tells which of them are on a host. */
export const ownerKey = 'owner';
