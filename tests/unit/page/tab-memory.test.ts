// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { tabMemory } from '../../../entrypoints/orders/tab-memory';
import { NOTHING_READ } from '../../../lib/page/layouts/layout';
import type { OrderId } from '../../../lib/records/order-id';
import type { RawOrder } from '../../../lib/records/raw-order';

const SHIPPED = 3;
const PROCESSING = 2;
const order = (orderId: OrderId): RawOrder => ({ ...NOTHING_READ, source: 'list', orderId });
const FIRST = order('8212313961591322');
const SECOND = order('8212313961591323');
const tabOf = (seen: unknown) =>
  typeof seen === 'object' && seen !== null && 'signs' in seen ? seen.signs : seen;

describe('the tab under which a card came up', () => {
  test('goes along with what the card gave, look after look', () => {
    const withTab = tabMemory();
    const card = document.createElement('div');
    expect(tabOf(withTab(card, FIRST, SHIPPED))).toEqual({ tab: SHIPPED });
    expect(tabOf(withTab(card, FIRST, SHIPPED))).toEqual({ tab: SHIPPED });
  });

  test('is kept beside the other signs', () => {
    const seen = { ...FIRST, signs: { underWay: true as const } };
    expect(tabOf(tabMemory()(document.createElement('div'), seen, SHIPPED))).toEqual({
      underWay: true,
      tab: SHIPPED,
    });
  });

  test('is not told of a card that still stands after a change of tabs', () => {
    const withTab = tabMemory();
    const card = document.createElement('div');
    withTab(card, FIRST, SHIPPED);
    expect(tabOf(withTab(card, FIRST, PROCESSING))).toEqual({});
    expect(tabOf(withTab(card, FIRST, SHIPPED))).toEqual({ tab: SHIPPED });
  });

  test('is the one chosen when the empty card came, not when it was filled', () => {
    const withTab = tabMemory();
    const card = document.createElement('div');
    expect(withTab(card, 'coming', SHIPPED)).toBe('coming');
    expect(tabOf(withTab(card, FIRST, PROCESSING))).toEqual({});
  });

  test('is told anew of a card that is re-used for another order', () => {
    const withTab = tabMemory();
    const card = document.createElement('div');
    withTab(card, FIRST, SHIPPED);
    expect(tabOf(withTab(card, SECOND, PROCESSING))).toEqual({ tab: PROCESSING });
  });

  test('is not told where the page has no such row, or had none when the card came', () => {
    const withTab = tabMemory();
    const card = document.createElement('div');
    expect(withTab(card, FIRST, undefined)).toBe(FIRST);
    expect(tabOf(withTab(card, FIRST, SHIPPED))).toEqual({});
  });
});
