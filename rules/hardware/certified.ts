import { defineRule } from '../../src/engine/rule.ts';
import { type WindowsServerVersion, windowsServerName } from '../../src/facts/windows-server.ts';

/**
 * The marks of the Windows Server Catalog that count for a version: its own, and for 2012 and 2012 R2
 * each other's.
 */
const accepted: Partial<Record<WindowsServerVersion, readonly WindowsServerVersion[]>> = {
	'2012': ['2012', '2012R2'],
	'2012R2': ['2012', '2012R2'],
};

export default defineRule({
	id: 'hardware/certified',
	summary: "A node's hardware is certified for its version of Windows Server.",
	subject: 'host',
	severity: 'error',
	why: 'Microsoft supports a failover cluster only if all its hardware is certified for the version of Windows Server that the nodes run, and if the whole configuration passes validation.',
	sources: [
		'https://learn.microsoft.com/windows-server/failover-clustering/create-failover-cluster',
		'https://learn.microsoft.com/windows-server/failover-clustering/clustering-requirements',
		'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-r2-and-2012/jj863389(v=ws.11)',
	],
	messages: {
		notCertified:
			'{host} ({model}) runs {version:windowsServer}, and its hardware is certified for {certified:list}.',
	},
	fix: 'Look the model up in the Windows Server Catalog (https://www.windowsservercatalog.com). Where it has no mark for {version:windowsServer}, run a version that it is certified for, or replace it.',
	check({ host, estate, facts, report }) {
		// A stand-alone host is no part of a failover cluster solution.
		if (estate.clusterOf(host, facts) === null) return;
		const version = estate.windowsServerOf(host, facts);
		const certified = facts.need(host, 'hardware', 'certifiedFor');
		if (version === undefined || !certified) return;
		const marks = accepted[version] ?? [version];
		if (marks.some((mark) => certified.includes(mark)) || !facts.isComplete(certified)) return;
		const { manufacturer, model } = facts.peek(host, 'hardware') ?? {};
		report('notCertified', [host, 'hardware'], {
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
				name: 'A stand-alone host',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, cluster: null, operatingSystem: { version: '2022' } }
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
		],
	},
});
