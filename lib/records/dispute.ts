import type { OrderId } from './order-id';

/** What can happen to a dispute. Any order is accepted: cases jump straight to AliExpress within seconds (docs/rules.md, R1). */
export const DISPUTE_EVENTS = [
  'opened',
  'changed',
  'sellerProposed',
  'sellerRefused',
  'sellerAccepted',
  'buyerAccepted',
  'buyerRefused',
  'withdrawn',
  'escalated',
  'platformProposed',
  'proofAsked',
  'ruledForBuyer',
  'ruledForSeller',
  'returnAgreed',
  'returnSent',
  'returnReceived',
  'refunded',
  'appealed',
] as const;
export type DisputeEventKind = (typeof DISPUTE_EVENTS)[number];

/** One thing that happened to a dispute. `at` is when it happened, `enteredAt` when the buyer told us (epoch ms). */
export interface DisputeEvent {
  readonly kind: DisputeEventKind;
  readonly at: number;
  readonly enteredAt: number;
  /**
   * The order line: its number on AliExpress, or its position among the order's items, from '1'. Left out if the order
   * has one line or the buyer did not say.
   */
  readonly line?: string;
  /** The amount asked for, offered or paid, as the buyer typed it: "5 €". */
  readonly amount?: string;
}

/** The disputes of an order, as a list of events. AliExpress keeps one for each line. The state is computed, never stored. */
export interface Dispute {
  readonly orderId: OrderId;
  readonly events: readonly DisputeEvent[];
}

/** The events that have an amount of money. */
export const EVENTS_WITH_AMOUNT: readonly DisputeEventKind[] = [
  'opened',
  'changed',
  'sellerProposed',
  'platformProposed',
  'ruledForBuyer',
  'refunded',
];

/** The maximum length of an amount's text. */
export const MAX_AMOUNT_LENGTH = 40;

/** The most events of an order's disputes. */
export const MAX_DISPUTE_EVENTS = 200;

/** The states of a dispute. */
export type DisputeState =
  | 'none'
  | 'waitSeller'
  | 'waitBuyer'
  | 'waitBoth'
  | 'platform'
  | 'proof'
  | 'returnShip'
  | 'returnTransit'
  | 'refunding'
  | 'finished'
  | 'rejected'
  | 'appeal'
  | 'withdrawn';

const STATE_AFTER: { readonly [kind in DisputeEventKind]: DisputeState } = {
  opened: 'waitSeller',
  changed: 'waitSeller',
  sellerProposed: 'waitBuyer',
  sellerRefused: 'waitBuyer',
  sellerAccepted: 'refunding',
  buyerAccepted: 'refunding',
  buyerRefused: 'waitSeller',
  withdrawn: 'withdrawn',
  escalated: 'platform',
  platformProposed: 'waitBoth',
  proofAsked: 'proof',
  ruledForBuyer: 'refunding',
  ruledForSeller: 'rejected',
  returnAgreed: 'returnShip',
  returnSent: 'returnTransit',
  returnReceived: 'refunding',
  refunded: 'finished',
  appealed: 'appeal',
};

/** The state of a dispute: that of its newest event. */
export function disputeState(dispute: Dispute | undefined): DisputeState {
  const last = newestEvent(dispute, DISPUTE_EVENTS);
  return last ? STATE_AFTER[last.kind] : 'none';
}

/** The newest event of the given kinds; of two at the same instant, the one entered later. */
export function newestEvent(
  dispute: Dispute | undefined,
  kinds: readonly DisputeEventKind[],
): DisputeEvent | undefined {
  return dispute?.events
    .filter((event) => kinds.includes(event.kind))
    .reduce<DisputeEvent | undefined>(
      (best, event) =>
        !best || event.at > best.at || (event.at === best.at && event.enteredAt >= best.enteredAt)
          ? event
          : best,
      undefined,
    );
}

/** The disputes line by line, in the order in which they began; empty if there are none. */
export function disputesByLine(dispute: Dispute | undefined): readonly Dispute[] {
  if (!dispute) return [];
  const lines = new Map<string | undefined, DisputeEvent[]>();
  for (const event of dispute.events) lines.set(event.line, [...(lines.get(event.line) ?? []), event]);
  return [...lines.values()].map((events) => ({ orderId: dispute.orderId, events }));
}
