import { expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import background from '../../../entrypoints/background';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/time/durations';
import { play } from '../../../scripts/soak/model/play';
import type { Happening } from '../../../scripts/soak/model/story';

/** The shortest stories in which a page of ours keeps the store's lock while reminders fall due; model.test.ts has the long ones. */

const LONG = 30 * DAY_MS;
const LOCKS: readonly Happening[] = [
  { kind: 'locked store', ms: LONG },
  { kind: 'hung page', order: 0, calls: 5, ms: LONG },
];
const LOOK: Happening = {
  kind: 'look',
  order: 0,
  seen: { placedDaysAgo: 10, status: 'awaitingDelivery', promiseInDays: 9, leftHours: 200 },
};
const SOON: Happening = { kind: 'until the next moment', plus: 15 * MINUTE_MS, awake: true };

test.each(LOCKS)('with a $kind every reminder comes in its time, and once', async (lock) => {
  const before: Happening = { kind: 'time passes', ms: HOUR_MS, late: 0 };
  const after: Happening = { kind: 'sleep', ms: LONG, late: 0 };
  const story = [LOOK, before, lock, SOON, SOON, { kind: 'dismiss' } as const, SOON, SOON, after, SOON];
  const told = await play(story, browser, () => void background.main());
  expect(told.broken).toBeUndefined();
  expect(told.shown).toBeGreaterThanOrEqual(4);
});
