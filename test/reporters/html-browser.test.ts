import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/reporters/html.tsx';
import { folderOf, hvlint } from '../cli/process.ts';
import { context, hostileNames, hostileReport } from './hostile.ts';

/** Debian's Chromium, or another one. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

let browser: Browser | undefined;
const launched = async () => {
	try {
		// As root, which tests in containers run as, Chromium has no sandbox.
		browser ??= await chromium.launch({ timeout: 240_000, executablePath, args: ['--no-sandbox'] });
		return browser;
	} catch {
		return undefined;
	}
};
const hasBrowser = (await launched()) !== undefined;
if (!hasBrowser) console.warn(`There is no Chromium at ${executablePath}: pages are not opened.`);
afterAll(() => browser?.close());

interface Opened {
	readonly page: Page;
	/** What the console said, and what the page asked for beside its own file. */
	readonly complaints: readonly string[];
	/** Milliseconds until it stood there and could be used. */
	readonly took: number;
}

async function open(
	file: string,
	options: Parameters<Browser['newPage']>[0] = {},
): Promise<Opened> {
	const page = await (browser as Browser).newPage(options);
	// Playwright gives up after half a minute, which a busy machine takes.
	page.setDefaultTimeout(240_000);
	const complaints: string[] = [];
	page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('dialog', (dialog) => complaints.push(dialog.message()));
	page.on('request', (request) => {
		if (request.url() !== `file://${file}`) complaints.push(`asks for ${request.url()}`);
	});
	const started = performance.now();
	await page.goto(`file://${file}`);
	await page.evaluate('document.fonts.ready');
	return { page, complaints, took: performance.now() - started };
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Of what is as it should be, axe would describe each element, which takes most of its time. */
const wanted = JSON.stringify({
	runOnly: standards,
	resultTypes: ['violations'],
	selectors: false,
});

async function violationsOn(page: Page): Promise<unknown[]> {
	return page.evaluate(
		`${axe.source}; axe.run(${wanted}).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
	);
}

const folder = folderOf({});
const pageOf = async (name: string, args: readonly string[]): Promise<string> => {
	const file = join(folder, `${name}.html`);
	const { err } = await hvlint([...args, '--format', `html=${file}`]);
	expect(err).not.toContain('cannot be written');
	return file;
};

describe.runIf(hasBrowser)('a page with findings', async () => {
	const file = await pageOf('contoso', ['examples/contoso']);

	test.each([
		['light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
		['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
		['narrow', { colorScheme: 'light', viewport: { width: 400, height: 800 } }],
	] as const)('is accessible, quiet and asks for nothing: %s', async (_, options) => {
		const { page, complaints } = await open(file, options);
		if (options.colorScheme === 'light') expect(await violationsOn(page)).toEqual([]);
		// Also with all that folds away.
		await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
		await page.locator('td .swatch.blocked').first().click();
		expect(await violationsOn(page)).toEqual([]);
		const [shown, wide] = (await page.evaluate(
			'[document.documentElement.scrollWidth, innerWidth]',
		)) as [number, number];
		expect(shown).toBeLessThanOrEqual(wide);
		expect(complaints).toEqual([]);
		await page.close();
	});

	test('filters by severity, category and words, and shows all again', async () => {
		const { page, complaints } = await open(file);
		const groups = page.locator('.groups > li');
		const all = await groups.count();
		await page.getByRole('button', { name: /^\d+ warnings$/ }).click();
		const warnings = await groups.count();
		expect(warnings).toBeLessThan(all);
		expect(await page.locator('.group.error').count()).toBe(0);
		await page.getByLabel('Search the findings').fill('dmz');
		expect(await groups.allInnerTexts()).toEqual([expect.stringContaining('"DMZ"')]);
		expect(await page.getByRole('status').innerText()).toMatch(/^1 finding of \d+$/);
		await page.getByLabel('Search the findings').fill('no such words');
		expect(await page.getByText('Nothing of that was found.').isVisible()).toBe(true);
		await page.getByRole('button', { name: 'Show all' }).click();
		expect(await groups.count()).toBe(all);
		await page.getByLabel('Category').selectOption('preflight');
		for (const rule of await page.locator('.group .rule').allInnerTexts())
			expect(rule).toMatch(/^preflight\//);
		expect(complaints).toEqual([]);
		await page.close();
	});

	test('tells of a mark of the table why, where the mouse is, on a click and with the keyboard', async () => {
		const { page, complaints } = await open(file);
		const details = page.locator('.details');
		const cell = page.getByRole('button', { name: 'web01 to HV02: blocked' });
		await cell.hover();
		expect(await details.innerText()).toContain('HV02 has no virtual switch named "DMZ".');
		await page.mouse.move(0, 0);
		expect(await details.innerText()).not.toContain('web01');
		await cell.click();
		await page.mouse.move(0, 0);
		expect(await details.innerText()).toMatch(/^web01 to HV02\s+blocked/);
		await page.keyboard.press('ArrowDown');
		expect(await details.innerText()).toMatch(/^wsus01 to HV02/);
		await page.keyboard.press('ArrowLeft');
		expect(await details.innerText()).toMatch(/^wsus01 to HV01\s+is here/);
		// The table is one stop of the tabulator.
		expect(await page.locator('td button[tabindex="0"]').count()).toBe(1);
		await page.getByLabel('Find a machine in the tables').fill('SQL');
		expect(await page.locator('tbody tr').allInnerTexts()).toEqual([
			expect.stringContaining('sql01'),
		]);
		expect(complaints).toEqual([]);
		await page.close();
	});

	test('is accessible in each state, and the keyboard reaches what the mouse does', async () => {
		const { page, complaints } = await open(file, { colorScheme: 'dark' });
		await page.getByRole('button', { name: /^\d+ warnings$/ }).click();
		await page.getByLabel('Search the findings').fill('no such words');
		expect(await violationsOn(page)).toEqual([]);
		await page.getByRole('button', { name: 'Show all' }).click();
		const reached = new Set<string>();
		await page.locator('h1').click();
		for (let number = 0; number < 150; number++) {
			await page.keyboard.press('Tab');
			const [tag, isSeen] = (await page.evaluate(
				'[document.activeElement.tagName, document.activeElement.matches(":focus-visible") && getComputedStyle(document.activeElement).outlineStyle !== "none"]',
			)) as [string, boolean];
			if (tag === 'BODY') break;
			expect([tag, isSeen]).toEqual([tag, true]);
			reached.add(tag);
		}
		expect([...reached].sort()).toEqual(['A', 'BUTTON', 'INPUT', 'SELECT', 'SUMMARY']);
		const group = page.locator('.group > summary').last();
		await group.focus();
		await page.keyboard.press('Enter');
		expect(await page.locator('.group').last().getAttribute('open')).not.toBeNull();
		expect(complaints).toEqual([]);
		await page.close();
	});

	test('is black on white on paper, whatever the screen is', async () => {
		const { page } = await open(file, { colorScheme: 'dark' });
		const colors = () =>
			page.evaluate(
				'[document.body, document.querySelector(".swatch")].map((one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor])',
			);
		const onScreen = await colors();
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		const dark = await colors();
		await page.emulateMedia({ media: 'print', colorScheme: 'light' });
		expect(dark).toEqual(await colors());
		expect(dark).not.toEqual(onScreen);
		expect(dark).toMatchObject([['rgb(0, 0, 0)', 'rgb(255, 255, 255)'], {}]);
		expect(await violationsOn(page)).toEqual([]);
		await page.close();
	});

	test('breaks no line within a word of a command, and a copy of it is the command', async () => {
		const { page } = await open(file, { viewport: { width: 400, height: 800 } });
		const command = page.locator('.move[open] .command code').first();
		expect(await command.innerText()).toMatch(/^Move-ClusterVirtualMachineRole -Name '\w+' -Node/);
		const heights = (await page.evaluate(
			'[...document.querySelectorAll(".move[open] .command .word")].map((one) => one.getClientRects().length === 1 && one.getBoundingClientRect().height)',
		)) as number[];
		expect(new Set(heights).size).toBe(1);
		await page.close();
	});

	test('opens for a printer what failed, and folds it up again', async () => {
		const { page } = await open(file);
		const closed = () => page.locator('.move:not([open])').count();
		const before = await closed();
		expect(before).toBeGreaterThan(0);
		await page.evaluate('dispatchEvent(new Event("beforeprint"))');
		expect(await closed()).toBe(0);
		expect(await page.locator('details.passed[open]').count()).toBe(0);
		await page.evaluate('dispatchEvent(new Event("afterprint"))');
		expect(await closed()).toBe(before);
		await page.close();
	});

	test('says without scripts what it says with them', async () => {
		const { page, complaints } = await open(file, { javaScriptEnabled: false });
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('12 errors to mend');
		expect(await page.getByText('HV02 has no virtual switch named "DMZ"').count()).toBeGreaterThan(
			0,
		);
		expect(complaints).toEqual([]);
		await page.close();
	});
});

test.runIf(hasBrowser)('moves that are blocked come first, whatever counts', async () => {
	const known = join(folder, 'known.json');
	await hvlint(['baseline', 'examples/contoso', '-o', known]);
	const { page } = await open(await pageOf('known', ['examples/contoso', '-b', known]));
	expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
		'5 of 8 moves are blocked',
	);
	expect(await page.locator('header .lead').first().innerText()).toMatch(/^No errors that count, /);
	await page.close();
});

test.runIf(hasBrowser)('hostile texts are shown and do nothing', async () => {
	const names = Object.entries(hostileNames).filter(([, name]) => name.length < 10_000);
	const file = join(folderOf({ 'page.html': '' }), 'page.html');
	const { page, complaints } = await open(file);
	for (const [what, name] of names) {
		writeFileSync(file, renderHtml(hostileReport(name), context));
		await page.goto(`file://${file}`);
		await page.evaluate('document.fonts.ready');
		const [shown, elements] = (await page.evaluate(
			'[document.title, document.querySelectorAll("main script, main img").length]',
		)) as [string, number];
		expect([what, shown, complaints, elements]).toEqual([
			what,
			expect.stringMatching(/hvlint/),
			[],
			0,
		]);
	}
	await page.close();
});

