import type { CalendarDate } from '../calendar-date';
import type { OrderDay, OrderStatus, ReadingProblem, Sighting, Statement } from '../order';
import { type DateReader, dateReader } from './date-text';
import type { Language, Sentence } from './languages/language';
import type { RawOrder } from './raw-order';

/** Understands the strings of a page in one language. Made once, since its patterns are compiled once. */
export interface Interpreter {
  /**
   * A raw order as facts; undefined while the page has put neither a status nor a date into the card; or the problem that
   * left it without an order id. `seenAt` is epoch ms. What is not understood becomes a problem of the sighting, never
   * a guess and never an exception.
   */
  readonly interpret: (raw: RawOrder, seenAt: number) => Sighting | ReadingProblem | undefined;
}

/** The days that an order's page shows in a status; only then do the rows mean what their places say. */
const DAYS_SHOWN: { readonly [status in OrderStatus]?: readonly OrderDay[] } = {
  'to-pay': ['placed'],
  processing: ['placed', 'paid'],
  'awaiting-delivery': ['placed', 'paid', 'shipped'],
  completed: ['placed', 'paid', 'shipped', 'completed'],
};

const MOST_ITEMS = 20;
const MOST_STATEMENTS = 20;
const MOST_DAYS_PROMISED = 400;

/** An interpreter for one language. */
export function interpreter(language: Language): Interpreter {
  const dates = dateReader(language.code);
  const statuses = new Map(language.statuses.map(({ word, status }) => [lower(word), status]));
  const kindOf = new Map(language.kinds.map(({ word, kind }) => [lower(word), kind]));
  const refundWords = new Set(language.refundNode.map(({ word }) => lower(word)));
  const sentences = language.sentences.map((sentence) => sentenceReader(sentence, dates));

  return {
    interpret: (raw, seenAt) => {
      if (raw.status === '' && (raw.dates[0] ?? '') === '') return undefined;
      if (!raw.orderId) return { kind: 'noOrderId' };
      const status = statuses.get(lower(raw.status));
      const read = readDays(raw, status, dates);
      const problems: ReadingProblem[] = [...read.problems];
      if (!status && raw.status !== '')
        problems.unshift({ kind: 'unknownStatus', word: raw.status.slice(0, 60) });
      const nodes = raw.nodes.flatMap((node): readonly Statement[] => {
        const on = refundWords.has(lower(node.text)) ? dates.read(node.date) : undefined;
        return on ? [{ about: 'refund.nodelivery', on, text: `${node.text} ${node.date}` }] : [];
      });
      const kinds = [...new Set(raw.tags.flatMap((tag) => kindOf.get(lower(tag)) ?? []))].toSorted();
      return {
        orderId: raw.orderId,
        source: raw.source,
        seenAt,
        ...(status ? { status } : {}),
        days: read.days,
        stated: once([
          ...nodes,
          ...raw.sentences.flatMap((text) => sentences.flatMap((sentence) => sentence(text))),
        ]),
        ...(kinds.length > 0 ? { kinds } : {}),
        items: raw.titles
          .filter((title) => title !== '')
          .slice(0, MOST_ITEMS)
          .map((title) => ({ title })),
        ...(raw.store ? { store: raw.store } : {}),
        ...(raw.amount ? { amount: raw.amount } : {}),
        problems,
      };
    },
  };

  function lower(text: string): string {
    return text.toLocaleLowerCase(language.code);
  }
}

/** Each statement once, and no more of them than an order can hold: a page with many lines repeats itself. */
function once(statements: readonly Statement[]): readonly Statement[] {
  return [...new Map(statements.map((one) => [JSON.stringify(one), one])).values()].slice(0, MOST_STATEMENTS);
}

interface DaysRead {
  readonly days: Sighting['days'];
  readonly problems: readonly ReadingProblem[];
}

/** The first date is always the placed day; the others count only when their number fits the status and they ascend. */
function readDays(raw: RawOrder, status: OrderStatus | undefined, dates: DateReader): DaysRead {
  const found: CalendarDate[] = [];
  for (const text of raw.dates) {
    const date = dates.read(text);
    if (!date) break;
    found.push(date);
  }
  const [placed] = found;
  if (!placed && raw.source === 'order-page' && raw.dates.length === 0) return { days: {}, problems: [] };
  if (!placed)
    return {
      days: {},
      problems: [{ kind: 'unknownDate', day: 'placed', text: (raw.dates[0] ?? '').slice(0, 60) }],
    };
  const shown = status && raw.source === 'order-page' ? DAYS_SHOWN[status] : undefined;
  if (!shown) return { days: { placed }, problems: [] };
  const ascending = found.every((date, index) => index === 0 || date >= (found[index - 1] ?? date));
  if (found.length !== shown.length || !ascending) {
    return { days: { placed }, problems: [{ kind: 'unexpectedRows', count: found.length }] };
  }
  return { days: Object.fromEntries(shown.map((day, index) => [day, found[index]])), problems: [] };
}

/** A function from a text to what this sentence of the language says in it: one statement, or none. */
function sentenceReader(sentence: Sentence, dates: DateReader): (text: string) => readonly Statement[] {
  const source = sentence.says
    .replace(/[.*+?^$()|[\]\\]/g, String.raw`\$&`)
    .replace('{date}', dates.pattern)
    .replace('{days}', String.raw`(\d{1,3})`);
  const pattern = new RegExp(source, 'iu');
  const { means } = sentence;
  return (text) => {
    const match = pattern.exec(text);
    const value = match?.[1]; // no match: the sentence is not in this text
    if (value === undefined) return [];
    if ('from' in means) {
      const days = Number(value);
      return days >= 1 && days <= MOST_DAYS_PROMISED ? [{ ...means, days, text: match?.[0] ?? '' }] : [];
    }
    const on = dates.read(value);
    return on ? [{ ...means, on, text: match?.[0] ?? '' }] : [];
  };
}
