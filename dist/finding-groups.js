import { r as severities } from "./report.js";
// src/reporters/finding-groups.ts
/** The findings of a report by what they say, what is wrong with the input first, then the worst; else as the report has them. */
function groupFindings(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const key = JSON.stringify([
			finding.severity,
			finding.ruleId,
			finding.messageId
		]);
		const group = groups.get(key);
		if (group) group.push(finding);
		else groups.set(key, [finding]);
	}
	const rank = ({ severity, findings: [first] }) => first?.subject.kind === "document" ? -1 : severities.indexOf(severity);
	return [...groups.values()].flatMap((group) => {
		const [first] = group;
		return first ? [{
			ruleId: first.ruleId,
			severity: first.severity,
			findings: group
		}] : [];
	}).sort((one, other) => rank(one) - rank(other));
}
export { groupFindings as t };
