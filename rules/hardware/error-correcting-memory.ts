import { defineRule } from '../../src/engine/rule.ts';

export default defineRule({
	id: 'hardware/error-correcting-memory',
	summary: 'The memory of a host corrects errors.',
	subject: 'host',
	severity: 'error',
	why: 'Microsoft does not support Windows Server on a computer without memory that corrects errors. A flipped bit that nobody notices is written into the disks of whichever machine has it. A model that the Windows Server Catalog lists as certified has such memory, so that nothing more is asked of it.',
	sources: [
		'https://learn.microsoft.com/windows-server/virtualization/hyper-v/best-practices-analyzer/use-ram-that-provides-error-correction',
		'https://learn.microsoft.com/windows-server/get-started/hardware-requirements',
		'https://learn.microsoft.com/windows/win32/cimwin32prov/win32-physicalmemoryarray',
	],
	covers: ['bpa/ecc-ram'],
	messages: { none: 'The memory of {host} does not correct errors.' },
	fix: 'Look the model up in the Windows Server Catalog (https://www.windowsservercatalog.com), and give it memory with ECC, or replace it where it takes none.',
	check({ host, facts, report }) {
		const isCertified = (facts.peek(host, 'hardware', 'certifiedFor')?.length ?? 0) > 0;
		const corrects = isCertified
			? facts.assume(host, 'memory', 'errorCorrection', true, 'as certified hardware has it')
			: facts.need(host, 'memory', 'errorCorrection');
		const memory = corrects === false ? host.memory : undefined;
		if (memory) report('none', [memory, 'errorCorrection'], { host: host.name });
	},
	examples: {
		good: [
			{
				name: 'Stated, and certified',
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { errorCorrection: true } }
---
{ apiVersion: hvlint/v1, kind: Host, name: HV02, hardware: { certifiedFor: [2022] } }
`,
			},
		],
		bad: [
			{
				name: 'A desktop computer',
				input: `
apiVersion: hvlint/v1
kind: Host
name: HV01
memory:
  total: 64GB
  errorCorrection: false # <- none
`,
			},
		],
		undecided: [
			{
				name: 'Neither is known',
				missing: ['HV01 memory.errorCorrection'],
				input: `
{ apiVersion: hvlint/v1, kind: Host, name: HV01, memory: { total: 64GB } }
`,
			},
		],
	},
});
