import { describe, expect, test } from 'vitest';
import { powerShellLiteral } from '../../src/engine/message.ts';
import { jsonText, printable, withoutCommands } from '../../src/reporters/printable.ts';
import { styleOf } from '../../src/reporters/style.ts';

describe('what a CI takes for a command anywhere in a line', () => {
	test.each([
		['##vso[task.complete]', '\\u{23}#vso[task.complete]'],
		['###[add-mask]', '\\u{23}\\u{23}#[add-mask]'],
		["##teamcity[message text='a']", "\\u{23}#teamcity[message text='a']"],
		["##octopus[message text='a']", "\\u{23}#octopus[message text='a']"],
		['@@Continua[startGroup]', '\\u{40}@Continua[startGroup]'],
		['section_start:1:a', 'section\\u{5f}start:1:a'],
		['section_end:1:a', 'section\\u{5f}end:1:a'],
		['travis_fold:start:a', 'travis\\u{5f}fold:start:a'],
		['travis_time:end:a', 'travis\\u{5f}time:end:a'],
	])('%s', (command, broken) => {
		expect(printable(`a ${command}`)).toBe(`a ${broken}`);
		const json = jsonText({ [command]: [command] });
		expect(json).not.toContain(command);
		expect(JSON.parse(json)).toEqual({ [command]: [command] });
		const literal = powerShellLiteral(command);
		expect(literal).not.toContain(command);
		expect(literal.replace(/^\('' \+ '(.*)'\)$/, '$1').replaceAll("' + '", '')).toBe(
			command.replaceAll("'", "''"),
		);
	});

	test.each(['a # b', 'a@b', '@@a', 'section_a', 'travis_', 'my_section start:'])(
		'not %s',
		(name) => expect(printable(name)).toBe(name),
	);
});

describe('what a CI takes for a command at the begin of a line', () => {
	const paint = styleOf(true).strong;

	test.each([
		['::error::a', '\\u{3a}:error::a'],
		['--- a', '\\u{2d}-- a'],
		['---', '\\u{2d}--'],
		['+++ a', '\\u{2b}++ a'],
		['~~~ a', '\\u{7e}~~ a'],
		['^^^ +++', '\\u{5e}^^ +++'],
	])('%s', (command, broken) => {
		expect(withoutCommands(command)).toBe(broken);
		expect(withoutCommands(`a\n\n \t${command}\nb`)).toBe(`a\n\n \t${broken}\nb`);
		expect(withoutCommands(paint(command))).toBe(paint(broken));
		expect(withoutCommands(`a ${command}`)).toBe(`a ${command}`);
	});

	test.each(['- a', '-- a', '+ a', '| --- |', ':a', '~a'])('not %s', (text) =>
		expect(withoutCommands(text)).toBe(text),
	);
});
