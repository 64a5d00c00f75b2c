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

/** The vendor of a host's processors, where it is one of those that hvlint knows. */
export function vendorOf(host: Host, facts: Facts): ProcessorVendor | undefined {
	const manufacturer = facts.peek(host, 'processor', 'manufacturer');
	const name = facts.peek(host, 'processor', 'name');
	return processorVendor(manufacturer ?? '') ?? processorVendor(name ?? '');
}

/** The instruction set of a host. Hyper-V runs on the processors of Intel and AMD as x64 only. */
export function architectureOf(host: Host, facts: Facts) {
	return vendorOf(host, facts) === undefined
		? facts.need(host, 'processor', 'architecture')
		: facts.assume(
				host,
				'processor',
				'architecture',
				'x64' as const,
				'x64, as Hyper-V needs it of Intel and AMD',
			);
}
