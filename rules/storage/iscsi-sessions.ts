import { defineRule } from '../../src/engine/rule.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { getOrAdd } from '../../src/estate/maps.ts';
import { firstOf, isSameName, nameKey } from '../../src/estate/names/names.ts';
import { sessionAddress } from '../../src/estate/storage/iscsi-sessions.ts';
import type { Host, IscsiSession } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'storage/iscsi-sessions',
	summary:
		'The iSCSI sessions of a host come back after a restart, and go to each storage from several adapters.',
	subject: 'host',
	severity: 'warning',
	optIn: 'practice',
	why: 'A session that is not persistent is gone after the next restart, and with it the disks. Where all sessions with a storage go from one address, one cable, adapter or switch takes its disks away from all machines of the host. Targets whose names begin alike, up to the colon, may be one storage, as many a storage has several: where each has one path of its own, nothing tells whether they are. Microsoft asks for adapters that are dedicated to iSCSI and for multipath software or teamed adapters; how many paths there are is practice.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/clustering-requirements',
		'https://learn.microsoft.com/powershell/module/iscsi/register-iscsisession',
	],
	covers: ['practice/iscsi'],
	messages: {
		passing: 'The session of {host} with {target} does not come back when the host is restarted.',
		onePath: 'Whatever sessions {host} has with {targets:list} go from one address, {address}.',
	},
	fix: {
		passing:
			'On {host}: `Get-IscsiSession | Where-Object TargetNodeAddress -eq {target:ps} | Where-Object IsPersistent -eq $false | Register-IscsiSession`, with `-IsMultipathEnabled $true` where the host has Multipath I/O for iSCSI.',
		onePath:
			'Give {host} a second adapter in another subnet of the storage, and a session from it, with Multipath I/O for iSCSI on (`Enable-MSDSMAutomaticClaim -BusType iSCSI`, then a restart): `Connect-IscsiTarget -NodeAddress TARGET -TargetPortalAddress PORTAL -InitiatorPortalAddress ADDRESS -IsPersistent $true -IsMultipathEnabled $true`.',
	},
	manualFix: {
		passing: 'On {host}, in the iSCSI Initiator: make {target} a favorite target.',
		onePath:
			'Give {host} a second adapter in another subnet of the storage, with Multipath I/O for iSCSI, and in the iSCSI Initiator a session from it, with multipath, as a favorite target.',
	},
	check({ host, facts, report }) {
		const sessions = facts.need(host, 'iscsiSessions') ?? [];
		for (const session of sessions)
			if (facts.need(session, 'isPersistent') === false)
				report('passing', [session, 'isPersistent'], {
					host: host.name,
					target: session.targetNodeAddress,
				});
		for (const paths of byStorage(sessions)) {
			const [address, ...others] = new Set(paths.map((one) => sessionAddress(one, facts)));
			const [first] = paths;
			if (!first || address === undefined) continue;
			if (others.length > 0) {
				if (!hasTwoPathsEach(paths, facts))
					facts.missing(host, 'iscsiSessions', 'whether its targets are one storage is not told');
				continue;
			}
			if (!facts.isComplete(sessions) || isOfTeam(host, address, facts) !== false) continue;
			const targets = [...new Set(paths.map((one) => one.targetNodeAddress))];
			report('onePath', [first, 'initiatorAddress'], {
				host: host.name,
				targets: firstOf(targets),
				address,
			});
		}
	},
	examples: {
		good: [
			{
				name: 'Two addresses, no iSCSI, and the address of a team',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
iscsiSessions:
  - { targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 10.0.8.11, isPersistent: true }
  - { targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 10.0.9.11, isPersistent: true }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, iscsiSessions: [] }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
teams: [{ name: Storage, members: [NIC1, NIC2] }]
networkAdapters: [{ name: Storage, ipAddress: 10.0.8.13/24 }]
iscsiSessions:
  - { targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 10.0.8.13, isPersistent: true }
`,
			},
		],
		bad: [
			{
				name: 'One adapter, and a session that was made by hand',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
teams: []
iscsiSessions:
  - { targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 10.0.8.11, isPersistent: true } # <- onePath
  - targetNodeAddress: 'iqn.1992-08.com.other:array2'
    initiatorAddress: 10.0.9.11 # <- onePath
    isPersistent: false # <- passing
`,
			},
		],
		undecided: [
			{
				name: 'The sessions; what they are',
				missing: [
					'HV01 iscsiSessions',
					'HV02 iscsiSessions[0].isPersistent',
					'HV02 iscsiSessions[1].initiatorAddress',
					'HV04 iscsiSessions',
				],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
iscsiSessions:
  - { targetNodeAddress: 'iqn.2010-06.com.example:array1', initiatorAddress: 10.0.8.11 }
  - { targetNodeAddress: 'iqn.2010-06.com.example:array1', isPersistent: true }
---
apiVersion: hvlint/v1
kind: Host
name: HV04
iscsiSessions:
  - { targetNodeAddress: 'iqn.2008-08.com.example:here', initiatorAddress: 127.0.0.1, isPersistent: true }
  - { targetNodeAddress: 'iqn.2008-08.com.example:there', initiatorAddress: 10.0.8.14, isPersistent: true }
`,
			},
		],
	},
});

/** Whether each target of a storage is reached from several addresses. */
function hasTwoPathsEach(paths: readonly IscsiSession[], facts: Facts): boolean {
	const byTarget = new Map<string, Set<string | undefined>>();
	for (const one of paths)
		getOrAdd(byTarget, nameKey(one.targetNodeAddress), () => new Set()).add(
			facts.peek(one, 'initiatorAddress'),
		);
	return [...byTarget.values()].every((addresses) => addresses.size > 1);
}

/** Sessions by the authority that named their targets: `iqn.2010-06.com.example:array1` is of `iqn.2010-06.com.example`. */
function byStorage(sessions: readonly IscsiSession[]): Iterable<IscsiSession[]> {
	const found = new Map<string, IscsiSession[]>();
	for (const session of sessions) {
		const [authority = ''] = nameKey(session.targetNodeAddress).split(':');
		getOrAdd(found, authority, () => []).push(session);
	}
	return found.values();
}

/** Whether an address is that of a team, which goes from several adapters; undefined where that is not known. */
function isOfTeam(host: Host, address: string, facts: Facts): boolean | undefined {
	const teams = facts.need(host, 'teams');
	if (!teams || teams.length === 0) return teams && facts.isComplete(teams) ? false : undefined;
	const adapters = facts.need(host, 'networkAdapters');
	const own = adapters?.find((one) => facts.need(one, 'ipAddress')?.split('/')[0] === address);
	if (own && teams.some((team) => isSameName(team.name, own.name))) return true;
	return own && facts.isComplete(teams) ? false : undefined;
}
