import { describe, expect, test } from 'vitest';
import { OFFICIAL_2026 } from '../../../lib/rules/catalogue';
import type { Rule } from '../../../lib/rules/rule';
import { ruleBook } from '../../../lib/rules/rule-book';
import { at } from './life';
import { LIVES } from './lives';
import { sweep, table } from './sweep';

/**
 * The timeline: orders as buyers live them, day by day, only the changes. The tables in lives/ are for people: read the one
 * you changed. A changed figure of the catalogue shows there as a diff.
 */

const book = ruleBook('America/Los_Angeles');
const swept = (name: string, rules = book) => {
  const life = LIVES.find((one) => one.name === name);
  if (!life) throw new Error(`no life ${name}`);
  return sweep(life, rules);
};
const steps = (name: string) => swept(name).map(({ judged }) => judged.step);
const first = (name: string, step: string) => swept(name).find(({ judged }) => judged.step === step)?.on;

describe.each(LIVES)('$name', (life) => {
  const rows = () => sweep(life, book);

  test('goes as the table says', async () => {
    await expect(table(life, rows())).toMatchFileSnapshot(
      `./lives/${life.name.replace(/[^a-z]+/g, '-')}.txt`,
    );
  });

  test('shows no date that it does not know, and nothing that is over as open', () => {
    for (const { at: now, judged } of rows()) {
      if (judged.verdict === 'incomplete') expect(judged.next).toBeUndefined();
      if (judged.verdict === 'over') expect(judged.urgency).toBe('over');
      if (judged.next && judged.next.kind !== 'theirs') expect(judged.next.latest.at).toBeGreaterThan(now);
    }
  });
});

describe('the point of each life', () => {
  test('never arrived: the claim opens after 20 July is over, and closes fifteen days later', () => {
    expect(first('never arrived', 'claimNondelivery')).toBe('2026-07-21');
    expect(first('never arrived', 'nothingLeft')).toBe('2026-08-04');
  });
  test('list only: when the estimate has run out the page must be opened; it is never said to be over', () => {
    expect(first('never arrived, list only', 'findOut')).toBe('2026-07-31');
    expect(swept('never arrived, list only').map(({ judged }) => judged.verdict)).not.toContain('over');
  });
  test('arrived broken: seller, evidence, dispute, money', () => {
    expect(steps('arrived broken')).toEqual(
      expect.arrayContaining([
        'checkItem',
        'contactSeller',
        'gatherEvidence',
        'openDispute',
        'waitSeller',
        'checkRefund',
      ]),
    );
  });
  test('wrong item: send, wait, money', () => {
    expect(steps('wrong item')).toEqual(expect.arrayContaining(['sendReturn', 'waitReturn', 'checkRefund']));
  });
  test('seller silent: overdue is said only after the latest reading, five working days', () => {
    const overdue = swept('seller silent').find(
      ({ judged }) => judged.step === 'waitSeller' && judged.urgency === 'soon',
    );
    expect(overdue?.on).toBe('2026-07-02');
  });
  test('seller refuses: an appeal, then the bank', () => {
    expect(steps('seller refuses')).toEqual(
      expect.arrayContaining(['answerProposal', 'waitPlatform', 'appeal', 'beyondPlatform']),
    );
  });
  test('counter-proposal: each change starts the seller’s days anew', () => {
    const asked = swept('counter-proposal').filter(({ judged }) => judged.next?.clock === 'neg.seller');
    expect(asked.map(({ judged }) => judged.next?.nominal.on)).toContain('2026-07-03');
  });
  test('straight to platform: after the first minute no clock of the seller runs', () => {
    const later = swept('straight to platform').filter(({ at: now }) => now > at('2026-06-25 10:00'));
    expect(later.flatMap(({ judged }) => judged.deadlines.map(({ clock }) => clock))).not.toContain(
      'neg.seller',
    );
    expect(steps('straight to platform')).toContain('giveProof');
  });
  test('return not sent in time: ten days, urgent all along', () => {
    const send = swept('return not sent in time').filter(({ judged }) => judged.step === 'sendReturn');
    expect(send[0]?.judged.next).toMatchObject({ clock: 'ret.ship', earliest: { on: '2026-07-04' } });
    expect(send.every(({ judged }) => judged.urgency === 'urgent')).toBe(true);
  });
  test('cancelled before shipment: the seller has 72 hours', () => {
    const wait = swept('cancelled before shipment').find(({ judged }) => judged.step === 'waitCancel');
    expect(wait?.judged.next?.nominal.at).toBe(Date.UTC(2026, 5, 5, 16));
    expect(steps('cancelled before shipment').at(-1)).toBe('checkRefund');
  });
  test('completed by the system: no date until the page is opened', () => {
    const listed = swept('completed by the system').find(({ on }) => on === '2026-06-22');
    expect(listed?.judged).toMatchObject({ verdict: 'incomplete', missing: ['orderPage'] });
    expect(listed?.judged.next).toBeUndefined();
  });
  test('page states other dates: they count, also when they move', () => {
    const dates = swept('page states other dates').map(({ judged }) => judged.next?.latest.on);
    expect(dates).toEqual(expect.arrayContaining(['2026-06-30', '2026-07-25', '2026-08-19']));
  });
  test('dispute cancelled after the window: it cannot be opened again', () => {
    expect(steps('dispute cancelled after the window').at(-1)).toBe('cannotReopen');
  });
  test('aliexpress.ru: unknown until the page gives a date', () => {
    const [before, after] = swept('aliexpress.ru');
    expect([before?.judged.next, after?.judged.next?.certainty]).toEqual([undefined, 'stated']);
  });
});

test('a figure of the catalogue cannot change unseen: each row of these clocks changes a table', () => {
  const tables = (rules?: readonly Rule[]) => {
    const other = ruleBook('America/Los_Angeles', rules ? { rules } : {});
    return LIVES.map((life) => table(life, sweep(life, other))).join('\n');
  };
  const today = tables();
  const later = <T extends object>(span: T): T =>
    'days' in span && typeof span.days === 'number' ? { ...span, days: span.days + 2 } : span;
  for (const id of [
    'bp.end',
    'dispute.notreceived',
    'neg.seller',
    'neg.buyer',
    'ret.ship',
    'appeal.ask',
    'plat.proof',
    'card.chargeback',
  ]) {
    const changed = OFFICIAL_2026.map((rule) =>
      rule.id === id
        ? {
            ...rule,
            earliest: rule.earliest.map(later),
            nominal: rule.nominal.map(later),
            latest: rule.latest.map(later),
          }
        : rule,
    );
    expect(tables(changed), `${id} changed and no table shows it`).not.toBe(today);
  }
});
