import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { othersOf } from '../../src/estate/machine/others.ts';
import { isSameComputer, isSameName } from '../../src/estate/names/names.ts';
import type { Host, VirtualMachine } from '../../src/generated/manifest.ts';

export default defineRule({
	id: 'preflight/machine-identifier',
	summary:
		'The destination has no machine with the identifier of the one that moves, such as its Replica.',
	subject: 'migration',
	severity: 'error',
	appliesTo: { from: '2012', of: 'destination', operations: ['Move-VM'] },
	why: 'A machine keeps its identifier where it moves to, and on a host each machine must have one of its own. What has the same one is the Replica of a machine, and what was imported of it without a new identifier. A role takes its place in the cluster along, where there is no second one.',
	sources: [
		'https://learn.microsoft.com/powershell/module/hyper-v/import-vm',
		'https://learn.microsoft.com/powershell/module/hyper-v/move-vm',
	],
	messages: {
		inUse: '{other} on {destination} has the identifier of {virtualMachine}: {id}.',
	},
	fix: 'Where {other} is the Replica of {virtualMachine}, fail over to it rather than move, or end the replication and remove the Replica. Otherwise import {virtualMachine} on {destination} as a copy with an identifier of its own: `Import-VM -Copy -GenerateNewId`.',
	evidence: { unique: '{destination} has no machine that is known to have its identifier' },
	check({ migration, estate, facts, report, pass }) {
		const { virtualMachine, destination } = migration;
		const names = { virtualMachine: virtualMachine.name, destination: destination.name };
		if (!estate.isDeclared(virtualMachine)) {
			facts.need(virtualMachine, 'id');
			return;
		}
		const id = facts.assume(virtualMachine, 'id', undefined, 'one of its own');
		if (id !== undefined) {
			const others = othersOf(virtualMachine, estate.machinesOn(destination, facts));
			const ids = others.map((other) => facts.assume(other, 'id', undefined, 'one of its own'));
			const twin = others[ids.findIndex((one) => one !== undefined && keyOf(one) === keyOf(id))];
			if (twin) return report('inUse', [virtualMachine, 'id'], { ...names, other: twin.name, id });
			if (!ids.includes(undefined)) return pass('unique', names);
		}
		const replication = facts.assume(virtualMachine, 'replication', null, 'not replicated');
		if (!replication) return pass('unique', names);
		if (facts.need(replication, 'mode') === 'Replica') {
			const partner = partnerOf(virtualMachine, destination, estate, facts);
			if (partner)
				return facts.missing(
					id === undefined ? virtualMachine : partner,
					'id',
					`the ${partner.name} on ${destination.name} is replicated too`,
				);
		} else {
			const server = facts.need(replication, 'replicaServer');
			if (server !== undefined && isSameComputer(server, destination.name))
				return facts.missing(
					replication,
					'replicaServer',
					`the Replica on ${destination.name} may have the identifier of ${virtualMachine.name}`,
				);
		}
		pass('unique', names);
	},
	examples: {
		good: [
			{
				name: 'Each has one of its own, or nothing is said of it',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV08
cluster: null
virtualMachines:
  - { name: web, id: 2B91FEB3-F1E0-4FFF-B8BE-29CED892A95A, replication: { mode: Primary, replicaServer: HV10 } }
  - { name: files }
migrations: [{ virtualMachine: web, to: HV09 }, { virtualMachine: files, to: HV09 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
operatingSystem: { version: 2022 }
virtualMachines: [{ name: mail, id: 5AE40946-3A98-428E-8C83-081A3C6BD18C }]
`,
			},
		],
		bad: [
			{
				name: 'To the host of its Replica',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV08
cluster: null
virtualMachines:
  - name: web
    id: 2B91FEB3-F1E0-4FFF-B8BE-29CED892A95A # <- inUse
migrations: [{ virtualMachine: web, to: HV09 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
operatingSystem: { version: 2022 }
virtualMachines: [{ name: web (Replica), id: '{2b91feb3-f1e0-4fff-b8be-29ced892a95a}' }]
`,
			},
		],
		undecided: [
			{
				name: 'A Replica moves to where its machine is, of which no identifier is told',
				missing: ['Web id'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV08
cluster: null
virtualMachines:
  - { name: web, id: 2B91FEB3-F1E0-4FFF-B8BE-29CED892A95A, replication: { mode: Replica } }
migrations: [{ virtualMachine: web, to: HV09 }]
---
apiVersion: hvlint/v1
kind: Host
name: HV09
cluster: null
operatingSystem: { version: 2022 }
virtualMachines: [{ name: Web, replication: { mode: Primary, replicaServer: HV08 } }]
`,
			},
			{
				name: 'The Replica is where the machine is to move to, and no identifier is told',
				missing: ['web replication.replicaServer'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV08
cluster: null
virtualMachines:
  - { name: web, replication: { mode: Primary, replicaServer: HV09.contoso.com } }
migrations: [{ virtualMachine: web, to: HV09 }]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV09, cluster: null, operatingSystem: { version: 2022 } }
`,
			},
		],
	},
});

/** A machine of the same name on a host that is replicated too, and whose identifier nobody tells. */
function partnerOf(
	virtualMachine: VirtualMachine,
	host: Host,
	estate: Estate,
	facts: Facts,
): VirtualMachine | undefined {
	return othersOf(virtualMachine, estate.machinesOn(host, facts)).find(
		(other) =>
			isSameName(other.name, virtualMachine.name) &&
			facts.assume(other, 'replication', null, 'not replicated') &&
			[other, virtualMachine].some((one) => facts.peek(one, 'id') === undefined),
	);
}

/** The key by which identifiers compare: some tools write them in braces. */
function keyOf(id: string): string {
	return id.replace(/[{}]/g, '').toLowerCase();
}
