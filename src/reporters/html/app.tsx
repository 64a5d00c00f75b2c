import { Facts } from './facts.tsx';
import { Findings } from './findings.tsx';
import { Headline } from './headline.tsx';
import { Matrices } from './matrices.tsx';
import { Moves } from './moves.tsx';
import { Nodes } from './nodes.tsx';
import type { PageData } from './page-data.ts';
import { Page } from './parts.tsx';
import { Settled } from './settled.tsx';

/** The whole page. */
export function App(props: { readonly data: PageData; readonly isPrinting?: boolean }) {
	const { data, isPrinting = false } = props;
	return (
		<Page.Provider value={{ texts: data.texts, isPrinting }}>
			<Headline data={data} />
			<main>
				<Findings data={data} />
				<Settled data={data} />
				<Moves data={data} />
				<Matrices data={data} />
				<Nodes data={data} />
				<Facts data={data} />
			</main>
			<footer>
				<p>
					hvlint {data.version}. {data.asOf} This page is one file; nothing in it comes from
					elsewhere.
				</p>
			</footer>
		</Page.Provider>
	);
}
