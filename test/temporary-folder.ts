import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives a run of the tests, and the processes that it starts, a folder for temporary files of its own,
 * and removes it with all that they left: a suite makes thousands of them.
 *
 * @returns What removes it.
 */
export default function setUp(): () => void {
	const folder = mkdtempSync(join(tmpdir(), 'hvlint-tests-'));
	// Some processes run as a user who has few rights.
	chmodSync(folder, 0o755);
	for (const variable of ['TMPDIR', 'TMP', 'TEMP']) process.env[variable] = folder;
	return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
