import { defineRule } from '../../src/engine/rule.ts';
import { between, nameUnknown, sum } from '../../src/estate/measures/amount.ts';
import { count } from '../../src/estate/measures/measure.ts';
import { sizeOfRange } from '../../src/estate/network/mac-addresses.ts';
import { limit, limits } from '../../src/facts/limits.ts';

export default defineRule({
	id: 'network/dynamic-mac-addresses',
	summary: 'A host has enough dynamic MAC addresses for the adapters of its machines.',
	subject: 'host',
	severity: 'warning',
	why: 'Hyper-V gives adapters their dynamic addresses out of a range of the host, by default of 256. When it is used up, machines do not start ("Attempt to access invalid address").',
	sources: [
		...limits.dynamicMacAddresses.sources,
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/configure-the-server-with-a-sufficient-amount-of-dynamic-mac-addresses',
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/default-limit-256-dynamic-mac-addresses',
	],
	covers: ['bpa/dynamic-mac-pool-low', 'limits/host.dynamicMacPoolDefault'],
	messages: {
		tooFew:
			'The machines on {name} have {value} adapters with dynamic MAC addresses, and its range holds {available}.',
	},
	fix: "Widen the range of {name} so that it overlaps with no other host's, in the Virtual Switch Manager or with `Set-VMHost -MacAddressMinimum` and `-MacAddressMaximum`.",
	manualFix:
		"Widen the range of {name} so that it overlaps with no other host's: Virtual Network Manager > MAC Address Range in Hyper-V Manager.",
	check({ host, estate, facts, report }) {
		// The same in every version.
		const usual = limit('dynamicMacAddresses', '2025') as number;
		const range = facts.assume(host, 'macAddressRange', null, `the default, ${usual} addresses`);
		const available = range ? sizeOfRange(range) : usual;
		const dynamic = sum(
			estate.machinesOn(host, facts).map((machine) => {
				const adapters = facts.peek(machine, 'networkAdapters');
				return adapters
					? count(adapters, (one) => facts.peek(one, 'dynamicMacAddress'), 'dynamicMacAddress')
					: between(0, Number.POSITIVE_INFINITY, machine, 'networkAdapters');
			}),
		);
		if (dynamic.least > available)
			report('tooFew', [host, 'name'], { name: host.name, value: dynamic.least, available });
		else if (dynamic.most > available) nameUnknown(facts, dynamic);
	},
	examples: {
		good: [
			{
				name: 'The default range, and static addresses beyond a small one',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012R2
nodes: [HV01, HV02]
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ switch: LAN }, { switch: Backup }] }
  - { name: app02, owner: HV02, networkAdapters: [{ dynamicMacAddress: true }, { dynamicMacAddress: false }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
macAddressRange: { minimum: 00-15-5D-0A-0B-00, maximum: 00-15-5D-0A-0B-00 }
`,
			},
		],
		bad: [
			{
				name: 'A range of two addresses',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2016
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01, networkAdapters: [{ dynamicMacAddress: true }, { dynamicMacAddress: true }] }
  - { name: app02, owner: HV01, networkAdapters: [{ dynamicMacAddress: true }] }
---
apiVersion: hvlint/v1
kind: Host
name: HV01 # <- tooFew
macAddressRange: { minimum: 00155D0A0BFE, maximum: 00155D0A0BFF }
`,
			},
		],
		undecided: [
			{
				name: 'The adapters were not collected',
				missing: ['app01 networkAdapters', 'app02 networkAdapters[0].dynamicMacAddress'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2012
nodes: [HV01]
virtualMachines:
  - { name: app01, owner: HV01 }
  - { name: app02, owner: HV01, networkAdapters: [{ switch: LAN }] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01 }
`,
			},
		],
	},
});
