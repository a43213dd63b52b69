import { describe, expect, test } from 'vitest';
import { NOTHING_READ } from '../../../lib/page/layouts/layout';
import type { PageSigns, RawOrder } from '../../../lib/records/raw-order';
import { interpreter } from '../../../lib/words/interpret';
import { LANGUAGES } from '../../../lib/words/languages';
import { tabMeaningOf } from '../../../lib/words/tab-meaning';

const { interpret } = interpreter(LANGUAGES);

/** What a card with this word and these signs teaches. */
function meaning(status: string, signs: PageSigns) {
  const raw: RawOrder = { ...NOTHING_READ, source: 'list', orderId: '8212313961591322', status, signs };
  return tabMeaningOf(raw, interpret(raw, 1));
}

describe('a card under a tab', () => {
  test('teaches its word where no language knows it', () => {
    expect(meaning('Onderweg naar huis', { tab: 3 })).toEqual({
      word: 'Onderweg naar huis',
      status: 'awaitingDelivery',
    });
    expect(meaning('Onderweg naar huis', { tab: 1 })?.status).toBe('toPay');
    expect(meaning('Onderweg naar huis', { tab: 2 })?.status).toBe('processing');
  });

  test('teaches nothing under the first and the last, which hold orders of every kind', () => {
    for (const tab of [0, 4]) expect(meaning('Onderweg naar huis', { tab })).toBeUndefined();
    expect(meaning('Onderweg naar huis', {})).toBeUndefined();
  });

  test('never teaches a word that a language has seen, whatever the tab', () => {
    for (const tab of [1, 2, 3]) expect(meaning('Completed', { tab })).toBeUndefined();
  });

  test('teaches what speaks against a word that no page has shown, and nothing that bears it out', () => {
    expect(meaning('Abgeschlossen', { tab: 3 })).toEqual({
      word: 'Abgeschlossen',
      status: 'awaitingDelivery',
    });
    expect(meaning('Unbezahlt', { tab: 1 })).toBeUndefined();
  });

  test('teaches nothing where its buttons contradict the tab, and no word from buttons alone', () => {
    expect(meaning('Onderweg naar huis', { tab: 1, underWay: true })).toBeUndefined();
    expect(meaning('Onderweg naar huis', { underWay: true })).toBeUndefined();
    expect(meaning('Onderweg naar huis', { tab: 3, underWay: true })?.status).toBe('awaitingDelivery');
  });
});
