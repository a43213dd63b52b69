import type { Assessment } from '../records/assessment';
import type { KnownOrder } from '../records/known-order';
import type { BuyerReport } from '../records/order';
import { EU_REGIONS, type Region } from '../records/settings';
import { isWronged } from './wronged';

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
  {
    reported: 'withdrawal.declared',
    applies: (given) => ['eu.withdraw', 'law.withdraw', 'law.late'].some((clock) => runs(given, clock)),
  },
  {
    reported: 'withdrawal.sent',
    applies: ({ order: { entered } }) => entered.reported?.['withdrawal.declared'] !== undefined,
  },
  { reported: 'ruling.received', applies: (given) => isEuropean(given) && wasRuled(given) },
  { reported: 'measure.notified', applies: (given) => isInEu(given) && isWronged(given) },
  {
    reported: 'paypal.opened',
    applies: (given) => given.order.entered.payment === 'paypal' && isWronged(given),
  },
  { reported: 'paypal.claimed', applies: wasOpenedAtPaypal },
  { reported: 'paypal.lost', applies: wasOpenedAtPaypal },
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

function runs({ assessment }: ReportInput, clock: string): boolean {
  return assessment.deadlines.some((deadline) => deadline.clock === clock);
}

function isEuropean({ region }: ReportInput): boolean {
  return region === 'uk' || isInEu({ region });
}

function isInEu({ region }: Pick<ReportInput, 'region'>): boolean {
  return region !== undefined && EU_REGIONS.includes(region);
}

function wasRuled({ dispute }: ReportInput): boolean {
  return dispute?.events.some(({ kind }) => kind.startsWith('ruled')) ?? false;
}

function wasOpenedAtPaypal({ order: { entered } }: ReportInput): boolean {
  return entered.payment === 'paypal' && entered.reported?.['paypal.opened'] !== undefined;
}
