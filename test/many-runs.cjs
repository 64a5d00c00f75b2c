// Carries out one built program after the other, each with streams, an environment and a folder of its own.
// A process for each would spend nine tenths of its time on starting Node and the program.
const fs = require('node:fs');
const { pathToFileURL } = require('node:url');

const streams = { out: process.stdout, err: process.stderr };
const { readFileSync } = fs;
/** What carries a program out once more. */
const known = new Map();

/** What the program has written, while it runs. */
let written;
let standardInput;

for (const [name, stream] of Object.entries(streams))
	stream.write = (text) => {
		written[name].push(Buffer.from(text));
		return true;
	};
fs.readFileSync = (path, ...rest) =>
	path === 0 ? standardInput : readFileSync.call(fs, path, ...rest);

process.on('message', async ({ program, args, cwd, env, input }) => {
	process.channel.unref();
	process.chdir(cwd);
	for (const name of Object.keys(process.env)) delete process.env[name];
	Object.assign(process.env, env);
	process.argv.splice(1, Number.POSITIVE_INFINITY, program, ...args);
	process.exitCode = undefined;
	written = { out: [], err: [] };
	standardInput = Buffer.from(input);
	// Loaded, it runs.
	if (known.has(program)) known.get(program)();
	else known.set(program, (await import(pathToFileURL(program))).main);
});

// The program ends as a process does: there is nothing left to do.
process.on('beforeExit', () => {
	if (!process.connected) return;
	const [out, err] = Object.values(written).map((texts) => Buffer.concat(texts).toString());
	process.send({ code: process.exitCode ?? 0, out, err });
	process.channel.ref();
});
