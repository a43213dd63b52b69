import type { Reason } from '../records/order';
import { utcMidnight } from '../time/calendar-date';
import { fill, oneLine } from './fill';
import type { Line, Paragraph } from './fitted';
import type { LetterDate, LetterFacts } from './letter-facts';
import { isInHand } from './letter-kinds';
import { LETTER_DAYS, type LetterDay, type Letters } from './letters';

const MAX_STORE_LENGTH = 40;
const MAX_TOTAL_LENGTH = 40;
const MAX_ITEMS_LENGTH = 100;
const MAX_ITEMS = 2;

/** Which lines of a long letter are expendable: the history from its oldest event on, then the store, then days. */
const SPARE = {
  event: 10,
  store: 9,
  paid: 8,
  shipped: 7,
  promised: 6,
  received: 5,
  delivered: 0,
  placed: 0,
} as const satisfies { readonly [line in LetterDay | 'event' | 'store']: number };

/** Names the order for the seller, who knows the rest. */
export function orderNamed({ order, items }: LetterFacts, words: Letters): Paragraph {
  const most = MAX_ITEMS_LENGTH / Math.min(Math.max(items.length, 1), MAX_ITEMS);
  const titles = items.flatMap((title) => oneLine(title, most) ?? []);
  const others = titles.length > MAX_ITEMS ? ` +${titles.length - MAX_ITEMS}` : '';
  const listed = titles.slice(0, MAX_ITEMS).join('; ') + others;
  return [
    { text: fill(words.order, { order }) },
    ...(listed ? [{ text: fill(words.items, { items: listed }) }] : []),
  ];
}

/**
 * Everything known about the order: its days from pages and buyer, and what happened since. An unknown day of order or
 * price becomes a blank; anything else unknown is left out.
 */
export function orderDescribed(facts: LetterFacts, reason: Reason | undefined, words: Letters): Paragraph {
  const store = oneLine(facts.store, MAX_STORE_LENGTH);
  const write = dateWriter(words);
  const days = LETTER_DAYS.filter((day) => day !== 'promised' || !isInHand(reason)).flatMap((day) => {
    const date = facts.days[day];
    if (!date && day !== 'placed') return [];
    return [{ text: fill(words.day[day], { date: date && write(date) }), spare: SPARE[day] }];
  });
  const events = facts.events.map(({ event, on }, index) => ({
    text: fill(words.event[event], { date: write({ on }) }),
    spare: SPARE.event + facts.events.length - index,
  }));
  return [
    ...orderNamed(facts, words),
    ...(store ? [{ text: fill(words.store, { store }), spare: SPARE.store }] : []),
    { text: fill(words.amount, { amount: oneLine(facts.amount, MAX_TOTAL_LENGTH) }) },
    ...days,
    ...events,
  ];
}

/** The end of buyer protection, if a page or the buyer has stated it. */
export function protectionLine({ protectionEnds }: LetterFacts, words: Letters): readonly Line[] {
  if (!protectionEnds) return [];
  return [{ text: fill(words.protection, { date: dateWriter(words)(protectionEnds) }) }];
}

/** Writes days in a letter's language, with the month as a word, so that day and month cannot be confused. */
export function dateWriter({ tag, about }: Letters): (date: LetterDate) => string {
  const format = new Intl.DateTimeFormat(tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return (written) => {
    const date = format.format(utcMidnight(written.on));
    return written.about ? fill(about, { date }) : date;
  };
}
