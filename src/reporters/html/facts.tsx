import type { FactData, PageData } from './page-data.ts';
import { counted, Fold, Prose, Section, Some, useTexts } from './parts.tsx';

const mostNames = 3;

/** The facts that would decide what is undecided, and what shows each. */
export function Facts({ data }: { readonly data: PageData }) {
	const { facts, summary } = data;
	if (facts.length === 0) return null;
	return (
		<Section
			id="facts"
			title="Facts that are missing"
			note={`${counted(summary.undecided, 'check')} cannot be decided for want of them: neither passed nor failed. Those that moves hang on come first. \`hvlint facts --script\` writes a script that collects them.`}
		>
			<Some
				all={facts}
				first={25}
				noun="facts"
				render={(shown) => (
					<ul class="facts">
						{shown.map((fact) => (
							<Fact key={`${fact.noun} ${fact.fact}`} {...fact} />
						))}
					</ul>
				)}
			/>
		</Section>
	);
}

function Fact({ fact, noun, objects, checks, decidesMigrations, shownBy }: FactData) {
	const read = useTexts();
	const names = objects.map((id) => read(id));
	const more = names.slice(mostNames);
	return (
		<li>
			<p class="name">
				<span class="fact">{fact}</span> <small>of {noun}</small>
				<span class="many">
					{counted(checks, 'check')}
					{decidesMigrations && <em> decides moves</em>}
				</span>
			</p>
			<p class="command">
				<Prose text={shownBy} />
			</p>
			{more.length === 0 ? (
				<p class="names">{names.join(', ')}</p>
			) : (
				<Fold
					class="names"
					isPrinted={false}
					summary={`${names.slice(0, mostNames).join(', ')} and ${more.length.toLocaleString('en')} more`}
					body={() => <p>{more.slice(0, 500).join(', ')}</p>}
				/>
			)}
		</li>
	);
}
