import { printable } from '../reporters/printable.ts';

/**
 * Tells something on standard error, a line each: whatever the text holds, a terminal and a CI see
 * nothing in it but text.
 */
export function tell(message: string): void {
	for (const line of message.split('\n')) process.stderr.write(`hvlint: ${printable(line)}\n`);
}
