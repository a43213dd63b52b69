import type { Assessment } from '../records/assessment';
import type { Dispute } from '../records/dispute';
import type { BuyerReport, Order } from '../records/order';
import type { Region } from '../records/settings';

/** What decides whether an event can have happened to an order. */
interface StepFacts {
  readonly order: Order;
  readonly dispute: Dispute | undefined;
  readonly assessment: Assessment;
  readonly region: Region | undefined;
}

/**
 * Whether each event can have happened to an order, so that the buyer is asked about it. Each starts a clock that no
 * page shows (docs/rules.md). Receipt of the parcel is asked for among the order's facts instead.
 */
const CAN_HAVE: readonly { readonly told: BuyerReport; readonly applies: (given: StepFacts) => boolean }[] = [
  { told: 'cancel.asked', applies: ({ order }) => order.status?.value === 'processing' },
  { told: 'refund.approved', applies: ({ order }) => order.status?.value === 'canceled' },
  { told: 'coupon.issued', applies: (given) => runs(given, 'eta.late') },
  { told: 'withdrawal.declared', applies: (given) => runs(given, 'eu.withdraw') },
  { told: 'ruling.received', applies: (given) => isEuropean(given) && wasRuled(given) },
  { told: 'measure.notified', applies: (given) => given.region === 'eu' && isWronged(given) },
  {
    told: 'paypal.opened',
    applies: (given) => given.order.entered.payment === 'paypal' && isWronged(given),
  },
  {
    told: 'statement.sent',
    applies: (given) => given.order.entered.payment === 'card' && given.region === 'us' && isWronged(given),
  },
];

/** The events to ask the buyer about, and those already reported. */
export function reportable(given: StepFacts): readonly BuyerReport[] {
  const { told = {} } = given.order.entered;
  return CAN_HAVE.filter((one) => told[one.told] !== undefined || one.applies(given)).map((one) => one.told);
}

function runs({ assessment }: StepFacts, clock: 'eta.late' | 'eu.withdraw'): boolean {
  return assessment.deadlines.some((deadline) => deadline.clock === clock);
}

function isEuropean({ region }: StepFacts): boolean {
  return region === 'eu' || region === 'uk';
}

function wasRuled({ dispute }: StepFacts): boolean {
  return dispute?.events.some(({ kind }) => kind.startsWith('ruled')) ?? false;
}

function isWronged({ order, dispute }: StepFacts): boolean {
  return order.entered.complaint !== undefined || (dispute?.events.length ?? 0) > 0;
}
