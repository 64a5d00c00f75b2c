import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const page = readFileSync('docs/security.md', 'utf8');
const modules = globSync(['src/**/*.ts', 'rules/**/*.ts', '!src/generated/**']).sort();
const textOf = (module: string) => readFileSync(module, 'utf8');

describe('docs/security.md', () => {
	const links = [...page.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+)\)/g)].map(
		([, name = '', file = '']) => [name.replaceAll('\n', ' ').replace(/ +/g, ' '), file] as const,
	);

	test.each(links)('%s is a test of %s', (name, file) => {
		expect(textOf(join('.', file))).toMatch(
			new RegExp(`(test|describe)\\((['"])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\2`),
		);
	});

	test('each promise names its test', () => {
		const promises = page.split(/\n(?=- |## |\n)/).filter((part) => part.startsWith('- '));
		expect(promises.length).toBeGreaterThan(15);
		expect(promises.filter((promise) => !promise.includes('](../test/'))).toEqual([]);
	});
});

test('nothing connects, starts a program or makes code', () => {
	const powers =
		/'node:(https?|http2|tls|dgram|dns|child_process|cluster|vm|worker_threads|inspector)|\beval\(|new Function|\bfetch\(|WebSocket/;
	expect(modules.filter((module) => powers.test(textOf(module)))).toEqual([]);
	// Of the network, addresses alone are understood.
	const sockets = /createConnection|\bconnect\(|new Socket\b|createServer/;
	expect(modules.filter((module) => sockets.test(textOf(module)))).toEqual([]);
});

test('the command reads two environment variables', () => {
	const command = modules.filter(
		(module) => module.startsWith('src/') && module !== 'src/action.ts',
	);
	const reads = command.flatMap((module) => [...textOf(module).matchAll(/process\.env\b.*/g)]);
	expect(reads.map(([line]) => line)).toEqual(['process.env;']);
	expect(textOf('src/cli/main.ts')).toContain('const { NO_COLOR, FORCE_COLOR } = process.env;');
});

test('only reports and imported manifests are written', () => {
	const writing =
		/\b(write|append|mk|rename|rm|unlink|cp|copy|symlink|link|truncate)\w*Sync\(|WriteStream\(|fs\/promises/;
	const writers = modules.filter((module) => writing.test(textOf(module)));
	expect(writers).toEqual(['src/action.ts', 'src/cli/commands/import.ts', 'src/cli/output.ts']);
});
