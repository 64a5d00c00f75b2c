import { plural } from '../plural.ts';
import type { PageData } from './page-data.ts';
import { counted, Icon, type Mark, Prose } from './parts.tsx';

interface Verdict {
	readonly mark: Mark;
	readonly text: string;
	readonly note: string;
}

/** What was found, in one sentence, and in numbers; and where on the page it is told. */
export function Headline({ data }: { readonly data: PageData }) {
	const { title, summary, files, asOf, day, version } = data;
	const { mark, text, note } = verdictOf(data);
	const { allowed, conditional, blocked, undecided } = summary.migrations;
	const moves = allowed + blocked + undecided;
	return (
		<header class={`headline ${mark}`}>
			<p class="eyebrow">
				<b>{title}</b> <span>hvlint {version}</span> <span>{counted(files, 'file')}</span>{' '}
				{day !== null && <span>Written on {day}</span>} <span>{asOf}</span>
			</p>
			<h1>
				<Icon mark={mark} />
				{text}
			</h1>
			<p class="lead">{note}</p>
			{data.settledNotes.map((text) => (
				<p key={text} class="lead">
					<Prose text={text} />
				</p>
			))}
			{data.gateNotes.map((text) => (
				<p key={text} class="lead gate warning">
					<Icon mark="warning" />
					<span>{text}</span>
				</p>
			))}
			<div class="all-figures">
				{data.view === 'lint' && (
					<div>
						<h2>Checks</h2>
						<dl class="figures">
							<Figure mark="error" number={summary.errors} word={plural(summary.errors, 'error')} />
							<Figure
								mark="warning"
								number={summary.warnings}
								word={plural(summary.warnings, 'warning')}
							/>
							<Figure mark="info" number={summary.infos} word="info" />
							<Figure mark="undecided" number={summary.undecided} word="undecided" />
							<Figure mark="box" number={summary.open} word="open until the change" />
							<Figure mark="passed" number={summary.passed} word="passed" />
						</dl>
					</div>
				)}
				{moves > 0 && (
					<div>
						<h2>{data.view === 'lint' ? 'Planned migrations' : 'Moves'}</h2>
						<dl class="figures">
							<Figure mark="blocked" number={blocked} word="blocked" />
							<Figure mark="undecided" number={undecided} word="undecided" />
							<Figure mark="conditional" number={conditional} word="allowed if" />
							<Figure mark="allowed" number={allowed - conditional} word="allowed" />
						</dl>
					</div>
				)}
			</div>
			<nav aria-label="Parts of the report">
				{partsOf(data).map(([id, name]) => (
					<a key={id} href={`#${id}`}>
						{name}
					</a>
				))}
			</nav>
		</header>
	);
}

function Figure(props: { readonly mark: Mark; readonly number: number; readonly word: string }) {
	const { mark, number, word } = props;
	return (
		<div class={number === 0 ? 'zero' : mark}>
			<dt>
				<Icon mark={mark} />
				{word}
			</dt>
			<dd>{number.toLocaleString('en')}</dd>
		</div>
	);
}

/** The verdict is no better than what is known. */
function verdictOf({ view, summary }: PageData): Verdict {
	const { errors, warnings, undecided, migrations, passed } = summary;
	const moves = migrations.allowed + migrations.blocked + migrations.undecided;
	const unknown =
		undecided > 0
			? `${counted(undecided, 'check')} cannot be decided, for want of facts that are named below.`
			: 'Every check is decided.';
	const movesText =
		moves === 0
			? ''
			: migrations.blocked > 0
				? `${shareOf(migrations.blocked, moves)} ${migrations.blocked === 1 ? 'is' : 'are'} blocked`
				: migrations.undecided > 0
					? `${shareOf(migrations.undecided, moves)} cannot be decided`
					: `${moves === 1 ? 'the move is' : `all ${moves.toLocaleString('en')} moves are`} allowed${migrations.conditional > 0 ? ', some on conditions' : ''}`;
	if (view !== 'lint') {
		const mark =
			migrations.blocked > 0 ? 'blocked' : migrations.undecided > 0 ? 'undecided' : 'passed';
		const text = movesText === '' ? 'There is nothing to preflight' : `${upper(movesText)}`;
		return { mark: movesText === '' ? 'info' : mark, text, note: unknown };
	}
	const tail = movesText === '' ? '' : ` ${upper(movesText)}.`;
	if (errors > 0)
		return {
			mark: 'error',
			text: `${counted(errors, 'error')} to mend`,
			note: `${counted(warnings, 'warning')} besides.${tail} ${unknown}`,
		};
	// What is known already does not count, and blocks all the same.
	if (migrations.blocked > 0)
		return {
			mark: 'blocked',
			text: upper(movesText),
			note: `No errors that count, ${counted(warnings, 'warning')}. ${unknown}`,
		};
	if (migrations.undecided > 0)
		return { mark: 'undecided', text: upper(movesText), note: `No errors. ${unknown}` };
	if (warnings > 0)
		return {
			mark: 'warning',
			text: `No errors, ${counted(warnings, 'warning')}`,
			note: `${tail.trim()} ${unknown}`.trim(),
		};
	return {
		mark: undecided > 0 ? 'info' : 'passed',
		text: undecided > 0 ? 'Nothing wrong in what is known' : 'Nothing wrong was found',
		note: `${counted(passed, 'check')} passed.${tail} ${unknown}`,
	};
}

function shareOf(some: number, moves: number): string {
	return moves === 1 ? 'the move' : `${some.toLocaleString('en')} of ${counted(moves, 'move')}`;
}

function upper(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function partsOf(data: PageData) {
	const { groups, settled, moves, matrices, matrixNote, clusters, facts, view } = data;
	const parts: [id: string, name: string, isThere: boolean][] = [
		['findings', 'Findings', groups.length > 0],
		['settled', 'What does not count', settled.length > 0],
		['moves', view === 'lint' ? 'Planned migrations' : 'Preflight', moves.length > 0],
		['matrix', 'Where machines can go', matrices.length > 0 || matrixNote !== null],
		['nodes', 'Nodes and volumes', clusters.some((one) => one.hosts.length > 0)],
		['facts', 'Missing facts', facts.length > 0],
	];
	return parts.filter(([, , isThere]) => isThere);
}
