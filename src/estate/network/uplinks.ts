import type { Host, HostNetworkAdapter, VirtualSwitch } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { isSameName } from '../names/names.ts';
import { ask, nameAnyOf, nameMissing } from '../tentative.ts';
import { isEmbeddedTeam, teamNamed } from './switches.ts';

/** The adapters behind a switch, none of which is up. */
export interface DeadUplink {
	/** What they are: one adapter, the members of the switch itself, or those of a team of NIC Teaming. */
	readonly fault: 'uplinkDown' | 'embeddedTeamDown' | 'teamDown';
	readonly adapters: readonly string[];
	/** The name of the team, where it has one of its own. */
	readonly team: string;
	readonly status: string;
}

/**
 * Finds whether a switch of a host has lost the physical network: the adapter that it is bound to is not
 * up, or no member of its team is. A host may list only some of its adapters: whether one that is not
 * listed is up is to be looked at when the change is made.
 */
export function findDeadUplink(
	one: VirtualSwitch,
	host: Host,
	facts: Facts,
): DeadUplink | undefined {
	const type = facts.peek(one, 'type');
	if (type === 'Internal' || type === 'Private') return undefined;
	const uplinks = uplinksOf(one, host, facts);
	if (!uplinks) {
		nameUnknownUplink(one, host, facts);
		return undefined;
	}
	const states = uplinks.adapters.map((name) =>
		ask(facts, (tentative) => statusOf(name, host, tentative)),
	);
	if (states.some(({ answer }) => answer === 'Up')) return undefined;
	const unknown = states.filter(({ answer }) => answer === undefined);
	// One that is up would be enough.
	nameAnyOf(
		unknown.map(({ missing }) => missing),
		facts,
	);
	if (unknown.length > 0) return undefined;
	return { ...uplinks, status: [...new Set(states.map(({ answer }) => answer))].join(', ') };
}

/**
 * Where what a switch is bound to is not known, any adapter may be the one: it matters where one is not
 * up, and where none is told that could be it.
 */
function nameUnknownUplink(one: VirtualSwitch, host: Host, facts: Facts): void {
	const bound = { object: one, fact: isEmbeddedTeam(one, facts) ? 'teamMembers' : 'adapter' };
	const adapters = ask(facts, (own) => own.need(host, 'networkAdapters'));
	if (!adapters.answer) nameAnyOf([[bound], adapters.missing], facts);
	else nameMissing(adapters.missing, facts);
	const physical = adapters.answer?.filter(
		(adapter) => !facts.assume(adapter, 'virtual', false, 'a physical one'),
	);
	const states = physical?.map((adapter) => facts.observe(adapter, 'status'));
	const isUp = (status: HostNetworkAdapter['status']) => status === undefined || status === 'Up';
	if (states && (states.length === 0 || !states.every(isUp))) facts.name(bound);
}

/** The status of an adapter that a switch is bound to. */
function statusOf(name: string, host: Host, facts: Facts): HostNetworkAdapter['status'] {
	const listed = (facts.peek(host, 'networkAdapters') ?? []).find((adapter) =>
		isCalled(adapter, name, facts),
	);
	if (listed) return facts.observe(listed, 'status');
	facts.name({
		object: host,
		fact: 'networkAdapters[].status',
		entry: name,
		isOfTheMoment: true,
	});
	return undefined;
}

/**
 * Whether an adapter of a host is one that a switch is bound to, alone or in a team; where what the switch
 * is bound to is not known, that is named as missing.
 */
export function isUplink(
	adapter: HostNetworkAdapter,
	one: VirtualSwitch,
	host: Host,
	facts: Facts,
): boolean | undefined {
	const type = facts.peek(one, 'type');
	if (type === 'Internal' || type === 'Private') return false;
	const uplinks = uplinksOf(one, host, facts);
	if (!uplinks) facts.missing(one, isEmbeddedTeam(one, facts) ? 'teamMembers' : 'adapter');
	return uplinks?.adapters.some((name) => isCalled(adapter, name, facts));
}

/** What a switch is bound to: one adapter, or the members of a team; undefined where unknown. */
function uplinksOf(
	one: VirtualSwitch,
	host: Host,
	facts: Facts,
): Omit<DeadUplink, 'status'> | undefined {
	const members = facts.peek(one, 'teamMembers');
	if (members && members.length > 0)
		return facts.isComplete(members)
			? { fault: 'embeddedTeamDown', adapters: members, team: '' }
			: undefined;
	const adapter = facts.peek(one, 'adapter');
	if (adapter === undefined || isEmbeddedTeam(one, facts)) return undefined;
	const isListed = (facts.peek(host, 'networkAdapters') ?? []).some((other) =>
		isCalled(other, adapter, facts),
	);
	const team = teamNamed(adapter, facts.peek(host, 'teams') ?? [], facts);
	if (!team) return { fault: 'uplinkDown', adapters: [adapter], team: '' };
	const found = { fault: 'teamDown', team: team.name } as const;
	const ofTeam = facts.peek(team, 'members');
	if (isListed || !ofTeam || ofTeam.length === 0) return { ...found, adapters: [adapter] };
	return facts.isComplete(ofTeam) ? { ...found, adapters: ofTeam } : undefined;
}

/** Get-VMSwitch tells an adapter by its description, people by its name. */
export function isCalled(adapter: HostNetworkAdapter, name: string, facts: Facts): boolean {
	return (
		isSameName(adapter.name, name) ||
		isSameName(facts.peek(adapter, 'interfaceDescription') ?? '', name)
	);
}
