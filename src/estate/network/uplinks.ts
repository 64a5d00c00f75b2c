import type { Host, HostNetworkAdapter, VirtualSwitch } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { isSameName } from '../names/names.ts';
import { isOfTeam } from './switches.ts';

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
 * up, or no member of its team is. A host may list only some of its adapters, so one that is not listed
 * tells nothing.
 */
export function findDeadUplink(
	one: VirtualSwitch,
	host: Host,
	facts: Facts,
): DeadUplink | undefined {
	const type = facts.peek(one, 'type');
	if (type === 'Internal' || type === 'Private') return undefined;
	const adapters = facts.need(host, 'networkAdapters');
	const uplinks = uplinksOf(one, host, facts);
	if (!adapters) return undefined;
	if (!uplinks) {
		// Then any adapter may be the one.
		const isAnyDown = adapters
			.filter((adapter) => facts.peek(adapter, 'virtual') !== true)
			.map((adapter) => isDown(adapter, facts));
		if (isAnyDown.includes(true)) facts.missing(one, 'adapter');
		return undefined;
	}
	const found = uplinks.adapters.map((name) =>
		adapters.find((adapter) => isCalled(adapter, name, facts)),
	);
	const areDown = found.map((adapter) => adapter && isDown(adapter, facts));
	if (areDown.some((down) => down !== true)) return undefined;
	return {
		...uplinks,
		status: [...new Set(found.map((adapter) => adapter && facts.peek(adapter, 'status')))].join(
			', ',
		),
	};
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
	if (!uplinks) facts.missing(one, 'adapter');
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
	if (adapter === undefined) return undefined;
	const isListed = (facts.peek(host, 'networkAdapters') ?? []).some((other) =>
		isCalled(other, adapter, facts),
	);
	const team = (facts.peek(host, 'teams') ?? []).find((other) => isOfTeam(other, adapter, facts));
	if (!team) return { fault: 'uplinkDown', adapters: [adapter], team: '' };
	const found = { fault: 'teamDown', team: team.name } as const;
	const ofTeam = facts.peek(team, 'members');
	if (isListed || !ofTeam || ofTeam.length === 0) return { ...found, adapters: [adapter] };
	return facts.isComplete(ofTeam) ? { ...found, adapters: ofTeam } : undefined;
}

/** Get-VMSwitch tells an adapter by its description, people by its name. */
function isCalled(adapter: HostNetworkAdapter, name: string, facts: Facts): boolean {
	return (
		isSameName(adapter.name, name) ||
		isSameName(facts.peek(adapter, 'interfaceDescription') ?? '', name)
	);
}

function isDown(adapter: HostNetworkAdapter, facts: Facts): boolean | undefined {
	const status = facts.observe(adapter, 'status');
	return status === undefined ? undefined : status !== 'Up';
}
