import { Group } from './group.tsx';
import type { PageData, SettledData } from './page-data.ts';
import { counted, Fold, Icon, Section, Some } from './parts.tsx';

/** What does not count, and why: each reason with its findings. */
export function Settled({ data }: { readonly data: PageData }) {
	const { settled } = data;
	if (settled.length === 0) return null;
	return (
		<Section id="settled" title="What does not count">
			<Some
				all={settled}
				first={50}
				noun="reasons"
				render={(shown) => (
					<ul class="groups">
						{shown.map((one) => (
							<li key={one.why}>
								<Reason settled={one} />
							</li>
						))}
					</ul>
				)}
			/>
		</Section>
	);
}

function Reason({ settled: { why, groups } }: { readonly settled: SettledData }) {
	const many = groups.reduce((sum, { findings }) => sum + findings.length, 0);
	return (
		<Fold
			class="group info"
			summary={
				<>
					<Icon mark="none" />
					<span class="what">{why}</span>
					<span class="rule" />
					<span class="many">{counted(many, 'finding')}</span>
				</>
			}
			body={() => (
				<ul class="groups">
					{groups.map((group) => (
						<li key={`${group.ruleId} ${group.severity} ${group.findings[0]?.join()}`}>
							<Group group={group} isOpen={false} />
						</li>
					))}
				</ul>
			)}
		/>
	);
}
