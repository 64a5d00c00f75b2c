import { distinguish, identityOf } from '../engine/identity.ts';
import {
	type Finding,
	type LintReport,
	type NamedObject,
	severities,
	type Undecided,
} from '../engine/report.ts';
import type { Severity } from '../engine/rule.ts';
import { worstFindingsFirst } from './annotations.ts';
import { type Place, placesOf } from './issue-places.ts';
import { printable } from './printable.ts';
import { factText, findingText, untoldTexts, wantsText } from './text.ts';

/** A finding or an undecided check, for formats in which both are entries that have a place. */
export interface Issue extends Place {
	readonly ruleId: string;
	/** Only of a finding. */
	readonly messageId?: string;
	readonly severity: Severity | 'undecided';
	readonly subject: NamedObject;
	readonly message: string;
	/** Only of a finding. */
	readonly fix?: string;
	/** What the message was made of. */
	readonly values: Readonly<Record<string, string>>;
	/** Different for every issue of a report. */
	readonly identity: string;
}

/** A name of a megabyte, said of every fact that is missing of it, would be too much for any platform. */
const longestText = 4000;

/** A text as people are to see it: printable, and cut where nobody reads on. */
export function shownText(text: string): string {
	if (text.length <= longestText) return printable(text);
	// A pair of surrogates that the cut divides goes as a whole.
	const kept = text.slice(0, longestText).replace(/\p{Cs}$/u, '');
	return `${printable(kept)}… (${text.length - kept.length} characters more)`;
}

/** All that a report finds wrong or undecided, the worst first, in texts as people are to see them. */
export function issuesOf(report: LintReport, texts: ReadonlyMap<string, string>): Issue[] {
	const places = placesOf(report, texts);
	const ranks = new Map(report.rules.map(({ id, severity }) => [id, severities.indexOf(severity)]));
	const rank = ({ ruleId }: Undecided) => ranks.get(ruleId) ?? severities.length;
	const found = worstFindingsFirst(report.findings).map((finding) => ({
		...issueOfFinding(finding),
		...places.locate([finding], [finding.subject.name]),
	}));
	const open = report.undecided
		.toSorted((one, other) => rank(one) - rank(other))
		.map((check) => ({
			...issueOfUndecided(check),
			...places.locate(
				check.missing,
				[...check.missing.map(({ object }) => object), check.subject].map(({ name }) => name),
			),
		}));
	const untold = untoldTexts(report).map(({ ruleId, text }) => ({
		...untoldIssue(ruleId, text),
		...places.locate([], []),
	}));
	return [...found, ...distinguish([...untold, ...open])];
}

function issueOfFinding(finding: Finding): Omit<Issue, keyof Place> {
	const { ruleId, messageId, severity, subject, fix, data, identity } = finding;
	return {
		ruleId,
		messageId,
		severity,
		subject: { kind: subject.kind, name: shownText(subject.name) },
		message: shownText(findingText(finding)),
		fix: shownText(fix),
		values: Object.fromEntries(
			Object.entries(data).map(([name, value]) => [
				name,
				shownText(Array.isArray(value) ? value.join(', ') : String(value)),
			]),
		),
		identity,
	};
}

function untoldIssue(ruleId: string, message: string): Omit<Issue, keyof Place> {
	return {
		...{ ruleId, message, severity: 'undecided', values: {} },
		subject: { kind: 'estate', name: 'estate' },
		identity: identityOf(['untold', ruleId]),
	};
}

function issueOfUndecided({ ruleId, subject, missing }: Undecided): Omit<Issue, keyof Place> {
	const who = subject.kind === 'estate' ? 'the estate' : subject.name;
	const facts = wantsText(missing, factText);
	return {
		ruleId,
		severity: 'undecided',
		subject: { kind: subject.kind, name: shownText(subject.name) },
		message: shownText(`${ruleId} cannot be decided for ${who}, for want of ${facts}.`),
		values: { subject: shownText(who), missing: shownText(facts) },
		identity: identityOf(['undecided', ruleId, subject.kind, subject.name]),
	};
}
