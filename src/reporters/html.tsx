import { createHash } from 'node:crypto';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { script, style } from '../generated/report-page.ts';
import { App } from './html/app.tsx';
import { pageDataOf } from './html/collect.ts';
import type { PageData } from './html/page-data.ts';
import type { Reporter } from './reporter.ts';

/**
 * One file that a browser opens, and that holds all it needs. Texts become text by construction; even
 * one that did not could run nothing, since the page names the one script that may run in it.
 */
export const renderHtml: Reporter = (report, context) =>
	`<!DOCTYPE html>\n${renderToString(<Document data={pageDataOf(report, context)} />)}\n`;

function Document({ data }: { readonly data: PageData }) {
	return (
		<html lang="en">
			<head>
				<meta charset="utf-8" />
				<meta http-equiv="Content-Security-Policy" content={policy} />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<meta name="generator" content={`hvlint ${data.version}`} />
				<meta name="referrer" content="no-referrer" />
				<title>{`${data.title}: hvlint report`}</title>
				<Verbatim is="style">{style}</Verbatim>
			</head>
			<body>
				<div id="page">
					<App data={data} />
				</div>
				<Verbatim is="script" id="data" type="application/json">
					{jsonInScript(data)}
				</Verbatim>
				<Verbatim is="script">{script}</Verbatim>
			</body>
		</html>
	);
}

/** What a browser reads to the end of its element, as it is: our own style, our own script, and data. */
function Verbatim(props: {
	readonly is: 'style' | 'script';
	readonly id?: string;
	readonly type?: string;
	readonly children: ComponentChildren;
}) {
	const { is: Element, children, ...attributes } = props;
	return <Element {...attributes} dangerouslySetInnerHTML={{ __html: String(children) }} />;
}

/** JSON without what could end the element that it stands in, or begin a comment there. */
function jsonInScript(data: PageData): string {
	return JSON.stringify(data).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const policy = [
	"default-src 'none'",
	`script-src ${hashOf(script)}`,
	`style-src ${hashOf(style)}`,
	"base-uri 'none'",
	"form-action 'none'",
].join('; ');
