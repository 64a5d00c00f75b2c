import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { settingsOf } from '../../src/engine/config.ts';
import { lint } from '../../src/engine/lint.ts';
import { boxesOf } from '../../src/reporters/text.ts';

/** What comes of a planned move of app01 from HV01 to HV02, judged by some rules. */
function moveOf(ids: readonly string[], cluster: string, ...hosts: readonly string[]) {
	const text = [
		`{ apiVersion: hvlint/v1, kind: Cluster, name: HVC01, operatingSystem: 2022, nodes: [HV01, HV02], ${cluster}, migrations: [{ virtualMachine: app01, to: HV02 }] }`,
		...hosts.map((host) => `{ apiVersion: hvlint/v1, kind: Host, ${host} }`),
	].join('\n---\n');
	const { migrations } = lint([{ path: 'hvc01.yaml', bytes: Buffer.from(text), named: true }], {
		rules: rules.filter(({ id }) => ids.includes(id)),
		settings: settingsOf({}),
		now: new Date('2026-11-20T12:00:00Z'),
	});
	const [move] = migrations;
	return {
		verdict: move?.verdict,
		outcomes: move?.checks.map(({ outcome }) => outcome),
		boxes: boxesOf(move?.conditions ?? []).map(({ text }) => text),
	};
}

const machines = 'virtualMachines: [{ name: app01, owner: HV01 }]';

test('what is not said of the moment are conditions; what is said is judged', () => {
	const nodeState = (state: string) =>
		moveOf(['preflight/node-state'], machines, 'name: HV01, state: Up', `name: HV02, ${state}`);
	expect(nodeState('state: Up')).toEqual({ verdict: 'allowed', outcomes: ['passed'], boxes: [] });
	expect(nodeState('domain: null')).toEqual({
		verdict: 'allowed',
		outcomes: ['open'],
		boxes: ['HV02 is up'],
	});
	expect(nodeState('state: Down').verdict).toBe('blocked');
});

test('what is said of the moment but is invalid leaves the check undecided', () => {
	expect(
		moveOf(['preflight/node-state'], machines, 'name: HV01, state: Up', 'name: HV02, state: Upp'),
	).toEqual({ verdict: 'undecided', outcomes: ['undecided'], boxes: [] });
	const machine = 'virtualMachines: [{ name: app01, owner: HV01, operationalStatus: [Idle] }]';
	expect(moveOf(['preflight/machine-operation'], machine).verdict).toBe('undecided');
});

test('a condition that several checks share is one box, and so is one of several that is enough', () => {
	const networks = ['LM', 'Backup'].map(
		(name, index) =>
			`{ name: ${name}, role: Cluster, subnet: 10.0.${index}.0/24, liveMigration: {} }`,
	);
	const adapters = (host: number) =>
		`networkAdapters: [{ name: A, ipAddress: 10.0.0.${host}, linkSpeed: 10Gbps }, { name: B, ipAddress: 10.0.1.${host}, linkSpeed: 10Gbps }]`;
	const move = (count: number) =>
		moveOf(
			['preflight/migration-network', 'preflight/migration-network-speed'],
			`${machines}, networks: [${networks.slice(0, count)}]`,
			`name: HV01, ${adapters(11)}`,
			`name: HV02, ${adapters(12)}`,
		);
	expect(move(1).boxes).toEqual(['the network LM is up']);
	expect(move(2).boxes).toEqual(['the network LM is up, or the network Backup is up']);
});
