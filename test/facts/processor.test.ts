import { expect, test } from 'vitest';
import { processorVendor, vendorNames } from '../../src/facts/processor.ts';

test.each([
	['GenuineIntel', 'Intel'],
	['Intel', 'Intel'],
	['Intel(R) Xeon(R) CPU X5650 @ 2.67GHz', 'Intel'],
	['Intel64 Family 6 Model 85 Stepping 7', 'Intel'],
	['AuthenticAMD', 'AMD'],
	['AMD EPYC 7763 64-Core Processor', 'AMD'],
	['Dual-Core AMD Opteron(tm) Processor 2220', 'AMD'],
	['Advanced Micro Devices, Inc.', 'AMD'],
])('%s is %s', (text, name) => {
	const vendor = processorVendor(text);
	expect(vendor && vendorNames[vendor]).toBe(name);
});

test.each([
	'',
	'AMD64',
	'HygonGenuine',
	'CentaurHauls',
	'Ampere Altra',
	'intelligent',
	'Intel or AMD',
])('no vendor in %j', (text) => {
	expect(processorVendor(text)).toBeUndefined();
});
