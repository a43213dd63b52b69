import { describe, expect, test } from 'vitest';
import { assess } from '../../../../lib/rules/assess';
import { type BuyerReport, order } from '../orders';
import { book, judged, OPENED, on } from './judged';

/** Every status of an order without a dispute: what there is to do, and what is lacking to say so. */

describe('without a dispute', () => {
  test.each<[BuyerReport, string, readonly unknown[]]>([
    [{}, '2026-06-02', ['incomplete', 'findOut', 'nobody', 'unknown', undefined]],
    [
      { status: 'toPay', days: { placed: '2026-06-01' } },
      '2026-06-02',
      ['open', 'pay', 'nobody', 'calm', 'pay.unpaid'],
    ],
    [
      { status: 'toPay', days: { paid: '2026-06-01' } },
      '2026-06-02',
      ['open', 'payCheck', 'platform', 'calm', 'pay.verify'],
    ],
    [
      { status: 'processing', days: { paid: '2026-06-01' } },
      '2026-06-02',
      ['open', 'waitShipment', 'seller', 'calm', 'ship.by'],
    ],
    [
      { status: 'processing', entered: { days: {}, reported: { 'cancel.asked': OPENED } } },
      '2026-06-02',
      ['open', 'waitCancel', 'seller', 'calm', 'cancel.reply'],
    ],
    [{ status: 'awaitingDelivery' }, '2026-06-02', ['incomplete', 'findOut', 'nobody', 'unknown', undefined]],
    [{ status: 'completed' }, '2026-06-02', ['incomplete', 'findOut', 'nobody', 'unknown', undefined]],
    [{ status: 'canceled' }, '2026-06-02', ['over', 'canceled', 'nobody', 'over', undefined]],
    [
      { status: 'canceled', entered: { days: {}, reported: { 'refund.approved': OPENED } } },
      '2026-06-02',
      ['open', 'checkRefund', 'bank', 'calm', 'refund.arrive'],
    ],
    [
      { status: 'canceled', entered: { days: {}, reported: { 'coupon.issued': OPENED } } },
      '2026-06-02',
      ['over', 'canceled', 'nobody', 'over', undefined],
    ],
    [{ status: 'closed' }, '2026-06-02', ['notApplicable', 'nothingLeft', 'nobody', 'over', undefined]],
    [{ status: 'expired' }, '2026-06-02', ['notApplicable', 'nothingLeft', 'nobody', 'over', undefined]],
  ])('%j', (reported, today, expected) => {
    expect(judged(reported, on(today))).toEqual(expected);
  });

  test.each([
    [{}, ['status']],
    [{ status: 'awaitingDelivery' as const }, ['placedDay']],
    [{ status: 'completed' as const }, ['placedDay']],
    [{ status: 'completed' as const, days: { placed: '2026-05-01' } }, ['orderPage']],
    [{ status: 'closed' as const }, []],
  ])('what %j lacks is named', (reported, missing) => {
    expect(assess(order(reported), undefined, on('2026-06-02'), book).missing).toEqual(missing);
  });

  test('an order of aliexpress.ru lacks its page, not the day it was placed', () => {
    const russian = {
      ...order({ status: 'awaitingDelivery', days: { placed: '2026-05-01' } }),
      site: 'ru',
    } as const;
    expect(assess(russian, undefined, on('2026-06-02'), book).missing).toEqual(['orderPage']);
  });
});
