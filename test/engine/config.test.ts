import { describe, expect, test } from 'vitest';
import { type Config, settingsOf } from '../../src/engine/config.ts';
import type { Rule } from '../../src/engine/rule.ts';

const rule = {
	id: 'checkpoints/age',
	aliases: ['snapshots/age'],
	severity: 'warning',
	options: { days: { type: 'integer', default: 3, description: '' } },
} as unknown as Rule;
const optIn = { ...rule, id: 'storage/free', aliases: [], optIn: true } as Rule;
const practice = { ...optIn, optIn: 'practice' } as Rule;
const target = (name: string, path = 'lab/vms.yaml') => ({
	name: { kind: 'virtualMachine', name } as const,
	path,
});
const settings = (config: Config) => settingsOf(config);

describe('severity', () => {
	test.each<[string, Config, string]>([
		['as the rule says', {}, 'warning'],
		['as the configuration says', { rules: { 'checkpoints/age': 'error' } }, 'error'],
		['off', { rules: { 'checkpoints/age': 'off' } }, 'off'],
		['beside options', { rules: { 'checkpoints/age': { severity: 'info', days: 9 } } }, 'info'],
		['under a former id', { rules: { 'snapshots/age': 'off' } }, 'off'],
	])('%s', (_, config, expected) => {
		expect(settings(config).severityOf(rule, target('app01'))).toBe(expected);
	});

	test('an opt-in rule is off until the preset, a severity or options turn it on', () => {
		const severity = (config: Config) => settings(config).severityOf(optIn, target('app01'));
		expect(severity({})).toBe('off');
		expect(severity({ preset: 'strict' })).toBe('warning');
		expect(severity({ rules: { 'storage/free': 'info' } })).toBe('info');
		expect(severity({ rules: { 'storage/free': { days: 9 } } })).toBe('warning');
	});

	test('the preset practice turns on practice alone, strict all', () => {
		const severities = (config: Config) =>
			[rule, practice, optIn].map((one) => settings(config).severityOf(one, target('app01')));
		expect(severities({})).toEqual(['warning', 'off', 'off']);
		expect(severities({ preset: 'practice' })).toEqual(['warning', 'warning', 'off']);
		expect(severities({ preset: 'strict' })).toEqual(['warning', 'warning', 'warning']);
	});

	test('overrides match by file and by object, and the last one wins', () => {
		const { severityOf } = settings({
			rules: { 'checkpoints/age': 'error' },
			overrides: [
				{ files: ['lab/**'], rules: { 'checkpoints/age': 'info' } },
				{ objects: ['TEST-*'], rules: { 'checkpoints/age': 'off' } },
			],
		});
		expect(severityOf(rule, target('app01', 'prod/vms.yaml'))).toBe('error');
		expect(severityOf(rule, target('app01'))).toBe('info');
		expect(severityOf(rule, target('test-01'))).toBe('off');
		expect(severityOf(rule, target('test-01', 'prod/vms.yaml'))).toBe('off');
		// A migration is meant by its machine's name, too.
		const move = { ...target('test-01 to HV02'), alias: 'test-01' };
		expect(severityOf(rule, move)).toBe('off');
	});
});

test('options are the rule’s defaults, overridden one by one', () => {
	const { optionsOf } = settings({
		rules: { 'checkpoints/age': { days: 7 } },
		overrides: [{ objects: ['dc*'], rules: { 'checkpoints/age': { days: 1 } } }],
	});
	expect(optionsOf(rule, target('app01'))).toEqual({ days: 7 });
	expect(optionsOf(rule, target('dc01'))).toEqual({ days: 1 });
	expect(settings({}).optionsOf(rule, target('app01'))).toEqual({ days: 3 });
});
