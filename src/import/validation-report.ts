import { dayOf } from './day.ts';
import { childOf, type XmlElement } from './xml.ts';

/** How a test of Test-Cluster ended. */
export type TestResult = 'Success' | 'Warning' | 'Fail' | 'Cancel' | 'NotApplicable';

/** What a report of Test-Cluster is evidence of: when which nodes were validated, and how each test ended. */
export interface ValidationReport {
	readonly path: string;
	/** The nodes that were validated, as the report names them. */
	readonly nodes: readonly string[];
	/** The head of the report in its own language, such as `Started 7/14/2020 3:16:35 PM`. */
	readonly head: readonly string[];
	/** The day on which it was started, where the head tells it without a doubt. */
	readonly date?: string;
	readonly tests: readonly { readonly name: string; readonly result: TestResult }[];
}

/**
 * Reads the page that Test-Cluster writes, in whatever language: results are known by the names of their
 * pictures.
 *
 * @returns undefined where the page is another one.
 */
export function validationOfPage(path: string, page: string): ValidationReport | undefined {
	const [before = '', ...rest] = textOfMime(page).split(/<h2>/i);
	const rows = rest.join('').split('</tr>');
	const tests = rows.flatMap((row) => {
		const [, name] = /<id>\s*<a [^>]*>([^<]*)<\/a>/i.exec(row) ?? [];
		const [, result] = /<img name="?(\w+?)Img"?/i.exec(row) ?? [];
		return name !== undefined && isResult(result) ? [{ name: plain(name), result }] : [];
	});
	if (tests.length === 0) return undefined;
	const lines = before
		.split('</tr>')
		.map((row) =>
			[...row.matchAll(/<div class="?property(?:Name)?"?>([^<]*)<\/div>/gi)].map(([, text = '']) =>
				plain(text),
			),
		);
	const head = lines.flatMap(([what, value, more]) =>
		value !== undefined && more === undefined ? [{ what, value }] : [],
	);
	const date = head.map(({ value }) => dayOf(value)).find((day) => day !== undefined);
	return {
		path,
		...(date !== undefined && { date }),
		// A node has a third column, which says whether it was validated.
		nodes: lines.flatMap(([, name, how]) =>
			name !== undefined && how !== undefined ? [name] : [],
		),
		head: head.map(({ what, value }) => `${what} ${value}`),
		tests,
	};
}

/** Reads the XML that Test-Cluster makes its page of. */
export function validationOfXml(path: string, root: XmlElement): ValidationReport | undefined {
	if (root.name !== 'Report') return undefined;
	const channels = root.children
		.filter(({ name }) => name === 'Channel')
		.flatMap((outer) => outer.children.filter(({ name }) => name === 'Channel'));
	const valueOfPart = (channel: XmlElement, part: string) =>
		childOf(childOf(channel, part), 'Value')?.text.trim();
	const tests = channels.flatMap((channel) => {
		const [name, said] = [valueOfPart(channel, 'Title'), valueOfPart(channel, 'Result')];
		const result = said?.replace(/^(Fail|Cancel)\w+$/, '$1');
		return name && isResult(result) && valueOfPart(channel, 'SummaryChannel')
			? [{ name, result }]
			: [];
	});
	return tests.length === 0 ? undefined : { path, nodes: [], head: [], tests };
}

const results: readonly unknown[] = ['Success', 'Warning', 'Fail', 'Cancel', 'NotApplicable'];

function isResult(value: unknown): value is TestResult {
	return results.includes(value);
}

/** What is told of a report, in one line. */
export function describeValidation({ path, nodes, head, tests }: ValidationReport): string {
	const of = (result: TestResult) =>
		tests.filter((one) => one.result === result).map(({ name }) => name);
	const ended = (
		[
			['failed', 'Fail'],
			['warned', 'Warning'],
			['canceled', 'Cancel'],
			['not applicable', 'NotApplicable'],
		] as const
	).flatMap(([word, result]) => {
		const names = of(result);
		return names.length === 0 ? [] : [`${word}: ${names.join(', ')}`];
	});
	const whom = nodes.length > 0 ? ` of ${nodes.join(', ')}` : ' of nodes that it does not name';
	const when = head.length > 0 ? ` (${head.join(', ')})` : '';
	const verdict = ended.length > 0 ? ended.join('; ') : 'all passed';
	return `${path}: validation${whom}${when}, ${tests.length === 1 ? '1 test' : `${tests.length} tests`}; ${verdict}`;
}

/** Up to Windows Server 2012 the page is in an envelope (.mht), where `=3D` is an equals sign. */
function textOfMime(page: string): string {
	if (!/^content-transfer-encoding:\s*quoted-printable/im.test(page.slice(0, 5000))) return page;
	const bytes = page
		.replace(/=\r?\n/g, '')
		.replace(/=([0-9A-F]{2})/g, (_, code: string) =>
			String.fromCharCode(Number.parseInt(code, 16)),
		);
	return /charset="?utf-8/i.test(page) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;
}

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: ' ',
};

function plain(html: string): string {
	return html
		.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
			if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
			const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
			return code > 0x10ffff ? whole : String.fromCodePoint(code);
		})
		.replace(/\s+/g, ' ')
		.trim();
}
