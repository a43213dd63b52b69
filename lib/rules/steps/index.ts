import { CLOCKS_BEYOND } from '../../records/clock';
import { defined } from '../../records/defined';
import { DAY_MS } from '../../time/durations';
import { arrivalOf } from '../arrival';
import { LONGEST_CASE_DAYS } from '../catalogue';
import { disputeNow, hasCaseNotUnderstood } from '../dispute-now';
import { happening } from '../triggers';
import { beyondOr, findAtPaypal, findWithdrawnByLaw } from './beyond';
import { complaintStep, concernOf } from './complaint';
import { findCompleted } from './completed';
import { ALL_IS_WELL, type Finding, notKnown, type StepInput } from './finding';
import { findInDispute } from './in-dispute';
import { wasRead } from './reading';
import { findToldUnderWay } from './told-under-way';
import { findUnderWay } from './under-way';

const CLOSED: Finding = {
  verdict: 'notApplicable',
  step: 'nothingLeft',
  turn: 'nobody',
  about: [],
  urgency: 'over',
};

/** The step that applies to an order and one of its disputes. */
export function findStep(input: StepInput): Finding {
  const disputed = findInDispute(input) ?? findAtPaypal(input) ?? findWithdrawnByLaw(input);
  if (disputed) return disputed;
  const finding = findByStatus(input);
  const endsAt = caseMayRunUntil(finding, input);
  if (input.now < endsAt) {
    const told = input.order.entered.complaint ? ({ turn: 'buyer', urgency: 'urgent' } as const) : {};
    const changesAt = finding.changesAt ?? (Number.isFinite(endsAt) ? endsAt : undefined);
    return { ...notKnown('dispute'), ...told, ...defined({ changesAt }) };
  }
  const over = finding.verdict === 'over' && finding.step === 'nothingLeft';
  return over && disputeNow(input) === 'withdrawn' ? { ...finding, step: 'cannotReopen' } : finding;
}

/**
 * Until when (epoch ms) a case may run that a page shows and that was not understood; minus infinity if there is none. Where no window is
 * open any more, one that is probably done is taken for done, and so is the refund of a canceled order; another may still
 * run for a while, since the last window or, where none is known, the last look, and for a buyer who told a problem it is never taken for over.
 */
function caseMayRunUntil({ verdict, step }: Finding, input: StepInput): number {
  const { order, deadlines } = input;
  if (verdict === 'notApplicable' || !hasCaseNotUnderstood(input)) return Number.NEGATIVE_INFINITY;
  if (verdict !== 'over') return Number.POSITIVE_INFINITY;
  const isDone = order.disputes?.every(({ value }) => value.state === 'finished') ?? true;
  if (step === 'checkRefund' || isDone) return Number.NEGATIVE_INFINITY;
  if (order.entered.complaint) return Number.POSITIVE_INFINITY;
  const windows = deadlines.filter(({ kind, clock }) => kind === 'closes' && !CLOCKS_BEYOND.includes(clock));
  const ends = windows.map(({ latest }) => latest.at);
  const seen = (order.disputes ?? []).map(({ seenAt }) => seenAt);
  return Math.max(...(ends.length > 0 ? ends : seen)) + LONGEST_CASE_DAYS * DAY_MS;
}

/** The step of an order on its way, with its arrival if tracking or the buyer reports one. */
function findWithArrival(input: StepInput): Finding {
  const { entered } = input.order;
  const concern = concernOf(input.order);
  const arrival = arrivalOf(input, input.book);
  if (arrival && !concern && entered.wellAt !== undefined) return ALL_IS_WELL;
  const found = concern ? findToldUnderWay(input, concern) : findUnderWay(input, arrival !== undefined);
  return arrival ? { ...found, arrival } : found;
}

/** The step where the newest status is not understood. A complaint keeps the step that it had under the last one. */
function findWithoutStatus(input: StepInput): Finding {
  const { order, now } = input;
  const missing = wasRead(order) ? 'word' : 'status';
  const step = complaintStep(order, undefined, now);
  if (!step) return notKnown(missing);
  const last = order.status?.value;
  if (last !== 'awaitingDelivery' && last !== 'completed') {
    return { verdict: 'open', step, turn: 'buyer', about: [], missing: [missing] };
  }
  const found = last === 'completed' ? findCompleted(input) : findWithArrival(input);
  return { ...found, missing: [...(found.missing ?? []), missing] };
}

function findByStatus(input: StepInput): Finding {
  const { order, problems, deadlines } = input;
  const unparsed = problems.some(({ kind }) => kind === 'unknownStatus');
  switch (unparsed ? undefined : order.status?.value) {
    case 'toPay':
      return isPaid(input)
        ? { verdict: 'open', step: 'payCheck', turn: 'platform', about: ['pay.verify'] }
        : { verdict: 'open', step: 'pay', turn: 'nobody', about: ['pay.unpaid'], urgency: 'calm' };
    case 'processing':
      return order.entered.reported?.['cancel.asked'] === undefined
        ? { verdict: 'open', step: 'waitShipment', turn: 'seller', about: ['ship.by'] }
        : { verdict: 'open', step: 'waitCancel', turn: 'seller', about: ['cancel.reply'] };
    case 'awaitingDelivery':
      return findWithArrival(input);
    case 'completed':
      return findCompleted(input);
    case 'canceled':
      if (deadlines.some(({ clock }) => clock === 'refund.arrive')) {
        return { verdict: 'open', step: 'checkRefund', turn: 'bank', about: ['refund.arrive'] };
      }
      return isPaid(input) || order.entered.payment !== undefined
        ? beyondOr({ verdict: 'over', step: 'checkRefund', turn: 'bank', about: [], urgency: 'over' }, input)
        : { verdict: 'over', step: 'canceled', turn: 'nobody', about: [], urgency: 'over' };
    case 'closed':
    case 'expired':
      return beyondOr(CLOSED, input);
    case undefined:
      return findWithoutStatus(input);
  }
}

/** Whether an order was paid, by its page or by the buyer. */
function isPaid({ order, dispute, book }: StepInput): boolean {
  return happening('payment.made', order, dispute, book) !== undefined;
}
