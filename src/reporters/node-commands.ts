import { powerShellLiteral as literal } from '../engine/message.ts';
import type { ClusterPlan } from '../engine/plan-report.ts';

type Trait = Pick<ClusterPlan, 'canDrain' | 'sharesNodeDrives'>;

/** The commands that pause a node and let it take roles again. */
export interface NodeCommands {
	readonly pause: readonly string[];
	/** What takes its drives into use again, where they are the storage of all. */
	readonly wake: readonly string[];
	readonly resume: string;
}

/**
 * The commands for a node of a plan.
 *
 * @param cluster Where they are run elsewhere than on a node of it.
 */
export function commandsOf(plan: Trait, name: string, cluster?: string): NodeCommands {
	const of = cluster === undefined ? '' : ` -Cluster ${literal(cluster)}`;
	const node = `${of} -Name ${literal(name)}`;
	const drives = drivesOf(plan, cluster);
	return {
		pause: [
			...(plan.canDrain
				? [`Suspend-ClusterNode${node} -Drain -Wait`]
				: [
						`Get-ClusterNode${node} | Get-ClusterGroup | Move-ClusterGroup`,
						`Suspend-ClusterNode${node}`,
					]),
			...drives.map(({ rest }) => rest(name)),
		],
		wake: drives.map(({ wake }) => wake(name)),
		resume: `Resume-ClusterNode${node}${plan.canDrain ? ' -Failback NoFailback' : ''}`,
	};
}

/** What becomes of the drives of nodes that are the storage of all. */
export interface DriveCommands {
	/** What has to hold before a node is away. */
	readonly before: string;
	/** What has to hold before the next one is. */
	readonly after: string;
	rest(node: string): string;
	wake(node: string): string;
}

/**
 * What is done with the drives of nodes; none where they are not the storage. Where nothing tells whether
 * they are, the commands find nothing to do if not.
 *
 * @see https://learn.microsoft.com/windows-server/storage/storage-spaces/maintain-servers
 */
export function drivesOf({ sharesNodeDrives }: Trait, cluster?: string): DriveCommands[] {
	if (sharesNodeDrives === false) return [];
	const where = sharesNodeDrives === null ? 'with Storage Spaces Direct ' : '';
	const on = cluster === undefined ? '' : ` -CimSession ${literal(cluster)}`;
	// Its name there is the short one.
	const unit = (node: string) =>
		`Get-StorageFaultDomain${on} -Type StorageScaleUnit | Where-Object FriendlyName -EQ ${literal(node.replace(/\..*/, ''))}`;
	const unhealthy = `\`Get-VirtualDisk${on} | Where-Object HealthStatus -NE Healthy\``;
	return [
		{
			before: `${where}every volume is healthy: ${unhealthy} lists none`,
			after: `${where}all that was written meanwhile is repaired, before another node goes: \`Get-StorageJob${on} | Where-Object JobState -NE Completed\` and ${unhealthy} list none`,
			rest: (node) => `${unit(node)} | Enable-StorageMaintenanceMode${on}`,
			wake: (node) => `${unit(node)} | Disable-StorageMaintenanceMode${on}`,
		},
	];
}
