import { beforeEach, describe, expect, test, vi } from 'vitest';
import { formats } from '../../../lib/wording/format';
import { noticeWords } from '../../../lib/wording/notice';
import { order } from '../rules/orders';
import { bookOf } from './life';
import { LIVES } from './lives';
import { sweep } from './sweep';
import { badgeOf, table } from './table';

/**
 * The timeline: orders as buyers live them, day by day, only the changes. The tables in lives/ are for people: after a
 * change of a rule or of a word read the diff, and then `npx vitest run --project unit tests/unit/timeline -u`.
 */

const MONTH_AND_DAY = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d|\btoday\b/;
const MAX_LINE_LENGTH = 150;

/** The buyers of these lives live in Pacific time: hours are told in it. */
beforeEach(() => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  return () => vi.unstubAllEnvs();
});

test('each life has a name of its own and happens in order', () => {
  expect(new Set(LIVES.map(({ name }) => name)).size).toBe(LIVES.length);
  for (const { name, happenings } of LIVES) {
    const times = happenings.map((one) => one.at);
    expect(times, name).toEqual(times.toSorted((a, b) => a - b));
  }
});

describe.each(LIVES)('$name', (life) => {
  const rows = sweep(life, bookOf(life));

  test('goes as its table says', async () => {
    const reported = table(life, rows);
    expect(Math.max(...reported.split('\n').map((line) => line.length))).toBeLessThanOrEqual(MAX_LINE_LENGTH);
    await expect(reported).toMatchFileSnapshot(`./lives/${life.name.replaceAll(' ', '-')}.txt`);
  });

  test('shows no date that it does not know', () => {
    for (const row of rows.filter(({ assessed }) => !assessed.next)) {
      expect(badgeOf(row)).toMatchObject({ certainty: 'none', sure: '' });
      expect(badgeOf(row).date).toBeUndefined();
      expect(badgeOf(row).text).not.toMatch(MONTH_AND_DAY);
    }
  });

  test('says “about” of what it estimates, and of nothing that the page states', () => {
    for (const { assessed, at: now, ...row } of rows) {
      const deadline = assessed.next;
      if (!deadline) continue;
      const about = deadline.certainty === 'estimated';
      expect(badgeOf({ assessed, at: now, ...row }).sure === 'about').toBe(about);
      const notice = { kind: 'deadline', order: order({}), deadline } as const;
      expect(noticeWords(notice, now, formats('en-US')).message.includes('(about)')).toBe(about);
    }
  });

  test('says that it is over only when no date is ahead', () => {
    for (const { assessed } of rows.filter((row) => row.assessed.verdict === 'over')) {
      expect(assessed).toMatchObject({ urgency: 'over', missing: [] });
      expect(assessed.next).toBeUndefined();
    }
  });

  test('announces each change that comes by itself, so that nobody has to ask all the time', () => {
    for (const { at: now, changes, before, on } of rows) {
      if (changes.length > 0) continue;
      expect(before?.nextChangeAt, `the change of ${on}`).toBeLessThanOrEqual(now);
    }
  });
});
