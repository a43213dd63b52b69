import { expect, test } from 'vitest';
import { EFFORT } from '../effort';
import { chance } from './chance';
import { crash } from './store-crashes';

/** `npm run soak -- --only crashes` kills more often. */
const KILLS = EFFORT.browserKills;

test(`${KILLS} kills of the browser in the middle of writing tear nothing and lose nothing`, {
  timeout: 300_000 + KILLS * 60_000,
}, async () => {
  const found = await crash(KILLS, chance(KILLS));
  console.log(JSON.stringify(found));
  expect(found.acknowledged).toBeGreaterThan(KILLS);
  expect(found).toMatchObject({ kills: KILLS, lost: 0, torn: 0 });
});
