import type { Formats } from '../../lib/i18n/format';
import type { RuleBook } from '../../lib/rules/rule-book';

/** One look at the facts: when (epoch ms), by which rules, and how it is written. */
export interface Look {
  readonly now: number;
  readonly book: RuleBook;
  readonly formats: Formats;
}
