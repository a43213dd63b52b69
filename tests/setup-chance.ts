import fc from 'fast-check';
import { EFFORT, SEED } from './effort';

/** Every property is tried with the seed and as often as the effort says, where its test does not name a number of its own. */
fc.configureGlobal({ seed: SEED, numRuns: EFFORT.usual });
