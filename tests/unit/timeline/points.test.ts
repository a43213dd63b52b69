import { describe, expect, test } from 'vitest';
import { ruleBook } from '../../../lib/rules/rule-book';
import { at } from './life';
import { lifeOf } from './lives';
import { type Row, sweep } from './sweep';

/** The point of each life, told apart from its table: what must stay true however the tables look. */

const book = ruleBook('America/Los_Angeles');
const rowsOf = (name: string) => sweep(lifeOf(name), book);
const steps = (name: string) => [...new Set(rowsOf(name).map(({ assessed }) => assessed.step))];
const firstDay = (name: string, is: (row: Row) => boolean) => rowsOf(name).find(is)?.on;
const firstOver = (name: string) => firstDay(name, ({ assessed }) => assessed.verdict === 'over');

/** What the buyer is shown on a day at noon, or at another time of that day. */
function shownOn(name: string, when: string) {
  const row = rowsOf(name).findLast((one) => one.at <= at(when));
  if (!row) throw new RangeError(`nothing is shown yet on ${when}`);
  const { step, turn, urgency, verdict, missing, next } = row.assessed;
  return { step, turn, urgency, verdict, missing, clock: next?.clock, certainty: next?.certainty, next };
}

describe('until arrival', () => {
  test('never arrived: the claim opens when 20 July is over, and 15 days after, by our estimate, is never said to be over', () => {
    expect(shownOn('never arrived', '2026-07-20 23:59')).toMatchObject({
      step: 'waitDelivery',
      turn: 'carrier',
    });
    expect(shownOn('never arrived', '2026-07-21')).toMatchObject({
      step: 'claimNondelivery',
      turn: 'buyer',
      next: { clock: 'dispute.notreceived', earliest: { on: '2026-08-04' } },
    });
    expect(shownOn('never arrived', '2026-08-04')).toMatchObject({
      verdict: 'incomplete',
      missing: ['claim'],
    });
    expect(firstOver('never arrived')).toBeUndefined();
  });

  test('list only: an estimate that has run out asks for the order’s page; it is never said to be over', () => {
    const name = 'never arrived list only';
    expect(shownOn(name, '2026-07-30')).toMatchObject({ clock: 'bp.end', certainty: 'estimated' });
    expect(shownOn(name, '2026-07-31')).toMatchObject({ verdict: 'incomplete', missing: ['orderPage'] });
    expect(firstOver(name)).toBeUndefined();
  });

  test('never shipped: the seller is called late only after the latest reading of seven working days', () => {
    expect(shownOn('never shipped', '2026-06-12')).toMatchObject({ turn: 'seller', urgency: 'calm' });
    expect(shownOn('never shipped', '2026-06-13')).toMatchObject({ turn: 'seller', urgency: 'soon' });
  });

  test('cancelled before shipment: the seller has 72 hours, and a day of margin before being called late', () => {
    const name = 'cancelled before shipment';
    const { next, ...asked } = shownOn(name, '2026-06-02');
    expect(asked).toMatchObject({ step: 'waitCancel', turn: 'seller', clock: 'cancel.reply' });
    expect(next?.nominal.at).toBe(at('2026-06-05 09:00'));
    expect(shownOn(name, '2026-06-05 12:00').urgency).toBe('calm');
    expect(shownOn(name, '2026-06-06 12:00').urgency).toBe('soon');
    expect(steps(name).at(-1)).toBe('checkRefund');
  });

  test('all is well: the content buyer is not called urgent for the weeks in which a window may have ended', () => {
    const mayHaveEnded = shownOn('all is well', '2026-07-06');
    expect(mayHaveEnded).toMatchObject({ step: 'checkItem', turn: 'nobody', urgency: 'calm' });
    expect(mayHaveEnded).toMatchObject({ clock: 'dispute.defect', certainty: 'estimated' });
    expect(firstOver('all is well')).toBe('2026-08-30');
  });

  test('completed by the system: no date until the order is opened, then those of its page', () => {
    const name = 'completed by the system';
    expect(shownOn(name, '2026-06-22')).toMatchObject({ verdict: 'incomplete', missing: ['orderPage'] });
    expect(shownOn(name, '2026-06-22').next).toBeUndefined();
    expect(shownOn(name, '2026-06-26')).toMatchObject({ clock: 'return.nofault', certainty: 'stated' });
    expect(shownOn(name, '2026-06-28').next).toMatchObject({
      clock: 'dispute.defect',
      latest: { on: '2026-08-30' },
    });
  });

  test('page states other dates: they count from the day the buyer sees them, and no rule moves them', () => {
    const name = 'page states other dates';
    const day = (when: string) => shownOn(name, when).next?.latest.on;
    expect([day('2026-06-03'), day('2026-06-19'), day('2026-06-20')]).toEqual([
      '2026-06-30',
      '2026-06-30',
      '2026-07-25',
    ]);
    expect(shownOn(name, '2026-08-06')).toMatchObject({ clock: 'return.nofault', certainty: 'stated' });
    expect(day('2026-08-06')).toBe('2026-08-19');
  });

  test('aliexpress.ru: nothing is estimated, and it is not said that the day of the order is unknown', () => {
    expect(shownOn('aliexpress ru', '2026-06-05')).toMatchObject({
      verdict: 'incomplete',
      missing: ['dates'],
    });
    for (const { assessed } of rowsOf('aliexpress ru')) {
      expect(assessed.deadlines.map(({ certainty }) => certainty)).not.toContain('estimated');
    }
    expect(shownOn('aliexpress ru', '2026-06-11').next?.latest.on).toBe('2026-08-01');
  });
});

