// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { CAPTURED_ORDER } from '../../../demo/captured';
import { CANARIES } from '../../../demo/order';
import { wideCard } from '../../../demo/pages/card';
import { orderContent } from '../../../demo/pages/order';
import { wordsOf } from '../../../demo/words';
import { shownMoment } from '../../../lib/records/assessment';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { mergeSighting } from '../../../lib/store/records/sightings';
import { detail, LIST, listOf, readOne } from './shop-page';

/** Test vector 1 of the rule book: the one order captured in full, from the shop's page to the judgement of 1 August 2026. */

const page = orderContent(CAPTURED_ORDER, '2026').html;
const NOW = Date.UTC(2026, 7, 1, 12);
const judged = () =>
  assess(
    mergeSighting(undefined, readOne(page, detail(CAPTURED_ORDER.id))),
    undefined,
    NOW,
    ruleBook('America/Sao_Paulo'),
  );

describe('the captured order on its own page', () => {
  test('gives its four days', () => {
    expect(readOne(page, detail(CAPTURED_ORDER.id))).toMatchObject({
      orderId: '8212313961591322',
      status: 'completed',
      days: { placed: '2026-07-15', paid: '2026-07-15', shipped: '2026-07-16', completed: '2026-07-28' },
      store: 'Vega Store',
      problems: [],
    });
  });

  test('non-delivery refund opens on 4 September, as the page states', () => {
    const claim = judged().deadlines.find(({ clock }) => clock === 'refund.nodelivery');
    expect(claim).toMatchObject({ kind: 'opens', certainty: 'stated', latest: { on: '2026-09-04' } });
    // it opens when that day is over in Pacific time: 00:00 PDT of the 5th
    expect(claim && shownMoment(claim).at).toBe(Date.UTC(2026, 8, 5, 7));
  });

  test('no-fault return closes on 4 August at the earliest', () => {
    const back = judged().deadlines.find(({ clock }) => clock === 'return.nofault');
    expect(back).toMatchObject({ kind: 'closes', certainty: 'stated', earliest: { on: '2026-08-04' } });
    // the day begins earlier in São Paulo (UTC-3) than in California
    expect(back && shownMoment(back).at).toBe(Date.UTC(2026, 7, 4, 3));
  });

  test('a dispute for a defect closes on 13 October, as the page states', () => {
    const defect = judged().deadlines.find(({ clock }) => clock === 'dispute.defect');
    expect(defect).toMatchObject({ kind: 'closes', certainty: 'stated', earliest: { on: '2026-10-13' } });
    expect(defect?.source).toMatchObject({ texts: ['open a dispute within 90 days after order was placed'] });
  });

  test('what needs doing next is the return', () => {
    const { verdict, step, next } = judged();
    expect([verdict, step, next?.clock]).toEqual(['open', 'checkItem', 'return.nofault']);
  });

  test('no name, street, town or phone of the page is in what was read', () => {
    const read = JSON.stringify(readOne(page, detail(CAPTURED_ORDER.id)));
    for (const canary of Object.values(CANARIES)) {
      expect(page).toContain(canary);
      expect(read).not.toContain(canary);
    }
    expect(read).not.toContain('Credit');
  });
});

test('its card on the list has the same number and day, and nothing more', () => {
  for (const labels of ['2024', '2026'] as const) {
    const card = wideCard(CAPTURED_ORDER, wordsOf(labels)).html;
    expect(readOne(listOf(card), LIST)).toMatchObject({
      orderId: '8212313961591322',
      status: 'completed',
      days: { placed: '2026-07-15' },
      amount: 'R$132,74',
      stated: [],
    });
  }
});
