import { defineRule } from '../../src/engine/rule.ts';
import { freeRange, rangesOverlap } from '../../src/estate/network/mac-addresses.ts';

export default defineRule({
	id: 'network/dynamic-mac-ranges',
	summary: 'The ranges that the nodes take dynamic MAC addresses from do not overlap.',
	subject: 'cluster',
	severity: 'warning',
	why: 'Hyper-V keeps dynamic MAC addresses apart on one host, not across hosts. A host makes its range out of the last two octets of its IP address when Hyper-V is installed, so that nodes that were made from one image, or whose addresses end alike, have the same. Sooner or later two machines get the same address, and take the traffic from each other.',
	sources: [
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/default-limit-256-dynamic-mac-addresses',
		'https://learn.microsoft.com/archive/blogs/jhoward/hyper-v-mac-address-allocation-and-apparent-network-issues-mac-collisions-can-cause',
		'https://learn.microsoft.com/archive/blogs/virtual_pc_guy/hyper-v-and-dynamic-mac-address-regeneration',
	],
	covers: ['practice/mac-ranges'],
	messages: {
		overlap:
			'{host} takes dynamic MAC addresses from {minimum} to {maximum}, which overlaps with the range of {other}.',
	},
	fix: 'Give {host} a range of its own: `Set-VMHost -ComputerName {host:ps} -MacAddressMinimum {freeMinimum:ps} -MacAddressMaximum {freeMaximum:ps}`, or another one that no host in the same network has. A machine gets a new address from it when it is turned on there.',
	manualFix:
		'Give {host} a range of its own, such as {freeMinimum} to {freeMaximum}, in Virtual Network Manager > MAC Address Range in Hyper-V Manager. A machine gets a new address from it when it is turned on there.',
	check({ cluster, estate, facts, report }) {
		const machines = facts.peek(cluster, 'virtualMachines') && estate.machinesOf(cluster, facts);
		const adapters = machines?.map((machine) => facts.peek(machine, 'networkAdapters'));
		// Where every address is static, the ranges do not matter.
		const areStatic = adapters?.every(
			(own) =>
				own &&
				facts.isComplete(own) &&
				own.every((adapter) => facts.peek(adapter, 'dynamicMacAddress') === false),
		);
		if (areStatic) return;
		const ranges = (estate.nodesOf(cluster, facts) ?? []).flatMap((host) => {
			const range = facts.need(host, 'macAddressRange');
			return range ? [{ host, range }] : [];
		});
		for (const [index, { host, range }] of ranges.entries()) {
			const other = ranges.slice(0, index).find((one) => rangesOverlap(one.range, range));
			if (!other) continue;
			const free = freeRange(ranges.map((one) => one.range));
			report('overlap', [host, 'macAddressRange'], {
				host: host.name,
				other: other.host.name,
				minimum: range.minimum,
				maximum: range.maximum,
				freeMinimum: free?.minimum ?? 'MINIMUM',
				freeMaximum: free?.maximum ?? 'MAXIMUM',
			});
		}
	},
	examples: {
		good: [
			{
				name: 'Ranges of their own',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, macAddressRange: { minimum: 00155D0A0B00, maximum: 00155D0A0BFF } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, macAddressRange: { minimum: 00-15-5D-0A-0C-00, maximum: 00-15-5D-0A-0C-FF } }
`,
			},
			{
				name: 'Every address is static',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: [{ name: app01, networkAdapters: [{ switch: LAN, dynamicMacAddress: false }] }]
`,
			},
		],
		bad: [
			{
				name: 'Two nodes of one image, and a range that was widened into the next',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02, HV03]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, macAddressRange: { minimum: 00155D0A0B00, maximum: 00155D0A0BFF } }
---
apiVersion: hvlint/v1
kind: Host
name: HV02
macAddressRange: # <- overlap
  minimum: 00:15:5d:0a:0b:00
  maximum: 00:15:5d:0a:0b:ff
---
apiVersion: hvlint/v1
kind: Host
name: HV03
macAddressRange: # <- overlap
  minimum: 00155D0A0A00
  maximum: 00155D0A0B3F
`,
			},
		],
		undecided: [
			{
				name: 'The range of a node was not collected',
				missing: ['HV02 macAddressRange'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, macAddressRange: { minimum: 00155D0A0B00, maximum: 00155D0A0BFF } }
`,
			},
		],
	},
});
