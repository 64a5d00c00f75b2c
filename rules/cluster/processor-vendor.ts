import { defineRule } from '../../src/engine/rule.ts';
import { manufacturerOf, nameManufacturer, vendorOf } from '../../src/estate/compute/processors.ts';
import { nameKey } from '../../src/estate/names/names.ts';
import { vendorNames } from '../../src/facts/processor.ts';

export default defineRule({
	id: 'cluster/processor-vendor',
	summary: 'The nodes of a cluster have processors of one manufacturer.',
	subject: 'cluster',
	severity: 'error',
	why: 'No running or saved machine moves between Intel and AMD, in any version of Windows Server and with any setting: processors of one manufacturer are among what live migration requires of the hosts. A cluster of both can only restart its machines on the other kind, and fails the validation of matching processor manufacturers.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/processor-compatibility-mode',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/hh831435(v=ws.11)',
		'https://github.com/MicrosoftDocs/windowsserverdocs/blob/8d74b06c2581d2e94ad588c7de3bef1dc17b45ab/caps-export-05-24/Topic/Hyper-V-Live-Migration-FAQ.md',
	],
	covers: ['test-cluster/validate-matching-processor-manufacturers', 'live-migration/manufacturer'],
	messages: { mixed: 'The nodes of {cluster} have processors of {vendors:list}: {nodes:list}.' },
	fix: 'Give each manufacturer a cluster of its own, and move the machines between them shut down.',
	check({ cluster, estate, facts, report }) {
		const nodes = (estate.nodesOf(cluster, facts) ?? []).flatMap((host) => {
			const manufacturer = manufacturerOf(host, facts);
			return manufacturer === undefined
				? []
				: [{ host, manufacturer, vendor: vendorOf(host, facts) }];
		});
		const known = nodes.flatMap(({ host, vendor }) => (vendor ? [{ host, vendor }] : []));
		const vendors = [...new Set(known.map(({ vendor }) => vendorNames[vendor]))];
		if (vendors.length > 1)
			return report('mixed', [cluster, 'nodes'], {
				cluster: cluster.name,
				vendors,
				nodes: known.map(({ host, vendor }) => `${host.name} ${vendorNames[vendor]}`),
			});
		if (new Set(nodes.map(({ manufacturer, vendor }) => vendor ?? nameKey(manufacturer))).size > 1)
			for (const { host, vendor } of nodes) if (!vendor) nameManufacturer(host, facts);
	},
	examples: {
		good: [
			{
				name: 'Two spellings of one manufacturer',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: []
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { name: Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz } }
`,
			},
			{
				name: 'A manufacturer that hvlint does not know',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: []
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: Ampere(R) } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: Ampere(R) } }
`,
			},
		],
		bad: [
			{
				name: 'Intel and AMD',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02] # <- mixed
virtualMachines: []
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: AuthenticAMD } }
`,
			},
		],
		undecided: [
			{
				name: 'One node is unknown',
				missing: ['HV02 processor.manufacturer'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: []
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02 }
`,
			},
			{
				name: 'One manufacturer is not recognised',
				missing: ['HV02 processor.manufacturer'],
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
nodes: [HV01, HV02]
virtualMachines: []
---
{ apiVersion: hvlint/v1, kind: Host, name: HV01, processor: { manufacturer: GenuineIntel } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, processor: { manufacturer: Contoso } }
`,
			},
		],
	},
});
