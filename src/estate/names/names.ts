/** The key under which a name is found: Windows compares names without regard to case. */
export function nameKey(name: string): string {
	return name.trim().toLowerCase();
}

/**
 * The key under which a computer is found. Exports print one computer as `HV01`, `hv01` and
 * `hv01.contoso.com`: its first label names it, as NetBIOS does. Computers of several domains may
 * have one key.
 */
export function computerKey(name: string): string {
	return labelsOf(name)[0];
}

/** The domain of a computer's full name, as a key; undefined where the name is the first label alone. */
export function domainKey(name: string): string | undefined {
	return labelsOf(name)[1];
}

/** The first label of a computer's name and the rest; an address is all label. */
function labelsOf(name: string): [label: string, domain?: string] {
	const key = nameKey(name).replace(/\.$/, '');
	const dot = /^[\d.]+$/.test(key) || key.includes(':') ? -1 : key.indexOf('.');
	return dot < 0 ? [key] : [key.slice(0, dot), key.slice(dot + 1)];
}

/** The key of what is written in hexadecimal digits, with separators or without: `C0:03:FF`, `C003FF`. */
export function hexKey(digits: string): string {
	return nameKey(digits).replace(/[\s:-]+/g, '');
}

/**
 * The key by which identifiers of logical units compare: Get-Disk tells the digits alone, and the tools of
 * storage systems and of Linux put `0x`, `naa.` or `eui.` before them.
 */
export function unitKey(lunId: string): string {
	const digits = hexKey(lunId).replace(/^(0x|naa\.|eui\.)/, '');
	return /^[0-9a-f]+$/.test(digits) ? digits : nameKey(lunId);
}

/** Whether two identifiers are of one logical unit. */
export function isSameUnit(one: string, other: string): boolean {
	return unitKey(one) === unitKey(other);
}

/** The name of an entry that is its name, or more than that. */
export function nameOf(entry: string | { readonly name: string }): string {
	return typeof entry === 'string' ? entry : entry.name;
}

/** The first names of a list that may be long, and how many more there are. */
export function firstNames(named: readonly { readonly name: string }[]): string[] {
	return firstOf(named.map(({ name }) => name));
}

/** The same of names alone. */
export function firstOf(names: readonly string[]): string[] {
	return names.length <= 6 ? [...names] : [...names.slice(0, 5), `${names.length - 5} more`];
}

/** Whether two names mean the same thing to Windows. */
export function isSameName(one: string, other: string): boolean {
	return nameKey(one) === nameKey(other);
}

/**
 * Whether two names may mean the same computer: their first labels are alike, and so are their domains
 * where both have one. `HV02` may be any computer of that name, `HV02.contoso.com` is no `HV02.fabrikam.com`.
 */
export function isSameComputer(one: string, other: string): boolean {
	const [label, domain] = labelsOf(one);
	const [otherLabel, otherDomain] = labelsOf(other);
	return label === otherLabel && (!domain || !otherDomain || domain === otherDomain);
}

/** Objects in the order of their names, those of one name as they come: whatever order they were written in. */
export function byName<T extends { readonly name: string }>(objects: readonly T[]): T[] {
	const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
	return objects
		.map((object) => ({ object, key: nameKey(object.name) }))
		.sort(
			(one, other) => compare(one.key, other.key) || compare(one.object.name, other.object.name),
		)
		.map(({ object }) => object);
}
