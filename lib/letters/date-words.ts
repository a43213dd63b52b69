import { utcMidnight } from '../calendar-date';
import { fill } from './fill';
import type { LetterDate } from './letter-facts';
import type { Letters } from './letters';

/** A day in a letter's language, with the month in letters: nobody takes the day for the month. */
export function dateWords({ on, about }: LetterDate, words: Letters): string {
  const date = new Intl.DateTimeFormat(words.tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(utcMidnight(on));
  return about ? fill(words.about, { date }) : date;
}
