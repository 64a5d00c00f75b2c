import { describe, expect, test } from 'vitest';
import { dayOf } from '../../src/import/day.ts';
import { mergeManifests } from '../../src/import/merge.ts';
import { parseExport } from '../../src/import/parse.ts';
import { describeValidation, type ValidationReport } from '../../src/import/validation-report.ts';
import { withValidations } from '../../src/import/validations.ts';

/** A page as Test-Cluster writes it: the words are in the language of the system, the pictures are not. */
const page = (results: Readonly<Record<string, string>>) => `<html lang="de-DE" dir="LTR">
  <head><title>Bericht</title><style>div.error { color: white; }</style></head><body>
    <table><tr><td><div class="propertyName">Knoten: </div></td><td><div class="property">HV01.contoso.com</div></td>
      <td><div class="property">&#220;berpr&uuml;ft</div></td></tr>
    <tr><td><div class="propertyName">Knoten: </div></td><td><div class="property">HV02.contoso.com</div></td>
      <td><div class="property">ok</div></td></tr>
    <tr><td><div class="propertyName">Gestartet</div></td><td><div class="property">14.07.2026 15:16:35</div></td></tr></table>
    <span><h2>Ergebnisse nach Kategorie</h2><table><tr><td><a href="#37">Netzwerk</a></td>
      <td><result><IMG name="FailImg"></result></td></tr></table></span>
    <span><h2 id="37">Netzwerk</h2><table>${Object.entries(results)
			.map(
				([name, result]) => `<tr><td width="400"><id><a href="&#xD;&#xA; #36">${name}</a></id></td>
      <td><result><IMG name="${result}Img"></result></td><td><description>x</description></td></tr>`,
			)
			.join('')}</table></span></body></html>`;
const results = {
	'A &amp; B': 'Success',
	'Test C': 'Fail',
	'Test D': 'Warning',
	'Test E': 'Cancel',
};
const told =
	'v.htm: validation of HV01.contoso.com, HV02.contoso.com (Gestartet 14.07.2026 15:16:35), 4 tests; failed: Test C; warned: Test D; canceled: Test E';

function tellFile(content: string | Buffer, path = 'v.htm') {
	const { documents, problems, validations = [] } = parseExport(path, Buffer.from(content));
	expect({ documents, problems }).toEqual({ documents: [], problems: [] });
	return validations.map(describeValidation);
}

describe('reports of Test-Cluster', () => {
	test('a page, in any language', () => {
		expect(tellFile(page(results))).toEqual([told]);
		expect(tellFile(page({ a: 'Success' }))).toEqual([
			expect.stringMatching(/, 1 test; all passed$/),
		]);
	});

	test('a page in an envelope', () => {
		const quoted = page(results).replaceAll('=', '=3D').replace('Knoten', 'Kno=\r\nten');
		const envelope = `From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}`;
		expect(tellFile(envelope)).toEqual([told]);
	});

	test('the XML that the page is made of', () => {
		const value = (name: string, text: string) =>
			`<${name}><Value><![CDATA[${text}]]></Value></${name}>`;
		const channel = (name: string, result: string) =>
			`<Channel Type="Test">${value('SummaryChannel', '37')}${value('Title', name)}${value('Result', result)}</Channel>`;
		const xml = `<?xml version="1.0"?><Report><Channel><Channel id="37" Type="Summary"><ChannelName><![CDATA[Network]]></ChannelName></Channel>${channel('A', 'Success')}${channel('B', 'Failed')}</Channel></Report>`;
		expect(tellFile(xml, 'v.xml')).toEqual([
			'v.xml: validation of nodes that it does not name, 2 tests; failed: B',
		]);
	});

	test('another page is none', () => {
		const { problems, validations } = parseExport('x.htm', Buffer.from('<html><h2>x</h2></html>'));
		expect(validations).toBeUndefined();
		expect(problems).toMatchObject([
			{ message: 'This is an HTML page, and no report of Test-Cluster.' },
		]);
	});
});

describe('what a report tells goes into the manifest of its cluster', () => {
	const { validations = [] } = parseExport('v.htm', Buffer.from(page(results)));
	const validation = {
		date: '2026-07-14',
		nodes: ['HV01', 'HV02'],
		failed: ['Test C'],
		warned: ['Test D'],
		canceled: ['Test E'],
	};

	test('of the cluster whose nodes it names, and of the newest report', () => {
		const older = { ...(validations[0] as ValidationReport), date: '2026-01-01', tests: [] };
		const clusters = [
			{ kind: 'Cluster', name: 'CL1', nodes: ['hv01', 'HV02', 'HV03'] },
			{ kind: 'Cluster', name: 'CL2', nodes: ['HV11'] },
			{ kind: 'Cluster', name: 'CL3' },
		];
		const [first, ...others] = withValidations(clusters, [older, ...validations]);
		expect(first).toEqual({ ...clusters[0], validation });
		expect(others).toEqual(clusters.slice(1));
	});

	test('also where nothing else of the cluster is imported', () => {
		const text =
			'# ours\napiVersion: hvlint/v1\nkind: Cluster\nname: CL1\ncollected: 2026-07-01\nnodes: [HV01, HV02]\n';
		const { files, objects } = mergeManifests(
			[{ path: 'cl1.yaml', text }],
			[],
			() => false,
			undefined,
			validations,
		);
		expect(objects).toMatchObject([
			{ name: 'CL1', what: 'changed', changes: [{ fact: 'validation', after: validation }] },
		]);
		expect(files[0]?.text).toContain('# ours');
	});

	test.each([
		['14.07.2026 15:16:35', '2026-07-14'],
		['07.08.2026 15:16:35', '2026-08-07'],
		['7/14/2026 3:16:35 PM', '2026-07-14'],
		['14/07/2026 15:16:35', '2026-07-14'],
		['2026/7/8 15:16:35', '2026-07-08'],
		['2026\u5e747\u67088\u65e5 15:16:35', '2026-07-08'],
		['2026-07-08T15:16:35', '2026-07-08'],
		// July or August: the language of the page does not say in which order its system writes days.
		['7/8/2026 3:16:35 PM', undefined],
		['31.31.2026', undefined],
		['HV01', undefined],
	])('the day of %s is %s', (text, day) => {
		expect(dayOf(text)).toBe(day);
	});
});
