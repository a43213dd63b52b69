import type { Entered, OrderKind, OrderStatus } from '../../records/order';
import type { Region } from '../../records/settings';
import { UNDATED } from '../../records/source';
import type { HoldsFrom } from '../holds-from';
import type { Rule } from '../rule';
import { exactly } from './exactly';

/** A change of some figures for orders of a kind or in a status, a seller's place or the buyer's region, or from a day on. */
export interface Overlay {
  readonly name: string;
  /** Left out, it holds for every order. */
  readonly holds?: HoldsFrom;
  readonly kinds?: readonly OrderKind[];
  readonly status?: OrderStatus;
  readonly seller?: Entered['seller'];
  readonly region?: Region;
  readonly rule: Pick<Rule, 'id'> & Partial<Rule>;
}

/**
 * Overlays of "official-2026". A later one wins over an earlier one about the same rule: a figure that changed from a day on comes
 * first, in the order of the days.
 */
export const OVERLAYS: readonly Overlay[] = [
  {
    name: 'completed although nothing came: 15 days from completion or from the refund’s day, the earlier',
    status: 'completed',
    rule: {
      id: 'dispute.notreceived',
      earliest: [{ after: 'completed', days: 15 }],
      nominal: [{ after: 'refund.nodelivery', days: 15 }],
      latest: [
        { after: 'completed', days: 15 },
        { after: 'refund.nodelivery', days: 15 },
      ],
    },
  },
  {
    name: 'free return, seller in China: 90 days from the order; the alarm stays at the page’s 7 days after completion',
    kinds: ['freeReturn'],
    seller: 'cn',
    rule: {
      id: 'return.nofault',
      earliest: [{ after: 'completed', days: 7 }],
      nominal: [{ after: 'placed', days: 90 }],
      latest: [{ after: 'placed', days: 90 }],
      sources: ['O1', 'P1'],
      asOf: '2026-08',
    },
  },
  {
    name: 'free return, seller in the EU: 15 days from confirmation',
    kinds: ['freeReturn'],
    seller: 'eu',
    rule: {
      id: 'return.nofault',
      earliest: [{ after: 'completed', days: 7 }],
      nominal: [{ after: 'completed', days: 15 }],
      latest: [{ after: 'completed', days: 15 }],
      sources: ['O1', 'P1'],
      asOf: '2026-08',
    },
  },
  {
    name: 'free return, seller in Brazil: 7 days from confirmation',
    kinds: ['freeReturn'],
    seller: 'br',
    rule: {
      id: 'return.nofault',
      ...exactly({ after: 'completed', days: 7 }),
      sources: ['O1'],
      asOf: '2025-12',
    },
  },
  {
    name: 'after-sales warranty: three days to answer',
    kinds: ['warranty'],
    rule: {
      id: 'neg.seller',
      nominal: [{ after: 'dispute.changed', days: 3 }],
      sources: ['H2'],
      asOf: '2022-02',
    },
  },
  {
    name: 'after-sales warranty: AliExpress steps in after three days',
    kinds: ['warranty'],
    rule: {
      id: 'neg.total',
      nominal: [{ after: 'dispute.opened', days: 3 }],
      sources: ['H2'],
      asOf: '2022-02',
    },
  },
  {
    name: 'fast delivery, Choice, local warehouse: many cases are decided at once',
    kinds: ['fastDelivery', 'choice', 'localWarehouse'],
    rule: {
      id: 'neg.seller',
      earliest: [{ after: 'dispute.changed', days: 0 }],
      sources: ['R1', 'H2'],
      asOf: '2026-01',
      confidence: 'low',
    },
  },
  {
    name: 'Korea, fast delivery: refund from 14 days after shipment',
    kinds: ['fastDelivery'],
    region: 'kr',
    rule: {
      id: 'refund.nodelivery',
      earliest: [{ after: 'shipped', days: 14 }],
      sources: ['U9', 'O1'],
      asOf: '2025-12',
    },
  },
  {
    name: 'United States: returns go to a local warehouse',
    region: 'us',
    rule: {
      id: 'ret.warehouse',
      appliesIf: { disputes: ['returnTransit'] },
      sources: ['O2', 'O1'],
      asOf: '2026-06',
    },
  },
  {
    name: 'United States: and so the seller’s own clock does not run',
    region: 'us',
    rule: { id: 'ret.seller', appliesIf: { disputes: [] } },
  },
  {
    name: 'Spain: a guarantee of three years',
    region: 'es',
    rule: {
      id: 'eu.guarantee',
      ...exactly({ after: 'received', years: 3 }),
      sources: ['C3'],
      asOf: UNDATED,
      confidence: 'high',
    },
  },
  {
    name: 'Portugal: a guarantee of three years',
    region: 'pt',
    rule: {
      id: 'eu.guarantee',
      ...exactly({ after: 'received', years: 3 }),
      sources: ['C12'],
      asOf: '2022-04',
      confidence: 'high',
    },
  },
  {
    name: 'Mexico: five working days',
    region: 'mx',
    rule: {
      id: 'law.withdraw',
      ...exactly({ after: 'received', workingDays: 5, calendar: 'monFri' }),
      sources: ['C7'],
      asOf: '2023-02',
      confidence: 'medium',
    },
  },
  {
    name: 'Israel: 14 days',
    region: 'il',
    rule: {
      id: 'law.withdraw',
      ...exactly({ after: 'received', days: 14 }),
      sources: ['C8'],
      asOf: UNDATED,
      confidence: 'medium',
    },
  },
  {
    name: 'Chile: 10 days, 90 without a confirmation in writing',
    region: 'cl',
    rule: {
      id: 'law.withdraw',
      earliest: [{ after: 'received', days: 10 }],
      nominal: [{ after: 'received', days: 10 }],
      latest: [{ after: 'received', days: 90 }],
      sources: ['C10'],
      asOf: '2025-10',
      confidence: 'high',
    },
  },
  {
    name: 'Brazil: 30 days for a fault that shows, 90 for a thing that lasts',
    region: 'br',
    rule: {
      id: 'law.fault',
      earliest: [{ after: 'received', days: 30 }],
      nominal: [{ after: 'received', days: 90 }],
      latest: [{ after: 'received', days: 90 }],
      sources: ['C5'],
      asOf: '2024-12',
      confidence: 'high',
    },
  },
  {
    name: 'Chile: six months, at least 181 days',
    region: 'cl',
    rule: {
      id: 'law.fault',
      earliest: [{ after: 'received', days: 181 }],
      nominal: [{ after: 'received', days: 181 }],
      latest: [{ after: 'received', days: 184 }],
      sources: ['C10'],
      asOf: '2025-10',
      confidence: 'high',
    },
  },
  {
    name: 'Québec: 30 days after the day that was agreed',
    region: 'qc',
    rule: {
      id: 'law.late',
      ...exactly({ after: 'eta.latest', days: 30 }),
      sources: ['C11'],
      asOf: UNDATED,
      confidence: 'high',
    },
  },
];
