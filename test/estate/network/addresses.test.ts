import { expect, test } from 'vitest';
import { isInSubnet } from '../../../src/estate/network/addresses.ts';

test.each([
	['10.0.3.11', '10.0.3.0/24', true],
	['10.0.3.11/24', '10.0.3.0/24', true],
	['10.0.31.1', '10.0.3.0/24', false],
	['10.0.3.128', '10.0.3.0/25', false],
	['10.0.3.11', '10.0.3.77/24', true],
	['10.0.3.11', '10.0.3.11', true],
	['10.0.3.12', '10.0.3.11', false],
	['192.0.2.1', '0.0.0.0/0', true],
	['FD00:3:0:0::11/64', 'fd00:3::/64', true],
	['fd00:3:0:1::11', 'fd00:3::/64', false],
	['fd00:3::11', 'FD00:3::11', true],
	['::1', '::/64', true],
	['::1', '::2', false],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64', true],
	['2001:db8:1:2:3:4:5:6', '2001:db8:1:3::/64', false],
	['fe80::1%12', 'fe80::/64', true],
	['::ffff:10.0.3.11', '::ffff:a00:300/120', true],
])('whether %s lies in %s: %s', (address, subnet, inside) => {
	expect(isInSubnet(address, subnet)).toBe(inside);
});

test.each([
	['10.0.3.11', 'fd00:3::/64'],
	['fd00:3::11', '10.0.3.0/24'],
	['10.0.3.11', '10.0.3.0/33'],
	['10.0.3.999', '10.0.3.0/24'],
	['10.0.3', '10.0.3.0/24'],
])('does not say whether %s lies in %s', (address, subnet) => {
	expect(isInSubnet(address, subnet)).toBeUndefined();
});
