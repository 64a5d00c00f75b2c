import { isSameName } from './names.ts';

/** What the services that rules ask for are called by Get-Service: by Name, and by DisplayName. */
const displayNames = {
	vmms: 'Hyper-V Virtual Machine Management',
	ClusSvc: 'Cluster Service',
};

/** The name of a service that rules ask for. */
export type ServiceName = keyof typeof displayNames;

/** Whether a service is meant by what people call it. */
export function isService(called: string, name: ServiceName): boolean {
	return isSameName(called, name) || isSameName(called, displayNames[name]);
}
