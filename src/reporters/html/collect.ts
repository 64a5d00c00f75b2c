import type {
	Finding,
	LintReport,
	MigrationVerdict,
	Resources,
	SettledFinding,
} from '../../engine/report.ts';
import { timeModel } from '../../engine/time-model.ts';
import { boxesOfChecks, defaultsText, passedOf, verdictText, worstFirst } from '../checklist.ts';
import { timeText } from '../durations.ts';
import { groupFindings } from '../finding-groups.ts';
import { gateChanges } from '../gate-changes.ts';
import { printable } from '../printable.ts';
import type { RenderContext } from '../reporter.ts';
import { exceptedOf, exceptionText, knownOf, settledTexts } from '../settled.ts';
import { asOfText, factText, findingText, moveText, wantsText } from '../text.ts';
import { matricesOf } from './collect-matrices.ts';
import type {
	CheckData,
	ClusterData,
	FactData,
	GroupData,
	MoveData,
	PageData,
	SettledData,
} from './page-data.ts';
import { startTexts, type TextTable } from './texts.ts';

/** What the page shows of a report. */
export function pageDataOf(report: LintReport, { view, everyMove, day }: RenderContext): PageData {
	const texts = startTexts();
	const { missingFacts, ...summary } = report.summary;
	const { resources } = report;
	const gate = gateChanges(report).map(({ text }) => text);
	const moves = view === 'matrix' ? { report } : view === 'lint' ? everyMove?.() : undefined;
	return {
		title: titleOf(resources),
		version: report.tool.version,
		asOf: asOfText(report.asOf),
		day: day ?? null,
		view,
		files: report.files.length,
		summary,
		groups: view === 'lint' ? groupsOf(report, report.findings, texts) : [],
		gateNotes: gate.map(printable),
		settledNotes: settledTexts(report)
			.filter((text) => !gate.includes(text))
			.map(printable),
		settled: settledOf(report, texts),
		moves: view === 'matrix' ? [] : report.migrations.map((move) => moveDataOf(move, texts)),
		timeModel:
			view !== 'matrix' && report.migrations.some(({ time }) => time?.total) ? timeModel : null,
		matrices: moves?.report ? matricesOf(moves.report, texts) : [],
		matrixNote: moves?.note ?? null,
		clusters: clustersOf(resources),
		facts: missingFacts.map(
			({ fact, kind, objects, checks, decidesMigrations, shownBy }): FactData => ({
				fact: printable(fact),
				noun: kind === 'virtualMachine' ? 'virtual machine' : kind,
				objects: objects.map((name) => texts.idOf(name)),
				...{ checks, decidesMigrations },
				shownBy: printable(shownBy),
			}),
		),
		texts: texts.texts,
	};
}

/** The names of the clusters, or how many there are. */
function titleOf({ clusters, hosts }: Resources): string {
	const names = clusters.length > 0 ? clusters : hosts;
	const noun = clusters.length > 0 ? 'clusters' : 'hosts';
	if (names.length === 0) return 'Virtual machines';
	return names.length > 3
		? `${names.length} ${noun}`
		: names.map(({ name }) => printable(name)).join(', ');
}

const nouns: Readonly<Record<string, string>> = {
	virtualMachine: 'machine',
	sharedVolume: 'volume',
	document: 'file',
};

/** What does not count: what may stand first, by its reasons, then what is known. */
function settledOf(report: LintReport, texts: TextTable): SettledData[] {
	const byReason = new Map<string, Finding[]>();
	for (const finding of [...exceptedOf(report), ...knownOf(report)]) {
		const why = reasonOf(finding);
		const same = byReason.get(why);
		if (same) same.push(finding);
		else byReason.set(why, [finding]);
	}
	return [...byReason].map(([why, findings]) => ({
		why,
		groups: groupsOf(report, findings, texts),
	}));
}

function reasonOf(finding: SettledFinding): string {
	if (finding.status === 'known') return 'Known: it was there already';
	const text = printable(exceptionText(finding));
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function groupsOf(
	{ rules }: LintReport,
	findings: readonly Finding[],
	texts: TextTable,
): GroupData[] {
	const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
	return groupFindings(findings).map(({ ruleId, severity, findings: [first, ...rest] }) => {
		const rule = ruleById.get(ruleId);
		const kind = first?.subject.kind ?? '';
		return {
			...{ ruleId, severity },
			summary: printable(rule?.summary ?? ''),
			why: printable(rule?.why ?? ''),
			sources: rule?.sources ?? [],
			noun: nouns[kind] ?? kind,
			findings: [...(first ? [first] : []), ...rest].map((one) => findingDataOf(one, texts)),
		};
	});
}

function findingDataOf(finding: Finding, texts: TextTable): GroupData['findings'][number] {
	const { subject, path, range, fix } = finding;
	const { name } = subject;
	return [
		texts.idOf(name),
		texts.idOf(findingText(finding), name),
		texts.idOfLines(fix, name),
		path === null ? null : texts.idOf(path),
		range?.start.line ?? 0,
	];
}

function moveDataOf(move: MigrationVerdict, texts: TextTable): MoveData {
	const { verdict, conditions, checks, command, skipped } = move;
	const defaults = defaultsText(checks);
	const time = timeText(move.time);
	return {
		title: printable(moveText(move)),
		verdict: verdict === 'allowed' && conditions.length > 0 ? 'conditional' : verdict,
		verdictText: verdictText(move),
		command: printable(command),
		time: time === undefined ? null : texts.idOf(time),
		checks: [...worstFirst(checks), ...passedOf(checks)].map((check): CheckData => {
			const { ruleId, severity, message, evidence, missing = [], more, fix } = check;
			const outcome = check.outcome as CheckData['outcome'];
			const wanted = wantsText(missing, factText, more);
			const said = {
				failed: message ?? '',
				undecided: `Cannot be decided, for want of ${wanted}`,
				passed: evidence ?? '',
			}[outcome];
			return {
				...{ ruleId, outcome, severity },
				said: texts.idOf(said),
				...(fix !== undefined && { fix: texts.idOfLines(fix) }),
				...(outcome === 'failed' && wanted !== '' && { unknown: texts.idOf(wanted) }),
			};
		}),
		boxes: boxesOfChecks(checks).map(({ withCommands, ruleIds }) => ({
			text: texts.idOf(withCommands),
			ruleIds,
		})),
		skipped,
		defaults: defaults === '' ? null : texts.idOf(defaults),
	};
}

/** The clusters with their hosts, and the hosts that are in none. */
function clustersOf({ clusters, hosts }: Resources): ClusterData[] {
	const shown = (some: Resources['hosts']) =>
		some.map((host) => ({
			...host,
			name: printable(host.name),
			cluster: host.cluster === null ? null : printable(host.cluster),
			volumes: host.volumes.map((one) => ({ ...one, name: printable(one.name) })),
		}));
	const names = new Set(clusters.map(({ name }) => name));
	const others = hosts.filter(({ cluster }) => cluster === null || !names.has(cluster));
	return [
		...clusters.map(({ name, sharedVolumes }) => ({
			name: printable(name),
			sharedVolumes: sharedVolumes.map((one) => ({ ...one, name: printable(one.name) })),
			hosts: shown(hosts.filter(({ cluster }) => cluster === name)),
		})),
		...(others.length > 0 ? [{ name: '', sharedVolumes: [], hosts: shown(others) }] : []),
	];
}
