import { utcMidnight } from '../time/calendar-date';
import { fill } from './fill';
import type { LetterDate } from './letter-facts';
import type { Letters } from './letters';

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
