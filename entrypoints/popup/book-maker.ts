import type { Settings } from '../../lib/records/settings';
import { type RuleBook, ruleBook } from '../../lib/rules/rule-book';
import type { Zone } from '../../lib/time/zone';

/** Makes a function from the buyer's choices to their rule book, which is rebuilt only when they change. */
export function bookMaker(buyerZone: Zone | string): (settings: Settings) => RuleBook {
  let made = '';
  let book: RuleBook | undefined;
  return (settings) => {
    const chosen = JSON.stringify(settings);
    if (!book || made !== chosen) book = ruleBook(buyerZone, settings);
    made = chosen;
    return book;
  };
}
