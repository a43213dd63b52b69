import type { Deadline, Disagreement, Moment } from '../records/assessment';
import { CLOCKS_BEYOND, type ClockKind } from '../records/clock';
import { defined } from '../records/defined';
import type { Dispute, DisputeState } from '../records/dispute';
import type { KnownOrder } from '../records/known-order';
import type { Order, OrderKind } from '../records/order';
import type { Profile, Region, Settings } from '../records/settings';
import type { CalendarDate } from '../time/calendar-date';
import { addDays } from '../time/days';
import { type Zone, zone } from '../time/zone';
import { OVERLAYS, type Overlay } from './catalogue/overlays';
import { rowsOf } from './catalogue/profiles';
import { corrector } from './corrected';
import { isNotHere } from './evidence';
import { doesHold, perhaps } from './holds-from';
import { wordReader } from './learned';
import { plainRow, withFigure } from './own-figure';
import { type PaidBy, payer } from './paid-by';
import type { Rule } from './rule';

/** What an assessment is based on: the rows, and the two zones whose days count. Made once and used for every order. */
export interface RuleBook {
  readonly profile: Profile;
  /** Where the buyer lives, if chosen. */
  readonly region?: Region;
  /** The rows that apply to an order with a dispute in this state, with the overlays of its day, its kind and the buyer's region. */
  readonly rowsFor: (known: KnownOrder, state: DisputeState) => readonly Rule[];
  /** Every row of the profile, without overlays. */
  readonly rules: readonly Rule[];
  /** What changes those rows for some orders. */
  readonly overlays: readonly Overlay[];
  /** The zone in which AliExpress's servers count (docs/rules.md, "How to read it"). */
  readonly pacific: Zone;
  readonly buyer: Zone;
  /** The longest window that any row counts from completion, in days. */
  readonly longestWindowDays: number;
  readonly addDays: (date: CalendarDate, count: number) => CalendarDate;
  /** The cached clocks of orders. They do not depend on the moment, so assessing an order again reuses them. */
  readonly clocks: WeakMap<Order, { readonly dispute: Dispute | undefined; readonly clocks: Clocks }>;
  /** An order with the learned words applied: see learned.ts. */
  readonly learned: (order: Order) => Order;
  /** The order to assess, with learned words and the buyer's corrections applied (corrected.ts). */
  readonly known: (order: Order) => Order;
  /** The order as if it were known how it was paid: see paid-by.ts. */
  readonly paidBy: PaidBy;
  /** A day without a time as a moment: the instant at which it takes effect for a clock of this kind. */
  readonly dayMoment: (on: CalendarDate, kind: ClockKind, countedIn: Rule['zone']) => Moment;
}

/** The clocks of an order and where they contradict each other. */
export interface Clocks {
  readonly deadlines: readonly Deadline[];
  readonly disagreements: readonly Disagreement[];
}

/** What the buyer chose; tests may pass rows and overlays other than the profile's. */
export interface RuleChoices extends Settings {
  readonly rules?: readonly Rule[];
  readonly overlays?: readonly Overlay[];
}

/** The law of a country is the same under every profile. */
const OF_LAW = OVERLAYS.filter(({ rule }) => CLOCKS_BEYOND.includes(rule.id));

