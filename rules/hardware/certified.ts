import { defineRule } from '../../src/engine/rule.ts';
import {
	isLongTerm,
	type WindowsServerVersion,
	windowsServerName,
} from '../../src/facts/windows-server.ts';

/**
 * Versions whose marks count for each other: 2012 and 2012 R2 in the guide to Hyper-V clusters of these
 * versions, 2016 to 2022 in the support policy for failover clusters, while the page on creating one, and
 * it alone for these, asks for a version's own.
 */
const families: readonly {
	readonly versions: readonly WindowsServerVersion[];
	readonly isDisputed: boolean;
}[] = [
	{ versions: ['2012', '2012R2'], isDisputed: false },
	{ versions: ['2016', '2019', '2022'], isDisputed: true },
];

export default defineRule({
	id: 'hardware/certified',
	summary: "A node's hardware is certified for its version of Windows Server.",
	subject: 'host',
	severity: 'error',
	why: 'Microsoft supports a failover cluster only if all its hardware is certified for Windows Server, and if the whole configuration passes validation. Two documents differ on the version: the page on creating a cluster asks for the one that the nodes run, the support policy takes any of 2016, 2019 and 2022 for these three. For Windows Server 2012 and 2012 R2 the guide to Hyper-V clusters takes either, and the rule with it.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/create-failover-cluster',
		'https://learn.microsoft.com/windows-server/failover-clustering/clustering-requirements',
		'https://learn.microsoft.com/troubleshoot/windows-server/high-availability/microsoft-support-policy-failover-clusters',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
	],
	messages: {
		notCertified:
			'{host} ({model}) runs {version:windowsServer}, and its hardware is certified for {certified:list}.',
		otherMark:
			'{host} ({model}) runs {version:windowsServer}, and its hardware is certified for {certified:list}: enough for the support policy of Microsoft, and not for its page on creating a cluster.',
	},
	warnings: ['otherMark'],
	fix: 'Look the model up in the Windows Server Catalog (https://www.windowsservercatalog.com). Where it has no mark for {version:windowsServer}, run a version that it is certified for, or replace it.',
	check({ host, estate, facts, report }) {
		// A stand-alone host is no part of a failover cluster solution.
		const cluster = estate.clusterOf(host, facts);
		if (cluster === null) return;
		const version = estate.windowsServerOf(host, facts);
		// Azure Local has a catalogue of its own, and no document tells of semi-annual releases.
		if (version !== undefined && !isLongTerm(version)) return;
		const certified = facts.need(host, 'hardware', 'certifiedFor');
		if (!cluster || version === undefined || !certified) return;
		if (certified.includes(version) || !facts.isComplete(certified)) return;
		const family = families.find(({ versions }) => versions.includes(version));
		const hasOther = family?.versions.some((mark) => certified.includes(mark)) ?? false;
		if (hasOther && !family?.isDisputed) return;
		const { manufacturer, model } = facts.peek(host, 'hardware') ?? {};
		report(hasOther ? 'otherMark' : 'notCertified', [host, 'hardware'], {
			host: host.name,
			model: [manufacturer, model].filter(Boolean).join(' ') || 'unknown model',
			version,
			certified: certified.length > 0 ? certified.map(windowsServerName) : ['no version'],
		});
	},
	examples: {
		good: [
			{
				name: 'Certified for its version',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
operatingSystem: { version: '2022' }
hardware: { manufacturer: Dell Inc., model: PowerEdge R750, certifiedFor: ['2019', '2022'] }
`,
			},
			{
				name: 'The mark of 2012 counts for 2012 R2',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
operatingSystem: { version: 2012R2 }
hardware: { certifiedFor: ['2012'] }
`,
			},
			{
				name: 'A stand-alone host, and Azure Local',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: null, operatingSystem: { version: '2022' } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, cluster: HVC02, operatingSystem: { version: Azure Local 24H2 }, hardware: { certifiedFor: [Azure Stack HCI 22H2] } }
`,
			},
		],
		bad: [
			{
				name: 'Certified for the version before',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
operatingSystem: { version: '2022' }
hardware: # <- notCertified
  manufacturer: HP
  model: ProLiant DL380p Gen8
  certifiedFor: [2008R2, '2012', 2012R2]
`,
			},
			{
				name: 'Certified for a version that only the support policy takes',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
operatingSystem: { version: '2022' }
hardware: # <- otherMark
  certifiedFor: ['2019']
`,
			},
			{
				name: 'Certified for nothing',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
operatingSystem: { version: '2022' }
hardware: # <- notCertified
  certifiedFor: []
`,
			},
		],
		undecided: [
			{
				name: 'Nobody looked it up',
				missing: ['HV01 hardware.certifiedFor'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: HVC01
operatingSystem: { version: '2022' }
hardware: { manufacturer: Dell Inc., model: PowerEdge R750 }
`,
			},
			{
				name: 'Whether it is in a cluster',
				missing: ['HV01 cluster'],
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
operatingSystem: { version: '2022' }
hardware: { manufacturer: Dell Inc., model: PowerEdge R750, certifiedFor: ['2019'] }
`,
			},
		],
	},
});
