import type { FaultDomain, Host } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { isSameComputer, isSameName } from '../names/names.ts';

/** The fault domains that a node is in, as far as they are told: its own first, then what each is in. */
export function domainsAround(
	node: Host,
	domains: readonly FaultDomain[],
	facts: Facts,
): readonly FaultDomain[] {
	return facts.once(node, around, domains);
}

function around(node: Host, facts: Facts, domains: readonly FaultDomain[]): readonly FaultDomain[] {
	const found: FaultDomain[] = [];
	let domain = domains.find(
		({ name, type }) => (type ?? 'Node') === 'Node' && isSameComputer(name, node.name),
	);
	while (domain && !found.includes(domain)) {
		found.push(domain);
		const parent = facts.peek(domain, 'parentName');
		domain = parent ? domains.find(({ name }) => isSameName(name, parent)) : undefined;
	}
	return found;
}

/** The site among the fault domains that a node is in. */
export function siteAmong(around: readonly FaultDomain[]): FaultDomain | undefined {
	return around.find(({ type }) => type === 'Site');
}
