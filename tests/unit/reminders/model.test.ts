import fc from 'fast-check';
import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import background from '../../../entrypoints/background';
import { play } from '../../../scripts/soak/model/play';
import { stories } from '../../../scripts/soak/model/story';
import { EFFORT } from '../../effort';

/** A sample of what `npm run soak` plays by the hour. */
const STORIES = EFFORT.stories;

test('whatever happens to computer, browser and worker, no reminder is missed and none comes twice', async () => {
  let shown = 0;
  const promise = fc.asyncProperty(stories, async (story) => {
    const told = await play(story, browser, () => void background.main());
    shown += told.shown;
    expect(told.broken).toBeUndefined();
  });
  await fc.assert(promise, { numRuns: STORIES });
  expect(shown).toBeGreaterThan(2 * STORIES);
});
