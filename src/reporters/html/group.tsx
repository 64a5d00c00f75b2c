import type { FindingData, GroupData } from './page-data.ts';
import { counted, Fold, Icon, Prose, Remedy, Some, useTexts } from './parts.tsx';

/** Findings of one kind: what they say, where, and the remedy, once where it is one. */
export function Group({ group, isOpen }: { readonly group: GroupData; readonly isOpen: boolean }) {
	const { ruleId, severity, summary, findings } = group;
	const read = useTexts();
	const [first] = findings;
	if (!first) return null;
	return (
		<Fold
			class={`group ${severity}`}
			isOpen={isOpen}
			isMade
			summary={
				<>
					<Icon mark={severity} />
					<span class="hidden">{severity}: </span>
					<span class="what">
						<Prose text={read(first[1], read(first[0]))} />
						{findings.length > 1 && (
							<small> and {(findings.length - 1).toLocaleString('en')} more</small>
						)}
					</span>
					<span class="rule">{ruleId}</span>
					<span class="many">{howMany(group)}</span>
				</>
			}
			body={() => (
				<div class="body">
					{findings.length === 1 ? <Single finding={first} /> : <Several findings={findings} />}
					{summary !== '' && <Why group={group} />}
				</div>
			)}
		/>
	);
}

/** What the rule asks for; why, and who says so, folds away. */
function Why({ group: { summary, why, sources } }: { readonly group: GroupData }) {
	return (
		<Fold
			class="why"
			isPrinted={false}
			summary={`Asked for: ${summary}`}
			body={() => (
				<>
					<p>
						<Prose text={why} />
					</p>
					<ul>
						{sources.map((source) => (
							<li key={source}>
								<a href={source} rel="noreferrer" target="_blank">
									{source}
								</a>
							</li>
						))}
					</ul>
				</>
			)}
		/>
	);
}

function Single({ finding }: { readonly finding: FindingData }) {
	const read = useTexts();
	return (
		<>
			<Place finding={finding} />
			<Remedy text={read(finding[2], read(finding[0]))} />
		</>
	);
}

function Several({ findings }: { readonly findings: readonly FindingData[] }) {
	const read = useTexts();
	const [first] = findings;
	const isOneFix = new Set(findings.map(([, , fix]) => fix)).size === 1;
	return (
		<>
			<Some
				all={findings}
				first={5}
				noun="findings"
				printed={50}
				render={(shown) => (
					<ul class="members">
						{shown.map((finding) => (
							<li key={finding.join()}>
								<Prose text={read(finding[1], read(finding[0]))} /> <Place finding={finding} />
								{!isOneFix && <Remedy text={read(finding[2], read(finding[0]))} />}
							</li>
						))}
					</ul>
				)}
			/>
			{isOneFix && first && (
				<Remedy
					text={read(first[2], read(first[0]))}
					lead={read(first[2]) === read(first[2], 'x') ? 'Fix' : `Fix, for ${read(first[0])}`}
				/>
			)}
		</>
	);
}

function Place({ finding: [, , , path, line] }: { readonly finding: FindingData }) {
	const read = useTexts();
	if (path === null) return null;
	return (
		<span class="place">
			{read(path)}
			{line > 0 && `:${line}`}
		</span>
	);
}

/** `86 machines` where each is of another one, else `86 findings`. */
function howMany({ findings, noun }: GroupData): string {
	const names = new Set(findings.map(([name, , , path]) => `${name} ${path}`));
	return noun !== '' && names.size === findings.length
		? counted(names.size, noun)
		: counted(findings.length, 'finding');
}
