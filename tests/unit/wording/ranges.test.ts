import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { badgeView, panelRows } from '../../../components/badge/view';
import { type Assessment, isShownReached } from '../../../lib/records/assessment';
import { LESSER_CLOCKS } from '../../../lib/records/clock';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { DAY_MS } from '../../../lib/time/durations';
import { formats } from '../../../lib/wording/format';
import { noticeWords } from '../../../lib/wording/notice';
import { deadlineWords } from '../../../lib/wording/wording';
import { order } from '../rules/orders';
import { anyDispute, anyInstant, anyOrder, book, RUNS } from '../rules/properties/any-order';

/** Where sources differ, every surface says until when a right is safe and until when it perhaps stands. */

const words = formats('en-US');
const ENDED = /may have ended|may have closed|may no longer|perhaps over/;

beforeEach(() => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
  return () => vi.unstubAllEnvs();
});

/** Everything that the buyer reads of an order: badge, its panel, the dates, and a notification of each. */
function saidOf(assessment: Assessment, now: number): readonly (readonly [clock: string, text: string])[] {
  const { next, deadlines } = assessment;
  return [
    ...(next ? ([[next.clock, badgeView(assessment, now, words).text]] as const) : []),
    ...panelRows(assessment, now, words).map(
      ({ text }, index) => [deadlines[index]?.clock ?? '', text] as const,
    ),
    ...deadlines.map((deadline) => [deadline.clock, deadlineWords(deadline, now, words).line] as const),
    ...deadlines.map((deadline) => {
      const { message } = noticeWords({ kind: 'deadline', order: order({}), deadline }, now, words);
      return [deadline.clock, message] as const;
    }),
  ];
}

describe('whatever is known of an order', () => {
  test('A10: no right is said to have perhaps ended while its latest day lies ahead', () => {
    fc.assert(
      fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
        const assessed = assess(one, its, now, book);
        for (const [clock, text] of saidOf(assessed, now)) {
          const ahead = assessed.deadlines.find(
            (deadline) => deadline.clock === clock && now < deadline.latest.at,
          );
          if (ahead) expect(text).not.toMatch(ENDED);
        }
      }),
      RUNS,
    );
  });

  test('A10: a right that stands for longer by some sources says so, before its safe day and after', () => {
    fc.assert(
      fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
        for (const deadline of assess(one, its, now, book).deadlines) {
          const { kind, earliest, latest } = deadline;
          if (kind !== 'closes' || now >= latest.at || latest.at - earliest.at <= DAY_MS) continue;
          const last = words.moment(latest, now);
          const { line } = deadlineWords(deadline, now, words);
          expect(line).toContain(
            `perhaps until ${isShownReached(deadline, now) ? last : words.day(latest.on, now)}`,
          );
        }
      }),
      RUNS,
    );
  });

  test('B4: nobody’s duty is said to end “at the latest”, for nobody promises it', () => {
    fc.assert(
      fc.property(anyOrder, anyDispute, anyInstant, (one, its, now) => {
        for (const [, text] of saidOf(assess(one, its, now, book), now))
          expect(text).not.toContain('at the latest');
      }),
      RUNS,
    );
  });
});

describe('overlays change what is seen', () => {
  const noon = (text: string) => Date.parse(`${text}T19:00:00Z`);

  test('A10: that the seller sits in China gives a free return its 90 days', () => {
    const line = (seller?: 'cn') => {
      const known = order({
        status: 'completed',
        days: { placed: '2026-07-15', completed: '2026-07-28' },
        entered: { days: {}, ...(seller ? { seller } : {}) },
      });
      const assessed = assess(
        { ...known, kinds: ['freeReturn'] },
        undefined,
        noon('2026-07-30'),
        ruleBook('America/Los_Angeles'),
      );
      expect(LESSER_CLOCKS).toContain(assessed.next?.clock);
      return badgeView(assessed, noon('2026-07-30'), words).text;
    };
    expect(line()).toMatch(/before Aug 4, perhaps until Aug 12 · /);
    expect(line('cn')).toMatch(/before Aug 4, perhaps until Oct 13 · /);
  });

  test('A10: that the buyer lives in Korea brings the refund of fast delivery forward', () => {
    const line = (region?: 'kr') => {
      const known = order({
        status: 'awaitingDelivery',
        days: { placed: '2026-07-15', shipped: '2026-07-16' },
      });
      const rules = ruleBook('America/Los_Angeles', region ? { region } : {});
      const now = noon('2026-07-20');
      const { deadlines } = assess({ ...known, kinds: ['fastDelivery'] }, undefined, now, rules);
      const refund = deadlines.find(({ clock }) => clock === 'refund.nodelivery');
      return refund && deadlineWords(refund, now, words).line;
    };
    expect(line()).toBe('Refund after Sep 14 if it has not come, perhaps from Aug 15');
    expect(line('kr')).toBe('Refund after Sep 14 if it has not come, perhaps from Jul 30');
  });
});
