const vendors = [/(^|\.)microsoft\.com$/, /^www\.rfc-editor\.org$/];

/** Whether the address is one of Microsoft's own pages or repositories, or a standard. */
export function isVendorPage(url: string): boolean {
	const { hostname, pathname } = new URL(url);
	if (hostname === 'github.com') return /^\/microsoft(docs)?\//i.test(pathname);
	return vendors.some((vendor) => vendor.test(hostname));
}
