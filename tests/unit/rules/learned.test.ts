import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LearnedWord,
  type WordMeaning,
  withAnswer,
  withoutWord,
  withPageAnswer,
  withTabMeaning,
} from '../../../lib/records/learned-word';
import { HINTS, ORDER_STATUSES, type Order, type ReadingProblem } from '../../../lib/records/order';
import { changeWords, type Settings } from '../../../lib/records/settings';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { order } from './orders';

const NOW = Date.UTC(2026, 10, 22);
const WORD = 'Versendet';
const onItsWay: WordMeaning = { word: WORD, status: 'awaitingDelivery' };

/** An order with a problem, seen later than the rest of it. */
const seenWith = (value: ReadingProblem, reported: Parameters<typeof order>[0] = {}, seenAt = 5): Order => ({
  ...order(reported),
  problems: [{ value, source: 'list', seenAt }],
});
const unknown: ReadingProblem = { kind: 'unknownStatus', word: WORD };
const judge = (one: Order, words: readonly LearnedWord[]) =>
  assess(one, undefined, NOW, ruleBook('UTC', { words }));
const fromBuyer = withAnswer([], onItsWay, 1);
const fromTab = withTabMeaning([], onItsWay, 1);
const stated = [{ about: 'refund.nodelivery', days: 60, from: 'placed', text: '60 days' }] as const;
const shipped = { days: { placed: '2026-11-01', shipped: '2026-11-03' }, stated };

describe('a learned word', () => {
  test('that the buyer explained is sure, and no problem any more', () => {
    const judged = judge(seenWith(unknown, shipped), fromBuyer);
    expect(judged).toMatchObject({ verdict: 'open', step: 'waitDelivery', problems: [] });
    expect(judged.next?.certainty).toBe('stated');
  });

  test('that a tab explained is only ever about', () => {
    const judged = judge(seenWith(unknown, shipped), fromTab);
    expect(judged).toMatchObject({
      step: 'waitDelivery',
      problems: [{ kind: 'unsureStatus', word: WORD, status: 'awaitingDelivery', by: 'sign' }],
    });
    expect(judged.deadlines.length).toBeGreaterThan(0);
    for (const { certainty } of judged.deadlines) expect(certainty).toBe('estimated');
  });

  test('that was answered on a page is only ever about, until the buyer confirms it in the popup', () => {
    const answered = withPageAnswer([], onItsWay, 1);
    expect(judge(seenWith(unknown, shipped), answered)).toEqual(judge(seenWith(unknown, shipped), fromTab));
    expect(withPageAnswer(answered, { ...onItsWay, status: 'canceled' }, 2)).toBe(answered);
    expect(withTabMeaning(answered, { ...onItsWay, status: 'canceled' }, 2)).toBe(answered);
    expect(withPageAnswer(fromBuyer, { ...onItsWay, status: 'canceled' }, 2)).toBe(fromBuyer);
    const confirmed = withAnswer(answered, onItsWay, 3);
    expect(judge(seenWith(unknown, shipped), confirmed).next?.certainty).toBe('stated');
  });

  test('counts however the page writes it, and no other word with it', () => {
    expect(judge(seenWith({ ...unknown, word: 'VERSENDET ' }), fromBuyer).problems).toEqual([]);
    expect(judge(seenWith({ ...unknown, word: 'Versandt' }), fromBuyer)).toMatchObject({
      step: 'findOut',
      missing: ['status'],
    });
  });

  test('counts from the look at which it stood there: not against what was read since, but against what was before', () => {
    const completed = {
      status: 'completed',
      days: { placed: '2026-11-01', completed: '2026-11-20' },
    } as const;
    expect(judge(seenWith(unknown, completed), fromBuyer).step).toBe('waitDelivery');
    const readSince = seenWith(unknown, completed, -1);
    expect(judge(readSince, fromBuyer)).toEqual(judge(readSince, []));
  });

  test('of the newest look counts, where two pages have two of them', () => {
    const words = withAnswer(fromBuyer, { word: 'Fertig', status: 'canceled' }, 2);
    const both: Order = {
      ...seenWith(unknown),
      problems: [
        { value: { ...unknown, word: 'Fertig' }, source: 'order', seenAt: 9 },
        { value: unknown, source: 'list', seenAt: 5 },
      ],
    };
    expect(judge(both, words).verdict).toBe('over');
  });

  test('does not hide that a later look was not understood', () => {
    const later: Order = {
      ...seenWith(unknown),
      problems: [
        { value: unknown, source: 'list', seenAt: 5 },
        { value: { ...unknown, word: 'Fertig' }, source: 'order', seenAt: 9 },
      ],
    };
    expect(judge(later, fromBuyer)).toMatchObject({ step: 'findOut', missing: ['status'] });
  });

  test('of the buyer outranks an unsure language and the order’s own signs; a tab’s does not outrank the signs', () => {
    for (const by of HINTS) {
      const unsure = seenWith(
        { kind: 'unsureStatus', word: WORD, status: 'canceled', by },
        { ...shipped, status: 'canceled' },
      );
      expect(judge(unsure, fromBuyer)).toMatchObject({ step: 'waitDelivery', problems: [] });
    }
    const bySign = seenWith(
      { kind: 'unsureStatus', word: WORD, status: 'processing', by: 'sign' },
      { status: 'processing' },
    );
    expect(judge(bySign, fromTab)).toEqual(judge(bySign, []));
  });

  test('that two tabs contradict says nothing', () => {
    const words = withTabMeaning(fromTab, { ...onItsWay, status: 'processing' }, 2);
    expect(judge(seenWith(unknown), words)).toEqual(judge(seenWith(unknown), []));
  });

  test('leaves an order alone whose word a language knows', () => {
    const read = order({ status: 'completed' });
    expect(ruleBook('UTC', { words: fromBuyer }).learned(read)).toBe(read);
  });

  test('gives the same order for the same order, so that its clocks are found again', () => {
    const { learned } = ruleBook('UTC', { words: fromBuyer });
    const one = seenWith(unknown);
    expect(learned(one)).not.toBe(one);
    expect(learned(one)).toBe(learned(one));
  });
});

