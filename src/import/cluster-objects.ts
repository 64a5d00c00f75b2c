import { nameKey } from '../estate/names/names.ts';
import { isCut, isRecord, type Raw, valueAt } from './raw.ts';
import type { Asked, Read } from './reads.ts';

/** Cmdlets that print of an object of a cluster what stands in no property of it. */
export const ofClusterObjects: ReadonlySet<string> = new Set([
	'Get-ClusterOwnerNode',
	'Get-ClusterParameter',
]);

/** The parameters that only the resource type of machines has. */
const ofResourceType = /^Migration(?:ExcludeNetworks|NetworkOrder)$/i;

/**
 * Says of what `Get-ClusterResource | Get-ClusterParameter` printed whose it is: its ClusterObject names that, whole
 * or by the name alone, which is that of a resource or of a group where the export has one of them.
 */
export function withClusterObjects(reads: readonly Read[]): readonly Read[] {
	const isLoose = ({ what, asked }: Read) =>
		ofClusterObjects.has(what) && Object.keys(asked).every((key) => key === 'cluster');
	if (!reads.some(isLoose)) return reads;
	const resources = namesIn(reads, 'Get-ClusterResource');
	const groups = namesIn(reads, 'Get-ClusterGroup');
	const found = new Map<string, Read & { readonly objects: Raw[] }>();
	const others = reads.filter((read) => {
		const [raw] = read.objects ?? [];
		const owner = raw && isLoose(read) ? ownerOf(raw, resources, groups) : undefined;
		if (!raw || !owner) return true;
		const asked = { ...read.asked, ...owner };
		const key = nameKey(JSON.stringify([read.what, asked]));
		const same = found.get(key);
		if (same) same.objects.push(raw);
		else found.set(key, { ...read, asked, objects: [raw] });
		return false;
	});
	return [...others, ...found.values()];
}

function namesIn(reads: readonly Read[], what: string): ReadonlySet<string> {
	return new Set(
		reads.flatMap((read) =>
			read.what === what
				? (read.objects ?? []).map((raw) => nameKey(String(valueAt(raw, 'Name'))))
				: [],
		),
	);
}

/** The object of the cluster that an object tells of; undefined where that is not clear. */
function ownerOf(
	raw: Raw,
	resources: ReadonlySet<string>,
	groups: ReadonlySet<string>,
): Pick<Asked, 'group' | 'resource' | 'resourceType'> | undefined {
	if (ofResourceType.test(String(valueAt(raw, 'Name')))) return { resourceType: 'Virtual Machine' };
	const told = valueAt(raw, 'ClusterObject');
	const name = isRecord(told) ? told.Name : told;
	if (typeof name !== 'string' || name === '' || isCut(name)) return undefined;
	const [isResource, isGroup] = isRecord(told)
		? ['ResourceType' in told, 'GroupType' in told]
		: [resources.has(nameKey(name)), groups.has(nameKey(name))];
	if (isResource === isGroup) return undefined;
	return isResource ? { resource: name } : { group: name };
}
