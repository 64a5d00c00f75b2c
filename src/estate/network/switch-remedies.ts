/**
 * What to do about a virtual switch that a host lacks, or that lost its physical network, for the
 * rules of nodes and of moves. A host is named by the placeholder that the rule has for it.
 */
export function switchRemedies<const Host extends string>(host: Host) {
	const seeToLinks =
		`See to the link: \`Get-NetAdapter -CimSession {${host}:ps}\` shows the adapters.` as const;
	return {
		missing: `Make the switch on {${host}}, of the type that it has on the other hosts: an external one on the adapter of the same physical network, \`New-VMSwitch -ComputerName {${host}:ps} -Name {switch:ps} -NetAdapterName\` and the adapter's name, with \`-AllowManagementOS $false\` where the host is not to use that adapter itself; another with \`-SwitchType\` in place of the adapter. While an external one is made, the adapter loses its connections for a moment.`,
		uplinkDown: `${seeToLinks} Where one is gone for good, bind the switch to another of the same physical network: \`Set-VMSwitch -ComputerName {${host}:ps} -Name {switch:ps} -NetAdapterName\` and its name.`,
		embeddedTeamDown: `${seeToLinks} Where members are gone for good, give the switch others of the same physical network: \`Add-VMSwitchTeamMember -ComputerName {${host}:ps} -VMSwitchName {switch:ps} -NetAdapterName\` and their names.`,
		teamDown: `${seeToLinks} Where members are gone for good, give the team others of the same physical network: \`Add-NetLbfoTeamMember -CimSession {${host}:ps} -Team {team:ps} -Name\` and their names.`,
	} as const;
}
