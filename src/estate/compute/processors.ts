import { type ProcessorVendor, processorVendor, vendorNames } from '../../facts/processor.ts';
import type { Host } from '../../generated/manifest.ts';
import type { Facts } from '../facts.ts';

/**
 * The manufacturer of a host's processors: by its short name where hvlint knows it, from whatever tells
 * it, or else as it is declared. Where neither it nor the processors' name is there, it is missing.
 */
export function manufacturerOf(host: Host, facts: Facts): string | undefined {
	const vendor = vendorOf(host, facts);
	return vendor ? vendorNames[vendor] : facts.need(host, 'processor', 'manufacturer');
}

/** The vendor of a host's processors, where it is one of those that hvlint knows, and nothing contradicts it. */
export function vendorOf(host: Host, facts: Facts): ProcessorVendor | undefined {
	const told = vendorsToldOf(host, facts);
	return told.size === 1 ? [...told][0] : undefined;
}

/** Names the manufacturer as missing, of a host whose vendor is not known. */
export function nameManufacturer(host: Host, facts: Facts): void {
	facts.missing(host, 'processor.manufacturer', whyUnknown(host, facts));
}

function whyUnknown(host: Host, facts: Facts): string | undefined {
	if (vendorsToldOf(host, facts).size > 1) return 'the name of the processors tells another one';
	const manufacturer = facts.peek(host, 'processor', 'manufacturer');
	return manufacturer === undefined
		? undefined
		: `${manufacturer} may be another name of one that is known`;
}

function vendorsToldOf(host: Host, facts: Facts): ReadonlySet<ProcessorVendor> {
	const texts = [
		facts.peek(host, 'processor', 'manufacturer'),
		facts.peek(host, 'processor', 'name'),
	];
	return new Set(texts.flatMap((text) => processorVendor(text ?? '') ?? []));
}

/** The instruction set of a host. Hyper-V runs on the processors of Intel and AMD as x64 only. */
export function architectureOf(host: Host, facts: Facts) {
	return vendorsToldOf(host, facts).size === 0
		? facts.need(host, 'processor', 'architecture')
		: facts.assume(
				host,
				'processor',
				'architecture',
				'x64' as const,
				'x64, as Hyper-V needs it of Intel and AMD',
			);
}
