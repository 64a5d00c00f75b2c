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

/** What cannot be taken back. */
const irreversible = ['Update-VMVersion', 'Update-ClusterFunctionalLevel'];
const interrupting = ['Stop-VM', 'Restart-Computer'];
/** Cmdlets that take the name of a group, which may not be the machine's. */
const ofGroups =
	/(?:(?:Move|Start|Stop|Remove|Get)-ClusterGroup|Move-ClusterVirtualMachineRole)\b[^|;`]* -Name \{(\w+)|-Group \{(\w+)/g;
/** Cmdlets that change every adapter of a machine that they are given by its name alone. */
const ofAdapters = ['Set-VMNetworkAdapter', 'Connect-VMNetworkAdapter', 'Set-VMFibreChannelHba'];
/** Messages that only a role can have, or whose remedy names the cluster as another way. */
const ofClusters: Readonly<Record<string, string>> = {
	'preflight/affinity-apart together': 'affinity rules are of roles',
	'preflight/assigned-devices assigned': 'it says: in a cluster',
	'preflight/endpoints unknownNode': 'a role moves to nodes',
	'preflight/included-storage stays': 'it becomes a role instead',
	'preflight/live-migration-enabled noneInCluster': 'the cluster has the setting',
	'preflight/machine-state off': 'only a role that is off is asked to move live',
	'preflight/machine-state saved': 'only a role that is saved is asked to move live',
	'preflight/node-state joining': 'only a role waits for its cluster',
	'preflight/node-state paused': 'only a role asks whether its node is paused',
	'preflight/turned-off losesData': 'only roles move that way',
};

describe('a remedy does what its text says, and touches nothing else', () => {
	test.each(rules)('$id', (rule) => {
		const faults = remediesOf(rule).flatMap(({ messageId, text }) =>
			harmsOf(text).map((harm) => `${messageId}: ${harm}`),
		);
		expect([...new Set(faults)]).toEqual([]);
	});

	const moves = rules.filter(
		({ subject, appliesTo }) =>
			subject === 'migration' && appliesTo?.operations?.includes('Move-VM') !== false,
	);
	test.each(moves)('$id asks for nothing of a cluster where there is none', (rule) => {
		for (const messageId of Object.keys(rule.messages)) {
			if (Object.hasOwn(ofClusters, `${rule.id} ${messageId}`)) continue;
			const [text] = [rule.standAloneFix, rule.fix].flatMap((texts) =>
				typeof texts === 'string' ? [texts] : (texts?.[messageId] ?? []),
			);
			const names = commandsIn(text ?? '').map(({ name }) => name);
			expect(names.filter((name) => /-Cluster/.test(name))).toEqual([]);
		}
	});

	test.each([
		['Update it: `Update-VMVersion -Name {name:ps}`.', 'does not say that it cannot be undone'],
		['`Stop-VM -Name {name:ps}`.', 'does not say that it interrupts'],
		['`Install-WindowsFeature -Name Hyper-V -Restart`', 'does not say that it interrupts'],
		['`Move-ClusterGroup -Name {machine:ps} -Node {node:ps}`', 'names a group by machine'],
		['`Get-VMSnapshot -VMName {name:ps} | Remove-VMSnapshot`', 'changes all that it gets'],
		['`Connect-VMNetworkAdapter -VMName {name:ps} -SwitchName {to:ps}`', 'changes all adapters'],
	])('%s: %s', (text, harm) => {
		expect(harmsOf(text)).toEqual([expect.stringContaining(harm)]);
	});
});

/** What a remedy does that its text does not say. */
function harmsOf(text: string): string[] {
	const commands = commandsIn(text);
	const names = commands.map(({ name }) => name);
	const restarts = commands.some(({ parameters }) => parameters.includes('Restart'));
	const isInterrupting = restarts || interrupting.some((name) => names.includes(name));
	const groups = [...text.matchAll(ofGroups)].map(([, name, group]) => name ?? group);
	const codes = [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
	const unfiltered = codes.filter(changesAllThatItGets);
	const adapters = commands.filter(
		({ name, parameters }) =>
			ofAdapters.includes(name) && parameters.includes('VMName') && !parameters.includes('Name'),
	);
	return [
		...(irreversible.some((name) => names.includes(name)) && !/cannot be undone/.test(text)
			? ['does not say that it cannot be undone']
			: []),
		...(isInterrupting && !/shut|restart/i.test(text.replaceAll(/`[^`]*`/g, ''))
			? ['does not say that it interrupts']
			: []),
		...groups.filter((name) => name !== 'role').map((name) => `names a group by ${name}`),
		...unfiltered.map((code) => `changes all that it gets: ${code}`),
		...adapters.map(({ name }) => `changes all adapters: ${name}`),
	];
}

/** What belongs to a machine as a whole: each of them has to go. */
const asOne = ['Get-VMAssignableDevice'];

/** Whether something is changed that was asked for by its owner alone, and not chosen from. */
function changesAllThatItGets(code: string): boolean {
	const [first, ...rest] = commandsOf(code);
	if (!first?.name.startsWith('Get-') || !code.includes('|') || asOne.includes(first.name))
		return false;
	const owners = ['VMName', 'ComputerName', 'CimSession', 'Cluster'];
	const isChosen =
		first.parameters.some((one) => !owners.includes(one)) ||
		rest.some(({ name }) => name === 'Where-Object');
	return !isChosen && rest.some(({ name }) => !/^(Get|Select|Where|Format|Export)-/.test(name));
}

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
