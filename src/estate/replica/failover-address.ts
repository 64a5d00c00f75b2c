import type { VirtualNetworkAdapter } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';

/** The address that an adapter's guest gets when it fails over; null where it keeps its own. */
export function failoverAddressOf(
	adapter: VirtualNetworkAdapter,
	facts: Facts,
): string | null | undefined {
	const configuration = facts.need(adapter, 'failoverConfiguration');
	if (!configuration) return configuration;
	const stated =
		facts.peek(configuration, 'ipv4Address') || facts.peek(configuration, 'ipv6Address');
	if (stated) return stated;
	const addresses = (['ipv4Address', 'ipv6Address'] as const).map((key) =>
		facts.need(configuration, key),
	);
	return addresses.includes(undefined) ? undefined : null;
}
