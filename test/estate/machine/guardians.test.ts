import { expect, test } from 'vitest';
import { collectFacts } from '../../../src/estate/facts.ts';
import { hasKeys } from '../../../src/estate/machine/guardians.ts';
import type { Host, Security } from '../../../src/generated/manifest.ts';

const known = (name: string, digit: string) => ({
	name,
	encryptionCertificateThumbprint: digit.repeat(40),
});
const asked = (guardians: NonNullable<Host['guardians']>, security: Security) => {
	const facts = collectFacts();
	const host: Host = { apiVersion: 'hvlint/v1', kind: 'Host', name: 'HV02', guardians };
	const answer = hasKeys(host, { name: 'app01', security }, facts);
	return { answer, missed: facts.collected().missed.map(({ fact }) => fact) };
};

test('a host without the keys of any guardian of a machine', () => {
	expect(
		asked([known('Own', 'C')], { guardian: known('A', 'A'), guardians: [known('B', 'B')] }),
	).toEqual({ answer: false, missed: [] });
});

test('a guardian of which a name alone is told may be one whose keys a host has', () => {
	const guardian = known('A', 'A');
	expect(asked([known('Own', 'C')], { guardian, guardians: [known('B', 'B'), 'D'] })).toEqual({
		answer: undefined,
		missed: ['security.guardians[].encryptionCertificateThumbprint'],
	});
	expect(asked([known('Own', 'C')], { guardian: 'A', guardians: [] })).toEqual({
		answer: undefined,
		missed: ['security.guardian.encryptionCertificateThumbprint'],
	});
	expect(asked(['Own'], { guardian, guardians: [] })).toEqual({
		answer: undefined,
		missed: ['guardians[].encryptionCertificateThumbprint'],
	});
});

test('the keys of one guardian are enough', () => {
	expect(asked([known('x', 'b')], { guardian: 'A', guardians: [known('B', 'B')] }).answer).toBe(
		true,
	);
});
