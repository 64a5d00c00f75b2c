import { getOrAdd } from './maps.ts';

const none: ReadonlySet<never> = new Set<never>();

/** A question whose answer alone counts, and not what was read for it. */
export interface Asked {
	/** The answer about an object as a text, which is the same of those of which it says the same; undefined where it is no such answer. */
	answerOf(subject: object): string | undefined;
}

/** Which facts were read, as far as it tells machines and the hosts that they move to apart. */
export class FactsRead {
	/** The host that it is about: of a move the destination. */
	readonly host: object | undefined;
	/** What was read of that one. */
	ofHost: ReadonlySet<string> = none;
	answersOfHost: ReadonlySet<Asked> = none;
	/** What was read of other hosts, whichever it was, and of clusters. */
	ofHosts: ReadonlySet<string> = none;
	answersOfHosts: ReadonlySet<Asked> = none;
	ofClusters: ReadonlySet<string> = none;
	/** The first machine that was looked at, and its keys. */
	machine: object | undefined;
	ofMachine: ReadonlySet<string> = none;
	answersOfMachine: ReadonlySet<Asked> = none;
	/** The keys of all other machines. */
	ofOthers: ReadonlySet<string> = none;

	/** @param machine The one that it is about. */
	constructor(machine?: object, host?: object) {
		this.machine = machine;
		this.host = host;
	}

	/** Most that is read is read of one kind of objects: sets are made when they are needed. */
	add(of: KeySet, key: string): void {
		if (this[of] === none) this[of] = new Set();
		(this[of] as Set<string>).add(key);
	}

	addOfHost(host: object | undefined, key: string): void {
		this.add(host !== undefined && host === this.host ? 'ofHost' : 'ofHosts', key);
	}

	addAnswer(of: AnswerSet, asked: Asked): void {
		if (this[of] === none) this[of] = new Set();
		(this[of] as Set<Asked>).add(asked);
	}

	addAnswerOfHost(host: object | undefined, asked: Asked): void {
		const isOwn = host !== undefined && host === this.host;
		this.addAnswer(isOwn ? 'answersOfHost' : 'answersOfHosts', asked);
	}

	addOfMachine(machine: object, key: string): void {
		this.machine ??= machine;
		this.add(this.machine === machine ? 'ofMachine' : 'ofOthers', key);
	}

	/** What is asked of other machines counts as read of them, whatever it was. */
	addAnswerOfMachine(machine: object | undefined, asked: Asked): void {
		this.machine ??= machine;
		if (this.machine === machine) this.addAnswer('answersOfMachine', asked);
		else this.add('ofOthers', ownerKey);
	}

	addAll(other: FactsRead): void {
		for (const key of other.ofHost) this.addOfHost(other.host, key);
		for (const asked of other.answersOfHost) this.addAnswerOfHost(other.host, asked);
		for (const asked of other.answersOfHosts) this.addAnswer('answersOfHosts', asked);
		for (const of of ['ofHosts', 'ofClusters', 'ofOthers'] as const)
			for (const key of other[of]) this.add(of, key);
		const { machine } = other;
		if (machine) for (const key of other.ofMachine) this.addOfMachine(machine, key);
		for (const asked of other.answersOfMachine) this.addAnswerOfMachine(machine, asked);
	}
}

type AnswerSet = 'answersOfHost' | 'answersOfHosts' | 'answersOfMachine';
type KeySet = 'ofHost' | 'ofHosts' | 'ofClusters' | 'ofMachine' | 'ofOthers';

/** Keeps a record of the facts that are read. */
export class Recording {
	readonly #machines: ReadonlySet<object>;
	readonly #arePlanned: boolean;
	readonly #isWhole: boolean;
	/** The questions whose answers count, by what makes them one. */
	readonly #asked = new WeakMap<object, Asked>();
	#read = new FactsRead();

	/**
	 * @param machines All machines of the estate.
	 * @param arePlanned Whether any moves are planned. Where none are, nothing hangs on their lists.
	 * @param isWhole Whether what was read for answers counts, too.
	 */
	constructor(machines: Iterable<object>, arePlanned: boolean, isWhole = false) {
		this.#machines = new Set(machines);
		this.#arePlanned = arePlanned;
		this.#isWhole = isWhole;
	}

	note(object: object, key: string): void {
		if (key === 'migrations' && !this.#arePlanned) return;
		const { kind } = object as { kind?: string };
		if (kind === 'Host' || kind === 'Cluster') {
			// Who is listed there are machines.
			if (key === 'virtualMachines')
				this.#read.add('ofOthers', kind === 'Host' ? ownerKey : 'cluster');
			else if (kind === 'Host') this.#read.addOfHost(object, key);
			else this.#read.add('ofClusters', key);
		} else if (this.#machines.has(object)) this.#read.addOfMachine(object, key);
	}

	noteAll(read: FactsRead): void {
		this.#read.addAll(read);
	}

	/**
	 * Notes that something was asked whose answer counts, where it is such an answer. That about a cluster is the
	 * same for all of its moves.
	 *
	 * @param question What is the same object for the same question.
	 * @param read What was read for the answer.
	 */
	noteAnswer(
		subject: object,
		question: object,
		answerOf: Asked['answerOf'],
		read: FactsRead,
	): void {
		if (this.#isWhole || answerOf(subject) === undefined) {
			this.noteAll(read);
			return;
		}
		const asked = getOrAdd(this.#asked, question, (): Asked => ({ answerOf }));
		if ((subject as { kind?: string }).kind === 'Host') this.#read.addAnswerOfHost(subject, asked);
		else if (this.#machines.has(subject)) this.#read.addAnswerOfMachine(subject, asked);
	}

	/** What was read since it was taken last. What is read from now on is about a machine, and a host. */
	take(machine?: object, host?: object): FactsRead {
		const read = this.#read;
		this.#read = new FactsRead(machine, host);
		return read;
	}

	/** Makes an answer about an object, with what was read for it alone. */
	apart<T>(subject: object, make: () => T): { readonly answer: T; readonly read: FactsRead } {
		const around = this.#read;
		const isHost = (subject as { kind?: string }).kind === 'Host';
		this.#read = new FactsRead(undefined, isHost ? subject : undefined);
		try {
			return { answer: make(), read: this.#read };
		} finally {
			this.#read = around;
		}
	}
}

/** The fact of machines that tells which of them are on a host. */
export const ownerKey = 'owner';
