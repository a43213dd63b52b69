import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../../lib/messages';
import { NOTHING_READ } from '../../../lib/page/layouts/layout';
import { capped, MAX_READ, type RawOrder } from '../../../lib/records/raw-order';

const raw: RawOrder = {
  ...NOTHING_READ,
  source: 'list',
  orderId: '8212313961591322',
  status: 'Completed',
  days: [{ label: 'Date', date: 'Jul 15, 2026' }],
  titles: ['Cable'],
};
const record = (change: object) => ({ type: 'recordSeen', seen: [{ ...raw, ...change }] });

const answer = {
  type: 'teachWord',
  orderId: '8212313961591322',
  word: 'Versendet',
  status: 'awaitingDelivery',
};

describe('a message', () => {
  test('of ours comes through as it is', () => {
    expect(parseMessage(record({}))).toEqual(record({}));
    expect(parseMessage({ type: 'assessOrders', orderIds: ['8212313961591322'] })).toBeDefined();
    expect(parseMessage(answer)).toEqual(answer);
    const show = { type: 'showOrder', orderId: '8212313961591322' };
    expect(parseMessage(show)).toEqual(show);
    expect(parseMessage({ ...show, orderId: '../x' })).toBeUndefined();
    expect(parseMessage({ ...show, url: 'https://example.com' })).toBeUndefined();
  });

  test('of more text than an honest list has brings its first orders alone, and an honest one all of them', () => {
    const orders = (titles: readonly string[], sentences: readonly string[]) => ({
      type: 'recordSeen',
      seen: Array.from({ length: 100 }, (_, at) => ({
        ...{ ...raw, titles, sentences, orderId: String(8_212_313_961_591_300 + at) },
      })),
    });
    const seenOf = (data: unknown) => {
      const message = parseMessage(data);
      return message?.type === 'recordSeen' ? message.seen : [];
    };
    const long = 'x'.repeat(512);
    const stuffed = seenOf(
      orders(
        [],
        Array.from({ length: MAX_READ.sentences }, () => long),
      ),
    );
    expect(stuffed.length).toBeGreaterThan(0);
    expect(stuffed.length).toBeLessThan(15);
    const honest = orders(
      Array.from({ length: 10 }, () => 'x'.repeat(128)),
      Array.from({ length: 6 }, () => 'x'.repeat(160)),
    );
    expect(seenOf(honest)).toHaveLength(100);
  });

  test.each([
    ['a status of its own', { status: 'several' }],
    ['no word', { word: '' }],
    ['a word without end', { word: 'x'.repeat(61) }],
    ['a number that is no order’s', { orderId: 'all' }],
    ['an origin', { origin: 'buyer' }],
  ])('that teaches %s is refused', (_, change) => {
    expect(parseMessage({ ...answer, ...change })).toBeUndefined();
  });

  test.each([
    ['a number that is no order’s', { orderId: '../../x' }],
    ['a source that pages may not claim', { source: 'buyer' }],
    ['a field more', { entered: { days: {} } }],
    ['a judgement of its own', { days: [{ label: '', date: '', on: '2026-07-15' }] }],
    ['a text without end', { store: 'x'.repeat(513) }],
    ['titles without end', { titles: Array.from({ length: MAX_READ.titles + 1 }, () => 'x') }],
    ['a tab that is not there', { signs: { tab: 5 } }],
    ['a name that it made up', { names: { pay: 'Pay here' } }],
  ])('with %s is refused', (_, change) => {
    expect(parseMessage(record(change))).toBeUndefined();
  });

  test('has no mark in any text that a notification or a page of ours could obey', () => {
    const hidden = '\u0000\n\r\t\u001b\u0085\u061c\u200b\u200f\u202e\u2028\u2029\u2066\u2069\ufeff';
    const text = `a${[...hidden].join('b')}c`;
    const message = record({
      status: text,
      days: [{ label: text, date: text }],
      nodes: [{ text, date: text }],
      sentences: [text],
      tags: [text],
      titles: [text],
      store: text,
      amount: text,
      events: [{ name: text, text, time: text }],
      disputes: [{ text, date: text, left: text }],
      names: { details: text, confirm: text },
    });
    expect(JSON.stringify(message)).toContain('\u202e');
    const parsed = JSON.stringify(parseMessage(message));
    expect(parsed).toContain('bb');
    expect(parsed).not.toMatch(
      /\\[nrtu]|[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u,
    );
  });

  test('with a prototype in it is refused', () => {
    const poisoned: unknown = JSON.parse(`{"type":"recordSeen","seen":[],"__proto__":{"x":1}}`);
    expect(parseMessage(poisoned)).toBeUndefined();
  });

  test('with one order that does not fit keeps the others', () => {
    const [good, bad] = [raw, { ...raw, store: 7 }];
    expect(parseMessage({ type: 'recordSeen', seen: [bad, good] })).toEqual({
      type: 'recordSeen',
      seen: [good],
    });
  });

  test('with too many orders is refused', () => {
    const many = Array.from({ length: 101 }, () => raw);
    expect(parseMessage({ type: 'recordSeen', seen: many })).toBeUndefined();
  });

  test('a page with more of anything than we take is cut, not lost', () => {
    const much = { ...raw, sentences: Array.from({ length: 500 }, (_, n) => String(n)) };
    expect(parseMessage({ type: 'recordSeen', seen: [much] })).toBeUndefined();
    expect(parseMessage({ type: 'recordSeen', seen: [capped(much)] })).toBeDefined();
  });

  test('of any other shape is refused, and nothing throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => parseMessage(data) === undefined));
  });
});
