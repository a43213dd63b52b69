import { en, OTHER_LANGUAGES, otherLanguages } from '../../../lib/letters/languages';
import type { LetterAmounts } from '../../../lib/letters/letter';
import type { LetterFacts } from '../../../lib/letters/letter-facts';
import { TOLD_EVENTS } from '../../../lib/letters/letters';
import { calendarDate } from '../../../lib/time/calendar-date';

/** Every language of the letters, by its file's name. */
export const ALL_LETTERS = await Promise.all([
  { code: 'en', words: en },
  ...otherLanguages().map(async (code) => ({ code, words: await OTHER_LANGUAGES[code]() })),
]);

/** A day of 2026; throws where there is none. */
export function day(month: number, dayOfMonth: number) {
  const on = calendarDate(2026, month, dayOfMonth);
  if (!on) throw new Error(`${month}-${dayOfMonth}`);
  return on;
}

/** An order of which all is known. */
export const EVERYTHING: LetterFacts & LetterAmounts = {
  order: '8123456789012345',
  items: ['USB hub with seven ports, aluminium, for laptops', 'Cable of two metres'],
  store: 'Vega Store',
  amount: 'US $24.90',
  days: {
    placed: { on: day(7, 15) },
    paid: { on: day(7, 16) },
    shipped: { on: day(7, 17) },
    promised: { on: day(8, 3), about: true },
    delivered: { on: day(8, 5) },
    received: { on: day(8, 6) },
  },
  protectionEnds: { on: day(9, 20) },
  events: TOLD_EVENTS.map((event, index) => ({ event, on: day(9, 1 + index) })),
  evidence: ['unpackingVideo', 'weightPhoto', 'listingSnapshot'],
  part: '12 €',
  offered: '3 €',
};

/** An order of which only the number is known. */
export const NOTHING: LetterFacts & LetterAmounts = {
  order: '8123456789012345',
  items: [],
  days: {},
  events: [],
  evidence: [],
};
