/** Which facts were read, as far as it tells where a machine moves to. */
export class FactsRead {
	/** The keys of hosts and of clusters, whichever of these it was. */
	readonly ofHosts = new Set<string>();
	readonly ofClusters = new Set<string>();
	/** Whether more machines were looked at than one. */
	hasSeveral = false;
	/** The first machine that was looked at. */
	machine: object | undefined;

	addMachine(machine: object): void {
		this.machine ??= machine;
		if (this.machine !== machine) this.hasSeveral = true;
	}

	addAll(other: FactsRead): void {
		for (const key of other.ofHosts) this.ofHosts.add(key);
		for (const key of other.ofClusters) this.ofClusters.add(key);
		if (other.machine) this.addMachine(other.machine);
		if (other.hasSeveral) this.hasSeveral = true;
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
			if (key === 'virtualMachines') this.#read.hasSeveral = true;
			else (kind === 'Host' ? this.#read.ofHosts : this.#read.ofClusters).add(key);
		} else if (this.#machines.has(object)) this.#read.addMachine(object);
	}

	noteAll(read: FactsRead): void {
		this.#read.addAll(read);
	}

	/** What was read since it was taken last. */
	take(): FactsRead {
		const read = this.#read;
		this.#read = new FactsRead();
		return read;
	}

	/** Makes an answer, with what was read for it alone. */
	apart<T>(make: () => T): { readonly answer: T; readonly read: FactsRead } {
		const around = this.take();
		try {
			return { answer: make(), read: this.#read };
		} finally {
			this.#read = around;
		}
	}
}
