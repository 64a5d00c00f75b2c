import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import type { Migration } from '../../src/estate/migration.ts';
import { connectionsOf, switchNamed } from '../../src/estate/network/switches.ts';
import { teamVlanOf } from '../../src/estate/network/team-vlan.ts';
import { carriedVlans, unknownVlans, wantedVlans } from '../../src/estate/network/vlans.ts';
import type { VirtualSwitch } from '../../src/generated/manifest.ts';

const carryThemToo =
	'Let the port of {destination} on the physical switch, a trunk port, carry VLAN {lacking:list} too, then add it to the manifest.';

export default defineRule({
	id: 'preflight/network-vlan',
	summary: "The destination's port behind a virtual switch carries the VLANs of each adapter.",
	subject: 'migration',
	severity: 'error',
	appliesTo: { restart: true },
	why: 'The move of a machine succeeds where the physical port behind the switch does not carry its VLANs, and then the machine has lost its network. Nothing on the host tells it: the port is set up on the physical switch. Of a trunk only those VLANs count that it has where it is now; a private VLAN needs both its primary and its secondary one. An adapter without an access VLAN may be untagged or a trunk: its mode tells, unless the destination carries whatever the source does. A switch that is bound to an interface of a team in one VLAN gets nothing but that VLAN, without its tag.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/hyper-v-virtual-machine-input-migration-integration',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
		'https://learn.microsoft.com/powershell/module/hyper-v/set-vmnetworkadaptervlan',
		'https://www.rfc-editor.org/rfc/rfc5517',
		'https://learn.microsoft.com/powershell/module/netlbfo/set-netlbfoteamnic',
	],
	covers: ['live-migration/vlan'],
	messages: {
		notCarried:
			'The port behind "{switch}" on {destination} carries the VLANs {vlans:list} and not {lacking:list}: the machine would lose its network.',
		otherInterface:
			'"{switch}" on {destination} gets {there} from what it is bound to, and on {source} {here}: the machine would be in another network.',
		nativeUnknown:
			'"{switch}" gets {there} from what it is bound to on {destination}, and on {source} {here}: an adapter without a VLAN stays in its network only if VLAN {vlan} is the native one of the physical port of the other.',
		untaggedOnly:
			'The port behind "{switch}" on {destination} carries no VLAN, and the adapter is in {lacking:list}: the machine would lose its network.',
	},
	warnings: ['nativeUnknown'],
	fix: {
		notCarried: carryThemToo,
		untaggedOnly: carryThemToo,
		nativeUnknown:
			'Ask who keeps the physical switch whether VLAN {vlan} is untagged there, or bind the switch to an interface of the team in the same mode on both hosts: `Get-NetLbfoTeamNic -CimSession {destination:ps}` shows its VLAN.',
		otherInterface:
			'Bind the switch to an interface of the team in the same mode on both hosts: `Get-NetLbfoTeamNic -CimSession {destination:ps}` shows its VLAN. The default mode lets every VLAN through, and the adapters of the machines say theirs.',
	},
	manualFix: {
		nativeUnknown:
			'Ask who keeps the physical switch whether VLAN {vlan} is untagged there, or bind the switch to an interface of the team in the same mode on both hosts.',
		otherInterface: 'Bind the switch to an interface of the team in the same mode on both hosts.',
	},
	evidence: {
		carried: '{destination} carries {vlans:list}',
		nothing: 'no connected adapter has a VLAN that a physical port must carry',
		absent: '{destination} has no switch of the name, hence no port to look at',
	},
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, source, destination } = migration;
		const carried = new Set<string>();
		let absent = false;
		for (const { adapter, name } of connectionsOf(virtualMachine, facts)) {
			const wanted = wantedVlans(adapter, virtualMachine, estate, facts);
			const isUntagged = wanted?.mode === 'Untagged';
			const switches = isUntagged
				? facts.peek(destination, 'switches')
				: facts.need(destination, 'switches');
			// Where the destination has none of that name, preflight/network-switch says so.
			const there = switches && switchNamed(switches, name, facts);
			if (!there) {
				absent ||= !isUntagged;
				continue;
			}
			const type = isUntagged ? facts.peek(there, 'type') : facts.need(there, 'type');
			if (type === 'Internal' || type === 'Private') continue;
			const interfaces = interfacesOf(migration, there, estate, facts);
			if (interfaces && interfaces.here !== interfaces.there) {
				const { here, there: other } = interfaces;
				const data = { switch: name, source: source?.name ?? '', destination: destination.name };
				const alone = { here: nameOfVlans(here), there: nameOfVlans(other) };
				// A port that gets every VLAN has one of them without its tag.
				const isOneOpen = here === null || other === null;
				if (!isOneOpen || wanted?.ids.length)
					report('otherInterface', [there, 'adapter'], { ...data, ...alone });
				else if (wanted)
					report('nativeUnknown', [there, 'adapter'], {
						...data,
						...alone,
						vlan: here ?? other ?? 0,
					});
				continue;
			}
			if (isUntagged) continue;
			const vlans = facts.need(there, 'vlans');
			if (!vlans || !wanted || type === undefined) continue;
			const isLacking = (vlan: number) => !vlans.includes(vlan);
			let lacking = wanted.ids.filter(isLacking);
			const isTrunk = wanted.mode === 'Trunk';
			if (wanted === unknownVlans || (isTrunk && lacking.length > 0)) {
				const here = source && carriedVlans(source, name, facts);
				if (!source) facts.missing(virtualMachine, 'owner');
				if (wanted === unknownVlans && !here?.every((vlan) => !isLacking(vlan)))
					facts.missing(adapter, 'operationMode');
				// A trunk loses what it does not have where it is now in no case.
				lacking = here ? lacking.filter((vlan) => here.includes(vlan)) : [];
			}
			if (lacking.length === 0) {
				for (const vlan of wanted.ids.filter((one) => !isLacking(one)))
					carried.add(`VLAN ${vlan} on ${there.name}`);
				continue;
			}
			if (!facts.isComplete(vlans)) continue;
			const data = { switch: name, destination: destination.name, lacking: lacking.map(String) };
			if (vlans.length === 0) report('untaggedOnly', [adapter, wanted.key], data);
			else report('notCarried', [adapter, wanted.key], { ...data, vlans: vlans.map(String) });
		}
		if (carried.size > 0) pass('carried', { destination: destination.name, vlans: [...carried] });
		else if (absent) pass('absent', { destination: destination.name });
		else pass('nothing');
	},
	examples: {
		good: [
			{
				name: 'The port carries the VLAN',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, vlan: 20 }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: [{ name: Production, type: External, vlans: [10, 20] }]
`,
			},
			{
				name: 'Untagged, not connected, or on a private switch',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters:
      - { switch: Production, vlan: null, operationMode: Untagged }
      - { switch: Production, vlan: 0, operationMode: Untagged }
      - { switch: null, vlan: 20 }
      - { switch: Lab, vlan: 20 }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Lab, type: Private }] }
`,
			},
			{
				name: 'A trunk, whose VLANs are carried as far as it has them now, and private VLANs',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: edge01
    owner: HV01
    networkAdapters:
      - { switch: Production, operationMode: Trunk, nativeVlanId: 0, allowedVlanIdList: ['1-4094'] }
      - { switch: Production, vlan: 0 }
      - { switch: Production, operationMode: Private, privateVlanMode: Isolated, primaryVlanId: 10, secondaryVlanId: 20 }
      - { switch: Production, operationMode: Private, privateVlanMode: Promiscuous, primaryVlanId: 10, secondaryVlanIdList: [20] }
migrations: [{ virtualMachine: edge01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
switches: [{ name: Production, type: External, vlans: [10, 20] }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: [{ name: Production, type: External, vlans: [10, 20, 30] }]
`,
			},
			{
				name: 'In Windows Server 2008 R2 an adapter without a VLAN is untagged',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2008R2
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, owner: HV01, networkAdapters: [{ switch: Production, vlan: null }] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
`,
			},
			{
				name: 'No switch of the name, which another check tells',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, vlan: 20 }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [] }
`,
			},
		],
		bad: [
			{
				name: 'Other VLANs, and none at all',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: app01
    networkAdapters:
      - switch: Production
        vlan: 20 # <- notCarried
      - switch: Backup
        vlan: 30 # <- untaggedOnly
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches:
  - { name: Production, type: External, vlans: [10] }
  - { name: Backup, type: External, vlans: [] }
`,
			},
			{
				name: 'The switch of the destination gets one VLAN without its tag, that of the source every one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    owner: HV01
    networkAdapters: [{ switch: Production, vlan: null, operationMode: Untagged }, { switch: Backup, vlan: 30 }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, teams: [], switches: [{ name: Production, type: External, adapter: NIC1, vlans: [] }, { name: Backup, type: Internal }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
teams: [{ name: T1, teamNics: [T1, T1 - VLAN 20] }]
switches:
  - name: Production
    type: External
    adapter: T1 - VLAN 20 # <- nativeUnknown
    vlans: [20]
  - { name: Backup, type: Internal }
`,
			},
			{
				name: 'The switch of the destination is bound to an interface of its team that has one VLAN',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - name: app01
    owner: HV01
    networkAdapters: [{ switch: Production, vlan: 20 }, { switch: Guests, vlan: null, operationMode: Untagged }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
teams: [{ name: T1, teamNics: [T1] }, { name: T2, teamNics: [T2, T2 - VLAN 30] }]
switches: [{ name: Production, type: External, adapter: T1, vlans: [10, 20] }, { name: Guests, type: External, adapter: T2 - VLAN 30, vlans: [30] }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
teams: [{ name: T1, teamNics: [T1, T1 - VLAN 20] }, { name: T2, teamNics: [{ name: T2, vlanId: 40 }] }]
switches:
  - name: Production
    type: External
    adapter: T1 - VLAN 20 # <- otherInterface
    vlans: [10, 20]
  - name: Guests
    type: External
    adapter: T2 # <- otherInterface
    vlans: [30, 40]
`,
			},
			{
				name: 'A trunk and private VLANs that the port does not carry',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - name: edge01
    owner: HV01
    networkAdapters:
      - switch: Production
        operationMode: Trunk
        nativeVlanId: 10
        allowedVlanIdList: ['200-299'] # <- notCarried
      - switch: Production
        operationMode: Private
        privateVlanMode: Community
        primaryVlanId: 10 # <- notCarried
        secondaryVlanId: 300
migrations: [{ virtualMachine: edge01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production, type: External, vlans: [10, 201] }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production, type: External, vlans: [10, 20] }] }
`,
			},
		],
		undecided: [
			{
				name: 'A team behind the switch shows an interface of one VLAN, and what the switch is bound to is not collected',
				missing: ['HV02 switches[0].adapter'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: Production, vlan: 20 }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, teams: [], switches: [{ name: Production, type: External, vlans: [10, 20] }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, teams: [{ name: T1, teamNics: [T1, T1 - VLAN 20] }], switches: [{ name: Production, type: External, vlans: [10, 20] }] }
`,
			},
			{
				name: 'The team behind the switch shows two interfaces, and neither has the description that the switch tells',
				missing: ['HV02 switches[0].adapter'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2019
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: Production, vlan: 20 }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, teams: [], switches: [{ name: Production, type: External, vlans: [10, 20] }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
teams: [{ name: T1, teamNics: [T1, T1 - VLAN 20] }]
switches: [{ name: Production, type: External, adapter: 'Microsoft Network Adapter Multiplexor Driver #2', vlans: [10, 20] }]
`,
			},
			{
				name: 'An adapter without an access VLAN may be a trunk, and a trunk lets through what nobody says',
				missing: [
					'edge01 networkAdapters[0].operationMode',
					'edge01 networkAdapters[1].allowedVlanIdList',
					'edge01 networkAdapters[1].nativeVlanId',
					'edge01 networkAdapters[2].primaryVlanId',
					'edge01 networkAdapters[2].privateVlanMode',
					'edge01 networkAdapters[3].secondaryVlanId',
				],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
virtualMachines:
  - name: edge01
    owner: HV01
    networkAdapters:
      - { switch: Production, vlan: null }
      - { switch: Production, operationMode: Trunk }
      - { switch: Production, operationMode: Private }
      - { switch: Production, operationMode: Private, privateVlanMode: Isolated, primaryVlanId: 10 }
migrations: [{ virtualMachine: edge01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, switches: [{ name: Production, type: External, vlans: [10, 201] }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production, type: External, vlans: [10, 20] }] }
`,
			},
			{
				name: 'What the port carries was not collected',
				missing: ['HV02 switches[0].type', 'HV02 switches[0].vlans'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines:
  - { name: app01, networkAdapters: [{ switch: Production, vlan: 20 }] }
migrations: [{ virtualMachine: app01, to: HV02 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, switches: [{ name: Production }] }
`,
			},
			{
				name: 'The VLAN of the adapter was not collected',
				missing: ['app01 networkAdapters[0].vlan'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
virtualMachines: [{ name: app01, networkAdapters: [{ switch: Production }] }]
migrations: [{ virtualMachine: app01, to: HV02 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
switches: [{ name: Production, type: External, vlans: [10, 20] }]
`,
			},
		],
	},
});

/** What reaches the switch of a name on either host, where an interface of a team lets one VLAN through alone. */
interface Interfaces {
	readonly here: number | null;
	readonly there: number | null;
}

/** Undefined where that is not known, or nothing tells an interface of one VLAN. */
function interfacesOf(
	{ source, destination, virtualMachine }: Migration,
	one: VirtualSwitch,
	estate: Estate,
	facts: Facts,
): Interfaces | undefined {
	const there = teamVlanOf(one, destination, estate, facts);
	const switches = source && facts.peek(source, 'switches');
	const other = switches && switchNamed(switches, one.name, facts);
	const here = other && source && teamVlanOf(other, source, estate, facts);
	if (there === undefined || (!there && !here)) return undefined;
	if (!source) facts.missing(virtualMachine, 'owner');
	else if (!other) facts.missing(source, 'switches');
	return here === undefined ? undefined : { here, there };
}

function nameOfVlans(vlan: number | null): string {
	return vlan === null ? 'every VLAN' : `VLAN ${vlan} alone`;
}
