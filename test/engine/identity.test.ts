import { expect, test } from 'vitest';
import { distinguish, identityOf } from '../../src/engine/identity.ts';

test('equal parts give equal keys, and entries with one key are numbered', () => {
	const [key, other] = [identityOf(['a/b', 'tooFew', 1]), identityOf(['a/b', 'tooFew', 2])];
	expect(key).toMatch(/^[0-9a-f]{32}$/);
	expect(identityOf(['a/b', 'tooFew', 1])).toBe(key);
	const entries = [key, other, key, key].map((identity, index) => ({ identity, index }));
	expect(distinguish(entries)).toEqual([
		{ identity: key, index: 0 },
		{ identity: other, index: 1 },
		{ identity: `${key}:2`, index: 2 },
		{ identity: `${key}:3`, index: 3 },
	]);
});

test('entries with one key are numbered by their places, in whatever order they come', () => {
	const entries = ['b', 'a', 'c'].map((pointer) => ({ identity: 'key', pointer }));
	const numbered = (list: typeof entries) =>
		distinguish(list, ({ pointer }) => pointer)
			.map(({ identity, pointer }) => `${pointer} ${identity}`)
			.sort();
	expect(numbered(entries)).toEqual(['a key', 'b key:2', 'c key:3']);
	expect(numbered(entries.toReversed())).toEqual(numbered(entries));
});
