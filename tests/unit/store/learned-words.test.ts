import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WordMeaning } from '../../../lib/records/learned-word';
import type { ReadingProblem } from '../../../lib/records/order';
import { learnTabMeanings, readSettings, recordSightings, teachWord } from '../../../lib/store';
import { seal } from '../../../lib/store/disk/envelope';
import { locks } from './locks';

const ID = '8212313961591322';
const NOW = Date.UTC(2026, 10, 22);
const WORD = 'Versendet';
const meaning: WordMeaning = { word: WORD, status: 'awaitingDelivery' };
const wordsKept = async () => (await readSettings()).words;

/** Keeps an order that has this problem. */
async function keep(...problems: readonly ReadingProblem[]): Promise<void> {
  const seen = { orderId: ID, source: 'list', seenAt: 1, days: {}, stated: [], items: [], problems } as const;
  await recordSightings([seen], NOW);
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks() });
});

describe('what a page says that the buyer answered', () => {
  test('is kept where an order has that word and nobody understood it', async () => {
    await keep({ kind: 'unknownStatus', word: WORD });
    expect(await teachWord(ID, meaning, NOW)).toBe(true);
    expect(await wordsKept()).toEqual([{ ...meaning, origin: 'page', learnedAt: NOW }]);
  });

  test.each([
    ['of an order that is not kept', [], '8299999999999999'],
    ['of an order without a problem', [], ID],
    ['of another word', [{ kind: 'unknownStatus', word: 'Fertig' }], ID],
    [
      'of a word that is understood',
      [{ kind: 'unsureStatus', word: WORD, status: 'closed', by: 'word' }],
      ID,
    ],
  ] as const)('%s is refused and not kept', async (_, problems, orderId) => {
    await keep(...problems);
    expect(await teachWord(orderId, meaning, NOW)).toBe(false);
    expect(await fakeBrowser.storage.local.get('settings:all')).toEqual({});
  });

  test('never changes what the buyer has answered before', async () => {
    await keep({ kind: 'unknownStatus', word: WORD });
    await teachWord(ID, meaning, NOW);
    expect(await teachWord(ID, { ...meaning, status: 'closed' }, NOW + 1)).toBe(true);
    expect(await wordsKept()).toEqual([{ ...meaning, origin: 'page', learnedAt: NOW }]);
  });

  test('counts more than what a tab has taught', async () => {
    await keep({ kind: 'unknownStatus', word: WORD });
    await learnTabMeanings([meaning], NOW);
    await teachWord(ID, { ...meaning, status: 'processing' }, NOW + 1);
    expect(await wordsKept()).toMatchObject([{ status: 'processing', origin: 'page' }]);
  });
});

describe('what tabs teach', () => {
  test('is kept once, beside what the buyer chose, and nothing is written where nothing is new', async () => {
    await fakeBrowser.storage.local.set({ 'settings:all': { region: 'eu' } });
    await learnTabMeanings([meaning, meaning], NOW);
    expect(await readSettings()).toEqual({
      region: 'eu',
      words: [{ ...meaning, origin: 'tab', learnedAt: NOW }],
    });
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await learnTabMeanings([meaning], NOW + 1);
    expect(set).not.toHaveBeenCalled();
  });

  test('is kept where the settings are broken, which are put aside', async () => {
    const broken = { words: [{ word: '', status: 'completed', origin: 'page', learnedAt: 1 }] };
    await fakeBrowser.storage.local.set({ 'settings:all': broken });
    expect(await readSettings()).toEqual({});
    await learnTabMeanings([meaning], NOW);
    expect(await readSettings()).toEqual({ words: [{ ...meaning, origin: 'tab', learnedAt: NOW }] });
    expect((await fakeBrowser.storage.local.get())['broken:settings:all']).toEqual([
      seal('settings:all', broken),
    ]);
  });
});
