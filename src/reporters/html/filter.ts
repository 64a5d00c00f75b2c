import type { Severity } from '../../engine/rule.ts';
import type { FindingData, GroupData } from './page-data.ts';
import { readText } from './texts.ts';

/** What is wanted of the findings; what is empty wants all. */
export interface Filter {
	readonly text: string;
	readonly severities: readonly Severity[];
	readonly category: string;
	readonly noun: string;
}

export const noFilter: Filter = { text: '', severities: [], category: '', noun: '' };

/** The groups that hold something of what is wanted, with that alone. */
export function filterGroups(
	groups: readonly GroupData[],
	{ text, severities, category, noun }: Filter,
	texts: readonly string[],
): GroupData[] {
	const words = text.toLowerCase().split(/\s+/).filter(Boolean);
	return groups
		.filter(
			(group) =>
				(severities.length === 0 || severities.includes(group.severity)) &&
				(category === '' || categoryOf(group) === category) &&
				(noun === '' || group.noun === noun),
		)
		.map((group) => withWords(group, words, texts))
		.filter(({ findings }) => findings.length > 0);
}

/** The part of the rule's id before the slash; problems of the input have none. */
export function categoryOf({ ruleId }: GroupData): string {
	return ruleId.includes('/') ? ruleId.slice(0, ruleId.indexOf('/')) : 'input';
}

function withWords(group: GroupData, words: readonly string[], texts: readonly string[]) {
	const common = `${group.ruleId} ${group.severity} ${group.summary}`.toLowerCase();
	const left = words.filter((word) => !common.includes(word));
	if (left.length === 0) return group;
	const findings = group.findings.filter((finding) => {
		const text = searchText(finding, texts);
		return left.every((word) => text.includes(word));
	});
	return { ...group, findings };
}

function searchText([name, message, fix, path]: FindingData, texts: readonly string[]): string {
	const own = readText(texts, name);
	const place = path === null ? '' : readText(texts, path);
	return `${own}\n${readText(texts, message, own)}\n${readText(texts, fix, own)}\n${place}`.toLowerCase();
}
