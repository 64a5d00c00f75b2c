import type { CheckData, MoveData, PageData } from './page-data.ts';
import { Command, counted, Fold, Icon, Prose, Remedy, Section, Some, useTexts } from './parts.tsx';

/** Checklists that are there before anybody opens them. */
const mostMade = 30;
/** Of those that are not allowed, as many stand open. */
const mostOpen = 3;
const order = ['blocked', 'undecided', 'conditional', 'allowed'];

/** Each move as a checklist, those that cannot be made first. */
export function Moves({ data: { moves, view, timeModel } }: { readonly data: PageData }) {
	if (moves.length === 0) return null;
	const sorted = [...moves].sort(
		(one, other) => order.indexOf(one.verdict) - order.indexOf(other.verdict),
	);
	return (
		<Section
			id="moves"
			title={view === 'lint' ? 'Planned migrations' : 'Preflight'}
			note={`Each move with every check. Boxes to tick are facts of the moment: look at them when the change is made.${timeModel === null ? '' : ` ${timeModel}`}`}
		>
			<Some
				all={sorted}
				first={100}
				noun="moves"
				render={(shown) =>
					shown.map((move, index) => (
						<Fold
							key={`${move.title} ${index}`}
							class={`move ${move.verdict}`}
							isOpen={index < mostOpen && move.verdict !== 'allowed'}
							isMade={index < mostMade}
							summary={
								<>
									<Icon mark={move.verdict} />
									<span class="what">{move.title}</span>
									<span class="verdict">{move.verdictText}</span>
								</>
							}
							body={() => <Checklist move={move} />}
						/>
					))
				}
			/>
		</Section>
	);
}

function Checklist({ move }: { readonly move: MoveData }) {
	const { checks, boxes, skipped, defaults, command, time } = move;
	const read = useTexts();
	const passed = checks.filter(({ outcome }) => outcome === 'passed');
	return (
		<div class="body">
			<p class="command">
				<Command text={command} />
			</p>
			{time !== null && (
				<p class="time">
					Time: <Prose text={read(time)} />
				</p>
			)}
			<ul class="checks">
				{checks
					.filter(({ outcome }) => outcome !== 'passed')
					.map((check) => (
						<Check key={`${check.ruleId} ${check.said}`} check={check} />
					))}
				{boxes.map(({ text, ruleIds }) => (
					<li key={text} class="box">
						<label>
							<input type="checkbox" />
							<span>
								<Prose text={read(text)} /> <span class="rule">{ruleIds.join(', ')}</span>
							</span>
						</label>
					</li>
				))}
				{skipped.map((ruleId) => (
					<li key={ruleId} class="skipped">
						<Icon mark="none" />
						<div>
							<span class="rule">{ruleId}</span> Turned off by the configuration.
						</div>
					</li>
				))}
			</ul>
			{passed.length > 0 && (
				<Fold
					class="passed"
					isPrinted={false}
					summary={
						<>
							<Icon mark="passed" />
							{counted(passed.length, 'check')} passed
						</>
					}
					body={() => (
						<ul class="checks">
							{passed.map((check) => (
								<Check key={check.ruleId} check={check} />
							))}
						</ul>
					)}
				/>
			)}
			{defaults !== null && (
				<p class="note">
					<Prose text={read(defaults)} />
				</p>
			)}
		</div>
	);
}

function Check({ check }: { readonly check: CheckData }) {
	const { ruleId, outcome, severity, said, fix, unknown } = check;
	const read = useTexts();
	const isMild = outcome === 'failed' && severity !== 'error';
	return (
		<li class={isMild ? severity : outcome}>
			<Icon mark={isMild ? severity : outcome} />
			<div>
				<span class="hidden">{outcome}: </span>
				<span class="rule">{ruleId}</span>
				{isMild && <span class="mild">{severity}, does not block</span>} <Prose text={read(said)} />
				{fix !== undefined && <Remedy text={read(fix)} />}
				{unknown !== undefined && <Remedy lead="Besides, unknown" text={read(unknown)} />}
			</div>
		</li>
	);
}
