import type { GuardianCertificate, Host, VirtualMachine } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';
import { hexKey } from '../names/names.ts';

type Guardian = string | GuardianCertificate;

/**
 * Whether a host has the keys of one of the guardians that a key protector is granted to. Thumbprints
 * tell: a name is what its own host calls a guardian, and each host makes an `UntrustedGuardian` of its own.
 *
 * @returns undefined where that is not known, and then what would tell it is named as missing.
 */
export function hasKeys(
	host: Host,
	virtualMachine: VirtualMachine,
	facts: Facts,
): boolean | undefined {
	const onHost = facts.need(host, 'guardians');
	if (onHost?.length === 0) return facts.isComplete(onHost) ? false : undefined;
	const keys = new Set(onHost?.map(thumbprintOf));
	const granted = grantedTo(virtualMachine, facts).map(thumbprintOf);
	if (granted.some((one) => one !== undefined && keys.has(one))) return true;

	const owner = facts.need(virtualMachine, 'security', 'guardian');
	const further = facts.need(virtualMachine, 'security', 'guardians');
	const unproven = [
		keys.has(undefined) && ([host, 'guardians[]'] as const),
		owner !== undefined && !thumbprintOf(owner) && ([virtualMachine, 'security.guardian'] as const),
		further?.some((one) => !thumbprintOf(one)) &&
			([virtualMachine, 'security.guardians[]'] as const),
	].filter((one) => typeof one === 'object');
	for (const [object, fact] of unproven)
		facts.missing(object, `${fact}.encryptionCertificateThumbprint`);
	return onHost &&
		owner !== undefined &&
		further &&
		unproven.length === 0 &&
		facts.isComplete(onHost) &&
		facts.isComplete(further)
		? false
		: undefined;
}

/** The guardians that the key protector of a machine is granted to, as far as they are known: its owner first. */
export function grantedTo(virtualMachine: VirtualMachine, facts: Facts): Guardian[] {
	const owner = facts.peek(virtualMachine, 'security', 'guardian');
	const further = facts.peek(virtualMachine, 'security', 'guardians') ?? [];
	return owner === undefined ? [...further] : [owner, ...further];
}

/** Whether one of the guardians is the Host Guardian Service; undefined where that is not told of each. */
export function includeService(guardians: readonly Guardian[], facts: Facts): boolean | undefined {
	const answers = guardians.map((guardian) =>
		typeof guardian === 'string' ? undefined : facts.peek(guardian, 'isHostGuardianService'),
	);
	if (answers.includes(true)) return true;
	return facts.isComplete(guardians) && !answers.includes(undefined) ? false : undefined;
}

/** What a guardian is called on its host, or else its thumbprint. */
export function guardianName(guardian: Guardian): string {
	if (typeof guardian === 'string') return guardian;
	return guardian.name ?? guardian.encryptionCertificateThumbprint ?? 'a guardian without a name';
}

function thumbprintOf(guardian: Guardian): string | undefined {
	const thumbprint =
		typeof guardian === 'string' ? undefined : guardian.encryptionCertificateThumbprint;
	return thumbprint && hexKey(thumbprint);
}
