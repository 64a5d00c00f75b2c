import fc from 'fast-check';

/**
 * Property tests try the same inputs on every run, so that a change is judged by what it changes.
 * `SEED=random npm test` tries others; `npm run fuzz` looks for new ones.
 */
const { SEED = '1' } = process.env;

if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED) });
