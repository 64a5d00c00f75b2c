/** A role of Windows Server, or a part of one, that does something else than Hyper-V. */
export interface ServerRole {
	/** Get-WindowsFeature Name. */
	readonly name: string;
	readonly title: string;
}

/**
 * The roles of Windows Server 2008 R2 to 2025 besides Hyper-V and file services; of the Remote
 * Desktop Services its parts, of which the Virtualization Host belongs to Hyper-V.
 *
 * @see https://learn.microsoft.com/windows-server/administration/server-core/server-core-roles-and-services
 * @see https://learn.microsoft.com/windows-server/administration/server-core/server-core-removed-roles
 */
const otherRoles: readonly ServerRole[] = [
	{ name: 'AD-Certificate', title: 'Active Directory Certificate Services' },
	{ name: 'AD-Domain-Services', title: 'Active Directory Domain Services' },
	{ name: 'AD-Federation-Services', title: 'Active Directory Federation Services' },
	{ name: 'ADFS-Federation', title: 'Active Directory Federation Services' },
	{ name: 'ADLDS', title: 'Active Directory Lightweight Directory Services' },
	{ name: 'ADRMS', title: 'Active Directory Rights Management Services' },
	{ name: 'Application-Server', title: 'Application Server' },
	{ name: 'DeviceHealthAttestationService', title: 'Device Health Attestation' },
	{ name: 'DHCP', title: 'DHCP Server' },
	{ name: 'DNS', title: 'DNS Server' },
	{ name: 'Fax', title: 'Fax Server' },
	{ name: 'HostGuardianServiceRole', title: 'Host Guardian Service' },
	{ name: 'MultiPointServerRole', title: 'MultiPoint Services' },
	{ name: 'NPAS', title: 'Network Policy and Access Services' },
	{ name: 'OOB-WSUS', title: 'Windows Server Update Services' },
	{ name: 'Print-Services', title: 'Print and Document Services' },
	{ name: 'RDS-Connection-Broker', title: 'Remote Desktop Connection Broker' },
	{ name: 'RDS-Gateway', title: 'Remote Desktop Gateway' },
	{ name: 'RDS-Licensing', title: 'Remote Desktop Licensing' },
	{ name: 'RDS-RD-Server', title: 'Remote Desktop Session Host' },
	{ name: 'RDS-Web-Access', title: 'Remote Desktop Web Access' },
	{ name: 'RemoteAccess', title: 'Remote Access' },
	{ name: 'ServerEssentialsRole', title: 'Windows Server Essentials Experience' },
	{ name: 'UpdateServices', title: 'Windows Server Update Services' },
	{ name: 'VolumeActivation', title: 'Volume Activation Services' },
	{ name: 'WDS', title: 'Windows Deployment Services' },
	{ name: 'Web-Server', title: 'Web Server (IIS)' },
];

/**
 * The roles among the installed features of a Hyper-V host that are neither Hyper-V nor what machines
 * need of their host; none of a server that does not run Hyper-V.
 */
export function otherRolesOf(features: readonly string[]): readonly ServerRole[] {
	const installed = new Set(features.map((feature) => feature.trim().toLowerCase()));
	if (!installed.has('hyper-v')) return [];
	return otherRoles.filter(({ name }) => installed.has(name.toLowerCase()));
}
