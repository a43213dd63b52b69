import type {
  OrderDay,
  OrderStatus,
  ReadingProblem,
  SeenCase,
  SeenCaseState,
  Sighting,
  Statement,
  StatementSubject,
} from '../records/order';
import type { RawCase, RawOrder } from '../records/raw-order';
import { MAX_TEXT_LENGTH } from '../text/clean-text';
import { type CalendarDate, calendarDate } from '../time/calendar-date';
import { dateReader } from './date-text';
import type { Language } from './languages/language';
import { sentenceReader } from './sentence';
import { signStatus } from './signs';
import { timeLeftReader } from './time-left';
import { vocabulary } from './vocabulary';

/** Understands the strings of a page in any of some languages. Made once, since its tables are made once. */
export interface Interpreter {
  /**
   * A raw order as facts, seen at `seenAt` (epoch ms). What is not understood becomes a problem of the
   * sighting, never a guess and never an exception. Where several languages read a text, their answers agree, or it is
   * not understood. `answered` gives what the buyer said that a status word means: it explains the rows of the order's
   * page, while the status itself is left to the judging, where the answer can be taken back.
   */
  readonly interpret: (
    raw: RawOrder,
    seenAt: number,
    answered?: (word: string) => OrderStatus | undefined,
  ) => Sighting;
}

/** The days that an order's page shows in a status; only then do the rows mean what their places say. */
const DAYS_SHOWN: { readonly [status in OrderStatus]?: readonly OrderDay[] } = {
  'to-pay': ['placed'],
  processing: ['placed', 'paid'],
  'awaiting-delivery': ['placed', 'paid', 'shipped'],
  completed: ['placed', 'paid', 'shipped', 'completed'],
};

/** The clock that a case's countdown runs on, by where the case stands. */
const CASE_CLOCKS: { readonly [state in SeenCaseState]?: StatementSubject } = {
  'wait-seller': 'neg.seller',
  'wait-buyer': 'neg.buyer',
  'return-ship': 'ret.ship',
};

const MAX_ITEMS = 20;
const MAX_STATEMENTS = 20;
const MAX_DISPUTES = 10;
const MAX_WORD_LENGTH = 60;
/** The clocks of Kiribati are 14 hours ahead. */
const MAX_ZONE_MS = 14 * 3_600_000;

