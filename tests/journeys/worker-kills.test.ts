import { expect, test } from 'vitest';
import { killWorker } from './worker-kills';

/** A few for every day; `npm run soak -- --only kills` kills more often. */
const KILLS = Number(process.env.KILLS ?? 20);
const MAX_ROUND_MS = 10_000;

test(
  `${KILLS} kills of the worker lose no order, miss no reminder and double none`,
  async () => {
    const found = await killWorker(KILLS, Math.random);
    console.log(JSON.stringify(found));
    expect(found).toMatchObject({ lost: [], missed: [], doubled: [] });
    expect(found.acknowledged).toBeGreaterThan(KILLS / 10);
    expect(found.due).toBeGreaterThan(KILLS / 4);
  },
  60_000 + KILLS * MAX_ROUND_MS,
);
