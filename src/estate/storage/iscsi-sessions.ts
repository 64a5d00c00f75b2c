import type { IscsiSession } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';

/** What the initiator shows of a session that may go from any address of its host. */
const anyAddress = ['0.0.0.0', '::'];

/** The address that a session goes from; undefined where it is not known, and then it is named. */
export function sessionAddress(session: IscsiSession, facts: Facts): string | undefined {
	const address = facts.need(session, 'initiatorAddress');
	if (address === undefined || !anyAddress.includes(address)) return address;
	facts.missing(session, 'initiatorAddress', `${address} is any address of the host`);
	return undefined;
}