/** The rule book for a buyer in a zone, or in one with this IANA name (RangeError where there is no such zone). */
export function ruleBook(buyerZone: Zone | string, choices: RuleChoices = {}): RuleBook {
  const { profile = 'official2026', region, figures = {}, rules = rowsOf(profile), words = [] } = choices;
  const { overlays = profile === 'official2026' ? OVERLAYS : OF_LAW } = choices;
  const dated = overlays.flatMap(({ holds }) => holds ?? []);
  const pacific = zone('America/Los_Angeles');
  const buyer = typeof buyerZone === 'string' ? zone(buyerZone) : buyerZone;
  const [correct, learned] = [corrector(), wordReader(words)];
  const sum = remember(addDays);
  const rows = new Map<string, readonly Rule[]>();
  const moments = {
    pacific: { closes: new Map(), opens: new Map(), theirs: new Map(), advice: new Map() },
    buyer: { closes: new Map(), opens: new Map(), theirs: new Map(), advice: new Map() },
  } satisfies { [zone in Rule['zone']]: { [kind in ClockKind]: Map<CalendarDate, Moment> } };

  /**
   * A right that closes is safe only until its day begins in the buyer's zone or in Pacific time, whichever is earlier
   * (a right by law: in the buyer's). A right that opens, and a duty of others, waits until the day is over in Pacific
   * time.
   */
  const dayMoment: RuleBook['dayMoment'] = (on, kind, countedIn) => {
    const same: Map<CalendarDate, Moment> = moments[countedIn][kind];
    const known = same.get(on);
    if (known) return known;
    const moment = { on, at: at(on, kind, countedIn), exact: false };
    same.set(on, moment);
    return moment;
  };
  const at = (on: CalendarDate, kind: ClockKind, countedIn: Rule['zone']) => {
    if (kind === 'opens' || kind === 'theirs') return pacific.startOf(sum(on, 1));
    return countedIn === 'buyer' ? buyer.startOf(on) : Math.min(buyer.startOf(on), pacific.startOf(on));
  };

  return {
    profile,
    ...defined({ region }),
    rules,
    overlays,
    pacific,
    buyer,
    longestWindowDays: longestWindow(rules),
    addDays: sum,
    clocks: new WeakMap(),
    learned,
    known: (order) => learned(correct(order)),
    paidBy: payer(),
    dayMoment,
    rowsFor: (known, state) => {
      const { order } = known;
      const { kinds = [], entered } = order;
      const status = order.status?.value;
      const held = dated.map((holds) => doesHold(holds, known, pacific));
      const notHere = isNotHere(entered.complaint?.reason);
      const key = `${status} ${state} ${kinds} ${entered.seller} ${entered.payment} ${held} ${notHere}`;
      const same = rows.get(key);
      if (same) return same;
      const running = rules
        .map((rule) => overlaid(rule, known, { overlays, region, pacific }))
        .filter((rule) => runs(rule, order, state, region))
        .map((rule) => withFigure(rule, figures[rule.id], plainRow(rules, rule)));
      rows.set(key, running);
      return running;
    },
  };
}

function longestWindow(rules: readonly Rule[]): number {
  const spans = rules.filter(({ kind }) => kind === 'closes').flatMap(({ latest }) => latest);
  return Math.max(
    0,
    ...spans.map((span) => (span.after === 'completed' && 'days' in span ? (span.days ?? 0) : 0)),
  );
}

function overlaid(
  rule: Rule,
  known: KnownOrder,
  {
    overlays,
    region,
    pacific,
  }: Pick<RuleBook, 'overlays' | 'pacific'> & { readonly region: Region | undefined },
): Rule {
  const { kinds = [], status, entered } = known.order;
  let changed = rule;
  for (const overlay of overlays) {
    const fits =
      overlay.rule.id === rule.id &&
      (!overlay.kinds || overlay.kinds.some((kind) => kinds.includes(kind))) &&
      (!overlay.status || overlay.status === status?.value) &&
      (!overlay.seller || overlay.seller === entered.seller) &&
      (!overlay.region || overlay.region === region);
    if (!fits) continue;
    const holds = overlay.holds ? doesHold(overlay.holds, known, pacific) : true;
    if (holds) changed = { ...changed, ...overlay.rule };
    else if (holds === undefined) changed = perhaps(changed, overlay.rule);
  }
  return changed;
}

function runs({ appliesIf }: Rule, order: Order, state: DisputeState, region: Region | undefined): boolean {
  const { statuses, disputes = ['none', 'withdrawn'], regions, payment, kinds, notKinds } = appliesIf;
  const status = order.status?.value;
  const needsNotHere = appliesIf.notHereIn?.some((one) => one === status) ?? false;
  const has = (kind: OrderKind) => order.kinds?.includes(kind) ?? false;
  return (
    (disputes === 'any' || disputes.includes(state)) &&
    (!statuses || statuses.some((one) => one === status)) &&
    (!needsNotHere || isNotHere(order.entered.complaint?.reason)) &&
    (!regions || regions.some((one) => one === region)) &&
    (!payment || payment === order.entered.payment) &&
    (!kinds || kinds.some(has)) &&
    !notKinds?.some(has)
  );
}

/** A cached sum of days: thousands of orders need the same few. */
function remember(add: RuleBook['addDays']): RuleBook['addDays'] {
  const sums = new Map<number, Map<CalendarDate, CalendarDate>>();
  return (date, count) => {
    const byDate = sums.get(count) ?? new Map<CalendarDate, CalendarDate>();
    sums.set(count, byDate);
    const known = byDate.get(date);
    if (known) return known;
    const answer = add(date, count);
    byDate.set(date, answer);
    return answer;
  };
}
