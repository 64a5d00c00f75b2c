import { isWithin, type VersionRange } from '../../facts/windows-server.ts';
import type { Host, NetworkTeam, TeamNic, VirtualSwitch } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { nameOf } from '../names/names.ts';
import { isBoundToTeam, isEmbeddedTeam, teamBehind, teamNicNamed } from './switches.ts';
import { isCalled } from './uplinks.ts';

/** Where a switch may be bound to a team of NIC Teaming at all: network/switch-team has the sources. */
const teamsBehindSwitches: VersionRange = { to: '2022' };

/** The VLAN of which alone an interface of a team passes on what the team carries; undefined where it is all. */
export function vlanOfTeamNic(
	nic: string | TeamNic,
	team: NetworkTeam,
	facts: Facts,
): number | undefined {
	const told = nameOf(nic).toLowerCase().split(`${team.name.toLowerCase()} - vlan `)[1];
	const byName = told && /^\d+$/.test(told) ? Number(told) : null;
	const vlan =
		typeof nic === 'string' ? byName : facts.assume(nic, 'vlanId', byName, 'what its name tells');
	return vlan ?? undefined;
}

/**
 * The VLAN of which alone a switch gets what its team carries, where it is bound to an interface of a
 * team that has one; null where it gets every VLAN; undefined where that is not known, and then it is
 * named as missing.
 */
export function teamVlanOf(
	one: VirtualSwitch,
	host: Host,
	estate: Estate,
	facts: Facts,
): number | null | undefined {
	const version = estate.windowsServerOf(host, quiet(facts));
	if (isEmbeddedTeam(one, facts) || (version && !isWithin(version, teamsBehindSwitches)))
		return null;
	if (!facts.peek(host, 'teams') && isListedAdapter(one, host, facts)) return null;
	const teams = facts.assume(host, 'teams', [], 'every interface in its default mode');
	if (!teams.some((team) => hasVlans(team, facts))) return null;
	const team = teamBehind(one, host, facts);
	if (!team) return team;
	const adapter = facts.peek(one, 'adapter') ?? '';
	return vlanOfTeamNic(teamNicNamed(team, adapter, facts) ?? adapter, team, facts) ?? null;
}

/** Whether a switch is bound to an adapter that the host lists, and not as one that a team shows. */
function isListedAdapter(one: VirtualSwitch, host: Host, facts: Facts): boolean {
	const name = facts.peek(one, 'adapter');
	if (name === undefined || isBoundToTeam(one, facts)) return false;
	const adapters = facts.peek(host, 'networkAdapters') ?? [];
	return adapters.some(
		(adapter) => isCalled(adapter, name, facts) && facts.peek(adapter, 'virtual') !== true,
	);
}

function hasVlans(team: NetworkTeam, facts: Facts): boolean {
	const nics = facts.assume(team, 'teamNics', [], 'one, with its own name');
	return nics.some((nic) => vlanOfTeamNic(nic, team, quiet(facts)) !== undefined);
}
