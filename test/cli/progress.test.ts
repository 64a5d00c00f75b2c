import { expect, test } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';

test('names in what a run is at are text', () => {
	const written: string[] = [];
	const write = (text: string) => written.push(text);
	const progress = startProgress({ isTTY: true, write } as unknown as NodeJS.WriteStream);
	// As much is told at once.
	progress.step('placing the machines of a\u001b[2J\r\u202eb ##vso[c]', 1_000_000);
	progress.done();
	expect(written).toEqual([
		'\r\u001B[Khvlint: placing the machines of a\\u{1b}[2J\\u{d}\\u{202e}b \\u{23}#vso[c]',
		'\r\u001B[K',
	]);
});
