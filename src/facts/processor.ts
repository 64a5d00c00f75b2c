/** The vendor string of the CPUID instruction, which is also what Win32_Processor Manufacturer holds. */
export type ProcessorVendor = 'AuthenticAMD' | 'GenuineIntel';

/** `AMD64` is missing on purpose: it is also the name of the architecture that Intel's processors have. */
const vendors: readonly (readonly [ProcessorVendor, RegExp])[] = [
	['GenuineIntel', /\b(?:GenuineIntel|Intel|Intel64|Xeon)\b/i],
	['AuthenticAMD', /\b(?:AuthenticAMD|AMD|Advanced Micro Devices|EPYC|Opteron)\b/i],
];

/**
 * Recognises a processor's vendor from its CPUID vendor string, or from what Win32_Processor prints as
 * Manufacturer, Name or Caption.
 *
 * @returns undefined where the text names neither vendor, or both.
 */
export function processorVendor(text: string): ProcessorVendor | undefined {
	const found = vendors.filter(([, pattern]) => pattern.test(text));
	return found.length === 1 ? found[0]?.[0] : undefined;
}

/** What people call the vendor. */
export const vendorNames: Readonly<Record<ProcessorVendor, string>> = {
	AuthenticAMD: 'AMD',
	GenuineIntel: 'Intel',
};