describe('in dispute', () => {
  test('arrived broken: test, seller, evidence, dispute, money, in this order', () => {
    expect(steps('arrived broken').slice(2)).toEqual([
      'checkItem',
      'contactSeller',
      'gatherEvidence',
      'openDispute',
      'waitSeller',
      'checkRefund',
      'settled',
    ]);
  });

  test('wrong item: send it, wait for the seller, check the money', () => {
    expect(steps('wrong item').slice(-4)).toEqual(['sendReturn', 'waitReturn', 'checkRefund', 'settled']);
    expect(shownOn('wrong item', '2026-06-27')).toMatchObject({ turn: 'seller', clock: 'ret.seller' });
  });

  test('free return: the warehouse has eight days, and is late only two working days after', () => {
    const name = 'free return to a warehouse';
    expect(shownOn(name, '2026-06-25')).toMatchObject({ turn: 'platform', clock: 'ret.warehouse' });
    expect(shownOn(name, '2026-06-25').next?.nominal.at).toBe(at('2026-07-02 10:00'));
    expect(
      firstDay(name, ({ assessed }) => assessed.step === 'waitReturn' && assessed.urgency === 'soon'),
    ).toBe('2026-07-06');
  });

  test('seller silent: late only after the latest reading, five working days', () => {
    const { next, ...asked } = shownOn('seller silent', '2026-06-25');
    expect(asked).toMatchObject({ step: 'waitSeller', turn: 'seller', clock: 'neg.seller' });
    expect([next?.nominal.at, next?.latest.at]).toEqual([at('2026-06-30 10:00'), at('2026-07-02 10:00')]);
    expect(shownOn('seller silent', '2026-07-02 09:59').urgency).toBe('calm');
    expect(shownOn('seller silent', '2026-07-02 12:00')).toMatchObject({
      step: 'sellerSilent',
      turn: 'buyer',
      urgency: 'urgent',
    });
    expect(firstOver('seller silent')).toBeUndefined();
  });

  test('seller refuses: an answer, AliExpress, one appeal, then the bank within 120 days of the payment', () => {
    expect(steps('seller refuses').slice(-5)).toEqual([
      'answerRefusal',
      'waitPlatform',
      'appeal',
      'beyondPlatform',
      'nothingLeft',
    ]);
    expect(shownOn('seller refuses', '2026-07-20').next).toMatchObject({
      clock: 'card.chargeback',
      earliest: { on: '2026-09-29' },
    });
  });

  test('counter-proposal: a refusal starts the seller’s five days anew, a proposal the buyer’s three', () => {
    const nominal = (when: string) => shownOn('counter-proposal', when).next?.nominal.at;
    expect(nominal('2026-06-28')).toBe(at('2026-07-03 10:00'));
    expect(nominal('2026-07-01')).toBe(at('2026-07-04 10:00'));
  });

  test('straight to platform: after two seconds no clock of the seller runs any more', () => {
    const name = 'straight to platform';
    expect(shownOn(name, '2026-06-25 10:00:01').clock).toBe('neg.seller');
    for (const { assessed } of rowsOf(name).filter((row) => row.at >= at('2026-06-25 10:00:02'))) {
      expect(assessed.deadlines.map(({ clock }) => clock)).not.toContain('neg.seller');
      expect(assessed.turn).not.toBe('seller');
    }
    expect(steps(name).slice(-5)).toEqual([
      ...['waitPlatform', 'giveProof', 'proofLate', 'checkRefund', 'settled'],
    ]);
  });

  test('return not sent in time: ten days, urgent all along, and no date is shown as ahead afterwards', () => {
    const name = 'return not sent in time';
    const { next, ...agreed } = shownOn(name, '2026-06-24');
    expect(agreed).toMatchObject({ step: 'sendReturn', turn: 'buyer', urgency: 'urgent', clock: 'ret.ship' });
    expect(next?.earliest.at).toBe(at('2026-07-04 10:00'));
    const after = shownOn(name, '2026-07-05').next;
    expect(after === undefined || after.latest.at <= at('2026-07-05')).toBe(true);
  });

  test('dispute cancelled after the window: it cannot be opened again, from the moment it is withdrawn', () => {
    const name = 'dispute cancelled after the window';
    expect(shownOn(name, '2026-09-04').step).toBe('sellerSilent');
    expect(shownOn(name, '2026-09-05')).toMatchObject({
      step: 'cannotReopen',
      verdict: 'over',
      next: undefined,
    });
  });

  test('two lines: the more pressing one is shown, each with its own clocks, and no clock is lost', () => {
    const name = 'two lines two disputes';
    expect(shownOn(name, '2026-06-28').next).toMatchObject({ clock: 'neg.buyer', line: 'lamp' });
    expect(shownOn(name, '2026-06-30').next).toMatchObject({ clock: 'ret.ship', line: 'cable' });
    const both = rowsOf(name).findLast((one) => one.at <= at('2026-07-12'));
    const money = both?.assessed.deadlines.filter(({ clock }) => clock === 'refund.arrive');
    expect(money?.map(({ line }) => line)).toEqual(['lamp', 'cable']);
  });
});
