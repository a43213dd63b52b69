import { expect, test } from 'vitest';
import { crash } from './store-crashes';

/** `npm run soak` kills fifty times. */
const KILLS = 10;

test(`${KILLS} kills of the browser in the middle of writing tear nothing and lose nothing`, async () => {
  const found = await crash(KILLS, Math.random);
  console.log(JSON.stringify(found));
  expect(found.acknowledged).toBeGreaterThan(KILLS);
  expect(found).toMatchObject({ kills: KILLS, lost: 0, torn: 0, ahead: 0 });
  expect(found.behind).toBeLessThanOrEqual(1);
});
