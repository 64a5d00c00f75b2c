import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, shell } from './cli/process.ts';

interface Packed {
	readonly files: readonly { readonly path: string }[];
	readonly unpackedSize: number;
}
interface Lockfile {
	readonly packages: Readonly<Record<string, { dev?: boolean; hasInstallScript?: boolean }>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the published package', () => {
	// Without scripts: the build that `prepare` makes is there already, and other tests run it.
	const [packed] = JSON.parse(shell('npm pack --json --dry-run --ignore-scripts', '.')) as Packed[];
	const paths = packed?.files.map(({ path }) => path) ?? [];

	test('holds what it needs', () => {
		for (const path of [
			'README.md',
			'CHANGELOG.md',
			'LICENSE',
			'package.json',
			'docs/formats.md',
			'docs/rules/preflight/memory.md',
			manifest.bin.hvlint.replace('./', ''),
			// Says that the command is CommonJS.
			'lib/bin/package.json',
			manifest.exports['.'].types.replace('./', ''),
			...['cluster', 'host', 'virtual-machine', 'manifest', 'defs', 'config', 'report'].map(
				(name) => `schemas/${name}.schema.json`,
			),
		])
			expect(paths).toContain(path);
	});

	test('holds nothing else', () => {
		const wanted =
			/^(collect\/Export-HvlintInventory\.ps1|docs\/.+\.md|docs\/ci\/[\w.-]+|(README|CHANGELOG)\.md|LICENSE|package\.json|schemas\/[\w-]+\.schema\.json|lib\/bin\/([\w-]+\.js|package\.json)|lib\/(src|rules)\/.+\.(js|d\.ts)|lib\/schemas\/[\w-]+\.schema\.json)$/;
		expect(paths.filter((path) => !wanted.test(path))).toEqual([]);
		expect(packed?.unpackedSize).toBeLessThan(9 * 1024 ** 2);
	});

	test('installs few packages, and runs nothing while it is installed', () => {
		const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;
		const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);
		expect(installed.length).toBeLessThan(10);
		expect(installed.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
		for (const script of ['preinstall', 'install', 'postinstall'])
			expect(manifest.scripts).not.toHaveProperty(script);
	});
});

test('npm runs nothing of a packed package while it installs it', () => {
	const trap = "node -e \"require('node:fs').writeFileSync(process.env.TRAP, '')\"";
	const { name, version, scripts } = manifest;
	const trapped = Object.fromEntries(Object.keys(scripts).map((script) => [script, trap]));
	const folder = folderOf({
		'package/package.json': JSON.stringify({ name, version, scripts: trapped }),
		'package/lib/a.js': '',
		'user/package.json': '{}',
	});
	process.env.TRAP = join(folder, 'sprung');
	const [tarball] = JSON.parse(shell('npm pack --json --ignore-scripts', join(folder, 'package')));
	shell(`npm install --offline --no-audit ../package/${tarball.filename}`, join(folder, 'user'));
	expect(existsSync(join(folder, 'user/node_modules/hvlint/lib/a.js'))).toBe(true);
	expect(existsSync(process.env.TRAP)).toBe(false);
	// The trap is one: in the folder of the package itself npm runs `prepare`.
	shell('npm install --offline --no-audit', join(folder, 'package'));
	expect(existsSync(process.env.TRAP)).toBe(true);
});

describe('the hook for pre-commit', () => {
	const hook = readFileSync('.pre-commit-hooks.yaml', 'utf8');

	test('runs the command on the whole repository', () => {
		expect(Object.keys(manifest.bin)).toContain(/^ {2}entry: (\S+)$/m.exec(hook)?.[1]);
		expect(hook).toMatch(/^ {2}pass_filenames: false$/m);
	});

	test('packs without a word but the name of the package', () => {
		expect(readFileSync('.npmrc', 'utf8')).toMatch(/^foreground-scripts=false$/m);
	});
});
