import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shell } from './cli/process.ts';

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
			manifest.bin.hvlint.replace('./', ''),
			manifest.exports['.'].types.replace('./', ''),
			...[
				'cluster',
				'host',
				'virtual-machine',
				'manifest',
				'defs',
				'defaults',
				'config',
				'report',
			].map((name) => `schemas/${name}.schema.json`),
		])
			expect(paths).toContain(path);
	});

	test('holds nothing else', () => {
		const wanted =
			/^((README|CHANGELOG)\.md|LICENSE|package\.json|schemas\/[\w-]+\.schema\.json|lib\/(src|rules)\/.+\.(js|d\.ts)|lib\/schemas\/[\w-]+\.schema\.json)$/;
		expect(paths.filter((path) => !wanted.test(path))).toEqual([]);
		expect(packed?.unpackedSize).toBeLessThan(4 * 1024 ** 2);
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
