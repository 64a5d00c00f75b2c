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

/** Says what a document of XML is that no import takes, by its root. */
export function strangeXml(root: string): StrangeText {
	return { message: `This is XML that hvlint does not know: a <${root}>.`, fix: known };
}

/** Says that a page is none of Test-Cluster. */
export function strangePage(): StrangeText {
	return { message: 'This is an HTML page, and no report of Test-Cluster.', fix: known };
}
