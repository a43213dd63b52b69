import { setImmediate as breathe } from 'node:timers/promises';
import fc from 'fast-check';
import type { Sighting } from '../../lib/records/order';
import { type BasePage, basePages } from './base-pages';
import { judge } from './judge';
import { freshCopy } from './meaning';
import { MUTATIONS, type Mutation, type MutationKind, mutate } from './mutations';

/** One to five mutations of one of the base pages. */
interface Plan {
  readonly base: number;
  readonly mutations: readonly Mutation[];
}

const number = fc.nat({ max: 1_000_000 });
const anyMutation = fc.record<Mutation>({
  kind: fc.constantFrom(...MUTATIONS),
  a: number,
  b: number,
  c: number,
});
const anyPlan = fc.record<Plan>({
  base: number,
  mutations: fc.array(anyMutation, { minLength: 1, maxLength: 5 }),
});

/** How many pages got only this mutation, and how often a date of an order could then no longer be read. */
export interface Misses {
  readonly pages: number;
  readonly misses: number;
}

/** What a run of mutated pages gave. */
export interface Fuzzed {
  readonly pages: number;
  readonly orders: number;
  readonly misses: ReadonlyMap<MutationKind, Misses>;
  /** The smallest failing plan, with its fault and seed; undefined if there is none. */
  readonly failure?: string;
}

export interface FuzzOptions {
  readonly pages: number;
  readonly seed: number;
  /** Called from time to time with the result so far; false stops the run. */
  readonly goOn?: (soFar: Fuzzed) => boolean;
}

/** happy-dom keeps query results of a page until the event loop turns. */
const BATCH = 25;

/** Reads a number of mutated pages of a seed, until one is read wrongly. */
export async function fuzzPages({ pages: most, seed, goOn = () => true }: FuzzOptions): Promise<Fuzzed> {
  const bases = basePages();
  const before = new Map(bases.map((base) => [base, proved(base)]));
  const misses = new Map<MutationKind, Misses>(MUTATIONS.map((kind) => [kind, { pages: 0, misses: 0 }]));
  let [pages, orders] = [0, 0];
  for (let batch = 0; pages < most && goOn({ pages, orders, misses }); batch += 1) {
    const its = Math.imul(seed, 1_000_003) + batch;
    const result = fc.check(
      fc.property(anyPlan, ({ base: number, mutations }) => {
        const base = bases[number % bases.length];
        if (!base) throw new Error('no base page');
        const page = freshCopy(base.page);
        for (const mutation of mutations) mutate(page, mutation);
        const { faults, read } = judge(page, base.address);
        if (faults.length > 0) {
          throw new Error(
            `${base.name}: ${faults.join('; ')}\n${page.root.outerHTML.slice(0, MAX_SHOWN_LENGTH)}`,
          );
        }
        orders += read.size;
        const [only, ...more] = mutations;
        const known = before.get(base);
        if (only && known && more.length === 0) count(misses, only.kind, isMissing(known, read));
      }),
      { numRuns: Math.min(BATCH, most - pages), seed: its | 0 },
    );
    pages += result.numRuns;
    if (result.failed) {
      const plan = JSON.stringify(result.counterexample);
      return {
        pages,
        orders,
        misses,
        failure: `seed ${seed}, batch ${batch}: ${plan}\n${result.errorInstance}`,
      };
    }
    await breathe();
  }
  return { pages, orders, misses };
}

const MAX_SHOWN_LENGTH = 6_000;

/** What is read of an unmutated page; throws if it differs from the facts. */
function proved({ name, address, orders, page }: BasePage): ReadonlyMap<string, Sighting> {
  const { faults, read } = judge(freshCopy(page), address);
  const missing = orders.filter(({ id, status, days }) => {
    const seen = read.get(id);
    return seen?.status !== status || seen?.days.placed !== days.placed;
  });
  if (faults.length > 0 || missing.length > 0) {
    throw new Error(`${name} is no base page: ${JSON.stringify({ faults, missing })}`);
  }
  return read;
}

function count(all: Map<MutationKind, Misses>, kind: MutationKind, isMiss: boolean): void {
  const { pages, misses } = all.get(kind) ?? { pages: 0, misses: 0 };
  all.set(kind, { pages: pages + 1, misses: misses + (isMiss ? 1 : 0) });
}

/** Whether a day or a promise of an order is no longer read. */
function isMissing(before: ReadonlyMap<string, Sighting>, after: ReadonlyMap<string, Sighting>): boolean {
  return [...before].some(([id, was]) => {
    const now = after.get(id);
    return (
      !now ||
      Object.keys(was.days).some((day) => !(day in now.days)) ||
      was.stated.some(({ about }) => now.stated.every((one) => one.about !== about))
    );
  });
}
