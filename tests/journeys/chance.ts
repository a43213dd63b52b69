import fc from 'fast-check';
import { SEED } from '../effort';

/** As many numbers as a round of kills asks for, at the most. */
const A_ROUND = 10;

const STEPS = 1_000_000;

/** Gives numbers from 0 to 1 for so many kills, the same ones for the same seed. */
export function chance(kills: number): () => number {
  const anyNumber = fc.integer({ min: 0, max: STEPS - 1 }).map((step) => step / STEPS); // fc.double is nearly always close to 0
  const numbers = fc.sample(fc.noBias(anyNumber), { seed: SEED, numRuns: kills * A_ROUND + 100 });
  let place = 0;
  return () => {
    place += 1;
    return numbers[place % numbers.length] ?? 0;
  };
}
