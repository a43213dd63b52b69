import { describe, expect, test } from 'vitest';
import { planReminders } from '../../../lib/reminders/plan';
import { assess } from '../../../lib/rules/assess';
import { checklistFor } from '../../../lib/rules/checklist-for';
import { ruleBook } from '../../../lib/rules/rule-book';
import { formats } from '../../../lib/wording/format';
import { headline } from '../../../lib/wording/wording';
import { order } from '../rules/orders';
import { at } from './life';
import { lifeOf } from './lives';
import { sweep } from './sweep';
import { badgeOf } from './table';

/** What a buyer who told a problem must be shown, whatever the tables of these lives look like. */

const book = ruleBook('America/Los_Angeles');

/** What is shown on a day at noon, or at another time of that day. */
function shownOn(name: string, when: string) {
  const row = sweep(lifeOf(name), book).findLast((one) => one.at <= at(when));
  if (!row) throw new RangeError(`nothing is shown yet on ${when}`);
  const { assessed } = row;
  const { step, turn, urgency, verdict, missing, next } = assessed;
  const todo = checklistFor(order({}), assessed, at(when));
  return { step, turn, urgency, verdict, missing, next, todo, clock: next?.clock, text: badgeOf(row).text };
}

describe('a problem that was told keeps its step', () => {
  test('A1: never arrived: from the day the protection may have ended the dispute is still to be opened, for ever', () => {
    const name = 'A1 never arrived and told';
    for (const { assessed, at: now } of sweep(lifeOf(name), book).filter(
      (row) => row.at >= at('2026-07-20'),
    )) {
      expect([assessed.verdict, assessed.step]).not.toContain('findOut');
      expect(assessed.verdict, String(new Date(now))).toBe('open');
    }
    for (const when of ['2026-07-31', '2026-08-15', '2026-08-31', '2026-10-20']) {
      const shown = shownOn(name, when);
      expect(shown, when).toMatchObject({ step: 'openNow', turn: 'buyer', urgency: 'urgent' });
      expect(shown.text).not.toMatch(/open this order once/);
      expect(shown.todo).not.toContain('findOut.open');
    }
  });

  test('A1: so it is after an end of protection that the buyer entered', () => {
    const shown = shownOn('A1 the protection that the buyer entered has passed', '2026-07-25');
    expect(shown).toMatchObject({ step: 'openNow', turn: 'buyer', urgency: 'urgent' });
  });

  test('A8: marked as delivered but not here: the buyer’s turn, before AliExpress completes the order', () => {
    const name = 'A8 marked as delivered but not here';
    expect(shownOn(name, '2026-06-22')).toMatchObject({
      step: 'contactSeller',
      turn: 'buyer',
      urgency: 'urgent',
      clock: 'completed.fallback',
      text: expect.stringMatching(/before AliExpress completes .*Jun 27/),
    });
    expect(shownOn(name, '2026-06-26')).toMatchObject({ step: 'openToday', turn: 'buyer' });
    expect(shownOn(name, '2026-07-05')).toMatchObject({ turn: 'buyer', urgency: 'urgent', verdict: 'open' });
  });

  test('A8: damaged before completion: never a date for parcels that do not come', () => {
    const rows = sweep(lifeOf('A8 damaged before completion'), book);
    for (const row of rows.filter((one) => one.at >= at('2026-06-20 18:00'))) {
      expect(row.assessed).toMatchObject({ turn: 'buyer', urgency: 'urgent', verdict: 'open' });
      expect(['refund.nodelivery', 'dispute.notreceived']).not.toContain(row.assessed.next?.clock);
      expect(badgeOf(row).text).not.toMatch(/not here|has not come/i);
    }
  });

  test('A8: what comes damaged after every estimate of the protection has ended is not called over', () => {
    const late = order({
      status: 'awaitingDelivery',
      days: { placed: '2026-06-01', shipped: '2026-06-03' },
      entered: { days: {}, reported: { delivered: at('2026-09-05') }, complaint: { reason: 'damaged' } },
    });
    const judged = assess(late, undefined, at('2026-09-06'), book);
    expect(judged).toMatchObject({ turn: 'buyer', missing: [], next: { clock: 'completed.fallback' } });
  });

  test('A8: what went back to the sender is not waited for', () => {
    const shown = shownOn('A8 returned to the sender', '2026-06-21');
    expect(shown).toMatchObject({ turn: 'buyer', urgency: 'urgent', verdict: 'open' });
    expect(shown.clock).not.toBe('refund.nodelivery');
  });

  test('A9: completed without a delivery: fifteen days from completion or from the refund’s day, the earlier, as an estimate', () => {
    expect(shownOn('A9 completed without a delivery', '2026-06-23')).toMatchObject({
      turn: 'buyer',
      next: { clock: 'dispute.notreceived', certainty: 'estimated', earliest: { on: '2026-07-05' } },
    });
    expect(shownOn('A9 completed after the day of the refund', '2026-07-27')).toMatchObject({
      turn: 'buyer',
      next: { clock: 'dispute.notreceived', certainty: 'estimated', earliest: { on: '2026-08-04' } },
    });
  });
});

