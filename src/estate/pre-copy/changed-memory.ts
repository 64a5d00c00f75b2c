/** What a machine has changed of its memory after so many seconds, in bytes: each page once. */
export type ChangedMemory = (seconds: number) => number;

/** Memory that is changed at a rate, up to all of it. */
export function steadily(bytesPerSecond: number, most: number): ChangedMemory {
	return (seconds) => Math.min(most, bytesPerSecond * seconds);
}

/**
 * Memory to whose pages somebody writes at random: the longer it goes on, the more often a page is hit
 * that was changed before.
 *
 * @see https://git.hydrar.de/system/qemu/src/commit/34a68001f16208a574cbef0cd2d4e2d681faa604/qapi
 */
export function atRandom(bytes: number, writesPerSecond: number, page = 4096): ChangedMemory {
	return (seconds) => bytes * (1 - (1 - page / bytes) ** (seconds * writesPerSecond));
}
