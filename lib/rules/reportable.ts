import type { Assessment } from '../records/assessment';
import type { KnownOrder } from '../records/known-order';
import type { BuyerReport } from '../records/order';
import type { Region } from '../records/settings';

/** What decides whether an event can have happened to an order. */
interface ReportInput extends KnownOrder {
  readonly assessment: Assessment;
  readonly region: Region | undefined;
}

/**
 * Whether each event can have happened to an order, so that the buyer is asked about it. Each starts a clock that no
 * page shows (docs/rules.md). Receipt of the parcel is asked for among the order's facts instead.
 */
const CAN_HAVE: readonly {
  readonly reported: BuyerReport;
  readonly applies: (given: ReportInput) => boolean;
}[] = [
  { reported: 'payment.made', applies: ({ order }) => order.status?.value === 'toPay' },
  { reported: 'cancel.asked', applies: ({ order }) => order.status?.value === 'processing' },
  { reported: 'refund.approved', applies: ({ order }) => order.status?.value === 'canceled' },
  { reported: 'coupon.issued', applies: (given) => runs(given, 'eta.late') },
  { reported: 'withdrawal.declared', applies: (given) => runs(given, 'eu.withdraw') },
  { reported: 'ruling.received', applies: (given) => isEuropean(given) && wasRuled(given) },
  { reported: 'measure.notified', applies: (given) => given.region === 'eu' && isWronged(given) },
  {
    reported: 'paypal.opened',
    applies: (given) => given.order.entered.payment === 'paypal' && isWronged(given),
  },
  {
    reported: 'statement.sent',
    applies: (given) => given.order.entered.payment === 'card' && given.region === 'us' && isWronged(given),
  },
];

/** The events to ask the buyer about, and those already reported. */
export function reportable(given: ReportInput): readonly BuyerReport[] {
  const { reported = {} } = given.order.entered;
  return CAN_HAVE.filter((one) => reported[one.reported] !== undefined || one.applies(given)).map(
    (one) => one.reported,
  );
}

function runs({ assessment }: ReportInput, clock: 'eta.late' | 'eu.withdraw'): boolean {
  return assessment.deadlines.some((deadline) => deadline.clock === clock);
}

function isEuropean({ region }: ReportInput): boolean {
  return region === 'eu' || region === 'uk';
}

function wasRuled({ dispute }: ReportInput): boolean {
  return dispute?.events.some(({ kind }) => kind.startsWith('ruled')) ?? false;
}

function isWronged({ order, dispute }: ReportInput): boolean {
  return order.entered.complaint !== undefined || (dispute?.events.length ?? 0) > 0;
}