describe('what was taught and forgotten', () => {
  const anyStatus = fc.constantFrom(...ORDER_STATUSES);
  const anyWord = fc.constantFrom('Versendet', 'VERSENDET.', 'Fertig', 'Zakończone');
  const anyProblem: fc.Arbitrary<ReadingProblem> = fc.oneof(
    fc.record({ kind: fc.constant('unknownStatus' as const), word: anyWord }),
    fc.record({
      kind: fc.constant('unsureStatus' as const),
      word: anyWord,
      status: anyStatus,
      by: fc.constantFrom(...HINTS),
    }),
  );
  const anyOrder = fc
    .tuple(
      fc.option(anyStatus, { nil: undefined }),
      fc.array(fc.record({ value: anyProblem, source: fc.constant('list' as const), seenAt: fc.nat(9) }), {
        maxLength: 3,
      }),
    )
    .map(([status, problems]) => ({
      ...order({ ...(status ? { status } : {}), days: { placed: '2026-10-01' } }),
      problems,
    }));
  const anyMeaning = fc.record({ word: anyWord, status: anyStatus });

  test('is as it was before, to the last date', () => {
    fc.assert(
      fc.property(anyOrder, anyMeaning, anyMeaning, fc.boolean(), (one, before, meaning, byBuyer) => {
        const settings: Settings = { region: 'eu', words: withAnswer([], { ...before, word: 'Andere' }, 1) };
        const teach = byBuyer ? withAnswer : withTabMeaning;
        const taught = changeWords(settings, (words) => teach(words, meaning, 2));
        const forgotten = changeWords(taught, (words) => withoutWord(words, meaning.word));
        const [was, is] = [settings, forgotten].map((chosen) => ruleBook('UTC', chosen));
        if (!was || !is) throw new Error('no book');
        assess(one, undefined, NOW, ruleBook('UTC', taught));
        expect(forgotten).toEqual(settings);
        expect(assess(one, undefined, NOW, is)).toEqual(assess(one, undefined, NOW, was));
      }),
    );
  });
});
