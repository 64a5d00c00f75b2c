import type { Host } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { isSameName } from '../names/names.ts';

/** What is wrong with a certificate that a host needs; undefined where it has it, or that is not known. */
export function certificateFault(
	host: Host,
	thumbprint: string,
	asOf: Date,
	facts: Facts,
): { readonly kind: 'absent' } | { readonly kind: 'expired'; readonly date: string } | undefined {
	const certificates = facts.need(host, 'certificates');
	const certificate = certificates?.find((one) => isSameName(one.thumbprint, thumbprint));
	if (!certificate)
		return certificates && facts.isComplete(certificates) ? { kind: 'absent' } : undefined;
	const date = facts.need(certificate, 'notAfter');
	return date !== undefined && Date.parse(date) < asOf.getTime()
		? { kind: 'expired', date }
		: undefined;
}
