// What no reader of the same files can be quicker than: reading them, and JSON.parse.
const { readFileSync, readdirSync, statSync } = require('node:fs');

const [path] = process.argv.slice(2);
const files = statSync(path).isDirectory()
	? readdirSync(path).map((name) => `${path}/${name}`)
	: [path];
for (const file of files) JSON.parse(readFileSync(file, 'utf8'));
