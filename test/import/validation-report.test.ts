import { describe, expect, test } from 'vitest';
import { parseExport } from '../../src/import/parse.ts';
import { describeValidation } from '../../src/import/validation-report.ts';

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
			expect.stringMatching(/, 1 tests?; all passed$/),
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
		expect(tellFile(xml, 'v.xml')).toEqual(['v.xml: validation, 2 tests; failed: B']);
	});

	test('another page is none', () => {
		const { problems, validations } = parseExport('x.htm', Buffer.from('<html><h2>x</h2></html>'));
		expect(validations).toBeUndefined();
		expect(problems).toMatchObject([
			{ message: 'This is an HTML page, and no report of Test-Cluster.' },
		]);
	});
});
