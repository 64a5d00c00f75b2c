import { isPattern, powerShellLiteral as literal } from '../engine/message.ts';
import type { ClusterPlan, PlanReport, PlanRound, PlanStep } from '../engine/plan-report.ts';
import { conditionsOf, headOf, lastOf, remarksOf, roundHead, verdictOf } from './plan-text.ts';
import { printable } from './printable.ts';

/** Waits for roles: the cmdlet returns at once, so that several move at the same time. Windows Server 2008 R2 drains no nodes by itself. */
const prelude = `Import-Module FailoverClusters
$drain = @{}
$stay = @{}
if ((Get-Command Suspend-ClusterNode).Parameters.ContainsKey('Drain')) {
	$drain = @{ Drain = $true; Wait = $true }
	$stay = @{ Failback = 'NoFailback' }
}

function Wait-Role([string] $Cluster, [string] $Name, [string] $Node, [int] $Minutes) {
	$end = (Get-Date).AddMinutes($Minutes)
	while ((Get-ClusterGroup -Cluster $Cluster -Name $Name).OwnerNode.Name -ne $Node.Split('.')[0]) {
		if ((Get-Date) -gt $end) { throw "$Name did not come to $Node within $Minutes minutes." }
		Start-Sleep -Seconds 5
	}
}`;

/** The PowerShell that would carry plans out. It is printed, never run. */
export function planScript({ plans, kind, tool, asOf }: PlanReport): string {
	const lines = [
		`# A plan of hvlint ${tool.version} from facts of ${asOf.date.slice(0, 10)}. Read it before you run it.`,
		'# It needs the module FailoverClusters, and ends at the first error.',
		"$ErrorActionPreference = 'Stop'",
		prelude,
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

function stepLines(step: PlanStep, { cluster, isReturning }: ClusterPlan): string[] {
	const node = (name: string) => `-Cluster ${literal(cluster)} -Name ${literal(name)}`;
	const names = step.nodes.join(', ');
	return [
		'',
		comment(`Step: ${names}`),
		...remarksOf(step).map(comment),
		...conditionsOf(step).map((one) => comment(`[ ] ${one.replaceAll('`', '')}`)),
		...step.rounds.flatMap((round, index) => roundLines(round, index + 1, cluster)),
		'',
		comment('What else is there leaves, and nothing comes back.'),
		...step.nodes.map((name) => `Suspend-ClusterNode ${node(name)} @drain`),
		...(isReturning
			? [
					`Read-Host ${literal(`Press Enter when the maintenance of ${printable(names)} is over`)}`,
					...step.nodes.map((name) => `Resume-ClusterNode ${node(name)} @stay`),
					...step.returns.flatMap((round, index) => roundLines(round, index + 1, cluster)),
				]
			: [
					comment('When the maintenance is over:'),
					...step.nodes.map((name) =>
						comment(`Resume-ClusterNode ${node(name)} -Failback NoFailback`),
					),
				]),
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
