/** The key under which a name is found: Windows compares names without regard to case. */
export function nameKey(name: string): string {
	return name.trim().toLowerCase();
}

/**
 * The key under which a computer is found. Exports print one computer as `HV01`, `hv01` and
 * `hv01.contoso.com`: its first label names it, as NetBIOS does.
 */
export function computerKey(name: string): string {
	const key = nameKey(name);
	return /^[\d.]+$/.test(key) || key.includes(':') ? key : key.replace(/\..*$/, '');
}

/** The first names of a list that may be long, and how many more there are. */
export function firstNames(named: readonly { readonly name: string }[]): string[] {
	const names = named.map(({ name }) => name);
	return names.length <= 6 ? names : [...names.slice(0, 5), `${names.length - 5} more`];
}

/** Whether two names mean the same thing to Windows. */
export function isSameName(one: string, other: string): boolean {
	return nameKey(one) === nameKey(other);
}

/** Whether two names mean the same computer. */
export function isSameComputer(one: string, other: string): boolean {
	return computerKey(one) === computerKey(other);
}
