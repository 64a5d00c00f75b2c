/** How a cmdlet or a class is asked about one object. */
export interface Asked {
	/**
	 * Commands of PowerShell, of which the first is taken whose placeholders all have values: `{cluster}`,
	 * `{host}`, `{virtualMachine}`, and `{entry}` and `{path}` of an entry of a list. What stands in
	 * brackets is left out where its placeholder has none.
	 */
	readonly commands: readonly string[];
	/** Where to look in Windows Server 2008 R2, which does not have it. Absent: it has it too. */
	readonly on2008R2?: string;
}

const manager = 'Hyper-V Manager';
const ofHost = (name: string): Asked => ({
	commands: [`${name} -ComputerName {host:ps}`],
	on2008R2: manager,
});
const ofMachine = (name: string): Asked => ({
	commands: [`${name}[ -ComputerName {host:ps}] -VMName {virtualMachine:ps}`],
	on2008R2: manager,
});
const ofCluster = (name: string): Asked => ({
	commands: [`${name}[ -Cluster {cluster:ps}][ -Name {entry:ps}]`],
});
const ofClass = (name: string): Asked => ({
	commands: [`Get-CimInstance -ComputerName {host:ps} -ClassName ${name}`],
	on2008R2: `\`Get-WmiObject -ComputerName {host:ps} -Class ${name}\``,
});
const ofSession = (name: string, on2008R2: string): Asked => ({
	commands: [`${name} -CimSession {host:ps}[ -Name {entry:ps}]`],
	on2008R2,
});

/**
 * How the cmdlets and classes are asked that the descriptions of the schemas name.
 *
 * @see https://learn.microsoft.com/powershell/module/hyper-v/
 * @see https://learn.microsoft.com/powershell/module/failoverclusters/
 */
export const cmdlets: Readonly<Record<string, Asked>> = {
	'Get-Cluster': { commands: ['Get-Cluster[ -Name {cluster:ps}]'] },
	'Get-ClusterNode': { commands: ['Get-ClusterNode[ -Cluster {cluster:ps}][ -Name {host:ps}]'] },
	'Get-ClusterNetwork': ofCluster('Get-ClusterNetwork'),
	'Get-ClusterResource': ofCluster('Get-ClusterResource'),
	'Get-ClusterSharedVolume': ofCluster('Get-ClusterSharedVolume'),
	'Get-NetAdapter': ofSession('Get-NetAdapter', '`netsh interface show interface`'),
	'Get-VM': {
		commands: ['Get-VM[ -ComputerName {host:ps}] -Name {virtualMachine:ps}'],
		on2008R2: manager,
	},
	'Get-VMHost': ofHost('Get-VMHost'),
	'Get-VMProcessor': ofMachine('Get-VMProcessor'),
	Win32_Processor: ofClass('Win32_Processor'),
};
