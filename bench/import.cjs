// What an import is held against: JSON.parse of the inventory, three times, and writing so many files with so many bytes in all.
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const [inventory, folder, files, bytes] = process.argv.slice(2);
const text = readFileSync(inventory, 'utf8');
for (let time = 0; time < 3; time += 1) JSON.parse(text);
mkdirSync(folder);
const part = 'x'.repeat(Math.round(Number(bytes) / Number(files)));
for (let number = 0; number < Number(files); number += 1)
	writeFileSync(join(folder, `machine${number}.yaml`), part);
