import { readFileSync } from 'node:fs';
import type { WindowsServerVersion } from '../../src/facts/windows-server.ts';
import { cmdletsOf } from './cmdlets.ts';

const standIns = readFileSync(new URL('stand-ins.ps1', import.meta.url), 'utf8');

/**
 * A script that defines every cmdlet which reads, of the modules and with the parameters that its
 * Windows Server version documents, so that a wrong one throws as it would there. What they answer
 * `estate` says, by `$mocks`.
 */
export function mockedModules(version: WindowsServerVersion, estate: string): string {
	const modules = ['Hyper-V', 'FailoverClusters', 'HgsClient', 'ServerManager'];
	const cmdlets = [...cmdletsOf(version, modules)]
		.filter(([name]) => /^(Get|ConvertTo|Measure)-/.test(name))
		.map(([name, parameters]) => {
			const declared = parameters.map((parameter) => `$${parameter}`).join(', ');
			return `function ${name} { [CmdletBinding()] param(${declared}) Get-Mock '${name}' $PSBoundParameters }`;
		});
	return [standIns, ...cmdlets, estate].join('\n');
}
