import { type Assessment, shownMoment } from '../../../lib/records/assessment';
import { assess } from '../../../lib/rules/assess';
import type { RuleBook } from '../../../lib/rules/rule-book';
import type { CalendarDate } from '../../../lib/time/calendar-date';
import { addDays } from '../../../lib/time/days';
import { DAY_MS } from '../../../lib/time/durations';
import { at, type Life, NOTHING, PACIFIC } from './life';

/** How long a life is watched after the last change of what is shown, in days. */
const WATCHED_DAYS = 40;
/** No life is watched longer, whatever its clocks say, in days. */
const MAX_DAYS = 400;

/** A moment of a life at which what is shown changes, or something happens. */
export interface Row {
  readonly at: number;
  readonly on: CalendarDate;
  /** What happened at this moment; none where only time passed. */
  readonly changes: readonly string[];
  readonly assessed: Assessment;
  /** The judgement before, which may have announced this change (`nextChangeAt`). */
  readonly before?: Assessment;
}

/**
 * The rows of a life: it is judged at noon of each day in Pacific time and right after each happening, until 40 days
 * after the last change, and as long as a judgement says that it will change by itself.
 */
export function sweep(life: Life, book: RuleBook): readonly Row[] {
  const rows: Row[] = [];
  let world = NOTHING;
  let before: Assessment | undefined;
  let shownBefore = '';
  for (const now of moments(life)) {
    const quiet = now - (rows.at(-1)?.at ?? now) > WATCHED_DAYS * DAY_MS;
    if (quiet && before?.nextChangeAt === undefined && now > (life.happenings.at(-1)?.at ?? now)) break;
    const changes = life.happenings.filter((one) => one.at === now);
    for (const one of changes) world = one.turn(world);
    if (!world.order) continue;
    const assessed = assess(world.order, world.dispute, now, book);
    const shown = shownOf(assessed, now);
    if (shown !== shownBefore || changes.length > 0) {
      const says = changes.map((one) => one.says);
      rows.push({ at: now, on: PACIFIC.dayOf(now), changes: says, assessed, ...(before ? { before } : {}) });
    }
    [before, shownBefore] = [assessed, shown];
  }
  return rows;
}

/** Each happening and each noon from the first happening on, in order of time (epoch ms). */
function* moments({ happenings }: Life): Iterable<number> {
  const reported = [...new Set(happenings.map((one) => one.at))];
  const [first] = reported;
  if (first === undefined) return;
  const start = PACIFIC.dayOf(first);
  for (let count = 0; count < MAX_DAYS; count += 1) {
    const noon = at(addDays(start, count));
    const later = reported.findIndex((one) => one >= noon);
    yield* later < 0 ? reported.splice(0) : reported.splice(0, later);
    if (reported[0] === noon) reported.shift();
    if (noon >= first) yield noon;
  }
}

/** What the buyer is shown, as one text to compare: nothing that only counts the days down. `now` is epoch ms. */
function shownOf({ verdict, step, turn, urgency, missing, next }: Assessment, now: number): string {
  if (!next) return JSON.stringify([verdict, step, turn, urgency, missing]);
  const first = shownMoment(next);
  const counted = next.kind === 'theirs' && now >= first.at ? next.latest : first;
  const { clock, certainty, line } = next;
  const date = [clock, certainty, line, counted.on, now >= counted.at];
  return JSON.stringify([verdict, step, turn, urgency, missing, ...date]);
}
