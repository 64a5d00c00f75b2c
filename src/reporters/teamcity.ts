import type {
	Finding,
	LintReport,
	MigrationVerdict,
	SettledFinding,
	Undecided,
} from '../engine/report.ts';
import { countsText, worstFindingsFirst } from './annotations.ts';
import { conditionsText, verdictText } from './checklist.ts';
import { gateChanges } from './gate-changes.ts';
import { printable } from './printable.ts';
import type { Reporter } from './reporter.ts';
import { exceptedOf, exceptionText, settledTexts } from './settled.ts';
import { findingText, moveText, shorten, undecidedText, untoldTexts } from './text.ts';

const longestName = 255;
const longestText = 4000;
const severities = { error: 'ERROR', warning: 'WARNING', info: 'INFO' } as const;

/**
 * Service messages of TeamCity: an inspection for each finding and, as a weak warning, for each check
 * that is undecided; a message for each migration. None of them fails the build, since that is up to
 * the exit code.
 */
export const renderTeamCity: Reporter = (report) =>
	[
		...inspectionTypes(report),
		...worstFindingsFirst(report.findings).map(inspectionOfFinding),
		...report.undecided.map(inspectionOfUndecided),
		...untoldTexts(report).map(({ ruleId, text }) =>
			inspection(ruleId, 'WEAK WARNING', text, undefined),
		),
		...gateChanges(report).map(({ text }) =>
			serviceMessage('message', { text, status: 'WARNING' }),
		),
		...exceptedOf(report).map(exceptedMessage),
		...report.migrations.map(migrationMessage),
		serviceMessage('buildStatus', {
			text: `{build.status.text}; hvlint: ${[countsText(report), ...settledTexts(report)].join(' ')}`,
		}),
	]
		.map((line) => `${line}\n`)
		.join('');

function inspectionTypes({ rules, findings, undecided }: LintReport): string[] {
	const summaries = new Map(rules.map(({ id, summary }) => [id, summary]));
	const used = new Set([...findings, ...undecided].map(({ ruleId }) => ruleId));
	return [...used].map((id) =>
		serviceMessage('inspectionType', {
			id: shorten(id, longestName),
			name: shorten(id, longestName),
			category: shorten(`hvlint ${id.split('/')[0]}`, longestName),
			description: summaries.get(id) ?? id,
		}),
	);
}

function inspectionOfFinding(finding: Finding): string {
	const { ruleId, severity, fix } = finding;
	return inspection(ruleId, severities[severity], `${findingText(finding)} Fix: ${fix}`, finding);
}

function inspectionOfUndecided(check: Undecided): string {
	const place = check.missing.find(({ path }) => path !== null);
	return inspection(check.ruleId, 'WEAK WARNING', undecidedText(check), place);
}

function inspection(
	ruleId: string,
	severity: string,
	message: string,
	place: Pick<Finding, 'path' | 'range'> | undefined,
): string {
	return serviceMessage('inspection', {
		typeId: shorten(ruleId, longestName),
		message,
		// An inspection must have one.
		file: place?.path ?? '.',
		...(place?.range && { line: String(place.range.start.line) }),
		SEVERITY: severity,
	});
}

function migrationMessage(migration: MigrationVerdict): string {
	return serviceMessage('message', {
		text: `${moveText(migration)}: ${verdictText(migration)}${conditionsText(migration)}`,
		status: migration.verdict === 'allowed' ? 'NORMAL' : 'WARNING',
	});
}

function exceptedMessage(finding: SettledFinding): string {
	const text = `${finding.ruleId}: ${findingText(finding)} It is ${exceptionText(finding)}`;
	return serviceMessage('message', { text, status: 'NORMAL' });
}

function serviceMessage(name: string, attributes: Readonly<Record<string, string>>): string {
	const list = Object.entries(attributes)
		.map(([key, value]) => ` ${key}='${escapeValue(shorten(printable(value), longestText))}'`)
		.join('');
	return `##teamcity[${name}${list}]`;
}

/** A text as the value of an attribute, in ASCII, as the encodings of build logs differ. */
function escapeValue(text: string): string {
	return text
		.replace(/[|'[\]]/g, '|$&')
		.replace(
			/[^ -~]/g,
			(character) => `|0x${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
		);
}