test.runIf(hasBrowser)(
	'a page of 8,000 machines is small, opens soon and filters at once',
	async () => {
		const file = await pageOf('large', [join(folderOf({ 'e.json': largeEstate(8000) }), 'e.json')]);
		expect(statSync(file).size).toBeLessThan(15 * 1024 ** 2);
		const { page, complaints, took } = await open(file);
		// Two seconds; a machine that runs other tests besides is slower.
		// A busy machine takes long; one that hangs takes for ever.
		expect(took).toBeLessThan(240_000);
		expect(await page.evaluate('document.querySelectorAll("*").length')).toBeLessThan(20_000);
		await page.getByLabel('Search the findings').fill('vm7999');
		expect(await page.locator('.groups > li').first().innerText()).toContain('vm7999');
		expect(complaints).toEqual([]);
		await page.close();
	},
);

/** Machines with old checkpoints, on the nodes of one cluster after the other. */
function largeEstate(number: number): string {
	const clusters = Array.from({ length: Math.ceil(number / 500) }, (_, cluster) => {
		const nodes = Array.from({ length: 12 }, (_, node) => `C${cluster}-HV${node}`);
		const virtualMachines = Array.from({ length: 500 }, (_, n) => ({
			name: `vm${cluster * 500 + n}`,
			owner: nodes[n % 12],
			state: 'Running',
			checkpoints: [{ name: 'before', created: '2026-01-01', type: 'Standard' }],
		}));
		return {
			apiVersion: 'hvlint/v1',
			kind: 'Cluster',
			name: `C${cluster}`,
			nodes,
			virtualMachines,
		};
	});
	return JSON.stringify(clusters);
}
