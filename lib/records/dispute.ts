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
  'proofGiven',
  'ruledForBuyer',
  'ruledForSeller',
  'noReturn',
  'returnAgreed',
  'returnSent',
  'returnReceived',
  'refunded',
  'credited',
  'closedWithout',
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
  'credited',
];

/** The maximum length of an amount's text. */
export const MAX_AMOUNT_LENGTH = 40;

/** The most events of an order's disputes. */
export const MAX_DISPUTE_EVENTS = 200;

/**
 * The states of a dispute. `accepted`: somebody accepted or AliExpress decided for the buyer, and whether it must go back
 * is not told yet. `lost`: nothing more can be asked of AliExpress.
 */
export type DisputeState =
  | 'none'
  | 'waitSeller'
  | 'waitBuyer'
  | 'refused'
  | 'waitBoth'
  | 'platform'
  | 'proof'
  | 'accepted'
  | 'returnShip'
  | 'returnTransit'
  | 'refunding'
  | 'finished'
  | 'rejected'
  | 'appeal'
  | 'lost'
  | 'withdrawn';

const STATE_AFTER: { readonly [kind in DisputeEventKind]: DisputeState } = {
  opened: 'waitSeller',
  changed: 'waitSeller',
  sellerProposed: 'waitBuyer',
  sellerRefused: 'refused',
  sellerAccepted: 'accepted',
  buyerAccepted: 'accepted',
  buyerRefused: 'waitSeller',
  withdrawn: 'withdrawn',
  escalated: 'platform',
  platformProposed: 'waitBoth',
  proofAsked: 'proof',
  proofGiven: 'platform',
  ruledForBuyer: 'accepted',
  ruledForSeller: 'rejected',
  noReturn: 'refunding',
  returnAgreed: 'returnShip',
  returnSent: 'returnTransit',
  returnReceived: 'refunding',
  refunded: 'finished',
  credited: 'finished',
  closedWithout: 'lost',
  appealed: 'appeal',
};

/** Events with which the case is AliExpress's, until it is opened anew. */
const WITH_PLATFORM: readonly DisputeEventKind[] = [
  'escalated',
  'platformProposed',
  'proofAsked',
  'proofGiven',
  'ruledForBuyer',
  'ruledForSeller',
  'appealed',
];

/** An event and the state that it leads to. */
export interface DisputeStage {
  readonly event: DisputeEvent;
  readonly state: DisputeState;
}

/**
 * The events of one dispute, the earliest first, each with the state that it leads to. Once AliExpress has the case, a
 * refusal or a changed request leaves it there; its own proposal waits for the buyer although the seller accepts; and
 * a ruling on an appeal is the last.
 */
export function disputeStages(dispute: Dispute | undefined): readonly DisputeStage[] {
  const stages: DisputeStage[] = [];
  let since: readonly DisputeEventKind[] = [];
  const events = dispute?.events.toSorted((a, b) => a.at - b.at || a.enteredAt - b.enteredAt) ?? [];
  for (const event of events) {
    if (event.kind === 'opened') since = [];
    stages.push({ event, state: stateAfter(event.kind, since, stages.at(-1)?.state) });
    since = [...since, event.kind];
  }
  return stages;
}

function stateAfter(
  kind: DisputeEventKind,
  since: readonly DisputeEventKind[],
  before: DisputeState | undefined,
): DisputeState {
  switch (kind) {
    case 'changed':
    case 'buyerRefused':
    case 'sellerRefused':
      return since.some((one) => WITH_PLATFORM.includes(one)) ? 'platform' : STATE_AFTER[kind];
    case 'sellerAccepted':
      return before === 'waitBoth' ? 'waitBoth' : STATE_AFTER[kind];
    case 'ruledForSeller':
      return since.includes('appealed') ? 'lost' : STATE_AFTER[kind];
    default:
      return STATE_AFTER[kind];
  }
}

/** The state of a dispute: that after its newest event. */
export function disputeState(dispute: Dispute | undefined): DisputeState {
  return disputeStages(dispute).at(-1)?.state ?? 'none';
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
