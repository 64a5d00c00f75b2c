import type { Situation } from '../situation.ts';

const mixed = { operatingSystem: undefined };
const node = (version: string) => ({ operatingSystem: { version } });

const onAzureLocal = {
	cluster: { operatingSystem: 'Azure Local 24H2' },
	source: { operatingSystem: { version: 'Azure Local 24H2', edition: 'Azure Stack HCI' } },
	destination: { operatingSystem: { version: 'Azure Local 24H2' } },
};
const partitioned = [{ name: 'NVIDIA A2', partitionCount: 4, supportsIncomingLiveMigration: true }];

/** Windows Server versions, and the configuration versions that they support. */
export const versions: readonly Situation[] = [
	{
		name: 'the destination supports an older configuration version',
		machine: { version: '8.0' },
		verdict: 'allowed',
	},
	{
		name: 'the destination is older and does not know the configuration version',
		cluster: mixed,
		destination: node('2022'),
		machine: { version: '12.0' },
		verdict: 'blocked',
		findings: ['preflight/configuration-version tooNew'],
	},
	{
		name: 'the destination is older and supports the configuration version',
		cluster: mixed,
		destination: node('2022'),
		machine: { version: '10.0' },
		verdict: 'allowed',
	},
	{
		name: 'the destination is older, and the configuration version was not collected',
		cluster: mixed,
		destination: node('2022'),
		machine: { version: undefined },
		verdict: 'undecided',
		undecided: ['preflight/configuration-version: app01 version'],
	},
	{
		name: 'the destination is newer and no longer supports the configuration version',
		on: '2022',
		cluster: mixed,
		source: node('2019'),
		machine: { version: '5.0' },
		verdict: 'blocked',
		findings: ['preflight/configuration-version tooOld'],
	},
	{
		name: 'the configuration version was not collected, but both nodes are alike',
		machine: { version: undefined },
		verdict: 'allowed',
	},
	{
		name: 'the builds tell the versions',
		cluster: mixed,
		source: { operatingSystem: { version: undefined, build: '10.0.26100.1742' } },
		destination: { operatingSystem: { version: undefined, build: '10.0.20348' } },
		machine: { version: '12.0' },
		verdict: 'blocked',
		findings: ['preflight/configuration-version tooNew'],
	},
	{
		name: 'the build of the destination contradicts its version',
		on: '2022',
		destination: { operatingSystem: { build: '10.0.17763.6532' } },
		verdict: 'undecided',
		undecided: ['preflight/operating-system: HV02 operatingSystem.version'],
	},
	{
		name: 'a semi-annual release stands between two long-term versions',
		on: '2022',
		cluster: mixed,
		destination: node('20H2'),
		machine: { version: '9.0' },
		verdict: 'allowed',
	},
	{
		name: 'a semi-annual release does not know the configuration version of the next long-term version',
		on: '2022',
		cluster: mixed,
		destination: node('20H2'),
		verdict: 'blocked',
		findings: ['preflight/configuration-version tooNew'],
	},
	{
		name: 'a long-term version lies between the two',
		on: '2022',
		cluster: mixed,
		destination: node('1709'),
		machine: { version: '8.0' },
		verdict: 'blocked',
		findings: ['preflight/operating-system differs'],
		undecided: ['preflight/configuration-version: HV02 supportedConfigurationVersions'],
	},
	{
		name: 'both nodes run Azure Stack HCI',
		on: '2022',
		cluster: { operatingSystem: 'Azure Stack HCI 22H2' },
		source: node('Azure Stack HCI 22H2'),
		destination: node('Azure Stack HCI 22H2'),
		verdict: 'allowed',
	},
	{
		name: 'no cluster has nodes of Windows Server and of Azure Stack HCI',
		on: '2022',
		cluster: mixed,
		destination: node('Azure Stack HCI 21H2'),
		verdict: 'blocked',
		findings: ['preflight/operating-system differs'],
	},
	{
		name: 'nobody knows the Windows Server version of the destination',
		cluster: mixed,
		destination: { operatingSystem: undefined },
		verdict: 'undecided',
		undecided: [
			'preflight/configuration-version: HV02 operatingSystem.version',
			'preflight/numa-spanning: HV02 operatingSystem.version',
			'preflight/operating-system: HV02 operatingSystem.version',
		],
	},
	{
		name: 'the destination runs Windows Server 2012, and the source already 2012 R2',
		on: '2022',
		cluster: mixed,
		source: node('2012R2'),
		destination: node('2012'),
		machine: { version: '5.0' },
		verdict: 'blocked',
		findings: ['preflight/operating-system differs'],
	},
	{
		name: 'a partition of a graphics processor moves between hosts of Azure Local, whose edition is none of Windows Server',
		...onAzureLocal,
		source: { ...onAzureLocal.source, partitionableGpus: partitioned },
		destination: { ...onAzureLocal.source, partitionableGpus: partitioned },
		machine: {
			version: '12.0',
			gpuPartitionAdapters: [{ name: 'NVIDIA A2', supportsOutgoingLiveMigration: true }],
		},
		verdict: 'allowed',
	},
	{
		name: 'Azure Local authenticates by CredSSP, and nobody says whether Credential Guard is on',
		...onAzureLocal,
		source: {
			...onAzureLocal.source,
			credentialGuard: undefined,
			liveMigration: { authentication: 'CredSSP' },
		},
		destination: { ...onAzureLocal.source, liveMigration: { authentication: 'CredSSP' } },
		verdict: 'undecided',
		undecided: ['preflight/credential-guard: HV01 credentialGuard'],
	},
	{
		name: 'hosts of Azure Local with processors of two models, and a machine with their common features',
		...onAzureLocal,
		source: { ...onAzureLocal.source, processor: { features: undefined } },
		destination: {
			...onAzureLocal.source,
			processor: { name: 'Intel(R) Xeon(R) Gold 6230', features: undefined },
		},
		machine: {
			processor: {
				compatibilityForMigrationEnabled: true,
				compatibilityForMigrationMode: 'CommonClusterFeatureSet',
			},
		},
		verdict: 'allowed',
	},
];
