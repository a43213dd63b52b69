import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMessage } from '../../lib/messages';

const sighting = {
  orderId: '8212313961591322',
  source: 'list',
  seenAt: 1,
  status: 'completed',
  days: { placed: '2026-07-15' },
  stated: [],
  items: [{ title: 'Cable' }],
  problems: [],
};
const record = (change: object) => ({ type: 'recordSightings', sightings: [{ ...sighting, ...change }] });

describe('a message', () => {
  test('of ours comes through as it is', () => {
    expect(parseMessage(record({}))).toEqual(record({}));
    expect(parseMessage({ type: 'assessOrders', orderIds: ['8212313961591322'] })).toBeDefined();
  });

  test.each([
    ['a number that is no order’s', { orderId: '../../x' }],
    ['a day that does not exist', { days: { placed: '2026-02-30' } }],
    ['a day of a year that no order has', { days: { placed: '9999-12-01' } }],
    ['a status of its own', { status: 'refunded' }],
    ['a source that pages may not claim', { source: 'buyer' }],
    ['a field more', { entered: { days: {} } }],
    ['a text without end', { store: 'x'.repeat(513) }],
    ['items without end', { items: Array.from({ length: 21 }, () => ({ title: 'x' })) }],
    ['a time that is none', { seenAt: Number.NaN }],
  ])('with %s is refused', (_, change) => {
    expect(parseMessage(record(change))).toBeUndefined();
  });

  test('with a prototype in it is refused', () => {
    const poisoned: unknown = JSON.parse(`{"type":"recordSightings","sightings":[],"__proto__":{"x":1}}`);
    expect(parseMessage(poisoned)).toBeUndefined();
  });

  test('with one sighting that does not fit keeps the others', () => {
    const [good, bad] = [sighting, { ...sighting, store: 7 }];
    expect(parseMessage({ type: 'recordSightings', sightings: [bad, good] })).toEqual({
      type: 'recordSightings',
      sightings: [good],
    });
  });

  test('with too many orders is refused', () => {
    const many = Array.from({ length: 101 }, () => sighting);
    expect(parseMessage({ type: 'recordSightings', sightings: many })).toBeUndefined();
  });

  test('of any other shape is refused, and nothing throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => parseMessage(data) === undefined));
  });
});
