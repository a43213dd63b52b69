import { addDays } from './dates';
import {
  completed,
  completedPromised,
  ended,
  type Life,
  processing,
  promised,
  underWay,
  unpaid,
} from './life';
import type { Day, DemoOrder } from './order';

/** One order of the demo set: the life it is there for, and where it differs from an ordinary one. */
export interface Entry {
  readonly key: string;
  readonly life: (today: Day) => Life;
  /** How many different items; left out: one. */
  readonly pieces?: number;
  /** The index of its item in the range; left out: the next one. */
  readonly good?: number;
  /** False if the order shows no total. */
  readonly total?: false;
  readonly also?: Partial<DemoOrder>;
}

const UNPAID: readonly Entry[] = [
  { key: 'to-pay-today', life: (today) => unpaid(today, 0) },
  { key: 'to-pay-2', life: (today) => unpaid(today, 2) },
];

const PROCESSING: readonly Entry[] = [
  { key: 'processing-fresh', life: (today) => processing(today, 1) },
  { key: 'processing-several-items', life: (today) => processing(today, 3), pieces: 3 },
  // The sentence stands in the captured page's word list (2026-08) as the title of a cancellation.
  {
    key: 'processing-cancel-asked',
    life: (today) => processing(today, 4),
    also: { reminder: 'Your order will be cancelled' },
  },
  { key: 'processing-late', life: (today) => processing(today, 12) },
  { key: 'processing-very-late', life: (today) => processing(today, 21) },
];

const UNDER_WAY: readonly Entry[] = [
  { key: 'just-shipped', life: (today) => underWay(today, 4, 1) },
  {
    key: 'choice-store',
    life: (today) => promised(today, 45),
    good: 0,
    also: { store: { name: 'Pixel & Port Store', page: '1103920117', choice: true }, freeReturns: true },
  },
  { key: 'refund-in-40', life: (today) => promised(today, 40) },
  { key: 'several-items', life: (today) => underWay(today, 14, 12), pieces: 4 },
  { key: 'free-returns', life: (today) => underWay(today, 16, 14), also: { freeReturns: true } },
  { key: 'no-promise', life: (today) => underWay(today, 20, 17) },
  { key: 'estimate-passed', life: (today) => promised(today, 31) },
  {
    key: 'delivered-not-confirmed',
    life: (today) => ({ ...underWay(today, 24, 22), delivered: addDays(today, -1) }),
  },
  { key: 'long-under-way', life: (today) => underWay(today, 36, 33) },
  { key: 'refund-in-12', life: (today) => promised(today, 12) },
  { key: 'refund-in-3', life: (today) => promised(today, 3) },
  { key: 'refund-passed-2', life: (today) => promised(today, -2) },
  { key: 'refund-passed-10', life: (today) => promised(today, -10) },
  { key: 'protection-57', life: (today) => underWay(today, 57, 54) },
  { key: 'protection-59', life: (today) => underWay(today, 59, 56) },
  { key: 'placed-75', life: (today) => underWay(today, 75, 71) },
];

const COMPLETED: readonly Entry[] = [
  { key: 'completed-1', life: (today) => completed(today, 18, 1) },
  {
    key: 'completed-3-choice',
    life: (today) => completedPromised(today, 19, 3),
    also: { freeReturns: true },
  },
  { key: 'completed-6', life: (today) => completed(today, 26, 6) },
  { key: 'completed-6-several', life: (today) => completed(today, 27, 6), pieces: 2 },
  {
    key: 'completed-10',
    life: (today) => completedPromised(today, 31, 10),
    also: { dateForm: 'no-break' },
  },
  { key: 'completed-14', life: (today) => completed(today, 38, 14) },
  { key: 'completed-20', life: (today) => completedPromised(today, 44, 20) },
  { key: 'completed-60', life: (today) => completed(today, 80, 60) },
  { key: 'completed-placed-88', life: (today) => completed(today, 88, 64) },
  { key: 'completed-placed-91', life: (today) => completed(today, 91, 70) },
  { key: 'completed-120', life: (today) => completed(today, 142, 120) },
  { key: 'completed-400', life: (today) => completed(today, 431, 400), also: { dateForm: 'tight' } },
];

const ENDED: readonly Entry[] = [
  { key: 'canceled-unpaid', life: (today) => ended(today, 5, 'canceled') },
  {
    key: 'canceled-paid',
    life: (today) => ({ ...processing(today, 22), status: 'canceled' }),
  },
  { key: 'closed', life: (today) => ended(today, 65, 'closed') },
  {
    key: 'expired',
    life: (today) => ended(today, 970, 'expired'),
    total: false,
    also: { dateForm: 'tight' },
  },
];

/** The English words of these lines were never captured; these follow the Korean ones (2026-05). */
const CASES: readonly Entry[] = [
  {
    key: 'case-open',
    life: (today) => underWay(today, 47, 44),
    also: { caseLine: { text: 'Waiting for feedback from AliExpress', left: '4 days 23:59:58' } },
  },
  {
    key: 'case-refunded',
    life: (today) => completed(today, 70, 40),
    also: { caseLine: { text: 'Refund completed', amount: '€11.75' } },
  },
];

const ODD: readonly Entry[] = [
  {
    key: 'unknown-status',
    life: (today) => processing(today, 13),
    also: { statusWord: 'Awaiting customs inspection' },
  },
  { key: 'unreadable-date', life: (today) => underWay(today, 15, 12), also: { placedText: 'soon-ish' } },
  { key: 'spaced-status', life: (today) => completed(today, 52, 30), also: { statusWord: 'Completed ' } },
  {
    key: 'unknown-status-again',
    life: (today) => processing(today, 17),
    also: { statusWord: 'Awaiting customs inspection' },
  },
  { key: 'unsure-status', life: (today) => completed(today, 55, 33), also: { statusWord: 'Zakończone' } },
];

/**
 * Every entry. Add new ones at the end of their group's list: an order's number depends on the position, not on the
 * key.
 */
export const DEMO_SET: readonly Entry[] = [
  ...UNPAID,
  ...PROCESSING,
  ...UNDER_WAY,
  ...COMPLETED,
  ...ENDED,
  ...CASES,
  ...ODD,
];
