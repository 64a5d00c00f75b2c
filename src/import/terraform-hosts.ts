import { isRecord, propertyOf, type Raw } from './raw.ts';

/**
 * Tells which host a resource of a plan is on: the one that its provider is configured for. A state does
 * not say, and an address is no name that a manifest knows.
 */
export function hostOfResources(document: Raw): (resource: Raw) => string | undefined {
	const hosts = hostsOfProviders(document);
	const providers = new Map<string, string>();
	const root = propertyOf(document, 'configuration.root_module')?.value;
	if (isRecord(root)) addResources(root, '', providers);
	return (resource) => {
		const address = propertyOf(resource, 'address')?.value;
		const provider = providers.get(withoutKeys(String(address ?? '')));
		return provider === undefined ? undefined : hosts.get(provider);
	};
}

/** `module.site["a"].hyperv_vhd.disk[0]` is one of `module.site.hyperv_vhd.disk`. */
function withoutKeys(address: string): string {
	return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}

function hostsOfProviders(document: Raw): Map<string, string> {
	const hosts = new Map<string, string>();
	const configured = propertyOf(document, 'configuration.provider_config')?.value;
	if (!isRecord(configured)) return hosts;
	for (const [key, provider] of Object.entries(configured)) {
		const expressions = isRecord(provider) ? provider.expressions : undefined;
		const host =
			isRecord(expressions) && isRecord(expressions.host) && expressions.host.constant_value;
		// What an expression comes to is not told, only what it refers to.
		if (typeof host === 'string' && isName(host)) hosts.set(key, host);
	}
	return hosts;
}

function isName(host: string): boolean {
	return !/^[\d.]+$|:|^localhost$/i.test(host) && host !== '';
}

function addResources(
	module: Readonly<Record<string, unknown>>,
	prefix: string,
	providers: Map<string, string>,
): void {
	for (const resource of Array.isArray(module.resources) ? module.resources : [])
		if (isRecord(resource) && typeof resource.provider_config_key === 'string')
			providers.set(`${prefix}${resource.address}`, resource.provider_config_key);
	const calls = isRecord(module.module_calls) ? module.module_calls : {};
	for (const [name, call] of Object.entries(calls))
		if (isRecord(call) && isRecord(call.module))
			addResources(call.module, `${prefix}module.${name}.`, providers);
}
