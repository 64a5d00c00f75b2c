import { createHash } from 'node:crypto';
import type { Draft } from './draft.ts';
import { objectsAt, propertyOf, type Raw, valueAt } from './raw.ts';

/** The guardians of a host whose private keys it has. */
export function addGuardians(draft: Draft, guardians: readonly Raw[] | undefined): void {
	if (!guardians) return;
	draft.set(
		'guardians',
		guardians.filter((raw) => valueAt(raw, 'HasPrivateSigningKey') === true).map(guardianOf),
		guardians[0] ?? draft.raw,
	);
}

/** Whom the key protector of a machine is granted to. */
export function addKeyProtector(draft: Draft, protector: Raw | undefined): void {
	const owner = protector && propertyOf(protector, 'Owner');
	const guardian = owner && guardianOf(owner);
	if (!guardian || Object.keys(guardian).length === 0) return;
	draft.set('security.guardian', guardian, owner);
	const further = propertyOf(protector, 'Guardians');
	if (further)
		draft.set('security.guardians', objectsAt(protector, 'Guardians').map(guardianOf), further);
}

/** A guardian by its name and the thumbprint of its certificate: the SHA-1 of what it is encoded as. */
function guardianOf(raw: Raw): Readonly<Record<string, unknown>> {
	const certificate = valueAt(raw, 'EncryptionCertificate');
	const name = valueAt(raw, 'Name');
	return {
		...(typeof name === 'string' && name !== '' && { name }),
		...(typeof certificate === 'string' && {
			encryptionCertificateThumbprint: createHash('sha1')
				.update(Buffer.from(certificate, 'base64'))
				.digest('hex')
				.toUpperCase(),
		}),
	};
}
