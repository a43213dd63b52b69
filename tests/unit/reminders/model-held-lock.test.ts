import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import background from '../../../entrypoints/background';
import { DAY_MS } from '../../../lib/time/durations';
import { play } from '../../../scripts/soak/model/play';
import { type Happening, stories } from '../../../scripts/soak/model/story';
import { EFFORT } from '../../effort';

/** The stories of model.test.ts in which a page of ours keeps the store's lock at some moment. */

const LOCKS: readonly Happening[] = [
  { kind: 'locked store', ms: 5 * DAY_MS },
  { kind: 'hung page', order: 0, calls: 5, ms: 5 * DAY_MS },
];

test.each(LOCKS)('with a $kind in it, no reminder is missed and none comes twice', async (lock) => {
  let shown = 0;
  const promise = fc.asyncProperty(stories, fc.nat({ max: 30 }), async (story, place) => {
    const told = await play(story.toSpliced(place, 0, lock), browser, () => void background.main());
    shown += told.shown;
    expect(told.broken).toBeUndefined();
  });
  await fc.assert(promise, { numRuns: EFFORT.stories });
  expect(shown).toBeGreaterThan(EFFORT.stories);
});
