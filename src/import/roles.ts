import { nameKey } from '../estate/names/names.ts';
import { enumerations } from './enumerations.ts';
import type { ImportedMachine } from './machines.ts';
import type { Work } from './map.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';
import type { ReadIndex } from './read-index.ts';
import { integer, listOf, oneOf, text, wordsOf } from './readers.ts';

const names = wordsOf(text);
const groupType = oneOf(enumerations.groupType);

/** Tells machines what the cluster knows of their roles: which group each has, and who may own it. */
export function addRolesOfMachines(
	machines: readonly ImportedMachine[],
	index: ReadIndex,
	work: Work,
): void {
	const groups = new Map<string, Raw>();
	for (const { raw } of index.all('Get-ClusterGroup')) {
		const name = valueAt(raw, 'Name');
		if (typeof name === 'string') groups.set(nameKey(name), raw);
	}
	const roles = rolesById(index);
	const taken = new Set<Role>();
	for (const { draft, machine } of machines) {
		const isNameEnough = draft.value.highlyAvailable !== false;
		const role =
			(machine.id && roles.get(machine.id.toLowerCase())) ??
			(isNameEnough ? roles.get(nameKey(machine.name)) : undefined);
		if (!role) continue;
		taken.add(role);
		addRole(role, groups.get(nameKey(role.group)));
		function addRole({ group, resource, raw }: Role, groupRaw: Raw | undefined): void {
			draft.set('highlyAvailable', true, raw);
			if (nameKey(group) !== nameKey(machine.name)) draft.set('role', group, raw);
			const owners = resource === undefined ? undefined : ownersOf(index, { resource }, work);
			if (owners) draft.set('possibleOwners', owners, raw);
			const preferred = ownersOf(index, { group }, work);
			if (preferred) draft.set('preferredOwners', preferred, raw);
			const classes = groupRaw && propertyOf(groupRaw, 'AntiAffinityClassNames');
			if (classes) draft.set('antiAffinityClassNames', names(classes, work.skip), classes);
			const parameters =
				resource === undefined ? undefined : index.of('Get-ClusterParameter', { resource });
			const move = parameters?.find((one) => valueAt(one, 'Name') === 'DefaultMoveType');
			const type = move && propertyOf(move, 'Value');
			const number = type && integer(type, work.skip);
			if (type && number !== undefined) draft.set('migration', moveTypes[number], type);
		}
	}
	// An inventory tells itself of which hosts it does not know the machines.
	if (index.areAll('Get-VM')) return;
	for (const role of new Set(roles.values()))
		if (!taken.has(role))
			work.skip(
				role.raw,
				`is of the role ${role.group}, and its machine is not here: import what Get-VM prints along with it`,
			);
}

/** @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-defaultmovetype */
const moveTypes: Readonly<Record<number, string>> = { 1: 'Quick', 4: 'Live' };

interface Role {
	readonly group: string;
	/** Undefined where no resources were exported. */
	readonly resource: string | undefined;
	readonly raw: Raw;
}

/** The roles of machines, by the Id that their resource has, or by the group's name where no parameter was read. */
function rolesById(index: ReadIndex): Map<string, Role> {
	const roles = new Map<string, Role>();
	if (!index.answered('Get-ClusterResource')) return rolesOfGroups(index);
	for (const { raw } of index.all('Get-ClusterResource')) {
		const [resource, group, type] = ['Name', 'OwnerGroup', 'ResourceType'].map((name) => {
			const told = propertyOf(raw, name);
			return told && text(told, () => {});
		});
		if (type?.toLowerCase() !== 'virtual machine' || !resource || !group) continue;
		const id = index
			.of('Get-ClusterParameter', { resource })
			?.find((one) => /^VmID$/i.test(String(valueAt(one, 'Name'))));
		const value = id && valueAt(id, 'Value');
		roles.set(typeof value === 'string' ? value.toLowerCase() : nameKey(group), {
			group,
			resource,
			raw,
		});
	}
	return roles;
}

/** Where no resources were exported: the groups of machines, each by its name. */
function rolesOfGroups(index: ReadIndex): Map<string, Role> {
	const roles = new Map<string, Role>();
	for (const { raw } of index.all('Get-ClusterGroup')) {
		const [name, type] = [propertyOf(raw, 'Name'), propertyOf(raw, 'GroupType')];
		const group = name && text(name, () => {});
		if (group && type && groupType(type, () => {}) === 'VirtualMachine')
			roles.set(nameKey(group), { group, resource: undefined, raw });
	}
	return roles;
}

function ownersOf(
	index: ReadIndex,
	of: { resource: string } | { group: string },
	work: Work,
): string[] | undefined {
	const [raw] = index.of('Get-ClusterOwnerNode', of) ?? [];
	const owners = raw && propertyOf(raw, 'OwnerNodes');
	return owners && listOf(text)(owners, work.skip);
}
