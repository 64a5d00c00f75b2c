import { powerShellLiteral } from '../engine/message.ts';
import { collectorFunctions, collectorReads } from '../generated/collector.ts';
import type { Collection } from './plan.ts';

const head = `# Collects facts that hvlint lacks, and nothing else. It only reads, and writes nothing but its file. Run it in
# Windows PowerShell 5.1 or in PowerShell 7 on a management machine or a node, with the modules Hyper-V and
# FailoverClusters, then: hvlint import hvlint-facts.json -o FOLDER
[CmdletBinding()]
param([ValidateNotNullOrEmpty()] [string] $Path = 'hvlint-facts.json')

$ErrorActionPreference = 'Stop'
$script:reads = [Collections.Generic.List[string]]::new()

${collectorFunctions}

# Asks a question, and keeps the answer, or why there was none. Gives the objects, for what is asked about them next.
function Get-Answer([Collections.IDictionary] $About, [scriptblock] $Question) {
	$read = [Collections.Specialized.OrderedDictionary]::new()
	foreach ($key in $About.Keys) { $read[$key] = $About[$key] }
	$objects = @()
	try {
		$objects = @(& $Question)
		$names = -split $selects[[string] $About['command'] + [string] $About['class']]
		$read['objects'] = @(foreach ($object in $objects) { ConvertTo-PlainObject $object $names })
	}
	catch { $read['error'] = Get-Reason $_ }
	$script:reads.Add((ConvertTo-Json -InputObject $read -Depth 8 -Compress))
	return $objects
}

# How CIM reaches a computer; nothing where it does not, and then it is asked no more.
function Get-CimParameters([string] $Computer) {
	try { $session = New-ReadSession $Computer }
	catch {
		$read = [ordered] @{ session = 'CIM'; computer = $Computer; error = Get-Reason $_ }
		$script:reads.Add((ConvertTo-Json -InputObject $read -Compress))
		return $null
	}
	if ($null -eq $session) { return @{} }
	return @{ CimSession = $session }
}
`;

const disks = `
# Each file once, and the parents of differencing disks after them.
function Get-DiskAnswers([string] $Computer, [object[]] $Drives) {
	$open = [Collections.Generic.Queue[string]]::new()
	foreach ($path in @(Get-DrivePaths $Drives)) { if ($path) { $open.Enqueue($path) } }
	$seen = @{}
	while ($open.Count -gt 0) {
		$path = $open.Dequeue()
		if ($seen.ContainsKey($path)) { continue }
		$seen[$path] = $true
		$about = [ordered] @{ command = 'Get-VHD'; computer = $Computer; path = $path }
		foreach ($disk in @(Get-Answer $about { Get-VHD -ComputerName $Computer -Path $path -ErrorAction Stop })) {
			if ($disk.ParentPath) { $open.Enqueue([string] $disk.ParentPath) }
		}
	}
}
`;

const details = `
# What resources, groups and the type of machines have as parameters, and who may own them.
function Get-DetailAnswers([string] $Cluster, [object[]] $Resources, [object[]] $Groups) {
	foreach ($resource in $Resources) {
		$about = [ordered] @{ command = 'Get-ClusterParameter'; cluster = $Cluster; resource = [string] $resource.Name }
		$null = Get-Answer $about { Get-ClusterParameter -InputObject $resource -ErrorAction Stop }
		$about['command'] = 'Get-ClusterOwnerNode'
		$null = Get-Answer $about { Get-ClusterOwnerNode -InputObject $resource -ErrorAction Stop }
	}
	foreach ($group in $Groups) {
		$about = [ordered] @{ command = 'Get-ClusterOwnerNode'; cluster = $Cluster; group = [string] $group.Name }
		$null = Get-Answer $about { Get-ClusterOwnerNode -InputObject $group -ErrorAction Stop }
	}
	$about = [ordered] @{ command = 'Get-ClusterParameter'; cluster = $Cluster; resourceType = 'Virtual Machine' }
	$null = Get-Answer $about {
		$type = Get-ClusterResourceType -Cluster $Cluster -Name 'Virtual Machine' -ErrorAction Stop
		Get-ClusterParameter -InputObject $type -ErrorAction Stop
	}
}
`;

const end = `
$read = [ordered] @{ inventory = 'hvlint/v1'; collected = [datetime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', $invariant) }
$json = (ConvertTo-Json -InputObject $read -Compress).TrimEnd('}') + ',"reads":[' + ($script:reads -join ",\`n") + ']}'
$file = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Path)
[IO.File]::WriteAllText($file, $json, [Text.UTF8Encoding]::new($false))
[IO.FileInfo]::new($file)
`;

/** Always asked: without them an import does not know whose facts the others are. */
const identities = {
	clusters: ['Get-Cluster', 'Get-ClusterNode'],
	hosts: ['Win32_ComputerSystem'],
};

/**
 * A script of Windows PowerShell 5.1 that collects what is planned, as an inventory for `hvlint import`. Names
 * come into it as literals of ASCII alone: nothing of a manifest is ever a command.
 */
