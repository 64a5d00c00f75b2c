import type { Draft } from './draft.ts';
import type { Work } from './map.ts';
import { propertyOf, type Raw, valueAt } from './raw.ts';
import { flag } from './readers.ts';

/** Names are in the language of the system: the last part of the Id is the class of the service. */
const services: Readonly<Record<string, string>> = {
	'6c09bb55-d683-4da0-8931-c9bf705f6480': 'guestServiceInterface',
	'84eaae65-2f2e-45f5-9bb5-0e857dc8eb47': 'heartbeat',
	'2a34b1c2-fd73-4043-8a5b-dd2159bc743f': 'keyValuePairExchange',
	'9f8233ac-be49-4c79-8ee3-e7e1985b2077': 'shutdown',
	'2497f4de-e9fa-4204-80e4-4b75c46419c0': 'timeSynchronization',
	'5ced1297-4598-4915-a5fc-ad21bb4d02a4': 'vss',
};

/** Their names in English, for exports that have no Id. */
const inEnglish: Readonly<Record<string, string>> = {
	'guest service interface': 'guestServiceInterface',
	heartbeat: 'heartbeat',
	'key-value pair exchange': 'keyValuePairExchange',
	shutdown: 'shutdown',
	'time synchronization': 'timeSynchronization',
	vss: 'vss',
};

/** Get-VMIntegrationService: which services are offered to a machine. */
export function addIntegrationServices(
	draft: Draft,
	raws: readonly Raw[] | undefined,
	{ skip }: Work,
): void {
	for (const raw of raws ?? []) {
		const enabled = propertyOf(raw, 'Enabled');
		const id = String(valueAt(raw, 'Id') ?? '').toLowerCase();
		const name = String(valueAt(raw, 'Name') ?? '');
		const service = services[id.slice(id.lastIndexOf('\\') + 1)] ?? inEnglish[name.toLowerCase()];
		if (!service) skip(raw, `is an integration service that hvlint does not know: ${name}`);
		else if (enabled) draft.set(`integrationServices.${service}`, flag(enabled, skip), enabled);
	}
}
