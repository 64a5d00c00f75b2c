import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

interface Position {
	readonly line: number;
	readonly character: number;
}
interface Diagnostic {
	readonly range: { readonly start: Position };
	readonly message: string;
}
interface Message {
	readonly id?: number;
	readonly method?: string;
	readonly params?: unknown;
	readonly result?: unknown;
}

const require = createRequire(import.meta.url);
const uriOf = (path: string) => pathToFileURL(resolve(path)).href;

/** The YAML language server of the editors, with the root of the repository as its workspace. */
export async function startLanguageServer(settings: Readonly<Record<string, unknown>>) {
	const program = require.resolve('yaml-language-server/bin/yaml-language-server');
	const server = spawn(process.execPath, [program, '--stdio']);
	const answers = new Map<number, (result: unknown) => void>();
	const diagnosed = new Map<string, (diagnostics: Diagnostic[]) => void>();

	function send(message: Message): void {
		const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
		server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
		server.stdin.write(body);
	}
	function request<Result>(method: string, params: unknown): Promise<Result> {
		const id = answers.size + 1;
		send({ id, method, params });
		return new Promise((done) => answers.set(id, done as (result: unknown) => void));
	}
	function receive({ id, method, params, result }: Message): void {
		if (method === 'workspace/configuration' && id !== undefined) {
			const { items } = params as { items: { section: string }[] };
			send({ id, result: items.map(({ section }) => settings[section] ?? null) });
		} else if (method === 'textDocument/publishDiagnostics') {
			const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
			diagnosed.get(uri)?.(diagnostics);
		} else if (method && id !== undefined) send({ id, result: null });
		else if (id !== undefined) answers.get(id)?.(result);
	}
	let received = Buffer.alloc(0);
	server.stdout.on('data', (chunk: Buffer) => {
		received = Buffer.concat([received, chunk]);
		for (;;) {
			const head = /^Content-Length: (\d+)\r\n\r\n/i.exec(received.toString('latin1'));
			const end = (head?.[0].length ?? 0) + Number(head?.[1]);
			if (!head || received.length < end) return;
			receive(JSON.parse(received.toString('utf8', head[0].length, end)));
			received = received.subarray(end);
		}
	});

	await request('initialize', {
		processId: process.pid,
		rootUri: uriOf('.'),
		workspaceFolders: [{ uri: uriOf('.'), name: 'hvlint' }],
		capabilities: { workspace: { configuration: true, workspaceFolders: true } },
	});
	send({ method: 'initialized', params: {} });
	send({ method: 'workspace/didChangeConfiguration', params: { settings } });
	return {
		/** Opens a file; what is wrong with it, each with its line from 1. */
		async open(path: string, text: string): Promise<string[]> {
			const uri = uriOf(path);
			const diagnostics = new Promise<Diagnostic[]>((done) => diagnosed.set(uri, done));
			const textDocument = { uri, languageId: 'yaml', version: 1, text };
			send({ method: 'textDocument/didOpen', params: { textDocument } });
			return (await diagnostics).map(({ range, message }) => `${range.start.line + 1} ${message}`);
		},
		/** What can be written at a place: the labels. */
		async complete(path: string, position: Position): Promise<string[]> {
			const textDocument = { uri: uriOf(path) };
			const { items } = await request<{ items: { label: string }[] }>('textDocument/completion', {
				textDocument,
				position,
			});
			return items.map(({ label }) => label);
		},
		/** What a place means. */
		async hover(path: string, position: Position): Promise<string> {
			const textDocument = { uri: uriOf(path) };
			const hover = await request<{ contents: string | { value: string } } | null>(
				'textDocument/hover',
				{ textDocument, position },
			);
			const contents = hover?.contents ?? '';
			return typeof contents === 'string' ? contents : contents.value;
		},
		stop(): void {
			server.kill();
		},
	};
}
