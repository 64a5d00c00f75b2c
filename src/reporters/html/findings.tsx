import { useMemo, useState } from 'preact/hooks';
import type { Severity } from '../../engine/rule.ts';
import { categoryOf, type Filter, filterGroups, noFilter } from './filter.ts';
import { Group } from './group.tsx';
import type { GroupData, PageData } from './page-data.ts';
import { counted, Icon, Section, Some } from './parts.tsx';

const mostOpen = 12;

/** The findings, grouped by what they say, and what narrows them down. */
export function Findings({ data }: { readonly data: PageData }) {
	const { groups, texts } = data;
	const [filter, setFilter] = useState(noFilter);
	const found = useMemo(() => filterGroups(groups, filter, texts), [groups, filter, texts]);
	if (groups.length === 0) return null;
	return (
		<Section id="findings" title="Findings">
			<FilterBar {...{ groups, found, filter, setFilter }} />
			{found.length === 0 && <p class="nothing">Nothing of that was found.</p>}
			<Some
				all={found}
				first={200}
				noun="kinds of findings"
				render={(shown) => (
					<ul class="groups">
						{shown.map((group, index) => (
							<li key={`${group.ruleId} ${group.severity} ${group.summary} ${keyOf(group)}`}>
								<Group group={group} isOpen={group.severity === 'error' && index < mostOpen} />
							</li>
						))}
					</ul>
				)}
			/>
		</Section>
	);
}

/** The first finding of a group is no other's. */
function keyOf({ findings: [first] }: GroupData): string {
	return first ? first.slice(1, 3).join() : '';
}

function FilterBar(props: {
	readonly groups: readonly GroupData[];
	readonly found: readonly GroupData[];
	readonly filter: Filter;
	readonly setFilter: (filter: Filter) => void;
}) {
	const { groups, found, filter, setFilter } = props;
	const all = findingsOf(groups);
	const change = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
	const severities = (['error', 'warning', 'info'] as const).filter((severity) =>
		groups.some((group) => group.severity === severity),
	);
	const toggle = (severity: Severity) =>
		change({
			severities: filter.severities.includes(severity)
				? filter.severities.filter((one) => one !== severity)
				: [...filter.severities, severity],
		});
	return (
		<search class="filter">
			<input
				type="search"
				aria-label="Search the findings"
				placeholder="Search: machine, rule, words, file"
				value={filter.text}
				onInput={({ currentTarget }) => change({ text: currentTarget.value })}
			/>
			<fieldset>
				<legend>Severity</legend>
				{severities.map((severity) => (
					<button
						key={severity}
						type="button"
						class={`chip ${severity}`}
						aria-pressed={filter.severities.includes(severity)}
						onClick={() => toggle(severity)}
					>
						<Icon mark={severity} />
						{counted(findingsOf(groups.filter((one) => one.severity === severity)), severity)}
					</button>
				))}
			</fieldset>
			<Choice
				label="Category"
				all="All categories"
				value={filter.category}
				values={distinct(groups.map(categoryOf))}
				onChange={(category) => change({ category })}
			/>
			<Choice
				label="Kind of object"
				all="All objects"
				value={filter.noun}
				values={distinct(groups.map(({ noun }) => noun))}
				onChange={(noun) => change({ noun })}
			/>
			<p class="found" role="status">
				{findingsOf(found) === all
					? counted(all, 'finding')
					: `${counted(findingsOf(found), 'finding')} of ${all.toLocaleString('en')}`}
			</p>
			{filter !== noFilter && (
				<button type="button" class="plain" onClick={() => setFilter(noFilter)}>
					Show all
				</button>
			)}
		</search>
	);
}

function Choice(props: {
	readonly label: string;
	readonly all: string;
	readonly value: string;
	readonly values: readonly string[];
	readonly onChange: (value: string) => void;
}) {
	const { label, all, value, values, onChange } = props;
	if (values.length < 2) return null;
	return (
		<select
			aria-label={label}
			value={value}
			onChange={({ currentTarget }) => onChange(currentTarget.value)}
		>
			<option value="">{all}</option>
			{values.map((one) => (
				<option key={one} value={one}>
					{one}
				</option>
			))}
		</select>
	);
}

function findingsOf(groups: readonly GroupData[]): number {
	return groups.reduce((sum, { findings }) => sum + findings.length, 0);
}

function distinct(values: readonly string[]): string[] {
	return [...new Set(values)].sort();
}
