import type {
	VirtualMachine,
	VirtualNetworkAdapter,
	VirtualSwitch,
} from '../generated/manifest.ts';
import type { Facts } from './facts.ts';
import { isSameName } from './names.ts';

/** A virtual network adapter, and the name of the virtual switch that it is connected to. */
export interface Connection {
	readonly adapter: VirtualNetworkAdapter;
	readonly name: string;
}

/** The adapters of a machine that are connected to a virtual switch, as far as they are known. */
export function connectionsOf(virtualMachine: VirtualMachine, facts: Facts): Connection[] {
	return (facts.need(virtualMachine, 'networkAdapters') ?? []).flatMap((adapter) => {
		const name = facts.need(adapter, 'switch');
		// Get-VMNetworkAdapter prints an empty name where there is no connection.
		return name?.trim() ? [{ adapter, name }] : [];
	});
}

/** The virtual switch of a name. */
export function switchNamed(
	switches: readonly VirtualSwitch[],
	name: string,
): VirtualSwitch | undefined {
	return switches.find((one) => isSameName(one.name, name));
}
