import { computerKey, nameKey } from '../estate/names/names.ts';
import { Draft } from './draft.ts';
import { enumerations } from './enumerations.ts';
import type { ImportedMachine } from './machines.ts';
import type { Work } from './map.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';
import type { ReadIndex } from './read-index.ts';
import { integer, oneOf, type Reader, text, wordsOf } from './readers.ts';

const names = wordsOf(text);
const groupType = oneOf(enumerations.groupType);

/**
 * Tells machines what the cluster knows of their roles: which group each has, and who may own it.
 *
 * @returns the machines of roles on nodes that did not tell theirs: that they are there is all that is known.
 */
export function addRolesOfMachines(
	machines: readonly ImportedMachine[],
	index: ReadIndex,
	work: Work,
): ImportedMachine[] {
	const groups = new Map<string, Raw>();
	for (const { raw } of index.all('Get-ClusterGroup')) {
		const name = valueAt(raw, 'Name');
		if (typeof name === 'string') groups.set(nameKey(name), raw);
	}
	const roles = rolesById(index);
	const taken = new Set<Role>();
	const reading: Reading = { index, work, nodes: sharedLists() };
	const groupOf = ({ group }: Role) => groups.get(nameKey(group));
	for (const { draft, machine } of machines) {
		const isNameEnough = draft.value.highlyAvailable !== false;
		const role =
			(machine.id && roles.get(machine.id.toLowerCase())) ??
			(isNameEnough ? roles.get(nameKey(machine.name)) : undefined);
		if (!role) continue;
		taken.add(role);
		addRole(draft, role, groupOf(role), reading);
	}
	const left = [...new Set(roles.values())].filter((role) => !taken.has(role));
	if (index.areAll('Get-VM'))
		return left.flatMap((role) => machineOfRole(role, groupOf(role), reading) ?? []);
	for (const { raw, group } of left)
		work.skip(
			raw,
			`is of the role ${group}, and its machine is not here: import what Get-VM prints along with it`,
		);
	return [];
}

/** What the roles of a cluster are read with. */
interface Reading {
	readonly index: ReadIndex;
	readonly work: Work;
	/** Reads lists of nodes. */
	readonly nodes: Reader<string[]>;
}

/** Reads lists of names, of which most are the same: those are one list. */
function sharedLists(): Reader<string[]> {
	let before: unknown;
	let told: string[] | undefined;
	return (raw, skip) => {
		const { value } = raw;
		if (told !== undefined && isSameList(before, value)) return told;
		before = value;
		told = names(raw, skip);
		return told;
	};
}

function isSameList(one: unknown, other: unknown): boolean {
	if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
	for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
	return true;
}

function addRole(
	draft: Draft,
	{ group, resource, raw }: Role,
	groupRaw: Raw | undefined,
	reading: Reading,
): void {
	const { index, work } = reading;
	draft.set('highlyAvailable', true, raw);
	if (nameKey(group) !== nameKey(String(draft.value.name))) draft.set('role', group, raw);
	const owners = resource === undefined ? undefined : ownersOf({ resource }, reading);
	if (owners) draft.set('possibleOwners', owners, raw);
	const preferred = ownersOf({ group }, reading);
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

/** The machine of a role, which has the role's name unless somebody gave it another one, on a node whose machines nobody told. */
function machineOfRole(
	role: Role,
	raw: Raw | undefined,
	reading: Reading,
): ImportedMachine | undefined {
	const { index, work } = reading;
	const told = raw && propertyOf(raw, 'OwnerNode');
	const owner = told && text(told, work.skip);
	if (!raw || !owner || index.ofComputer('Get-VM', owner)) return undefined;
	const { group: name, id } = role;
	const draft = new Draft(work.origins, raw);
	draft.set('name', name, raw);
	if (id !== undefined) draft.set('id', id, role.raw);
	addRole(draft, role, raw, reading);
	return { draft, machine: { id, name, computer: computerKey(owner) }, owner };
}

/** @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-defaultmovetype */
const moveTypes: Readonly<Record<number, string>> = { 1: 'Quick', 4: 'Live' };

interface Role {
	readonly group: string;
	/** Undefined where no resources were exported. */
	readonly resource: string | undefined;
	/** That of its machine, where the parameter was read. */
	readonly id: string | undefined;
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
		const parameter = index
			.of('Get-ClusterParameter', { resource })
			?.find((one) => /^VmID$/i.test(String(valueAt(one, 'Name'))));
		const told = parameter && valueAt(parameter, 'Value');
		const id = typeof told === 'string' ? told.toLowerCase() : undefined;
		roles.set(id ?? nameKey(group), { group, resource, id, raw });
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
			roles.set(nameKey(group), { group, resource: undefined, id: undefined, raw });
	}
	return roles;
}

function ownersOf(
	of: { resource: string } | { group: string },
	{ index, work, nodes }: Reading,
): string[] | undefined {
	const [raw] = index.of('Get-ClusterOwnerNode', of) ?? [];
	const owners = raw && propertyOf(raw, 'OwnerNodes');
	return owners && nodes(owners, work.skip);
}
