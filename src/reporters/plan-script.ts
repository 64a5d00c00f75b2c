import { isPattern, powerShellLiteral as literal } from '../engine/message.ts';
import type { ClusterPlan, PlanReport, PlanRound, PlanStep } from '../engine/plan-report.ts';
import { commandsOf, drivesOf } from './node-commands.ts';
import { conditionsOf, headOf, lastOf, remarksOf, roundHead, verdictOf } from './plan-text.ts';
import { printable } from './printable.ts';

/** Waits for roles, which a cmdlet moves that returns at once, so that several move at the same time, and for storage. */
const prelude = `Import-Module FailoverClusters

function Wait-Role([string] $Cluster, [string] $Name, [string] $Node, [int] $Minutes) {
	$end = (Get-Date).AddMinutes($Minutes)
	while ((Get-ClusterGroup -Cluster $Cluster -Name $Name).OwnerNode.Name -ne $Node.Split('.')[0]) {
		if ((Get-Date) -gt $end) { throw "$Name did not come to $Node within $Minutes minutes." }
		Start-Sleep -Seconds 5
	}
}`;

/** Another node is not to be away before all data is repaired. */
const storagePrelude = `
function Wait-Storage([string] $Cluster) {
	for (;;) {
		$jobs = @(Get-StorageJob -CimSession $Cluster | Where-Object JobState -NE Completed)
		$disks = @(Get-VirtualDisk -CimSession $Cluster | Where-Object HealthStatus -NE Healthy)
		if ($jobs.Count + $disks.Count -eq 0) { return }
		Write-Host "Waiting for $($jobs.Count) storage jobs and $($disks.Count) volumes that are not healthy."
		Start-Sleep -Seconds 60
	}
}`;

/** The PowerShell that would carry plans out. It is printed, never run. */
export function planScript({ plans, kind, tool, asOf }: PlanReport): string {
	const lines = [
		`# A plan of hvlint ${tool.version} from facts of ${asOf.date.slice(0, 10)}. Read it before you run it.`,
		'# It needs the module FailoverClusters, and ends at the first error.',
		"$ErrorActionPreference = 'Stop'",
		prelude,
		...(plans.some((plan) => drivesOf(plan).length > 0) ? [storagePrelude] : []),
		...plans.flatMap((plan) => ['', ...planLines(plan, kind)]),
	];
	return `${lines.join('\n')}\n`;
}

function comment(text: string): string {
	return `# ${printable(text)}`;
}

function planLines(plan: ClusterPlan, kind: PlanReport['kind']): string[] {
	const head = [comment(headOf(plan, kind)), comment(verdictOf(plan, kind))];
	const nothing = (why: string) => [...head, `throw ${literal(`${why}: nothing is done.`)}`];
	if (plan.verdict !== 'possible') return nothing('There is no plan that is known to hold');
	const pattern = namesOf(plan).find(isPattern);
	if (pattern !== undefined)
		return nothing(`Cmdlets take ${pattern} for a pattern, which other names fit too`);
	const last = lastOf(plan);
	return [
		...head,
		...plan.steps.flatMap((step) => stepLines(step, plan)),
		...(last === undefined ? [] : ['', comment(last.replaceAll('`', ''))]),
	];
}

function namesOf({ cluster, steps }: ClusterPlan): string[] {
	const moves = steps.flatMap(({ rounds, returns }) =>
		[...rounds, ...returns].flatMap((round) => round.moves),
	);
	return [
		cluster,
		...steps.flatMap(({ nodes }) => nodes),
		...moves.flatMap(({ role, to }) => [role, to]),
	];
}

function stepLines(step: PlanStep, plan: ClusterPlan): string[] {
	const { cluster, isReturning } = plan;
	const commands = step.nodes.map((name) => commandsOf(plan, name, cluster));
	const wait = drivesOf(plan).map(() => `Wait-Storage -Cluster ${literal(cluster)}`);
	return [
		'',
		comment(`Step: ${step.nodes.join(', ')}`),
		...remarksOf(step).map(comment),
		...conditionsOf(step, plan).map((one) => comment(`[ ] ${one.replaceAll('`', '')}`)),
		...wait,
		...step.rounds.flatMap((round, index) => roundLines(round, index + 1, cluster)),
		'',
		comment('What else is there leaves, and nothing comes back.'),
		...commands.flatMap(({ pause }) => pause),
		...(isReturning
			? returnLines(step, plan)
			: [
					comment('When the maintenance is over:'),
					...commands.flatMap(({ wake, resume }) => [...wake, resume].map(comment)),
				]),
	];
}

/** Nodes come back, and then their machines. A node that was added again with another version is not paused. */
function returnLines({ nodes, returns }: PlanStep, plan: ClusterPlan): string[] {
	const { cluster, upgradeTo } = plan;
	const names = printable(nodes.join(', '));
	const event =
		upgradeTo === null
			? `the maintenance of ${names} is over`
			: `Windows Server ${upgradeTo} runs on ${names} as a node of the cluster`;
	return [
		`Read-Host ${literal(`Press Enter when ${event}`)}`,
		...nodes.flatMap((name) => {
			const node = `-Cluster ${literal(cluster)} -Name ${literal(name)}`;
			const { wake, resume } = commandsOf(plan, name, cluster);
			const isPaused = `(Get-ClusterNode ${node}).State -eq 'Paused'`;
			return [...wake, upgradeTo === null ? resume : `if (${isPaused}) { ${resume} }`];
		}),
		...returns.flatMap((round, index) => roundLines(round, index + 1, cluster)),
	];
}

/** So long is waited for a move at least, and where nothing tells how long it takes. */
const patience = { leastMinutes: 60, unknownMinutes: 24 * 60 };

/** How long is waited for the moves of a round: twice as long as they may take. */
function minutesFor({ time }: PlanRound): number {
	if (time === null) return patience.unknownMinutes;
	return Math.max(patience.leastMinutes, Math.ceil((2 * time.most) / 60));
}

function roundLines(round: PlanRound, number: number, cluster: string): string[] {
	const of = ` -Cluster ${literal(cluster)}`;
	return [
		'',
		comment(roundHead(round, number)),
		...round.moves.map(({ command }) => `${command}${of} -Wait 0`),
		...round.moves.map(
			({ role, to }) =>
				`Wait-Role${of} -Name ${literal(role)} -Node ${literal(to)} -Minutes ${minutesFor(round)}`,
		),
	];
}
