import { defineRule } from '../../src/engine/rule.ts';
import type { Estate } from '../../src/estate/estate.ts';
import type { Facts } from '../../src/estate/facts.ts';
import { isInside, parseWindowsPath } from '../../src/estate/storage/windows-path.ts';
import { antivirusSources, recommendedExclusions } from '../../src/facts/antivirus.ts';
import { isWithin } from '../../src/facts/windows-server.ts';
import type { Host } from '../../src/generated/manifest.ts';

/** The folders that the names of Windows for them stand for. */
const variables: readonly (readonly [RegExp, string])[] = [
	[/^%ProgramData%/i, 'C:\\ProgramData'],
	[/^%Public%/i, 'C:\\Users\\Public'],
	[/^%SystemDrive%/i, 'C:'],
];

export default defineRule({
	id: 'host/antivirus-exclusions',
	summary: 'Antivirus software leaves the processes of Hyper-V and the files of machines alone.',
	subject: 'host',
	severity: 'warning',
	optIn: 'practice',
	appliesTo: { from: '2012R2' },
	why: 'A scanner that holds a configuration or a virtual hard disk open keeps machines from starting (0x800704C8), hides them, and makes live migrations fail. Microsoft recommends that the processes of Hyper-V are left alone, and the files of machines, by their extensions or by their folders. Microsoft Defender does so by itself, in its real-time protection, on Windows Server 2016 and later. The rule is one of practice, as few inventories tell what a scanner leaves out.',
	sources: [
		...antivirusSources,
		'https://learn.microsoft.com/troubleshoot/windows-server/virtualization/troubleshoot-live-migration-issues',
	],
	covers: ['practice/antivirus'],
	messages: {
		processes: 'The antivirus software of {host} does not leave {processes:list} alone.',
		files:
			'The antivirus software of {host} scans {extensions:list}, and leaves these folders of machines out of nothing: {folders:list}.',
	},
	fix: {
		processes:
			'Have it leave them alone; for Microsoft Defender they are an ExclusionProcess, by Add-MpPreference or a group policy.',
		files:
			'Have it leave the folders of machines alone; for Microsoft Defender they are an ExclusionPath, by Add-MpPreference or a group policy.',
	},
	check({ host, estate, facts, report }) {
		const antivirus = facts.need(host, 'antivirus');
		const version = antivirus && estate.windowsServerOf(host, facts);
		if (!antivirus || !version) return;
		const wanted = recommendedExclusions(version);
		/** What is to be left alone, and stands in no list; nothing where the list is not whole. */
		const notIn = (
			list: readonly string[] | undefined,
			read: (text: string) => string,
			names: readonly string[],
		) => {
			const listed = list && facts.isComplete(list) ? list.map(read) : names;
			return names.filter((name) => !listed.includes(name));
		};
		const processes = notIn(facts.need(antivirus, 'exclusionProcess'), fileName, wanted.processes);
		const left = facts.need(antivirus, 'exclusionExtension');
		const extensions = notIn(left, extension, wanted.extensions);
		const folders = extensions.length > 0 ? scannedFolders(host, estate, facts) : [];
		if (processes.length + folders.length === 0) return;
		const hasOwn = isWithin(version, { from: '2016' })
			? facts.need(antivirus, 'disableAutoExclusions')
			: null;
		if (hasOwn === false || hasOwn === undefined) return;
		if (processes.length > 0)
			report('processes', [antivirus, 'exclusionProcess'], { host: host.name, processes });
		if (folders.length > 0)
			report('files', [antivirus, 'exclusionPath'], { host: host.name, extensions, folders });
	},
	examples: {
		good: [
			{
				name: 'By extension, by folder, by what Microsoft Defender does itself, and none',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
cluster: null
operatingSystem: { version: 2012R2 }
antivirus:
  exclusionExtension: [vhd, .vhdx, '*.avhd', avhdx, VSV, bin, iso, xml]
  exclusionProcess: ['%systemroot%\\System32\\Vmms.exe', vmwp.exe]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2022 }
paths: { virtualMachines: 'C:\\ProgramData\\Microsoft\\Windows\\Hyper-V', virtualHardDisks: 'D:\\VMs\\Disks' }
antivirus:
  exclusionExtension: []
  exclusionPath: ['C:\\ProgramData\\Microsoft\\Windows\\Hyper-V', 'D:\\VMs\\*']
  exclusionProcess: [vmms.exe, vmwp.exe, vmsp.exe, vmcompute.exe]
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: null
operatingSystem: { version: 2022 }
paths: { virtualMachines: 'D:\\VMs', virtualHardDisks: 'D:\\VMs' }
antivirus: { disableAutoExclusions: false, exclusionExtension: [], exclusionPath: [], exclusionProcess: [] }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV04, antivirus: null }
`,
			},
		],
		bad: [
			{
				name: 'A product that knows nothing of Hyper-V, and Microsoft Defender that is not to know',
				input: `
apiVersion: hvlint/v1
kind: Cluster
name: HVC01
operatingSystem: 2022
nodes: [HV01, HV03]
sharedVolumes: [{ name: Volume1, path: 'C:\\ClusterStorage\\Volume1' }]
---
apiVersion: hvlint/v1
kind: Host
name: HV01
paths: { virtualMachines: 'C:\\ClusterStorage\\Volume1', virtualHardDisks: 'C:\\ClusterStorage\\Volume1' }
antivirus:
  disableAutoExclusions: null
  exclusionExtension: [vhdx, vhd]
  exclusionPath: ['C:\\ProgramData'] # <- files
  exclusionProcess: [vmms.exe] # <- processes
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: HVC01
paths: { virtualMachines: 'D:\\VMs', virtualHardDisks: 'D:\\VMs' }
antivirus:
  disableAutoExclusions: null
  exclusionExtension: []
  exclusionPath: ['D:\\VMs'] # <- files
  exclusionProcess: [vmms.exe, vmwp.exe, vmsp.exe, vmcompute.exe]
---
apiVersion: hvlint/v1
kind: Host
name: HV02
cluster: null
operatingSystem: { version: 2019 }
paths: { virtualMachines: 'D:\\VMs', virtualHardDisks: 'E:\\VMs' }
antivirus:
  disableAutoExclusions: true
  exclusionExtension: []
  exclusionPath: ['D:\\VMs'] # <- files
  exclusionProcess: [vmms.exe, vmwp.exe, vmsp.exe, vmcompute.exe]
`,
			},
		],
		undecided: [
			{
				name: 'What is left alone, and whether Microsoft Defender does it by itself',
				missing: [
					'HV01 antivirus',
					'HV02 antivirus.disableAutoExclusions',
					'HV02 antivirus.exclusionExtension',
					'HV03 paths.virtualMachines',
					'HV03 antivirus.exclusionPath',
				],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, operatingSystem: { version: 2022 } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, operatingSystem: { version: 2022 }, antivirus: { exclusionProcess: [] } }
---
apiVersion: hvlint/v1
kind: Host
name: HV03
cluster: null
operatingSystem: { version: 2012R2 }
paths: { virtualHardDisks: 'D:\\VMs' }
antivirus: { exclusionExtension: [], exclusionProcess: [vmms.exe, vmwp.exe] }
`,
			},
		],
	},
});

