import { type CalendarDate, calendarDate, utcMidnight } from '../time/calendar-date';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time/durations';
import { CLOCKS, type ClockId } from './clock';
import { isOrderId, type OrderId } from './order-id';
import {
  type DeadlineName,
  LEADS,
  type Lead,
  REMINDER_STATES,
  type Reminder,
  type ReminderState,
  reminderId,
} from './reminder';

/**
 * An order's reminders as one short text, since every open order has some and a browser has 10 MB for all:
 *
 *   8212313961591322;bp!@hu2y0 ABCD;ns#2@hu38c+1 O+>hu38d
 *
 * The order, then a part for each deadline: its clock, '!' where a right is lost, '#' and the line, '@' and its end (',' if it
 * was counted in days), the days that its day lies after ('+') or before ('-') that of UTC. Then its reminders: a letter for the lead, a mark for the state,
 * '=' due, '~' snoozed until, '>' shown at, '(…)' or '#' (a digest) shown as, each where it is not the usual. Letters and marks
 * stand in every store: none is ever changed.
 */

const CLOCK_CODES: { readonly [clock in ClockId]: string } = {
  'pay.verify': 'pv',
  'pay.unpaid': 'pu',
  'cancel.reply': 'cr',
  'ship.by': 'sb',
  'eta.late': 'el',
  'coupon.use': 'cu',
  'refund.nodelivery': 'rn',
  'bp.end': 'bp',
  'extend.ask': 'ea',
  'dispute.from': 'df',
  'dispute.defect': 'dd',
  'dispute.notreceived': 'dn',
  'return.nofault': 'nf',
  'completed.fallback': 'cf',
  'neg.seller': 'ns',
  'neg.buyer': 'nb',
  'neg.refused': 'nr',
  'neg.total': 'nt',
  'plat.proof': 'pp',
  'plat.decide': 'pd',
  'plat.answer': 'pl',
  'ret.perhaps': 'rp',
  'ret.ship': 'rs',
  'ret.warehouse': 'rw',
  'ret.seller': 'rr',
  'appeal.ask': 'aa',
  'refund.arrive': 'ra',
  'law.withdraw': 'lw',
  'law.fault': 'lf',
  'law.late': 'll',
  'eu.withdraw': 'ew',
  'eu.sendback': 'es',
  'eu.guarantee': 'eg',
  'eu.hkiac': 'eh',
  'eu.dsa': 'ed',
  'paypal.open': 'po',
  'paypal.escalate': 'pe',
  'card.chargeback': 'cc',
  'us.fcba': 'uf',
  'uk.s75': 'us',
};

const LEAD_CODES: { readonly [lead in Lead]: string } = {
  '7d': 'A',
  '3d': 'B',
  '1d': 'C',
  '6h': 'D',
  on: 'E',
  overdue: 'F',
  again: 'G',
  look: 'H',
};

const STATE_MARKS: { readonly [state in ReminderState]: string } = {
  planned: '',
  claimed: '*',
  shown: '+',
  dropped: '-',
};

/** How long before its end a lead is due, if nothing else is said (ms). Part of the form: other leads in the program leave it. */
const USUAL_MS: { readonly [lead in Lead]: number } = {
  '7d': 7 * DAY_MS,
  '3d': 3 * DAY_MS,
  '1d': DAY_MS,
  '6h': 6 * HOUR_MS,
  on: 0,
  overdue: 0,
  again: 0,
  look: 0,
};

const DIGEST = /^digest:(0|[1-9]\d{0,14})$/;
const MINUTE_PLACES = 7;

/** Packs the reminders of one order; the empty text for none. Their order stays. */
export function packReminders(rows: readonly Reminder[]): string {
  const parts: string[] = rows[0] ? [rows[0].orderId] : [];
  let last: string | undefined;
  for (const row of rows) {
    const head = headOf(row);
    if (head === last) parts.push(`${parts.pop()}${packed(row)}`);
    else parts.push(`${head} ${packed(row)}`);
    last = head;
  }
  return parts.join(';');
}

/** When a lead of a deadline is usually due (epoch ms). */
export function usualDue(lead: Lead, endsAt: number): number {
  return endsAt - USUAL_MS[lead];
}

/** Unpacks them; undefined for a text that is none of ours. */
export function unpackReminders(text: string): readonly Reminder[] | undefined {
  if (text === '') return [];
  const [orderId, ...parts] = text.split(';');
  if (!isOrderId(orderId)) return undefined;
  const rows = parts.map((part) => unpackedPart(orderId, part));
  return rows.every((some) => some !== undefined) ? rows.flat() : undefined;
}

function headOf({ clock, line, closes, endsOn, endsAt, byDays }: Reminder): string {
  const days = utcMidnight(endsOn) / DAY_MS - utcDay(endsAt);
  return [
    CLOCK_CODES[clock],
    closes ? '!' : '',
    line === undefined ? '' : `#${encoded(line)}`,
    `${byDays ? ',' : '@'}${time(endsAt)}`,
    days === 0 ? '' : `${days > 0 ? '+' : ''}${days}`,
  ].join('');
}

