import { publishedAccuracy } from '../facts/migration-time.ts';

/** On what estimates of time stand, and how good they are: told wherever one is printed. */
export const timeModel = `Times are of a model: memory over the speed of the link, pass after pass, with 8 to 9 bits for each byte (4 to 9 with compression); ${publishedAccuracy}.`;