export function collectingScript({ clusters, hosts }: Collection): string {
	const parts = [
		...(isAnyOf(hosts, (reads) => reads.has('Get-VHD')) ? [disks] : []),
		...(isAnyOf(clusters, isDetailed) ? [details] : []),
		...[...clusters].map(([name, reads]) => clusterPart(name, reads)),
		...[...hosts].map(([name, reads]) => hostPart(name, reads)),
	].join('');
	const selects = Object.entries(collectorReads)
		.filter(([read]) => parts.includes(`'${read}'`))
		.map(([read, { select }]) => `\t'${read}' = '${select}'\n`);
	const table = `\n# The properties that are kept.\n$selects = @{\n${selects.join('')}}\n`;
	return `${head}${table}${parts}${end}`;
}

function isAnyOf(
	asked: Collection['hosts'],
	holds: (reads: ReadonlySet<string>) => boolean,
): boolean {
	return [...asked.values()].some(holds);
}

function isDetailed(reads: ReadonlySet<string>): boolean {
	return reads.has('Get-ClusterParameter') || reads.has('Get-ClusterOwnerNode');
}

function clusterPart(name: string, reads: ReadonlySet<string>): string {
	const all = [...new Set([...identities.clusters, ...reads])];
	const lines = all
		.filter((read) => collectorReads[read]?.of === 'cluster')
		.flatMap((read) => {
			const target = read === 'Get-Cluster' ? '-Name' : '-Cluster';
			return answer(read, `${read} ${target} $cluster`, 'cluster', variables[read]);
		});
	const call = 'Get-DetailAnswers $cluster $resources $groups';
	return [
		'',
		`$cluster = ${literal(name)}`,
		...(isDetailed(reads) ? ['$resources = @()', '$groups = @()'] : []),
		...lines,
		...cimAnswers(all, 'cluster'),
		...(isDetailed(reads) ? [call] : []),
		'',
	].join('\n');
}

/** The answers that something else is asked about. */
const variables: Readonly<Record<string, string>> = {
	'Get-ClusterGroup': '$groups',
	'Get-ClusterResource': '$resources',
	'Get-VM': '$machines',
	'Get-VMHardDiskDrive': '$drives',
};

function hostPart(name: string, reads: ReadonlySet<string>): string {
	const all = [...new Set([...identities.hosts, ...reads])];
	const of = (kind: string) => all.filter((read) => collectorReads[read]?.of === kind);
	const ofMachines = of('machines');
	const commands = new Set([...of('host'), ...(ofMachines.length > 0 ? ['Get-VM'] : [])]);
	return [
		'',
		`$computer = ${literal(name)}`,
		...cimAnswers(all, 'computer'),
		...[...commands].flatMap((read) =>
			answer(read, `${read} -ComputerName $computer`, 'computer', variables[read]),
		),
		...(ofMachines.length > 0
			? [
					'if ($machines.Count -gt 0) {',
					...ofMachines
						.flatMap((read) => answer(read, `${read} -VM $machines`, 'computer', variables[read]))
						.map((line) => `\t${line}`),
					...(reads.has('Get-VHD') ? ['\tGet-DiskAnswers $computer $drives'] : []),
					'}',
				]
			: []),
		'',
	].join('\n');
}

/** What is asked through a session of CIM: classes, and cmdlets that take one. */
function cimAnswers(reads: readonly string[], whom: 'cluster' | 'computer'): string[] {
	const [bySession, byClass] =
		whom === 'cluster' ? ['clusterSession', 'clusterClass'] : ['hostSession', 'hostClass'];
	const lines = reads.flatMap((read) => {
		const of = collectorReads[read]?.of;
		if (of === bySession) return answer(read, `${read} @cim`, whom);
		return of === byClass ? answer(read, classQuery(read), whom) : [];
	});
	if (lines.length === 0) return [];
	return [
		`$cim = Get-CimParameters $${whom}`,
		'if ($null -ne $cim) {',
		...lines.map((line) => `\t${line}`),
		"\tif ($cim.ContainsKey('CimSession')) { Remove-CimSession @cim }",
		'}',
	];
}

function classQuery(name: string): string {
	const { namespace = 'root/cimv2', filter } = collectorReads[name] ?? {};
	const filtered = filter === undefined ? '' : ` -Filter ${literal(filter)}`;
	return `Get-CimInstance @cim -Namespace ${literal(namespace)} -ClassName ${name}${filtered}`;
}

function answer(
	read: string,
	question: string,
	whom: 'cluster' | 'computer',
	variable?: string,
): string[] {
	const key = read.includes('-') ? 'command' : 'class';
	// A class that was asked of a cluster is kept as the collector keeps it.
	const asked = key === 'class' ? `computer = $${whom}` : `${whom} = $${whom}`;
	const about = `([ordered] @{ ${key} = '${read}'; ${asked} })`;
	const call = `Get-Answer ${about} { ${question} -ErrorAction Stop }`;
	return [variable === undefined ? `$null = ${call}` : `${variable} = @(${call})`];
}

/** A literal of ASCII: Windows PowerShell reads files without a byte-order mark in the system's code page. */
function literal(text: string): string {
	return powerShellLiteral(text, (character) => /^[ -~]$/.test(character));
}
