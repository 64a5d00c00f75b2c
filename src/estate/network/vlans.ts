import type { Host, VirtualMachine, VirtualNetworkAdapter } from '../../generated/manifest.ts';
import type { Estate } from '../estate.ts';
import { type Facts, quiet } from '../facts.ts';
import { switchNamed } from './switches.ts';

/** The VLANs of a virtual network adapter that have to be carried by the port behind its switch. */
export interface WantedVlans {
	/** How the adapter takes part in them; undefined where that is not known. */
	readonly mode: VirtualNetworkAdapter['operationMode'];
	readonly ids: readonly number[];
	/** Where the manifest says it. */
	readonly key: keyof VirtualNetworkAdapter;
}

/** An adapter of which only that is known that it has no access VLAN: it may be a trunk. */
export const unknownVlans: WantedVlans = { mode: undefined, ids: [], key: 'operationMode' };

/**
 * Says which VLANs an adapter needs. A trunk prints 0 as its access VLAN, as an untagged adapter does:
 * only its mode tells them apart, since Windows Server 2012 where there are modes.
 *
 * @returns undefined where facts are missing that would tell, and then they are named.
 */
export function wantedVlans(
	adapter: VirtualNetworkAdapter,
	virtualMachine: VirtualMachine,
	estate: Estate,
	facts: Facts,
): WantedVlans | undefined {
	switch (facts.peek(adapter, 'operationMode')) {
		case 'Untagged':
			return { mode: 'Untagged', ids: [], key: 'operationMode' };
		case 'Trunk': {
			const allowed = facts.need(adapter, 'allowedVlanIdList');
			const native = facts.need(adapter, 'nativeVlanId');
			if (!allowed || native === undefined) return undefined;
			const ids = [...idsOf(allowed), native].filter((id) => id > 0);
			return { mode: 'Trunk', ids: [...new Set(ids)], key: 'allowedVlanIdList' };
		}
		case 'Private':
			return privateVlans(adapter, facts);
		default: {
			const vlan = facts.need(adapter, 'vlan');
			if (vlan) return { mode: 'Access', ids: [vlan], key: 'vlan' };
			if (vlan === undefined) return undefined;
			if (estate.windowsServerOf(virtualMachine, quiet(facts)) !== '2008R2') return unknownVlans;
			return { mode: 'Untagged', ids: [], key: 'vlan' };
		}
	}
}

/**
 * A private VLAN is a pair: what an isolated or community adapter sends is in the secondary VLAN, what it
 * gets from a promiscuous one in the primary.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5517
 */
function privateVlans(adapter: VirtualNetworkAdapter, facts: Facts): WantedVlans | undefined {
	const mode = facts.need(adapter, 'privateVlanMode');
	const primary = facts.need(adapter, 'primaryVlanId');
	if (mode === undefined) return undefined;
	const secondary = facts.need(
		adapter,
		mode === 'Promiscuous' ? 'secondaryVlanIdList' : 'secondaryVlanId',
	);
	if (primary === undefined || secondary === undefined) return undefined;
	const ids = [primary, ...idsOf(Array.isArray(secondary) ? secondary : [secondary as number])];
	return { mode: 'Private', ids, key: 'primaryVlanId' };
}

/** `[10, '20-22']` is 10, 20, 21 and 22. */
function idsOf(list: readonly (number | string)[]): number[] {
	return list.flatMap((one) => {
		const [first = 0, last = first] = String(one).split('-').map(Number);
		return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
	});
}

/** The VLANs that the port behind a switch of a host carries, where the host has the switch. */
export function carriedVlans(
	host: Host,
	name: string,
	facts: Facts,
): readonly number[] | undefined {
	const switches = facts.need(host, 'switches');
	const found = switches && switchNamed(switches, name, facts);
	return found && facts.need(found, 'vlans');
}
