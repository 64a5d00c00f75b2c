import { readFileSync } from 'node:fs';

/** The functions of the collector that reach computers, and make plain values of what the cmdlets give. */
const functions = [
	'Test-IsLocal',
	'New-ReadSession',
	'ConvertTo-PlainValue',
	'Get-PropertyTree',
	'ConvertTo-PlainObject',
	'Get-Reason',
	'Get-DrivePaths',
];

/** The tables of the collector, each with whom its reads ask. */
const tables: Readonly<Record<string, string>> = {
	clusterReads: 'cluster',
	clusterSessionReads: 'clusterSession',
	clusterClasses: 'clusterClass',
	hostReads: 'host',
	hostClasses: 'hostClass',
	hostSessionReads: 'hostSession',
	machineReads: 'machines',
	machineClasses: 'hostClass',
};

/** What the collector reads, as a module: a script that collects a part of it asks the same. */
export function renderCollector(banner: string): string {
	const script = readFileSync('collect/Export-HvlintInventory.ps1', 'utf8');
	const variable = (name: string) => new RegExp(`\\$${name} = '([^']+)'`).exec(script)?.[1] ?? '';
	const reads = [
		['Get-Cluster', { of: 'cluster', select: variable('clusterProperties') }],
		['Get-VM', { of: 'host', select: variable('machineProperties') }],
		['Get-VHD', { of: 'files', select: variable('vhdProperties') }],
		['Get-ClusterParameter', { of: 'clusterDetails', select: 'Name Value ClusterObject' }],
		['Get-ClusterOwnerNode', { of: 'clusterDetails', select: 'OwnerNodes' }],
		...Object.entries(tables).flatMap(([table, of]) => readsIn(script, table, of)),
	];
	const texts = ['$invariant', '$largestExactNumber'].map((name) =>
		script.split('\n').find((line) => line.startsWith(`${name} =`)),
	);
	const bodies = functions.map((name) => {
		const start = script.indexOf(`function ${name}(`);
		return `${script.slice(start, script.indexOf('\n}\n', start))}\n}`;
	});
	const values = {
		collectorReads: Object.fromEntries(reads),
		collectorFunctions: [texts.join('\n'), ...bodies].join('\n\n'),
	};
	return [
		banner,
		'/** The cmdlets and classes that the collector reads: whom each is asked of, and which properties. */',
		`export const collectorReads: Readonly<Record<string, { readonly of: string; readonly select: string; readonly namespace?: string; readonly filter?: string }>> = ${JSON.stringify(values.collectorReads, null, '\t')};`,
		'/** The functions of the collector that reach computers, and make plain values of what the cmdlets give. */',
		`export const collectorFunctions = ${JSON.stringify(values.collectorFunctions)};`,
		'',
	].join('\n');
}

/** The reads of a table that need no other parameters: `@{ Command = 'Get-VMHost'; Select = '...' }`. */
function readsIn(script: string, table: string, of: string): [string, object][] {
	const start = script.indexOf(`$${table} = @(`);
	const text = script.slice(start, script.indexOf('\n)\n', start));
	const namespaces = [...script.matchAll(/^\$(cimv2|standard) = '([^']+)'/gm)];
	return [
		...text.matchAll(/@\{ (?:Command|Class) = '([^']+)';(.*) Select = '([^']+)' \}/g),
	].flatMap(([, name = '', rest = '', select = '']): [string, object][] => {
		if (rest.includes('Parameters =')) return [];
		const [, literal, shared] = /Namespace = (?:'([^']+)'|\$(\w+))/.exec(rest) ?? [];
		const namespace = literal ?? namespaces.find(([, one]) => one === shared)?.[2];
		const filter = /Filter = (?:'([^']+)'|"([^"]+)")/.exec(rest)?.slice(1).find(Boolean);
		return [[name, { of, ...(namespace && { namespace }), ...(filter && { filter }), select }]];
	});
}
