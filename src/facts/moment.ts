/**
 * The facts of the moment: what a manifest that plans a change does not say, because it is different
 * when the change is made. Each by the kind of its object and its path there, with what has to hold
 * then. A fact that lasts is none: without it a check stays undecided.
 */
export const momentFacts: Readonly<Record<string, string>> = {
	'cluster networks[].state': 'the network {entry} is up',
	'cluster disks[].state': 'the disk {entry} is online',
	'cluster sharedVolumes[].state': 'the volume {entry} is online',
	'host state': '{host} is up',
	'host networkAdapters[].status': 'the adapter {entry} of {host} is up',
	'virtualMachine state': '{virtualMachine} is running',
	'virtualMachine replication.health': 'the replication of {virtualMachine} is healthy',
	'virtualMachine replication.state': 'the replication of {virtualMachine} goes on',
	'virtualMachine operationalStatus': 'nothing else is being done with {virtualMachine}',
};
