import { expect, test } from 'vitest';
import { EFFORT } from '../effort';
import { chance } from './chance';
import { killWorker } from './worker-kills';

/** `npm run soak -- --only kills` kills more often. */
const KILLS = EFFORT.workerKills;
const MAX_ROUND_MS = 60_000;

test(
  `${KILLS} kills of the worker lose no order, miss no reminder and double none`,
  async () => {
    const found = await killWorker(KILLS, chance(KILLS));
    console.log(JSON.stringify(found));
    expect(found).toMatchObject({ lost: [], missed: [], doubled: [] });
    expect(found.acknowledged).toBeGreaterThan(KILLS / 10);
    expect(found.due).toBeGreaterThan(KILLS / 4);
  },
  300_000 + KILLS * MAX_ROUND_MS,
);
