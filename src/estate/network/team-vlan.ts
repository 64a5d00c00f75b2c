import { isWithin, type VersionRange } from '../../facts/windows-server.ts';
import type { Host, NetworkTeam, TeamNic, VirtualSwitch } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { isSameName, nameOf } from '../names/names.ts';
import {
	isBoundToTeam,
	isEmbeddedTeam,
	nicOfOneVlan,
	teamBehind,
	teamNicNamed,
} from './switches.ts';
import { isCalled } from './uplinks.ts';

/** Where a switch may be bound to a team of NIC Teaming at all: network/switch-team has the sources. */
const teamsBehindSwitches: VersionRange = { to: '2022' };

/** The VLAN of which alone an interface of a team passes on what the team carries; undefined where it is all. */
export function vlanOfTeamNic(
	nic: string | TeamNic,
	team: NetworkTeam,
	facts: Facts,
): number | undefined {
	const [, name, told] = nicOfOneVlan.exec(nameOf(nic)) ?? [];
	const byName = name !== undefined && isSameName(name, team.name) ? Number(told) : null;
	const vlan =
		typeof nic === 'string' ? byName : facts.assume(nic, 'vlanId', byName, 'what its name tells');
	return vlan || undefined;
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
	const adapter = facts.peek(one, 'adapter') ?? '';
	const named = teamInName(adapter, host, facts);
	if (named)
		return vlanOfTeamNic(teamNicNamed(named, adapter, facts) ?? adapter, named, facts) ?? null;
	const teams = facts.assume(host, 'teams', [], 'every interface in its default mode');
	if (!teams.some((team) => hasVlans(team, facts))) return null;
	const behind = teamBehind(one, host, facts);
	if (!behind) return behind;
	const names = namesOf(adapter, host, facts);
	for (const team of teams)
		for (const name of names) {
			const nic = teamNicNamed(team, name, facts);
			if (nic) return vlanOfTeamNic(nic, team, facts) ?? null;
			if (isSameName(team.name, name)) return null;
		}
	return vlanOfEvery(teams, one, facts);
}

/** The team in the name of its interface that has a VLAN, whether or not it lists that. */
function teamInName(adapter: string, host: Host, facts: Facts): NetworkTeam | undefined {
	const name = nicOfOneVlan.exec(adapter)?.[1];
	if (name === undefined) return undefined;
	return (facts.peek(host, 'teams') ?? [{ name }]).find((team) => isSameName(team.name, name));
}

/** The names that what a switch is bound to goes by: the adapters of the host tell which one has a description. */
function namesOf(adapter: string, host: Host, facts: Facts): readonly string[] {
	const listed = (facts.peek(host, 'networkAdapters') ?? []).filter((one) =>
		isCalled(one, adapter, facts),
	);
	return [adapter, ...listed.map(({ name }) => name)];
}

/** What every interface of the teams has, where it is not told which of them a switch is bound to. */
function vlanOfEvery(
	teams: readonly NetworkTeam[],
	one: VirtualSwitch,
	facts: Facts,
): number | null | undefined {
	const nicsOf = (team: NetworkTeam) => facts.peek(team, 'teamNics') ?? [team.name];
	const isComplete = [teams, ...teams.map(nicsOf)].every((list) => facts.isComplete(list));
	const vlans = teams.flatMap((team) =>
		nicsOf(team).map((nic) => vlanOfTeamNic(nic, team, facts) ?? null),
	);
	const [vlan, ...others] = new Set(vlans);
	if (isComplete && others.length === 0) return vlan;
	facts.missing(one, 'adapter', 'several interfaces of teams may go by that description');
	return undefined;
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
