import { isDeepStrictEqual } from 'node:util';
import { parseMessage } from '../../lib/messages';
import { layoutFor } from '../../lib/page/layouts';
import { type Assessment, shownMoment } from '../../lib/records/assessment';
import type { Order, Sighting, Statement } from '../../lib/records/order';
import { ORDER_DAYS } from '../../lib/records/order';
import { capped, type RawOrder } from '../../lib/records/raw-order';
import { assess } from '../../lib/rules/assess';
import { ruleBook } from '../../lib/rules/rule-book';
import { orderSchema } from '../../lib/store/records/schema/order';
import { mergeSighting } from '../../lib/store/records/sightings';
import { isCalendarDate } from '../../lib/time/calendar-date';
import { addDays } from '../../lib/time/days';
import { interpreter } from '../../lib/words/interpret';
import { LANGUAGES } from '../../lib/words/languages';
import { type MarkedPage, promiseOf } from './meaning';
import { type Truth, truthOf } from './truth';

/** When the pages are read. */
const NOW = Date.UTC(2026, 10, 22, 12);
const MAX_LENGTH = 512;

const { interpret } = interpreter(LANGUAGES);
const book = ruleBook('Europe/Berlin', { region: 'eu' });

/** The result for a page: what is wrong, and what was read of each order. */
export interface Verdict {
  readonly faults: readonly string[];
  readonly read: ReadonlyMap<string, Sighting>;
}

/** Reads a page as the extension does, up to the dates of the badge, and checks each against what the page says. */
export function judge(page: MarkedPage, address: string): Verdict {
  const layout = layoutFor(address);
  if (!layout) throw new Error(`${address} is read by no layout`);
  const faults: string[] = [];
  const read = new Map<string, Sighting>();
  const sightings = new Map<string, readonly Sighting[]>();
  const kept = new Map<string, Order>();
  document.body.replaceChildren(page.root);
  const truths = truthOf(page);
  const container = layout.container(document);
  for (const card of container ? layout.cards(container) : []) {
    const found = layout.read(card, address);
    if (typeof found === 'string') continue;
    const raw = capped(found);
    faults.push(...doorFaults(raw));
    const seen = interpret(raw, NOW);
    const about = truths.filter(({ region }) => names(region, raw.orderId, address));
    const wrong = about.map((truth) => wrongIn(seen, truth));
    const [least = ['an order that no card names']] = wrong.toSorted((a, b) => a.length - b.length);
    faults.push(...least.map((text) => `${raw.orderId}: ${text}`));
    read.set(raw.orderId, seen);
    sightings.set(raw.orderId, [...(sightings.get(raw.orderId) ?? []), seen]);
    kept.set(raw.orderId, mergeSighting(kept.get(raw.orderId), seen));
    if (least.length === 0) faults.push(...deadlineFaults(seen, about));
  }
  for (const [id, order] of kept) {
    if (!orderSchema.safeParse(order).success) faults.push(`${id}: the store would refuse it`);
    const [last, ...more] = sightings.get(id) ?? [];
    if (last && more.length === 0 && !sameDates(judged(order), judged(mergeSighting(undefined, last)))) {
      faults.push(`${id}: another date after it was kept`);
    }
  }
  return { faults, read };
}

function names(region: Node, id: string, address: string): boolean {
  if (address.includes(id)) return true;
  if (!(region instanceof Element)) return false;
  return region.outerHTML.includes(id);
}

/** What a sighting claims that the page does not say. */
function wrongIn(seen: Sighting, truth: Truth): readonly string[] {
  const wrong: string[] = [];
  for (const day of ORDER_DAYS) {
    const on = seen.days[day];
    if (on && !truth.days.get(day)?.has(on)) wrong.push(`${day} on ${on}`);
  }
  for (const statement of seen.stated) {
    if (statement.unsure) continue; // shown as "about", and checked against the rule's bounds below
    if (!truth.promises.has(promiseOf(statement))) wrong.push(promiseOf(statement));
  }
  const bySign = seen.problems.some((problem) => problem.kind === 'unsureStatus' && problem.by === 'sign');
  if (seen.status && !bySign && !truth.statuses.has(seen.status)) wrong.push(`status ${seen.status}`);
  for (const kind of seen.kinds ?? []) if (!truth.tags.has(kind)) wrong.push(`kind ${kind}`);
  return wrong;
}

/**
 * Checks what the badge would show. A stated date must be stated or counted by the page; a probably stated one must
 * include the rule's own bounds.
 */
function deadlineFaults(seen: Sighting, truths: readonly Truth[]): readonly string[] {
  const faults: string[] = [];
  const shown = judged(mergeSighting(undefined, seen));
  const plain = judged(
    mergeSighting(undefined, { ...seen, stated: seen.stated.filter((one) => !one.unsure) }),
  );
  for (const deadline of [...shown.deadlines, ...(shown.next ? [shown.next] : [])]) {
    const { clock, earliest, latest } = deadline;
    if (deadline.source.kind !== 'page') continue;
    const said = new Set(truths.flatMap((truth) => [...statedDays(seen, truth, clock)]));
    if (said.has(earliest.on) && said.has(latest.on)) continue;
    if (deadline.certainty === 'stated') faults.push(`${clock} is said to be stated on ${earliest.on}`);
    const rule = plain.deadlines.find((one) => one.clock === clock);
    if (!rule) faults.push(`${clock} rests on a hint alone: ${shownMoment(deadline).on}`);
    else if (earliest.at > rule.earliest.at || latest.at < rule.latest.at) {
      faults.push(`${clock} by a hint is outside the rule's bounds`);
    }
  }
  return faults;
}

/** The days that a card states for a clock, its counted promises counted out. */
function statedDays(seen: Sighting, truth: Truth, clock: string): ReadonlySet<string> {
  const days = new Set<string>();
  for (const promise of truth.promises) {
    const [, on] = new RegExp(`^${clock} on (.*)$`).exec(promise) ?? [];
    if (on) days.add(on);
  }
  for (const statement of seen.stated) {
    if (statement.about === clock) for (const on of counted(statement, truth)) days.add(on);
  }
  return days;
}

function counted(statement: Statement, truth: Truth): readonly string[] {
  if (!('days' in statement)) return [];
  return [...(truth.days.get(statement.from) ?? [])].flatMap((from) =>
    isCalendarDate(from) ? [addDays(from, statement.days)] : [],
  );
}

function judged(order: Order): Assessment {
  return assess(order, undefined, NOW, book);
}

function sameDates(a: Assessment, b: Assessment): boolean {
  const dates = ({ deadlines, next }: Assessment) =>
    [...deadlines, ...(next ? [next] : [])].map((one) => [one.clock, one.earliest.on, one.latest.on]);
  return isDeepStrictEqual(dates(a), dates(b));
}

/** What must not leave the page: texts beyond their limit, addresses, and what the background refuses. */
function doorFaults(raw: RawOrder): readonly string[] {
  const faults: string[] = [];
  const texts = JSON.stringify(raw, (_, value: unknown) => {
    if (typeof value === 'string' && value.length > MAX_LENGTH)
      faults.push(`a text of ${value.length} characters`);
    return value;
  });
  if (texts.includes('canary(\\"address\\")')) faults.push('an address of the page left it');
  const message = parseMessage(JSON.parse(JSON.stringify({ type: 'recordSeen', seen: [raw] })));
  if (message?.type !== 'recordSeen' || !isDeepStrictEqual(message.seen, [raw])) {
    faults.push('the background would refuse it');
  }
  return faults;
}
