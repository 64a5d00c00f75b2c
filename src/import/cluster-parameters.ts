import type { Work } from './map.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';
import type { ReadIndex } from './read-index.ts';
import { text } from './readers.ts';

/** A parameter of a resource, as Get-ClusterParameter tells it. */
export function parameter(
	index: ReadIndex,
	of: { resource: string } | { resourceType: string },
	name: string,
): Raw | undefined {
	const found = index.of('Get-ClusterParameter', of)?.find((raw) => valueAt(raw, 'Name') === name);
	return found && propertyOf(found, 'Value');
}

/** The name of an object. */
export function nameOf(raw: Raw, { skip }: Work): string | undefined {
	const name = propertyOf(raw, 'Name');
	return name && text(name, skip);
}