describe('a page that was read is not asked for again', () => {
  test('T2: AliExpress shows no end: then it is said so, with what to do; once it is here it is tested', () => {
    const name = 'T2 an old order that was opened';
    const opened = shownOn(name, '2026-08-15');
    expect(opened).toMatchObject({ step: 'claimNondelivery', turn: 'buyer', urgency: 'urgent' });
    expect(opened.text).toMatch(/AliExpress shows no end date/);
    expect(opened.text).not.toMatch(/open this order/);
    expect(shownOn(name, '2026-08-23').step).toBe('checkItem');
  });

  test('T2: a page that gives no date at all is not asked for on the same day', () => {
    const shown = shownOn('T2 a Russian order whose page gives no date', '2026-06-04');
    expect(shown.text).not.toMatch(/open this order/);
    expect(shown.todo).not.toContain('findOut.open');
    expect(shown.next).toBeUndefined();
  });
});

test('T2: a date without a text is never quoted as nothing', () => {
  const known = order({ status: 'completed', days: { placed: '2026-06-01' } });
  const empty = { kind: 'unknownDate', day: 'completed', text: '' } as const;
  const odd = { ...known, problems: [{ value: empty, source: 'order', seenAt: 0 } as const] };
  const words = formats('en-US');
  const said = headline(assess(odd, undefined, at('2026-06-25'), book), at('2026-06-25'), words).line;
  expect(said).toBe('Some dates of this page were not understood');
});

describe('the time that is left rules the advice', () => {
  test('T1: with less than three days left the dispute is opened today, not the seller asked for more time', () => {
    const name = 'T1 told with twenty hours left';
    expect(shownOn(name, '2026-07-25').step).toBe('askExtension');
    expect(shownOn(name, '2026-07-29')).toMatchObject({ step: 'claimToday', turn: 'buyer', clock: 'bp.end' });
    const told = shownOn(name, '2026-07-30 04:00');
    expect(told).toMatchObject({ step: 'openToday', turn: 'buyer', urgency: 'urgent', clock: 'bp.end' });
    expect(told.todo).not.toContain('contactSeller.write');
  });

  test('B3: a buyer who says that all is well is left alone, and can still complain', () => {
    const name = 'B3 all is well and told';
    for (const { assessed, at: now } of sweep(lifeOf(name), book)) {
      if (now < at('2026-06-21 09:00') || now >= at('2026-07-20 09:00')) continue;
      expect(assessed).toMatchObject({ step: 'allIsWell', turn: 'nobody', urgency: 'over' });
      expect(planReminders(assessed, [], now)).toEqual([]);
    }
    expect(shownOn(name, '2026-07-01').step).toBe('allIsWell');
    expect(shownOn(name, '2026-07-21')).toMatchObject({ turn: 'buyer', urgency: 'urgent' });
  });

  test('B2: while the parcel moves the day of the refund is said, not a dispute button that is refused', () => {
    const shown = shownOn('B2 told while the parcel moves', '2026-06-07');
    expect(shown).toMatchObject({ step: 'contactSeller', clock: 'refund.nodelivery' });
  });
});
