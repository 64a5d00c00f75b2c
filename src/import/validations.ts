import { computerKey } from '../estate/names/names.ts';
import type { TestResult, ValidationReport } from './validation-report.ts';

type Properties = Readonly<Record<string, unknown>>;

/**
 * What the newest report that is of nodes of a cluster tells of it, for its manifest; undefined where none
 * is. A report that names no node could be of any cluster.
 */
export function validationOf(
	cluster: Properties,
	reports: readonly ValidationReport[],
): Properties | undefined {
	const nodes = new Set(Array.isArray(cluster.nodes) ? cluster.nodes.map(keyOf) : []);
	const [newest] = reports
		.filter((report) => report.nodes.some((node) => nodes.has(keyOf(node))))
		.sort((one, other) => ((one.date ?? '') < (other.date ?? '') ? 1 : -1));
	if (!newest) return undefined;
	const ended = (result: TestResult) => [
		...new Set(newest.tests.filter((one) => one.result === result).map(({ name }) => name)),
	];
	return {
		...(newest.date !== undefined && { date: newest.date }),
		nodes: newest.nodes.map((node) => node.split('.')[0] || node),
		failed: ended('Fail'),
		warned: ended('Warning'),
		canceled: ended('Cancel'),
	};
}

function keyOf(node: unknown): string {
	return computerKey(String(node));
}

/** Clusters with what reports tell of them. */
export function withValidations(
	manifests: readonly object[],
	reports: readonly ValidationReport[],
): object[] {
	return manifests.map((manifest) => {
		if ((manifest as Properties).kind !== 'Cluster') return manifest;
		const validation = validationOf(manifest as Properties, reports);
		return validation ? { ...manifest, validation } : manifest;
	});
}

/** Clusters that are there already, with nothing but what reports tell of them. */
export function onlyValidations(
	clusters: readonly Properties[],
	reports: readonly ValidationReport[],
): object[] {
	return clusters.flatMap(({ apiVersion, kind, name, ...rest }) => {
		const validation = validationOf(rest, reports);
		return validation ? [{ apiVersion, kind, name, validation }] : [];
	});
}
