import type { Catalogue } from './catalogue.ts';

const clustering = 'https://learn.microsoft.com/windows-server/failover-clustering';
const witness = `${clustering}/deploy-quorum-witness`;
const workgroup = `${clustering}/create-workgroup-cluster`;
const understand =
	'https://learn.microsoft.com/windows-server/storage/storage-spaces/understand-quorum';

/** Votes and witnesses. */
export const quorum: Catalogue = {
	id: 'quorum',
	title: 'Quorum',
	text: 'Who votes, and what a witness has to be.',
	source: `${clustering}/manage-cluster-quorum`,
	rows: [
		{ id: 'odd-votes', title: 'An odd number of votes; from 2012 R2 on always a witness' },
		{
			id: 'two-servers',
			title: 'Storage Spaces Direct with two servers needs a witness',
			source: understand,
		},
		{ id: 'one-witness', title: 'One witness at a time' },
		{
			id: 'disk',
			title:
				'A disk witness: 512 MB, basic, NTFS or ReFS, no Cluster Shared Volume, not with Storage Spaces Direct',
			source: witness,
		},
		{
			id: 'share',
			title:
				'A share witness: 5 MB, SMB 2 or later, on no node and no role of the cluster, not on DFS',
			source: witness,
		},
		{
			id: 'share-workgroup',
			title: 'A workgroup cluster has a disk or a cloud witness',
			source: workgroup,
		},
		{
			id: 'cloud',
			title: 'A cloud witness: from Windows Server 2016 on',
			source: `${clustering}/deploy-cloud-witness`,
		},
		{
			id: 'cloud-account',
			title: 'A cloud witness: general-purpose storage account, port 443, TLS 1.2',
			source: `${clustering}/deploy-cloud-witness`,
			noRule: 'The storage account is in the cloud, and no manifest describes it.',
		},
		{
			id: 'share-permissions',
			title: 'The cluster name has full control of the share and its folder',
			source: witness,
			noRule: 'The access list of the share of a witness is declared nowhere.',
		},
		{
			id: 'disk-before-cloud',
			title: 'A disk witness is removed before a cloud witness is configured',
			source: `${clustering}/deploy-cloud-witness`,
			noRule: 'It is a step of the change, and the cluster has one witness at a time.',
		},
		{ id: 'dynamic', title: 'Dynamic quorum is left on' },
	],
};
