// Runs in the page: takes up what stands there already, and makes it react.
import { hydrate, render } from 'preact';
import { App } from './app.tsx';
import type { PageData } from './page-data.ts';

const root = document.getElementById('page');
const source = document.getElementById('data');
if (root && source) {
	const data = JSON.parse(source.textContent ?? '') as PageData;
	hydrate(<App data={data} />, root);
	// A printer opens nothing itself; both are done at once, before it looks.
	addEventListener('beforeprint', () => render(<App data={data} isPrinting />, root));
	addEventListener('afterprint', () => render(<App data={data} />, root));
}
