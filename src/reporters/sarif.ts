import type { LintReport } from '../engine/report.ts';
import { gateChangeId, gateChanges } from './gate-changes.ts';
import { type Issue, issuesOf, shownText } from './issues.ts';
import { lineHashes } from './line-hash.ts';
import { jsonText } from './printable.ts';
import type { Reporter } from './reporter.ts';
import { reportingDescriptors } from './sarif-rules.ts';
import { exceptedOf, exceptionText } from './settled.ts';
import { boxesOf, count, findingText, untoldTexts } from './text.ts';

/**
 * GitHub refuses a run of more than 25,000 results, and of 5,000 up it shows 5,000 of its own choice.
 * The worst 5,000 are thus all that it gets.
 *
 * @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
const mostResults = 5000;

const levels = { error: 'error', warning: 'warning', info: 'note', undecided: 'none' } as const;

/** The report as a SARIF 2.1.0 log that GitHub code scanning takes. */
export const renderSarif: Reporter = (report, { texts }) => {
	const issues = issuesOf(report, texts);
	const shown = issues.slice(0, mostResults);
	const rules = reportingDescriptors(report.rules, shown);
	const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));
	const hashes = new Map<string, readonly string[]>();
	const hashOf = ({ path, range }: Issue): string | undefined => {
		const text = texts.get(path);
		if (text === undefined) return undefined;
		const ofLines = hashes.get(path) ?? lineHashes(text);
		hashes.set(path, ofLines);
		return ofLines[range.start.line - 1];
	};
	const log = {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: report.tool.name,
						version: report.tool.version,
						semanticVersion: report.tool.version,
						rules,
					},
				},
				invocations: [
					{
						executionSuccessful: true,
						toolExecutionNotifications: [
							...notify(issues.slice(mostResults), untoldTexts(report).length > 0),
							...notifyOfGate(report),
							...notifyOfExceptions(report),
						],
					},
				],
				originalUriBaseIds: {
					'%SRCROOT%': { description: { text: 'The folder that paths are relative to.' } },
				},
				columnKind: 'utf16CodeUnits',
				properties: {
					asOf: report.asOf.date,
					migrations: report.migrations.map(
						({ virtualMachine, from, to, verdict, conditions }) => ({
							virtualMachine: shownText(virtualMachine),
							from: from === null ? null : shownText(from),
							to: shownText(to),
							verdict,
							conditions: boxesOf(conditions).map(({ withCommands }) => shownText(withCommands)),
						}),
					),
				},
				results: shown.map((issue) => ({
					ruleId: issue.ruleId,
					ruleIndex: ruleIndexes.get(issue.ruleId),
					...(issue.severity === 'undecided' && { kind: 'open' }),
					level: levels[issue.severity],
					message: {
						text: inert(issue.fix ? `${issue.message}\nFix: ${issue.fix}` : issue.message),
						arguments: Object.values(issue.values),
					},
					locations: [locationOf(issue)],
					partialFingerprints: {
						primaryLocationLineHash: hashOf(issue),
						'hvlint/v1': issue.identity,
					},
					properties: { messageId: issue.messageId, argumentNames: Object.keys(issue.values) },
				})),
			},
		],
	};
	return jsonText(log);
};

/** A text with blanks in what a viewer would take for a placeholder (`{0}`) or a link (`[text](1)`). */
function inert(text: string): string {
	return text.replace(/\{(\d+)\}/g, '{ $1 }').replaceAll('](', '] (');
}

function locationOf({ path, range: { start, end }, subject }: Issue) {
	return {
		physicalLocation: {
			artifactLocation: uriOf(path),
			region: {
				startLine: start.line,
				startColumn: start.column,
				endLine: end.line,
				endColumn: end.column,
			},
		},
		...(subject.kind !== 'document' && {
			logicalLocations: [{ name: subject.name, kind: subject.kind }],
		}),
	};
}

/** A path as a reference from the folder of the run; one on another drive of Windows as it is. */
function uriOf(path: string) {
	const encoded = path
		.replace(/\p{Cs}/gu, '\uFFFD')
		.split('/')
		.map(encodeURIComponent)
		.join('/');
	const drive = /^([A-Za-z])%3A\//.exec(encoded);
	return drive
		? { uri: `file:///${drive[1]}:${encoded.slice(4)}` }
		: { uri: encoded, uriBaseId: '%SRCROOT%' };
}

/** Tells what may stand. As results, even suppressed ones, GitHub would show it as open alerts. */
function notifyOfExceptions(report: LintReport) {
	return exceptedOf(report)
		.slice(0, mostResults)
		.map((finding) => ({
			descriptor: { id: 'excepted' },
			level: 'note',
			message: {
				text: inert(
					shownText(`${finding.ruleId}: ${findingText(finding)} It is ${exceptionText(finding)}`),
				),
			},
		}));
}

/** Tells what the change alters of what counts. */
function notifyOfGate(report: LintReport) {
	return gateChanges(report).map(({ text, path }) => ({
		descriptor: { id: gateChangeId },
		level: 'warning',
		message: { text: inert(shownText(text)) },
		...(path !== null && { locations: [{ physicalLocation: { artifactLocation: uriOf(path) } }] }),
	}));
}

/** Says what the cut took. */
function notify(cut: readonly Issue[], isMoreUntold: boolean) {
	if (cut.length === 0) return [];
	const nouns = { error: 'error', warning: 'warning', info: 'info', undecided: 'undecided check' };
	const kinds = Object.entries(nouns)
		.map(([kind, noun]) => ({
			noun,
			number: cut.filter(({ severity }) => severity === kind).length,
		}))
		.filter(({ number }) => number > 0)
		.map(({ number, noun }) => count(number, noun));
	return [
		{
			descriptor: { id: 'results-left-out' },
			level: 'warning',
			message: {
				text: `${count(cut.length, 'result')} of ${cut.length + mostResults}, the least severe, are left out: ${kinds.join(', ')}. GitHub shows ${mostResults} results of a run; hvlint's format json holds ${isMoreUntold ? 'more' : 'all'}.`,
			},
		},
	];
}
