import { defineRule } from '../../src/engine/rule.ts';
import { findEarlyUses, sourcesOfUses, type Use } from '../../src/estate/came-with.ts';
import { placeOf } from '../../src/estate/measures/measure.ts';
import { ask } from '../../src/estate/tentative.ts';
import { cameWith } from '../../src/facts/came-with.ts';
import type { Host } from '../../src/generated/manifest.ts';

const uses: readonly Use<Host>[] = [
	{
		feature: cameWith.embeddedTeams,
		declaredAt(host, facts) {
			const team = facts
				.assume(host, 'switches', [], 'none')
				.find((one) => facts.assume(one, 'embeddedTeamingEnabled', false, 'off'));
			return team && placeOf(team, 'embeddedTeamingEnabled');
		},
	},
];

export default defineRule({
	id: 'network/came-with',
	summary: 'The network of a host has nothing that came with a later version of Windows Server.',
	subject: 'host',
	severity: 'error',
	why: 'What the Windows Server of a host does not have cannot be set up there: a plan or a manifest that says so is wrong in one of the two.',
	sources: sourcesOfUses(uses),
	messages: {
		early: '{feature} came with {from:windowsServer}, and {host} has {version:windowsServer}.',
	},
	fix: '{instead}, or upgrade {host} to {from:windowsServer} or later.',
	check({ host, estate, facts, report }) {
		const version = ask(facts, (own) => estate.windowsServerOf(host, own));
		for (const { feature, at } of findEarlyUses(uses, host, version, facts))
			report('early', at, {
				feature: feature.title,
				from: feature.from,
				instead: feature.instead,
				host: host.name,
				version: version.answer ?? feature.from,
			});
	},
	examples: {
		good: [
			{
				name: 'An embedded team of Windows Server 2019, and a team of NIC Teaming in 2012 R2',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2019 }
switches: [{ name: Production, type: External, embeddedTeamingEnabled: true, teamMembers: [NIC 1, NIC 2] }]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
operatingSystem: { version: 2012R2 }
teams: [{ name: Team 1, members: [NIC 1, NIC 2] }]
switches: [{ name: Production, type: External, adapter: Team 1, embeddedTeamingEnabled: false }]
`,
			},
		],
		bad: [
			{
				name: 'An embedded team in Windows Server 2012 R2',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: 2012R2 }
switches:
  - name: Production
    type: External
    embeddedTeamingEnabled: true # <- early
`,
			},
		],
		undecided: [
			{
				name: 'The version was not collected',
				missing: ['HV01 operatingSystem.version'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
switches: [{ name: Production, embeddedTeamingEnabled: true }]
`,
			},
		],
	},
});
