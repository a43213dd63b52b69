import type { Settings } from '../../lib/records/settings';
import { type RuleBook, ruleBook } from '../../lib/rules/rule-book';

/** A function from what the buyer chose to the rule book for it, made anew only when the choice changes. */
export function bookMaker(buyerZone: string): (settings: Settings) => RuleBook {
  let made = '';
  let book: RuleBook | undefined;
  return (settings) => {
    const chosen = JSON.stringify(settings);
    if (!book || made !== chosen) book = ruleBook(buyerZone, settings);
    made = chosen;
    return book;
  };
}