/** An interpreter for pages in any of these languages. */
export function interpreter(languages: readonly Language[]): Interpreter {
  const dates = dateReader(languages);
  const words = vocabulary(languages);
  const timeLeft = timeLeftReader(languages);
  const sentences = languages.flatMap((language) =>
    language.sentences.map((sentence) => sentenceReader(sentence, dates)),
  );

  return {
    interpret: (raw, seenAt, answered = () => undefined) => {
      const told = toldStatus(raw);
      const read = readDays(raw, answered(raw.status) ?? told.status);
      const delivered = deliveredOn(raw, seenAt);
      const stated = once([
        ...nodeStatements(raw),
        ...raw.cases.flatMap(countdown),
        ...raw.sentences.flatMap((text) => sentences.flatMap((sentence) => sentence(text))),
      ]);
      const tagged = raw.tags.flatMap((tag) => words.kind(tag)?.value ?? []);
      const kinds = [...new Set([...tagged, ...(raw.signs.choice ? (['choice'] as const) : [])])].toSorted();
      return {
        orderId: raw.orderId,
        source: raw.source,
        seenAt,
        ...(told.status ? { status: told.status } : {}),
        days: { ...read.days, ...(delivered ? { delivered } : {}) },
        stated,
        ...(kinds.length > 0 ? { kinds } : {}),
        items: raw.titles
          .filter((title) => title !== '')
          .slice(0, MAX_ITEMS)
          .map((title) => ({ title })),
        ...(raw.store ? { store: raw.store } : {}),
        ...(raw.amount ? { amount: raw.amount } : {}),
        cases: raw.cases.slice(0, MAX_DISPUTES).map(seenCase),
        ...(Object.keys(raw.names).length > 0 ? { names: raw.names } : {}),
        problems: [...told.problems, ...read.problems],
      };
    },
  };

  /** The status by its word; where that is not known, by what the page shows without words. */
  function toldStatus(raw: RawOrder): {
    readonly status?: OrderStatus;
    readonly problems: readonly ReadingProblem[];
  } {
    if (raw.status === '') return { problems: [] };
    const word = raw.status.slice(0, MAX_WORD_LENGTH);
    const known = words.status(raw.status);
    if (known?.sure) return { status: known.value, problems: [] };
    const sign = signStatus(raw.signs);
    if (known && (!sign || sign === known.value))
      return {
        status: known.value,
        problems: [{ kind: 'unsureStatus', word, status: known.value, by: 'word' }],
      };
    return sign && !known
      ? { status: sign, problems: [{ kind: 'unsureStatus', word, status: sign, by: 'sign' }] }
      : { problems: [{ kind: 'unknownStatus', word }] };
  }

  /**
   * The first date of a card is the placed day. The rows of an order's page mean what their places say only while their
   * number fits the status and they ascend; else one may be missing, and the first is the placed day if its label says so.
   */
  function readDays(raw: RawOrder, status: OrderStatus | undefined): DaysRead {
    if (raw.days.length === 0) return { days: {}, problems: [] };
    const found: CalendarDate[] = [];
    for (const { date } of raw.days) {
      const on = dates.read(date);
      if (!on) break;
      found.push(on);
    }
    const [placed] = found;
    const label = labelAt(raw, 0);
    const text = (raw.days[0]?.date ?? '').slice(0, MAX_WORD_LENGTH);
    const unknown: DaysRead = { days: {}, problems: [{ kind: 'unknownDate', day: 'placed', text }] };
    if (!placed || !labelFits(raw, 0, 'placed')) return unknown;
    if (raw.source !== 'order-page') return { days: { placed }, problems: [] };
    const shown = status && DAYS_SHOWN[status];
    const ascending = found.every((date, index) => index === 0 || date >= (found[index - 1] ?? date));
    const fitting = shown?.every((day, index) => labelFits(raw, index, day));
    if (shown && found.length === shown.length && ascending && fitting) {
      return { days: Object.fromEntries(shown.map((day, index) => [day, found[index]])), problems: [] };
    }
    if (label !== 'placed') return unknown;
    return {
      days: { placed },
      problems: shown ? [{ kind: 'unexpectedRows', count: found.length }] : [],
    };
  }

  /** Whether the label at a place is not known to be that of another day, and is one label: not two, and no date before it. */
  function labelFits(raw: RawOrder, index: number, day: OrderDay): boolean {
    return (labelAt(raw, index) ?? day) === day && !/[\p{Nd}:：]/u.test(raw.days[index]?.label ?? '');
  }

  /** The day that the label at a place is known to name. */
  function labelAt({ days }: RawOrder, index: number): OrderDay | undefined {
    return words.label(days[index]?.label ?? '')?.value;
  }

  /**
   * The day of the newest event, where that says that the parcel has arrived. What came after a delivery (a return, a
   * second try) makes it no delivery.
   */
  function deliveredOn({ events }: RawOrder, seenAt: number): CalendarDate | undefined {
    const [newest] = events;
    if (!newest || !(words.delivered(newest.name)?.sure || words.delivered(newest.text)?.sure))
      return undefined;
    return dates.readRecent(newest.time, latestDayAt(seenAt));
  }

  /**
   * The delivery guarantee: the step that is called a refund. Where its word was never seen it is the last of three
   * (paid, coupon, refund; captured 2026-08), and is unsure.
   */
  function nodeStatements({ nodes }: RawOrder): readonly Statement[] {
    return nodes.flatMap((node, index): readonly Statement[] => {
      const named = words.refund(node.text);
      const inPlace = nodes.length === 3 && index === 2;
      const on = named || inPlace ? dates.read(node.date) : undefined;
      if (!on) return [];
      const text = `${node.text} ${node.date}`.slice(0, MAX_TEXT_LENGTH);
      return [{ about: 'refund.nodelivery', on, text, ...(named?.sure ? {} : { unsure: true as const }) }];
    });
  }

  /** A countdown of a case, by whose turn it is. Its wording was never seen on a page, so it is unsure. */
  function countdown({ text, left }: RawCase): readonly Statement[] {
    const about = CASE_CLOCKS[words.disputeState(text)?.value ?? 'finished'];
    const leftMs = left === undefined ? undefined : timeLeft(left);
    return about && leftMs && left ? [{ about, leftMs, text: left, unsure: true }] : [];
  }

  function seenCase({ text, line, date }: RawCase): SeenCase {
    const state = words.disputeState(text);
    const openedOn = date === undefined ? undefined : dates.read(date);
    return {
      text,
      ...(state?.sure ? { state: state.value } : {}),
      ...(line ? { line } : {}),
      ...(openedOn ? { openedOn } : {}),
    };
  }
}

interface DaysRead {
  readonly days: Sighting['days'];
  readonly problems: readonly ReadingProblem[];
}

/** Each statement once, and no more of them than an order can hold: a page with many lines repeats itself. */
function once(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((one) => [JSON.stringify(one), one])).values()].slice(0, MAX_STATEMENTS);
}

/** The latest day that it can be anywhere at an instant: no parcel has arrived after it. */
function latestDayAt(at: number): CalendarDate {
  const day = new Date(at + MAX_ZONE_MS);
  const on = calendarDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
  if (!on) throw new RangeError(`no day at ${at}`);
  return on;
}
