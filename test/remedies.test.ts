import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { isWithin, longTermVersions } from '../src/facts/windows-server.ts';
import { lintExample } from './harness.ts';
import { faultsOf } from './powershell/cmdlets.ts';
import { commandsOf } from './powershell/commands.ts';
import { remediesOf } from './render-remedies.ts';

describe('every command of a remedy exists, with its parameters, in each version that it is shown for', () => {
	test.each(rules)('$id', (rule) => {
		const faults = remediesOf(rule).flatMap(({ messageId, text, versions }) =>
			commandsIn(text)
				.flatMap((command) => versions.flatMap((version) => faultsOf(command, version)))
				.map((fault) => `${messageId}: ${fault}`),
		);
		expect([...new Set(faults)]).toEqual([]);
	});

	test.each(rules)('$id, as its examples fill it', (rule) => {
		const versions = longTermVersions.filter((one) => isWithin(one, rule.appliesTo ?? {}));
		const shown = rule.examples.bad.flatMap((example) => lintExample(rule, example).findings);
		for (const fix of new Set(shown.map((finding) => finding.fix)))
			for (const command of commandsIn(fix)) {
				const faults = versions.map((version) => faultsOf(command, version));
				expect(faults, fix).toContainEqual([]);
			}
	});
});

/** The commands of all the code in a text. */
function commandsIn(text: string) {
	return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code = '']) => commandsOf(code));
}

describe('the commands of a text', () => {
	test('are told with their parameters, inside pipes, parentheses and script blocks too', () => {
		const code =
			"Get-VM -Name 'a; Remove-VM -Force' | Set-VM -Notes (Get-Date); Get-VM | Where-Object { Get-VHD -Path $_ } | Stop-VM -Name {name:ps} -TurnOff";
		expect(commandsOf(code)).toEqual([
			{ name: 'Get-VM', parameters: ['Name'] },
			{ name: 'Set-VM', parameters: ['Notes'] },
			{ name: 'Get-Date', parameters: [] },
			{ name: 'Get-VM', parameters: [] },
			{ name: 'Where-Object', parameters: [] },
			{ name: 'Get-VHD', parameters: ['Path'] },
			{ name: 'Stop-VM', parameters: ['Name', 'TurnOff'] },
		]);
	});

	test('are refused where a version lacks them or their parameters', () => {
		const fault = (code: string, version: Parameters<typeof faultsOf>[1]) =>
			commandsOf(code).flatMap((command) => faultsOf(command, version));
		expect(fault('Suspend-ClusterNode -Name HV01 -Drain', '2012')).toEqual([]);
		expect(fault('Suspend-ClusterNode -Name HV01 -Drain', '2008R2')).toHaveLength(1);
		expect(fault('Get-VM -Name app01', '2008R2')).toHaveLength(1);
		expect(fault('Set-VM -CheckpointType Production', '2012R2')).toHaveLength(1);
		expect(fault('Set-VM -CheckpointType Production', '2016')).toEqual([]);
		expect(fault('Get-Nonsense', '2025')).toHaveLength(1);
	});
});
