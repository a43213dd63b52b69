import { buyerZone } from '../../lib/environment/buyer-zone';
import type { KnownOrder } from '../../lib/records/known-order';
import type { Settings } from '../../lib/records/settings';
import type { AssessedForReminders } from '../../lib/reminders/due';
import { optionsOf } from '../../lib/reminders/options';
import { assess } from '../../lib/rules/assess';
import { type RuleBook, ruleBook } from '../../lib/rules/rule-book';
import { readSettings } from '../../lib/store';

/**
 * Assesses orders at an instant (epoch ms). One that cannot be assessed is left out, so that the others keep their
 * reminders.
 */
export async function assessAll(
  kept: readonly KnownOrder[],
  now: number,
): Promise<readonly (KnownOrder & AssessedForReminders)[]> {
  const { rules, settings } = await currentBook(now);
  return kept.flatMap(({ order, dispute }) => {
    try {
      const assessment = assess(order, dispute, now, rules);
      return [{ order, dispute, assessment, options: optionsOf(order, settings, rules.buyer) }];
    } catch (error) {
      console.error(error);
      return [];
    }
  });
}

interface CurrentBook {
  readonly made: string;
  readonly rules: RuleBook;
  readonly settings: Settings;
}

let book: CurrentBook | undefined;

/** The rule book for the buyer's choices and present zone. The zone may change while a worker lives. */
async function currentBook(now: number): Promise<CurrentBook> {
  const { name, zone } = buyerZone(now);
  const settings = await readSettings();
  const made = JSON.stringify([name, settings]);
  if (book?.made !== made) book = { made, rules: ruleBook(zone, settings), settings };
  return book;
}
