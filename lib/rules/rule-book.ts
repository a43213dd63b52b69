import type { CalendarDate } from '../calendar-date';
import { RULES } from './catalogue';
import type { Rule } from './rule';
import { addDays } from './time';
import { type Zone, zone } from './zone';

/** What a judgement stands on: the rows, and the two zones whose days count. Made once, used for every order. */
export interface RuleBook {
  readonly profile: string;
  readonly rules: readonly Rule[];
  /** Where AliExpress's servers count (rules.md, finding 9). */
  readonly pacific: Zone;
  readonly buyer: Zone;
  /** `addDays`, with the answers kept: thousands of orders ask for the same few sums. */
  readonly addDays: (date: CalendarDate, count: number) => CalendarDate;
}

/** The rule book for a buyer in a zone (IANA name; RangeError where there is no such zone). */
export function ruleBook(buyerZone: string, rules: readonly Rule[] = RULES): RuleBook {
  const sums = new Map<string, CalendarDate>();
  return {
    profile: 'official-2026',
    rules,
    pacific: zone('America/Los_Angeles'),
    buyer: zone(buyerZone),
    addDays: (date, count) => {
      const key = `${date}${count}`;
      const known = sums.get(key);
      if (known) return known;
      const sum = addDays(date, count);
      sums.set(key, sum);
      return sum;
    },
  };
}
