import { preflight } from '../../engine/lint.ts';
import type { OpenEstate } from '../../engine/open-estate.ts';
import { closest } from '../../estate/closest.ts';
import { collectFacts } from '../../estate/facts.ts';
import type { Migration, MigrationType } from '../../estate/migration.ts';
import { isSameComputer, isSameName } from '../../estate/names.ts';
import type { Host, VirtualMachine } from '../../generated/manifest.ts';
import type { Arguments, Values } from '../arguments.ts';
import { conclude, type Result, withInput } from '../command.ts';
import { Failure } from '../failure.ts';
import { parseOutputs, withFailures, writeOutputs } from '../output.ts';
import { currentFolder } from '../workspace.ts';

/** `hvlint preflight [PATHS...] [--vm NAME] [--to HOST]`: one pair, one machine, or the whole matrix. */
export async function runPreflight(args: Arguments, color: boolean): Promise<Result> {
	const { vm, format = [] } = args.values;
	const outputs = parseOutputs(format);
	const { open, config, report } = withInput(args, currentFolder(), (input) => ({
		...input,
		report: preflight(input.open, wantedMigrations(input.open, args.values), input.options),
	}));
	const view = vm === undefined ? 'matrix' : 'checklist';
	const context = { color, view, texts: open.manifests.texts } as const;
	return withFailures(await writeOutputs(outputs, report, context), conclude(report, config));
}

function wantedMigrations(open: OpenEstate, { vm, to, type = 'Live' }: Values): Migration[] {
	const migrations = migrationsOf(open, vm, to, type);
	if (migrations.length === 0)
		throw new Failure(
			`${vm ?? 'No machine'} has no other host to move to, as far as the manifests tell. Name one with --to, or declare the nodes of the cluster.`,
		);
	return migrations;
}

function migrationsOf(
	{ estate }: OpenEstate,
	machineName: string | undefined,
	hostName: string | undefined,
	type: MigrationType,
): Migration[] {
	const machines =
		machineName === undefined
			? estate.virtualMachines
			: machinesNamed(estate.virtualMachines, machineName);
	return machines.flatMap((machine) => {
		const hosts =
			hostName === undefined ? otherHosts(estate, machine) : [estate.hostNamed(hostName)];
		return hosts.map((host) => {
			const planned = estate.migrations.find(
				(one) =>
					one.virtualMachine === machine &&
					one.type === type &&
					isSameComputer(one.destination.name, host.name),
			);
			return (
				planned ??
				estate.migrationTo(machine, host, { virtualMachine: machine.name, to: host.name, type })
			);
		});
	});
}

function machinesNamed(machines: readonly VirtualMachine[], name: string): VirtualMachine[] {
	const found = machines.filter((one) => isSameName(one.name, name));
	if (found.length > 0) return found;
	const guess = closest(
		name,
		machines.map((one) => one.name),
	);
	throw new Failure(
		`No virtual machine is named ${JSON.stringify(name)}.${guess ? ` Did you mean ${JSON.stringify(guess)}?` : ''}`,
	);
}

/** The hosts that a machine could move to: the other nodes of its cluster, as far as they are known. */
function otherHosts(estate: OpenEstate['estate'], machine: VirtualMachine): Host[] {
	const facts = collectFacts();
	const cluster = estate.clusterOf(machine, facts);
	const nodes = (cluster && estate.nodesOf(cluster, facts)) || estate.hosts;
	return nodes.filter(
		(host) => machine.owner === undefined || !isSameComputer(host.name, machine.owner),
	);
}
