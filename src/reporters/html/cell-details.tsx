import type { CellPlace } from './matrices.tsx';
import type { MatrixCellData } from './page-data.ts';
import { Icon, Prose, Remedy, useTexts } from './parts.tsx';

/** Names of the machines that share a row are told up to here. */
const mostNames = 12;

/** Why a machine can or cannot go to a host. */
export function CellDetails(props: {
	readonly hosts: readonly string[];
	readonly place: CellPlace | undefined;
	readonly words: Readonly<Record<MatrixCellData[0], string>>;
}) {
	const { hosts, place, words } = props;
	const read = useTexts();
	const cell = place?.row.cells[place.column];
	if (!place || !cell)
		return (
			<aside class="details empty" aria-live="polite">
				<p>Point at a mark, or choose it, to read what it stands on.</p>
			</aside>
		);
	const [verdict, reasons = []] = cell;
	const [machine, ...others] = place.row.machines;
	return (
		<aside class="details" aria-live="polite">
			<h4>
				{machine} to {hosts[place.column]}
			</h4>
			<p class={`said ${verdict}`}>
				<Icon mark={verdict} />
				{words[verdict]}
			</p>
			{reasons.length > 0 && (
				<ul>
					{reasons.map(([rule, said, fix]) => (
						<li key={`${rule} ${said}`}>
							<Prose text={read(said)} /> <span class="rule">{read(rule)}</span>
							{fix !== null && <Remedy text={read(fix)} />}
						</li>
					))}
				</ul>
			)}
			{others.length > 0 && (
				<p class="note">
					The same checks decide for {others.slice(0, mostNames).join(', ')}
					{others.length > mostNames && ` and ${others.length - mostNames} more`}.
				</p>
			)}
		</aside>
	);
}
