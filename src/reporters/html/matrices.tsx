import { useMemo, useState } from 'preact/hooks';
import { CellDetails } from './cell-details.tsx';
import type { MatrixCellData, MatrixData, MatrixRowData, PageData } from './page-data.ts';
import { counted, Icon, type Mark, Prose, Section, Some } from './parts.tsx';

const words: Readonly<Record<MatrixCellData[0], string>> = {
	allowed: 'allowed',
	conditional: 'allowed if conditions hold',
	blocked: 'blocked',
	undecided: 'undecided',
	home: 'is here',
	none: 'no destination',
};

/** Where each machine could go, as a table of marks; what one of them means is told beside it. */
export function Matrices({ data }: { readonly data: PageData }) {
	const { matrices, matrixNote } = data;
	const [search, setSearch] = useState('');
	if (matrices.length === 0 && matrixNote === null) return null;
	const marks = ['allowed', 'conditional', 'undecided', 'blocked', 'home'] as const;
	return (
		<Section id="matrix" title="Where machines can go">
			{matrixNote !== null && (
				<p class="note">
					<Prose text={matrixNote} />
				</p>
			)}
			{matrices.length > 0 && (
				<div class="matrix-head">
					<ul class="legend">
						{marks.map((mark) => (
							<li key={mark}>
								<span class={`swatch ${mark}`}>
									<Icon mark={mark} />
								</span>
								{words[mark]}
							</li>
						))}
					</ul>
					<input
						type="search"
						aria-label="Find a machine in the tables"
						placeholder="Find a machine"
						value={search}
						onInput={({ currentTarget }) => setSearch(currentTarget.value)}
					/>
				</div>
			)}
			<Some
				all={matrices}
				first={8}
				noun="clusters"
				render={(shown) =>
					shown.map((matrix) => (
						<Matrix key={matrix.title} matrix={matrix} search={search.trim().toLowerCase()} />
					))
				}
			/>
		</Section>
	);
}

/** A cell of a table: its row and its column. */
export interface CellPlace {
	readonly row: MatrixRowData;
	readonly column: number;
}

function Matrix({ matrix, search }: { readonly matrix: MatrixData; readonly search: string }) {
	const { title, hosts, rows } = matrix;
	const found = useMemo(
		() =>
			search === ''
				? rows
				: rows.filter(({ machines }) => machines.some((one) => one.toLowerCase().includes(search))),
		[rows, search],
	);
	const [hovered, setHovered] = useState<CellPlace>();
	const [chosen, setChosen] = useState<CellPlace>();
	const shown = hovered ?? chosen;
	if (found.length === 0) return null;
	const tabStop = chosen && found.includes(chosen.row) ? chosen : firstCell(found);
	return (
		<article class="matrix" aria-label={title}>
			<h3>
				{title} <small>{wayOutText(matrix)}</small>
			</h3>
			<div class="matrix-body">
				<Some
					all={found}
					first={40}
					noun="rows"
					render={(some) => (
						<div class="scroll">
							<table onKeyDown={(event) => walk(event)} onMouseLeave={() => setHovered(undefined)}>
								<thead>
									<tr>
										<th scope="col">Machine</th>
										{hosts.map((host) => (
											<th key={host} scope="col" class="host">
												<span>{host}</span>
											</th>
										))}
									</tr>
								</thead>
								<tbody>
									{some.map((row) => (
										<tr key={row.machines[0]}>
											<th scope="row" title={row.machines.slice(0, 20).join(', ')}>
												{rowLabel(row)}
											</th>
											{row.cells.map((cell, column) => (
												<td key={hosts[column]}>
													<button
														type="button"
														class={`swatch ${cell[0]}`}
														aria-label={`${rowLabel(row)} to ${hosts[column]}: ${words[cell[0]]}`}
														aria-pressed={chosen?.row === row && chosen.column === column}
														tabIndex={tabStop?.row === row && tabStop.column === column ? 0 : -1}
														onMouseEnter={() => setHovered({ row, column })}
														onFocus={() => {
															setChosen({ row, column });
															setHovered(undefined);
														}}
														onClick={() => setChosen({ row, column })}
													>
														<Icon mark={cell[0] as Mark} />
													</button>
												</td>
											))}
										</tr>
									))}
								</tbody>
							</table>
						</div>
					)}
				/>
				<CellDetails hosts={hosts} place={shown} words={words} />
			</div>
		</article>
	);
}

function firstCell(rows: readonly MatrixRowData[]): CellPlace | undefined {
	return rows[0] && { row: rows[0], column: 0 };
}

/** `app01 and 11 more` */
export function rowLabel({ machines }: MatrixRowData): string {
	const more = machines.length - 1;
	return `${machines[0]}${more > 0 ? ` and ${more} more` : ''}`;
}

/** `300 machines: 280 can move to some host, 12 can go nowhere, 8 undecided` */
function wayOutText({ rows }: MatrixData): string {
	const machinesOf = (wanted: (verdicts: readonly string[]) => boolean) =>
		rows
			.filter(({ cells }) => wanted(cells.map(([verdict]) => verdict)))
			.reduce((sum, { machines }) => sum + machines.length, 0);
	const canGo = (verdicts: readonly string[]) =>
		verdicts.includes('allowed') || verdicts.includes('conditional');
	const isOpen = (verdicts: readonly string[]) =>
		!canGo(verdicts) && verdicts.includes('undecided');
	const all = machinesOf(() => true);
	const going = machinesOf(canGo);
	const open = machinesOf(isOpen);
	return `${counted(all, 'machine')}: ${going} can move to some host, ${all - going - open} can go nowhere, ${open} undecided`;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
	ArrowLeft: [0, -1],
	ArrowRight: [0, 1],
	ArrowUp: [-1, 0],
	ArrowDown: [1, 0],
	Home: [0, Number.NEGATIVE_INFINITY],
	End: [0, Number.POSITIVE_INFINITY],
};

/** Walks from cell to cell with the arrows, as in every table of cells. */
function walk(event: KeyboardEvent & { readonly currentTarget: HTMLTableElement }): void {
	const step = steps[event.key];
	const cell = (event.target as Element).closest('td');
	const row = cell?.parentElement;
	if (!step || !cell || !row) return;
	event.preventDefault();
	const body = event.currentTarget.tBodies[0];
	const lines = [...(body?.rows ?? [])];
	const next = lines[clamp(lines.indexOf(row as HTMLTableRowElement) + step[0], lines.length)];
	const cells = next?.querySelectorAll('button') ?? [];
	const column = clamp((cell as HTMLTableCellElement).cellIndex - 1 + step[1], cells.length);
	cells[column]?.focus();
}

function clamp(index: number, length: number): number {
	return Math.max(0, Math.min(index, length - 1));
}