function packed({ id, lead, state, dueAt, endsAt, snoozedUntil, shownAt, shownAs }: Reminder): string {
  const digest = shownAs === undefined ? undefined : DIGEST.exec(shownAs)?.[1];
  const own = shownAs === undefined || shownAs === id;
  return [
    `${LEAD_CODES[lead]}${STATE_MARKS[state]}`,
    dueAt === usualDue(lead, endsAt) ? '' : `=${time(dueAt)}`,
    snoozedUntil === undefined ? '' : `~${time(snoozedUntil)}`,
    shownAt === undefined ? '' : `>${time(shownAt)}`,
    digest === undefined ? '' : `#${time(Number(digest))}`,
    own || digest !== undefined ? '' : `(${encoded(shownAs)})`,
  ].join('');
}

const PART = /^([a-z]{2})(!?)(?:#([^@,; ]*))?([@,])([0-9a-z]+)([+-]\d{1,2})? (.+)$/;
const ROW =
  /([A-H])([*+-]?)(?:=([0-9a-z]+))?(?:~([0-9a-z]+))?(?:>([0-9a-z]+))?(?:#([0-9a-z]+))?(?:\(([^()]*)\))?/y;

function unpackedPart(orderId: OrderId, part: string): readonly Reminder[] | undefined {
  const [, code = '', mark, named, at, end = '', days = '0', packedRows = ''] = PART.exec(part) ?? [];
  const clock = CLOCKS_BY_CODE.get(code);
  const line = named === undefined ? undefined : decoded(named);
  const endsAt = instantOf(end);
  const endsOn = dayAt(utcDay(endsAt) + Number(days));
  if (!clock || !endsOn || (named !== undefined && line === undefined)) return undefined;
  const deadline = {
    ...{ orderId, clock, endsOn, endsAt },
    ...(at === ',' ? { byDays: true as const } : {}),
    ...(line === undefined ? {} : { line }),
  };
  const rows: Reminder[] = [];
  ROW.lastIndex = 0;
  while (ROW.lastIndex < packedRows.length) {
    const row = unpacked(deadline, mark === '!', ROW.exec(packedRows) ?? []);
    if (!row) return undefined;
    rows.push(row);
  }
  return rows;
}

function unpacked(
  deadline: DeadlineName,
  closes: boolean,
  [, letter = '', mark = '', due, snoozed, shown, digest, as]: readonly (string | undefined)[],
): Reminder | undefined {
  const lead = LEADS_BY_CODE.get(letter);
  const state = STATES_BY_MARK.get(mark);
  const shownAs = digest === undefined ? as && decoded(as) : `digest:${instantOf(digest)}`;
  if (!lead || !state || (as !== undefined && !shownAs)) return undefined;
  const { orderId, clock, endsOn, endsAt, ...others } = deadline;
  const name = {
    ...{ orderId, clock, lead, endsOn, endsAt, ...others },
    ...(snoozed === undefined ? {} : { snoozedUntil: instantOf(snoozed) }),
  };
  return {
    ...{ id: reminderId(name), ...name },
    ...(closes ? { closes: true as const } : {}),
    dueAt: due === undefined ? usualDue(lead, endsAt) : instantOf(due),
    state,
    ...(shownAs ? { shownAs } : {}),
    ...(shown === undefined ? {} : { shownAt: instantOf(shown) }),
  };
}

const CLOCKS_BY_CODE = new Map(CLOCKS.map((clock) => [CLOCK_CODES[clock], clock]));
const LEADS_BY_CODE = new Map(LEADS.map((lead) => [LEAD_CODES[lead], lead]));
const STATES_BY_MARK = new Map(REMINDER_STATES.map((state) => [STATE_MARKS[state], state]));

/** An instant (epoch ms) to the base of 36: whole minutes in at most seven places, anything else in eight or more. */
function time(at: number): string {
  const minutes = at / MINUTE_MS;
  if (Number.isInteger(minutes) && minutes >= 0 && minutes < 36 ** MINUTE_PLACES) return minutes.toString(36);
  return at.toString(36).padStart(MINUTE_PLACES + 1, '0');
}

function instantOf(text: string): number {
  const count = Number.parseInt(text, 36);
  return text.length > MINUTE_PLACES ? count : count * MINUTE_MS;
}

function utcDay(at: number): number {
  return Math.floor(at / DAY_MS);
}

/** The day so many days after 1 January 1970; undefined where it is none of a calendar. */
function dayAt(days: number): CalendarDate | undefined {
  const date = new Date(days * DAY_MS);
  return calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** What was put into a place of its own: neither our marks nor brackets stand in it. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
