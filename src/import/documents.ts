import { computerKey } from '../estate/names/names.ts';
import type { Range, Segments, SourceDocument, SourceProblem } from '../source/document.ts';
import { parseJson } from '../source/json.ts';
import type { Converted } from '../source/manifest.ts';
import { closeInventory } from './cut-inventory.ts';
import { type Import, importExports } from './import.ts';
import { isRecord, type Raw } from './raw.ts';
import { coveredComputers, hostsOfUnknownMachines, isInventory } from './reads.ts';
import { tidy } from './tidy.ts';

/**
 * The manifests that an inventory of the collector amounts to, as documents of its file: their places are
 * those that the facts have in it. Machines of a host that did not tell of all of them are lost.
 *
 * @returns undefined where the file is no inventory.
 */
export function documentsOfInventory(path: string, text: string): Converted | undefined {
	const parsed = parseJson(path, text);
	const closed = parsed.documents.length > 0 ? undefined : closeInventory(text);
	const [document] = closed ? parseJson(path, closed.text).documents : parsed.documents;
	if (!document || !isInventory(document.value)) return undefined;
	const imported = importExports([{ path, value: closed?.value ?? document.value }]);
	const range = document.rangeOf(['reads'], 'key');
	return {
		documents: imported.manifests.map((manifest) => documentOf(manifest, imported, document)),
		problems: closed ? parsed.problems.map(cutOff) : [],
		lost: hostsWithLostMachines(imported).map((host) => ({
			kind: 'Document',
			name: `${path} (machines of ${host})`,
			mayBe: ['VirtualMachine'],
			range,
		})),
	};
}

function cutOff(problem: SourceProblem): SourceProblem {
	return {
		...problem,
		message: 'The inventory ends in the middle: what is whole before it is judged.',
		fix: 'Collect it again, or copy it again.',
	};
}

/** Who told of some machines, or was never asked, or whose answer is no read that can be understood. */
function hostsWithLostMachines({ manifests, reads }: Import): string[] {
	const isCovered = coveredComputers(reads);
	const hosts = (manifests as readonly { kind: string; name: string }[]).flatMap(
		({ kind, name }) => (kind === 'Host' && !isCovered(name) ? [name] : []),
	);
	const named = [...hostsOfUnknownMachines(reads), ...hosts];
	return [...new Map(named.map((host) => [computerKey(host), host])).values()];
}

function documentOf(manifest: object, { origins }: Import, whole: SourceDocument): SourceDocument {
	const originOf = (segments: Segments): Raw | undefined => {
		let value: unknown = manifest;
		let found = origins.of(manifest);
		for (const key of segments) {
			if (typeof value !== 'object' || value === null) break;
			const holder = value;
			value = (holder as Readonly<Record<string | number, unknown>>)[key];
			const inside = isRecord(value) ? origins.of(value) : undefined;
			found = origins.of(holder, key) ?? inside ?? found;
		}
		return found;
	};
	return {
		path: whole.path,
		text: whole.text,
		value: tidy(manifest),
		rangeOf: (segments, target): Range => whole.rangeOf(originOf(segments)?.segments ?? [], target),
		// Values are made of what stands there, not taken as it stands.
		textOf: () => undefined,
	};
}
