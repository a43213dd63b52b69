import { type Deadline, shownMoment } from '../../records/assessment';
import { CLOCKS_BEYOND } from '../../records/clock';
import { defined } from '../../records/defined';
import { DAY_MS } from '../../time/durations';
import { disputeNow } from '../dispute-now';
import { isNotHere } from '../evidence';
import { SOON_DAYS } from '../urgency';
import { isWronged } from '../wronged';
import { clockOf, type Finding, notKnown, type StepInput } from './finding';

/**
 * Nothing can be done on AliExpress any more. A buyer with a complaint is led beyond it while a clock there still runs, or
 * asked for how the order was paid while a date depends on it.
 */
export function overHere(input: StepInput): Finding {
  const atPaypal = findAtPaypal(input);
  if (atPaypal) return atPaypal;
  if (isWronged(input)) {
    const { soon, perhaps, later } = beyondOf(input);
    const asked = askPayment(input, soon.length + perhaps.length + later.length > 0);
    if (asked) return asked;
    const [about] = [soon, perhaps, later].filter((group) => group.length > 0);
    if (about) {
      return {
        verdict: 'open',
        step: 'beyondPlatform',
        turn: 'buyer',
        about: about.map(({ clock }) => clock),
        ...(about === perhaps || about[0]?.kind === 'advice' ? { urgency: 'soon' } : {}),
      };
    }
  }
  const step = wasClosedByPaypal(input) ? 'paypalClosed' : 'nothingLeft';
  return { verdict: 'over', step, turn: 'nobody', about: [], urgency: 'over' };
}

/** What is left beyond the platform for an order that is over here by its status; else what the status says. */
export function beyondOr(otherwise: Finding, input: StepInput): Finding {
  const found = overHere(input);
  return found.verdict === 'over' ? otherwise : found;
}

/**
 * The step of a buyer who opened a dispute at PayPal, until that is lost: one door at a time. PayPal closes it for good if
 * it is not made a claim in time.
 */
export function findAtPaypal(input: StepInput): Finding | undefined {
  const { payment, reported = {} } = input.order.entered;
  if (payment !== 'paypal' || reported['paypal.lost'] !== undefined) return undefined;
  if (reported['paypal.claimed'] !== undefined) {
    return { verdict: 'open', step: 'waitPaypal', turn: 'paypal', about: [], elsewhere: true };
  }
  const claim = clockOf(input, 'paypal.escalate');
  return claim && input.now < claim.latest.at
    ? { verdict: 'open', step: 'paypalClaim', turn: 'buyer', about: ['paypal.escalate'], elsewhere: true }
    : undefined;
}

/** The step of a buyer who withdrew by law from what came: send it back in time, then wait for the seller. */
export function findWithdrawnByLaw(input: StepInput): Finding | undefined {
  const { 'withdrawal.declared': declared, 'withdrawal.sent': sent } = input.order.entered.reported ?? {};
  if (declared === undefined || isNotHere(input.order.entered.complaint?.reason)) return undefined;
  if (sent !== undefined && isWronged(input)) return undefined;
  if (sent !== undefined) {
    return { verdict: 'open', step: 'waitReturn', turn: 'seller', about: [], elsewhere: true };
  }
  const sendBack = clockOf(input, 'eu.sendback');
  return sendBack && input.now < sendBack.latest.at
    ? { verdict: 'open', step: 'returnByLaw', turn: 'buyer', about: ['eu.sendback'], elsewhere: true }
    : undefined;
}

function wasClosedByPaypal({ order: { entered } }: StepInput): boolean {
  const { 'paypal.opened': opened, 'paypal.lost': lost } = entered.reported ?? {};
  return entered.payment === 'paypal' && opened !== undefined && lost === undefined;
}

/**
 * The clocks beyond AliExpress that still run, the one that ends first in front: those whose last days have come, those
 * that may have ended already, and those that have time.
 */
function beyondOf({ deadlines, now }: StepInput) {
  const running = deadlines
    .filter(({ clock, kind, latest }) => CLOCKS_BEYOND.includes(clock) && kind !== 'opens' && now < latest.at)
    .toSorted((a, b) => shownMoment(a).at - shownMoment(b).at);
  const left = (one: Deadline) => shownMoment(one).at - now;
  return {
    soon: running.filter((one) => left(one) > 0 && left(one) <= SOON_DAYS * DAY_MS),
    perhaps: running.filter((one) => left(one) <= 0),
    later: running.filter((one) => left(one) > SOON_DAYS * DAY_MS),
  };
}

/**
 * Asks how the order was paid, while that would give a date that is ahead; or one that may be, if there is no other. A
 * buyer who withdrew the dispute and does not complain may be content, and is not asked.
 */
function askPayment(input: StepInput, hasOthers: boolean): Finding | undefined {
  const { order, now } = input;
  if (order.entered.complaint === undefined && disputeNow(input) === 'withdrawn') return undefined;
  const unsaid = input.unsaid();
  const ahead = unsaid.filter((one) => now < shownMoment(one).at);
  const running = unsaid.filter(({ latest }) => now < latest.at);
  if (ahead.length === 0 && (hasOthers || running.length === 0)) return undefined;
  const changes = [...ahead.map((one) => shownMoment(one).at), ...running.map(({ latest }) => latest.at)];
  return {
    ...notKnown('payment', ahead.length > 0 ? 'urgent' : 'soon'),
    step: 'beyondPlatform',
    turn: 'buyer',
    ...defined({ changesAt: changes.length > 0 ? Math.min(...changes) : undefined }),
  };
}
