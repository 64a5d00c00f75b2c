import { enumerations } from './enumerations.ts';
import type { Mapping } from './map.ts';
import { isRecord, valueAt } from './raw.ts';
import {
	flag,
	integer,
	moment,
	oneOf,
	type Reader,
	text,
	textOrNone,
	wholeEntries,
} from './readers.ts';

const thumbprint: Reader<string | null> = (raw, skip) => {
	const value = textOrNone(raw, skip);
	if (typeof value !== 'string' || /^[0-9a-f]{40}$/i.test(value)) return value;
	skip(raw, 'is no thumbprint');
	return undefined;
};

/** A time of the day, from what a TimeSpan is printed as: a text, or its parts. */
const timeOfDay: Reader<string> = (raw, skip) => {
	const { value } = raw;
	if (value === null || value === '') return undefined;
	const parts = isRecord(value)
		? [value.Hours, value.Minutes, value.Seconds].map((part) => String(part).padStart(2, '0'))
		: [];
	const time = isRecord(value) && value.Days === 0 ? parts.join(':') : value;
	if (typeof time === 'string' && /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) return time;
	skip(raw, 'is no time of the day');
	return undefined;
};

const paths: Reader<string[]> = (raw, skip) => {
	const found = wholeEntries(raw, skip)?.map((disk) => valueAt(disk, 'Path'));
	if (found?.every((path) => typeof path === 'string')) return found;
	if (found) skip(raw, 'tells no path of a disk');
	return undefined;
};

/** Windows begins to count in 1601: then is never. */
const momentOrNever: Reader<string | null> = (raw, skip) => {
	const value = raw.value === null ? null : moment(raw, skip);
	return value?.startsWith('1601-') ? null : value;
};

/** Get-VMReplication. */
export const replicationFacts: Mapping = [
	['mode', 'ReplicationMode', oneOf(enumerations.replicationMode, { None: undefined })],
	['state', 'ReplicationState', oneOf(enumerations.replicationState)],
	['health', 'ReplicationHealth', oneOf(enumerations.replicationHealth)],
	['replicaServer', 'ReplicaServerName', text],
	['replicaServerPort', 'ReplicaServerPort', integer],
	['authenticationType', 'AuthenticationType', oneOf(enumerations.replicationAuthentication)],
	['certificateThumbprint', 'CertificateThumbprint', thumbprint],
	['compressionEnabled', 'CompressionEnabled', flag],
	['vssSnapshotFrequencyHour', 'VSSSnapshotFrequencyHour', integer],
	['autoResynchronizeEnabled', 'AutoResynchronizeEnabled', flag],
	['autoResynchronizeIntervalStart', 'AutoResynchronizeIntervalStart', timeOfDay],
	['autoResynchronizeIntervalEnd', 'AutoResynchronizeIntervalEnd', timeOfDay],
	['excludedDisks', 'ExcludedDisks', paths],
];

/** Measure-VMReplication. */
export const replicationStatistics: Mapping = [
	['lastTestFailover', 'LastTestFailoverInitiatedTime', momentOrNever],
];

/** Get-VMReplicationServer, where it is enabled. */
export const replicationServerFacts: Mapping = [
	['enabled', 'ReplicationEnabled', flag],
	[
		'allowedAuthenticationType',
		'AllowedAuthenticationType',
		oneOf(enumerations.recoveryAuthentication),
	],
	['certificateThumbprint', 'CertificateThumbprint', thumbprint],
	['kerberosAuthenticationPort', 'KerberosAuthenticationPort', integer],
	['certificateAuthenticationPort', 'CertificateAuthenticationPort', integer],
	['replicationAllowedFromAnyServer', 'ReplicationAllowedFromAnyServer', flag],
];

/** Get-VMReplicationAuthorizationEntry. */
export const authorizationEntryFacts: Mapping = [
	['allowedPrimaryServer', 'AllowedPrimaryServer', text],
	['trustGroup', 'TrustGroup', text],
];
