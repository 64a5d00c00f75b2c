import { type Finding, severities } from '../engine/report.ts';

/** Findings of one kind: the same of several objects. */
export interface FindingGroup {
	readonly ruleId: string;
	readonly severity: Finding['severity'];
	/** In the order of the report; at least one. */
	readonly findings: readonly Finding[];
}

/** The findings of a report by what they say, what is wrong with the input first, then the worst; else as the report has them. */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		const key = JSON.stringify([finding.severity, finding.ruleId, finding.messageId]);
		const group = groups.get(key);
		if (group) group.push(finding);
		else groups.set(key, [finding]);
	}
	const rank = ({ severity, findings: [first] }: FindingGroup) =>
		first?.subject.kind === 'document' ? -1 : severities.indexOf(severity);
	return [...groups.values()]
		.flatMap((group): FindingGroup[] => {
			const [first] = group;
			return first ? [{ ruleId: first.ruleId, severity: first.severity, findings: group }] : [];
		})
		.sort((one, other) => rank(one) - rank(other));
}