function fileName(path: string): string {
	return path.toLowerCase().split('\\').at(-1) ?? '';
}

/** An extension as it is told: Microsoft Defender takes `vhdx`, `.vhdx` and `*.vhdx` for the same. */
function extension(text: string): string {
	return `.${text.toLowerCase().replace(/^[*.]+/, '')}`;
}

/** The folders of machines that are not left out. */
function scannedFolders(host: Host, estate: Estate, facts: Facts): readonly string[] {
	const cluster = estate.clusterOf(host, facts);
	const volumes = cluster ? facts.need(cluster, 'sharedVolumes') : [];
	const folders = [
		facts.need(host, 'paths', 'virtualMachines'),
		facts.need(host, 'paths', 'virtualHardDisks'),
		...(volumes && volumes.length > 0 ? ['C:\\ClusterStorage'] : []),
	].filter((folder) => folder !== undefined);
	const antivirus = facts.peek(host, 'antivirus');
	const left = antivirus && facts.need(antivirus, 'exclusionPath');
	if (!left || !facts.isComplete(left)) return [];
	const excluded = left.map((path) => parseWindowsPath(expand(path)));
	const scanned = folders.filter(
		(folder) => !excluded.some((one) => isInside(parseWindowsPath(folder), one)),
	);
	return [...new Set(scanned)];
}

function expand(path: string): string {
	const plain = path.replace(/\\\*$/, '');
	return variables.reduce((text, [name, folder]) => text.replace(name, () => folder), plain);
}
