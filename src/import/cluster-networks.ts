import * as facts from './cluster-facts.ts';
import { parameter } from './cluster-parameters.ts';
import type { Draft } from './draft.ts';
import { entriesFrom, type Work } from './map.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';
import type { ReadIndex } from './read-index.ts';
import { text, wordsOf } from './readers.ts';

const words = wordsOf(text);

/** Get-ClusterNetwork, with what live migration makes of each network. */
export function addNetworks(
	draft: Draft,
	raws: readonly Raw[] | undefined,
	index: ReadIndex,
	work: Work,
): void {
	if (!raws) return;
	const order = networkIds(
		parameter(index, { resourceType: 'Virtual Machine' }, 'MigrationNetworkOrder'),
	);
	const excluded = networkIds(
		parameter(index, { resourceType: 'Virtual Machine' }, 'MigrationExcludeNetworks'),
	);
	const entries = entriesFrom(raws, facts.networkFacts, work);
	for (const [number, entry] of entries.entries()) {
		const raw = raws[number] as Raw;
		addSubnets(entry, raw, work);
		const id = String(valueAt(raw, 'Id') ?? '').toLowerCase();
		if (excluded?.includes(id)) entry.set('liveMigration', null, raw);
		else if (order?.includes(id)) entry.set('liveMigration.priority', order.indexOf(id) + 1, raw);
		// What is not excluded may be used, by its metric where it has no place in the order.
		else if (excluded) entry.set('liveMigration', {}, raw);
	}
	draft.set(
		'networks',
		entries.map(({ value }) => value),
		raws[0] ?? draft.raw,
	);
}

/**
 * The ids of networks stand in one text, between semicolons; by default there are none.
 *
 * @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-migrationexcludenetworks
 * @see https://learn.microsoft.com/previous-versions/windows/desktop/mscs/virtual-machines-migrationnetworkorder
 */
function networkIds(raw: Raw | undefined): string[] | undefined {
	if (raw?.value === null) return [];
	return typeof raw?.value === 'string'
		? raw.value
				.split(';')
				.map((id) => id.trim().toLowerCase())
				.filter(Boolean)
		: undefined;
}

function addSubnets(entry: Draft, raw: Raw, work: Work): void {
	const prefixes = (['Ipv4', 'Ipv6'] as const).flatMap((family) => {
		const [addresses, lengths] = [`${family}Addresses`, `${family}PrefixLengths`].map((name) => {
			const told = propertyOf(raw, name);
			return told ? (words(told, work.skip) ?? []) : [];
		});
		return (addresses ?? []).flatMap((address, number) =>
			lengths?.[number] ? `${address}/${lengths[number]}` : [],
		);
	});
	const [address, mask] = ['Address', 'AddressMask'].map((name) => valueAt(raw, name));
	if (
		prefixes.length === 0 &&
		typeof address === 'string' &&
		typeof mask === 'string' &&
		address !== ''
	) {
		const length = prefixLength(mask);
		if (length !== undefined) prefixes.push(`${address}/${length}`);
	}
	if (prefixes.length > 0) entry.set('subnet', prefixes.length === 1 ? prefixes[0] : prefixes, raw);
}

/** The length of a mask such as 255.255.255.0; undefined where its ones are not in one run. */
function prefixLength(mask: string): number | undefined {
	const bits = mask
		.split('.')
		.map((part) => Number(part).toString(2).padStart(8, '0'))
		.join('');
	return /^1*0*$/.test(bits) && bits.length === 32 ? bits.lastIndexOf('1') + 1 : undefined;
}
