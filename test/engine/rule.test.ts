import { expect, test } from 'vitest';
import { defineRule } from '../../src/engine/rule.ts';

const rest = {
	id: 'host/memory',
	summary: 'Hosts have memory.',
	subject: 'host',
	severity: 'error',
	why: '',
	sources: [],
	examples: { good: [], bad: [] },
} as const;

test('messages, remedies, evidence and options are held against the check by the compiler', () => {
	const rule = defineRule({
		...rest,
		options: {
			minimum: { type: 'integer', default: 4, description: '' },
			mode: { enum: ['strict', 'loose'], default: 'strict', description: '' },
		},
		messages: { tooLittle: '{host} has {total:size}.', none: 'There is none.' },
		fix: { tooLittle: 'Add memory to {host:ps}.', none: 'Add memory.' },
		evidence: { enough: '{total:size}' },
		check({ host, options, facts, report, pass }) {
			const total: number | undefined = facts.need(host, 'memory', 'total');
			const minimum: number = options.minimum;
			const mode: 'strict' | 'loose' = options.mode;
			if (total === undefined || minimum > total || mode === 'loose') return;
			report('tooLittle', [host, 'memory'], { host: host.name, total });
			report('none', [host]);
			pass('enough', { total });
			// @ts-expect-error: no such message
			report('tooMuch', [host]);
			// @ts-expect-error: the message needs its values
			report('tooLittle', [host]);
			// @ts-expect-error: a size is a number of bytes
			report('tooLittle', [host], { host: host.name, total: '8 GB' });
			// @ts-expect-error: the message names no such value
			report('tooLittle', [host], { host: host.name, total, free: 1 });
			// @ts-expect-error: a host has no such key
			report('none', [host, 'memroy']);
			// @ts-expect-error: no such evidence
			pass('fits');
			// @ts-expect-error: no such option
			options.maximum;
			// @ts-expect-error: no such fact
			facts.need(host, 'memory', 'size');
		},
	});
	expect(rule.id).toBe('host/memory');
	// @ts-expect-error: a remedy for each message
	defineRule({ ...rest, messages: { a: 'A.', b: 'B.' }, fix: { a: 'Mend it.' }, check() {} });
});
