import { type ComponentChildren, createContext, Fragment } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Severity } from '../../engine/rule.ts';
import type { Cell } from '../matrix.ts';
import { plural } from '../plural.ts';
import type { TextId } from './page-data.ts';
import { readText } from './texts.ts';

/** What every part of the page may need. */
export interface PageContext {
	readonly texts: readonly string[];
	/** Whether the page is shown to a printer, which opens nothing itself. */
	readonly isPrinting: boolean;
}

export const Page = createContext<PageContext>({ texts: [], isPrinting: false });

/** Reads the texts of the page. */
export function useTexts(): (id: TextId, name?: string) => string {
	const { texts } = useContext(Page);
	return (id, name) => readText(texts, id, name);
}

/** What a mark can stand for. */
export type Mark = Severity | Cell | 'passed' | 'failed' | 'home' | 'none' | 'box';

const shapes: Readonly<Record<Mark, string>> = {
	error: 'M4 4l8 8M12 4l-8 8',
	failed: 'M4 4l8 8M12 4l-8 8',
	blocked: 'M4 4l8 8M12 4l-8 8',
	warning: 'M8 3.5v5.5M8 12v.5',
	info: 'M8 7v5.5M8 3.5v.5',
	passed: 'M3.5 8.5l3 3 6-7',
	allowed: 'M3.5 8.5l3 3 6-7',
	conditional: 'M8 4.5a3.5 3.5 0 1 0 .01 0z',
	undecided: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M8 12.3v.5',
	home: 'M3 8.5l5-5 5 5M4.5 7.5v5h7v-5',
	none: 'M5.5 8h5',
	box: 'M4 4h8v8h-8z',
};

/** A mark that stands beside words; whoever cannot see it misses nothing. */
export function Icon({ mark }: { readonly mark: Mark }) {
	return (
		<svg class={`icon ${mark}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
			<path d={shapes[mark]} />
		</svg>
	);
}

/** A text, with what stands between backticks as a command that one click selects. */
export function Prose({ text }: { readonly text: string }) {
	return (
		<>
			{text
				.split(/`([^`]+)`/)
				.map((part, index) =>
					index % 2 === 1 ? (
						<Command key={index} text={part} />
					) : (
						<Fragment key={index}>{part}</Fragment>
					),
				)}
		</>
	);
}

/** A command that one click selects. A line ends between its words, and not after the hyphen of a cmdlet or a parameter. */
export function Command({ text }: { readonly text: string }) {
	return (
		<code>
			{text.split(/(\s+)/).map((word, index) =>
				word.includes('-') ? (
					<span key={index} class="word">
						{word}
					</span>
				) : (
					word
				),
			)}
		</code>
	);
}

/** A remedy, a paragraph for each of its lines. */
export function Remedy({ text, lead = 'Fix' }: { readonly text: string; readonly lead?: string }) {
	return (
		<p class="remedy">
			<b>{lead}</b>
			<span>
				<Prose text={text} />
			</span>
		</p>
	);
}

/** A part of the page that can be jumped to. */
export function Section(props: {
	readonly id: string;
	readonly title: string;
	readonly note?: string;
	readonly children: ComponentChildren;
}) {
	const { id, title, note, children } = props;
	return (
		<section id={id} aria-labelledby={`${id}-title`}>
			<h2 id={`${id}-title`}>{title}</h2>
			{note !== undefined && (
				<p class="note">
					<Prose text={note} />
				</p>
			)}
			{children}
		</section>
	);
}

/** The first of many, and a button for more of them; a printer is shown so many and told of the rest. */
export function Some<T>(props: {
	readonly all: readonly T[];
	readonly first: number;
	readonly noun: string;
	readonly render: (shown: readonly T[]) => ComponentChildren;
	readonly printed?: number;
}) {
	const { all, first, noun, render, printed = 200 } = props;
	const { isPrinting } = useContext(Page);
	const [most, setMost] = useState(first);
	const shown = isPrinting ? Math.max(most, printed) : most;
	const left = all.length - shown;
	const step = Math.max(100, first);
	const label =
		left > step
			? `Show ${step} more of ${left.toLocaleString('en')} ${noun}`
			: `Show the other ${left} ${noun}`;
	return (
		<>
			{render(left > 0 ? all.slice(0, shown) : all)}
			{left > 0 && (
				<p class="more">
					<button type="button" onClick={() => setMost(most + step)}>
						{label}
					</button>
					<span class="print-only">
						{left.toLocaleString('en')} more {noun} in the file itself.
					</span>
				</p>
			)}
		</>
	);
}

/** What folds away. Its body is made when it is first opened, unless it is wanted at once. */
export function Fold(props: {
	readonly summary: ComponentChildren;
	readonly body: () => ComponentChildren;
	readonly isOpen?: boolean;
	readonly isMade?: boolean;
	readonly class?: string;
	/** Whether a printer is shown it open. */
	readonly isPrinted?: boolean;
}) {
	const { summary, body, isOpen = false, isMade = false, isPrinted = true } = props;
	const { isPrinting } = useContext(Page);
	const [open, setOpen] = useState(isOpen);
	const [opened, setOpened] = useState(isOpen || isMade);
	const shown = open || (isPrinting && isPrinted);
	return (
		<details
			class={props.class}
			open={shown}
			onToggle={({ currentTarget }) => {
				if (isPrinting) return;
				setOpen(currentTarget.open);
				setOpened(opened || currentTarget.open);
			}}
		>
			<summary>{summary}</summary>
			{(opened || shown) && body()}
		</details>
	);
}

/** `1 machine`, `2,400 machines` */
export function counted(number: number, noun: string): string {
	return `${number.toLocaleString('en')} ${plural(number, noun)}`;
}
