import fc from 'fast-check';

const [firstHalf, lastHalf, lastCharacter] = [0xd800, 0xdfff, 0x10ffff];
const halves = lastHalf - firstHalf + 1;
/** Any character but half of a pair. The unit `binary` is the same, and makes a list of all of them first. */
export const anyCharacter = fc.nat({ max: lastCharacter - halves }).map(
	(number) => String.fromCodePoint(number < firstHalf ? number : number + halves),
	// What tells whether `__proto__` is made of such characters.
	(text) => {
		const [character = '', ...more] = text as string;
		const code = character.codePointAt(0) ?? firstHalf;
		if (more.length > 0 || (code >= firstHalf && code <= lastHalf)) throw new Error('no character');
		return code < firstHalf ? code : code - halves;
	},
);
