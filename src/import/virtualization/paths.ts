import { entriesOf, propertyOf, type Raw, valueAt } from '../raw.ts';

/** What is allocated, by ResourceSubType. */
export function kindOf(raw: Raw): string {
	return String(valueAt(raw, 'ResourceSubType'));
}

/** The Id of an object, as paths to it have it. */
export function idOf(raw: Raw): string {
	return String(valueAt(raw, 'InstanceID')).toLowerCase();
}

/** The machine or checkpoint whose part something is: `Microsoft:GUID\...`. */
export function machineOf(raw: Raw): string {
	return /^microsoft:([0-9a-f-]{36})(?:\\|$)/.exec(idOf(raw))?.[1] ?? '';
}

/** Whether a system is a machine, whose Name is its Id, and not the host, whose Name is its own. */
export function isMachine(raw: Raw): boolean {
	const name = valueAt(raw, 'Name');
	return typeof name !== 'string' || /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(name);
}

/** A key in the path of an object: `\\HV01\root\virtualization:Class.InstanceID="Microsoft:GUID\\0"`. */
export function keyIn(path: unknown, key: string): string | undefined {
	const found = new RegExp(`[.,]${key}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(String(path ?? ''));
	return found?.[1]?.replace(/\\(.)/g, '$1');
}

/** The first text of a list that is not empty. */
export function firstOf(raw: Raw, name: string): string | undefined {
	const list = propertyOf(raw, name);
	const found = (list ? (entriesOf(list) ?? []) : []).map(({ value }) => value);
	return found.find((one): one is string => typeof one === 'string' && one !== '');
}
