import { utcMidnight } from '../time/calendar-date';
import { fill } from './fill';
import type { LetterDate } from './letter-facts';
import type { Letters } from './letters';

/** How days are written in a letter's language: the month in letters, so that nobody takes the day for it. */
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
