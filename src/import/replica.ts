import { Draft } from './draft.ts';
import { entriesFrom, fill, type Work } from './map.ts';
import { type Raw, valueAt } from './raw.ts';
import type { Machine, ReadIndex } from './read-index.ts';
import * as facts from './replica-facts.ts';

/** Tells what a host is as a Replica server: null where it was asked and is none. */
export function addReplicationServer(
	draft: Draft,
	computer: string,
	index: ReadIndex,
	work: Work,
): void {
	const [raw] = index.ofComputer('Get-VMReplicationServer', computer) ?? [];
	const isEnabled = raw && valueAt(raw, 'ReplicationEnabled');
	if (!raw || typeof isEnabled !== 'boolean') return;
	if (!isEnabled) {
		draft.set('replicationServer', null, raw);
		return;
	}
	const server = new Draft(work.origins, raw);
	fill(server, raw, facts.replicationServerFacts, work);
	const entries = index.ofComputer('Get-VMReplicationAuthorizationEntry', computer);
	if (entries)
		server.set(
			'authorizationEntries',
			entriesFrom(entries, facts.authorizationEntryFacts, work)
				.map(({ value }) => value)
				.filter(({ allowedPrimaryServer }) => allowedPrimaryServer !== undefined),
			entries[0] ?? raw,
		);
	draft.set('replicationServer', server.value, raw);
}

/** Tells how a machine is replicated: null where its host was asked and it is not. */
export function addReplication(draft: Draft, machine: Machine, index: ReadIndex, work: Work): void {
	const measured = index.ofMachine('Measure-VMReplication', machine);
	// What is measured says of a relationship most of what Get-VMReplication says.
	const all = index.ofMachine('Get-VMReplication', machine) ?? measured;
	if (!all) return;
	const raw = simpleOf(all) ?? all[0];
	if (!raw) {
		draft.set('replication', null, draft.raw);
		return;
	}
	const replication = new Draft(work.origins, raw);
	fill(replication, raw, facts.replicationFacts, work);
	const statistics = isExtended(raw) ? measured?.find(isExtended) : simpleOf(measured ?? []);
	if (statistics) fill(replication, statistics, facts.replicationStatistics, work);
	draft.set('replication', replication.value, raw);
}

function simpleOf(relationships: readonly Raw[]): Raw | undefined {
	return relationships.find((one) => !isExtended(one));
}

function isExtended(raw: Raw): boolean {
	const type = valueAt(raw, 'ReplicationRelationshipType');
	return type === 1 || type === 'Extended';
}
