import type { Conflict } from '../capacity/conflict.ts';
import { formatSize } from '../estate/measures/size.ts';

/** How many names a sentence lists. */
const mostNames = 5;

/** Why machines cannot all start, or move, in a sentence. */
export function conflictText(conflict: Conflict, purpose: 'start' | 'move' = 'start'): string {
	const { kind, machines, nodes, dimension, needed, free, bonds, volumes } = conflict;
	const names = listed(machines.map(({ name }) => name));
	const amount = (value: number) =>
		dimension.unit === 'bytes'
			? `${formatSize(value)} of ${dimension.name}`
			: `${value} ${dimension.name}`;
	const on = listed(
		nodes
			.toSorted((one, other) => other.free - one.free)
			.map(({ node, free: own }) => `${node.name} ${amountAlone(own, dimension.unit)}`),
	);
	switch (kind) {
		case 'nowhere':
			return conflict.faults.length > 0
				? `No other node takes ${names}.`
				: `No node is left that takes ${names}.`;
		case 'unserved':
			return `No node that is left sees ${listed(volumes)}, where ${names} lies.`;
		case 'cutOff':
			return `${names} stays on another node and loses ${listed(volumes)}, which no node that is left sees.`;
		case 'tooLarge':
			return `${names} needs ${amount(needed)} to ${purpose}, and the largest free block is ${amountAlone(free, dimension.unit)}: ${on}.`;
		case 'tooMuch':
			return `${names} need ${amount(needed)} together, and the nodes that may take them have ${amountAlone(free, dimension.unit)} left: ${on}.`;
		case 'together':
			return `${names} need ${amount(needed)} together, the largest free block is ${amountAlone(free, dimension.unit)}, and ${bonds.join(', and ')}: ${on}.`;
		case 'bonds':
			return `${names} cannot ${machines.length === 1 ? '' : 'all '}${purpose}: ${bonds.join(', and ')}, and ${nodes.length === 1 ? '1 node is' : `${nodes.length} nodes are`} left that could take ${machines.length === 1 ? 'it' : 'them'}.`;
		case 'scattered':
			return `${names} need ${amount(needed)} together, and the nodes have ${amountAlone(free, dimension.unit)} left, but not in blocks into which they fit: ${on}.`;
		case 'inTurn':
			return `${names} cannot all ${purpose}: they need ${amount(needed)} together once they have shrunk to their minimum, but more while they ${purpose}, for which too little is left: ${on}.`;
	}
}

function amountAlone(value: number, unit: 'bytes' | 'count'): string {
	return unit === 'bytes' ? formatSize(value) : String(value);
}

function listed(names: readonly string[]): string {
	const more = names.length - mostNames;
	return more > 1 ? `${names.slice(0, mostNames).join(', ')} and ${more} more` : names.join(', ');
}
