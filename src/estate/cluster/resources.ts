/** The resource of a machine in its role, as Failover Clustering names it. */
export function machineResource(machine: string): string {
	return `Virtual Machine ${machine}`;
}

/** The resource of a machine's configuration in its role, as Failover Clustering names it. */
export function configurationResource(machine: string): string {
	return `Virtual Machine Configuration ${machine}`;
}
