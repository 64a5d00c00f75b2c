import { withoutCommands } from './printable.ts';
import type { Reporter } from './reporter.ts';

/** The formats by their names. A reporter is loaded when it is asked for: the others cost nothing. */
export const formats = {
	pretty: async () => asText((await import('./pretty.ts')).renderPretty),
	json: async () => (await import('./json.ts')).renderJson,
	sarif: async () => (await import('./sarif.ts')).renderSarif,
	junit: async () => asText((await import('./junit.ts')).renderJUnit),
	github: async () => (await import('./github.ts')).renderGitHub,
	azure: async () => asText((await import('./azure.ts')).renderAzure),
	gitlab: async () => (await import('./gitlab.ts')).renderGitLab,
	markdown: async () => asText((await import('./markdown.ts')).renderMarkdown),
	html: async () => (await import('./html.tsx')).renderHtml,
	teamcity: async () => asText((await import('./teamcity.ts')).renderTeamCity),
} as const satisfies Readonly<Record<string, () => Promise<Reporter<string | Iterable<string>>>>>;

export type FormatName = keyof typeof formats;

/** The names of the formats, in the order of the help. */
export const formatNames = Object.keys(formats) as FormatName[];

/** A reporter whose lines are commands of no CI but the one that they are for. */
function asText(render: Reporter): Reporter {
	return (report, context) => withoutCommands(render(report, context));
}
