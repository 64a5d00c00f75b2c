// Carries out one command line of the built command after the other, each with streams, an environment and a
// folder of its own. A process for each would spend nine tenths of its time on starting Node and the command.
const fs = require('node:fs');

const program = process.argv[2];
const streams = { out: process.stdout, err: process.stderr };
const { readFileSync } = fs;

/** What the command has written, while it runs. */
let written;
let standardInput;

for (const [name, stream] of Object.entries(streams))
	stream.write = (text) => {
		written[name].push(Buffer.from(text));
		return true;
	};
fs.readFileSync = (path, ...rest) =>
	path === 0 ? standardInput : readFileSync.call(fs, path, ...rest);

process.on('message', ({ args, cwd, env, input }) => {
	process.channel.unref();
	process.chdir(cwd);
	for (const name of Object.keys(process.env)) delete process.env[name];
	Object.assign(process.env, env);
	process.argv.splice(2, Number.POSITIVE_INFINITY, ...args);
	process.exitCode = undefined;
	written = { out: [], err: [] };
	standardInput = Buffer.from(input);
	// Loaded, it runs.
	if (require.cache[program]) require.cache[program].exports.main();
	else require(program);
});

// The command ends as a process does: there is nothing left to do.
process.on('beforeExit', () => {
	if (!process.connected) return;
	const [out, err] = Object.values(written).map((texts) => Buffer.concat(texts).toString());
	process.send({ code: process.exitCode ?? 0, out, err });
	process.channel.ref();
});
