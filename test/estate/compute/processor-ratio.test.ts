import { expect, test } from 'vitest';
import { supportedVirtualProcessors } from '../../../src/estate/compute/processor-ratio.ts';
import { collectFacts } from '../../../src/estate/facts.ts';
import type { Host, VirtualMachine } from '../../../src/generated/manifest.ts';

const windows7: VirtualMachine = { name: 'vdi01', guest: { operatingSystem: 'Windows 7' } };
const host = (operatingSystem: Host['operatingSystem']): Host => ({
	apiVersion: 'hvlint/v1',
	kind: 'Host',
	name: 'HV01',
	processor: { logicalProcessors: 8 },
	...(operatingSystem && { operatingSystem }),
});

test.each<[string, Host, VirtualMachine[], number, number]>([
	[
		'twelve of each with Windows 7 alone, and the service pack',
		host({ servicePack: 1 }),
		[windows7],
		96,
		96,
	],
	['which its build tells too', host({ build: '6.1.7601' }), [windows7], 96, 96],
	['eight without it', host({ servicePack: 0 }), [windows7], 64, 64],
	[
		'eight with another guest',
		host({ servicePack: 1 }),
		[{ name: 'app01', state: 'Running', guest: { operatingSystem: 'Windows Server 2008 R2' } }],
		64,
		64,
	],
	['one or the other where that is not known', host(undefined), [windows7], 64, 96],
])('a host of 2008 R2 may run %s', (_, one, machines, least, most) => {
	expect(supportedVirtualProcessors(one, [machines], collectFacts())).toMatchObject({
		least,
		most,
	});
});
