/** What a text is that no import takes, and what to do in its place. */
export interface StrangeText {
	readonly message: string;
	readonly fix: string;
}

const known =
	'Run collect/Export-HvlintInventory.ps1, or `Get-VM | ConvertTo-Json -Depth 4`, and import what that gives. docs/import.md tells what else hvlint imports.';

/** Texts that people have in place of an export, by what stands in them; the first that fits counts. */
const texts: readonly (readonly [sign: RegExp, message: string, fix: string])[] = [
	[
		/^apiVersion: *hvlint\//m,
		'This is a manifest already.',
		'Import an export, with -o and the folder of the manifests to bring them up to date.',
	],
	[
		/^[ \t]*(?:(?:resource|data|variable|output|provider|module)[ \t]+"|(?:terraform|locals)[ \t]*\{)/m,
		'This is configuration of Terraform, whose values are known once it has a plan.',
		'Run `terraform plan -out plan`, then `terraform show -json plan > plan.json`, and import plan.json.',
	],
	[
		/^[ \t]*(?:Vagrant\.configure\(|(?:source|build|packer)[ \t]+(?:"hyperv-|\{)|-[ \t]+hosts:[ \t]|(?:-[ \t]+)?(?:tasks|roles):[ \t]*\r?$)/m,
		'This says what is to be made (Ansible, Packer or Vagrant), and not what there is.',
		known,
	],
	[
		/^<<<\w+/m,
		'This is what an agent of Checkmk prints: states and counters, and no configuration.',
		known,
	],
	[/^# HELP \w+ /m, 'These are measurements for Prometheus, and no configuration.', known],
	[
		/^\*{15,}\r?\n/,
		'This is a transcript of a console, with all that was typed and printed.',
		'Let the command write a file of its own, as in `COMMAND | ConvertTo-Json -Depth 4 > export.json`, and import that.',
	],
	[
		/^(?:Terraform (?:used|will)| {2}# \S+ will be )/m,
		'This is a plan as Terraform prints it for people.',
		'Run `terraform plan -out plan`, then `terraform show -json plan > plan.json`, and import plan.json.',
	],
	[
		/^(?:#TYPE |"?[\w ]+"?([,;\t])"?[\w ]+"?(?:\1|\r?(?:\n|$)))/,
		'This is a table of values, as Export-Csv writes it.',
		'A table loses what is inside of objects: export the same with `ConvertTo-Json -Depth 4`.',
	],
	[
		/^[ \t]*(?:<#|Configuration[ \t]+\w+[ \t]*(?:\{|\r?$)|param[ \t]*\(|function[ \t]+[\w-]+|Import-DscResource\b|\$\w+[ \t]*\+?=|\[CmdletBinding\b|@\{)/im,
		'This is PowerShell: what it makes is known once it has run.',
		'Run collect/Export-HvlintInventory.ps1 on the host, or `Get-VM | ConvertTo-Json -Depth 4`, and import what that gives.',
	],
	[
		/^ *-{2,}(?: +-{2,})+ *\r?$|^[A-Z]\w+ +: .*\r?\n[A-Z]\w+ +: /m,
		'This is what a cmdlet prints in a console, where columns are cut off and objects lose what is inside.',
		'Run it with ConvertTo-Json, as in `COMMAND | ConvertTo-Json -Depth 4`, and import that.',
	],
	[
		/^(?:[^\r\n]*\r?\n){1,10}?[ \t]*(?:\[\s*)?\{\s*"\w+":/,
		'Other lines stand before the JSON, such as a prompt or a warning.',
		'Let the command write a file of its own, as in `COMMAND | ConvertTo-Json -Depth 4 > export.json`, and import that.',
	],
];

/** Says what a text is, by what stands in its first part. */
export function strangeText(text: string): StrangeText {
	const start = text.slice(0, 100_000);
	const found = texts.find(([sign]) => sign.test(start));
	if (!found)
		return { message: 'This is neither JSON nor the output of Export-Clixml.', fix: known };
	const [, message, fix] = found;
	const [command = 'Get-VM'] = /\bGet-(?:VM|Cluster)\w*/.exec(start) ?? [];
	return { message, fix: fix.replace('COMMAND', command) };
}

const people = 'This is a document for people to read.';
const archive = 'This is an archive.';

/** Kinds of files that are no text, by what they begin with, and by what else is in their first part. */
const kinds: readonly (readonly [start: string, inside: string, message: string, fix: string])[] = [
	['PK', '[Content_Types].xml', people, known],
	[
		...(['PK', '', 'This is a ZIP archive.'] as const),
		'Unpack it. Of a plan that `terraform plan -out` wrote, import what `terraform show -json` prints.',
	],
	...['MSCF', '\u001f\u008b', '7z\u00bc\u00af'].map(
		(start) => [start, '', archive, `Unpack it. ${known}`] as const,
	),
	['%PDF', '', people, known],
	['\u00d0\u00cf\u0011\u00e0', '', people, known],
	['ElfFile', '', 'This is a log of events.', known],
];

const binary: StrangeText = {
	message: 'This is a binary file.',
	fix: 'Since Windows Server 2016 configurations (.vmcx) are binary: run collect/Export-HvlintInventory.ps1, or `Get-VM | ConvertTo-Json -Depth 4`.',
};

/** Says what a file is that is no text; undefined where it is one. */
export function strangeBytes(path: string, bytes: Uint8Array): StrangeText | undefined {
	const head = bytes.subarray(0, 4096);
	const text = String.fromCharCode(...head);
	const found = kinds.find(([start, inside]) => text.startsWith(start) && text.includes(inside));
	if (found) return { message: found[2], fix: found[3] };
	return /\.(vmcx|vmrs|vmgs)$/i.test(path) || isBinary(head) ? binary : undefined;
}

/** Text in UTF-16 has zeros in every other byte; other zeros are in no text. */
function isBinary(head: Uint8Array): boolean {
	const zeros = head.filter((byte) => byte === 0).length;
	return zeros > 0 && (zeros > head.length * 0.6 || zeros < head.length * 0.2) && head.length > 16;
}

/** What an object in JSON is that no import takes, by properties that tell; the first that fits counts. */
const objects: readonly (readonly [properties: readonly string[], what: string])[] = [
	[
		['terraform_version', 'lineage'],
		'is a state as Terraform keeps it: import what `terraform show -json` prints',
	],
	[
		['Incompatibilities', 'OperationType'],
		'is a report of Compare-VM, which tells of one move: run collect/Export-HvlintInventory.ps1, and `hvlint preflight` answers for all',
	],
	[
		['VMHost', 'VMCPath'],
		'is of Virtual Machine Manager, which does not tell what Hyper-V does: run collect/Export-HvlintInventory.ps1 for its clusters and hosts',
	],
	[
		['PSJobTypeName', 'HasMoreData'],
		'is a job, and not what it collected: `Receive-Job -Name NAME | ConvertTo-Json -Depth 4` prints that',
	],
	[
		['inventory', 'reads'],
		'is an inventory of another version of hvlint, or one inside of something else: import the file as the collector of this version writes it',
	],
	[
		['builders'],
		'says what is to be made (Packer), and not what there is: run collect/Export-HvlintInventory.ps1',
	],
	...['CimClass', '__CLASS'].map((property): [string[], string] => [
		[property],
		'is of a class of CIM, and hvlint reads those in inventories alone: run collect/Export-HvlintInventory.ps1',
	]),
];

function knownObject(value: Readonly<Record<string, unknown>>): string | undefined {
	return objects.find(([all]) => all.every((one) => Object.hasOwn(value, one)))?.[1];
}

/** Whether it is known what an object is, and that no import takes it. */
export function isKnownStrange(value: Readonly<Record<string, unknown>>): boolean {
	return knownObject(value) !== undefined;
}

/** Says what an object is that no cmdlet prints. */
export function strangeObject(value: Readonly<Record<string, unknown>>): string {
	const known = knownObject(value);
	if (known) return known;
	const names = Object.keys(value);
	const first = names.slice(0, 4).join(', ');
	return `is no object of a cmdlet that hvlint knows: it has ${first || 'no properties'}${names.length > 4 ? ' and others' : ''}. Run collect/Export-HvlintInventory.ps1, or export whole objects, as \`Get-VM | ConvertTo-Json -Depth 4\` does`;
}

/** What a browser shows of XML, with a sign before each element that can be closed: it is none any more. */
export const shownXml: StrangeText = {
	message: 'This is XML as a browser shows it, with a minus before each element.',
	fix: 'Import the file that Export-Clixml wrote, and not a copy of what a browser shows of it.',
};

/** Documents of XML that people have in place of an export, by their roots. */
const roots: Readonly<Record<string, StrangeText>> = {
	configuration: {
		message: 'This is the configuration of no machine; a checkpoint has one, too.',
		fix: 'Import the file in the folder Virtual Machines.',
	},
	Objects: {
		message: 'This is what ConvertTo-Xml makes, which loses what is inside of objects.',
		fix: 'Export the same with `ConvertTo-Json -Depth 4`.',
	},
};

/** Says what a document of XML is that no import takes, by its root. */
export function strangeXml(root: string): StrangeText {
	const strange = Object.hasOwn(roots, root) ? roots[root] : undefined;
	if (strange) return strange;
	return { message: `This is XML that hvlint does not know: a <${root}>.`, fix: known };
}

/** Says that a page is none of Test-Cluster. */
export function strangePage(): StrangeText {
	return { message: 'This is an HTML page, and no report of Test-Cluster.', fix: known };
}
