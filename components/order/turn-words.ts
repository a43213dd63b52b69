import type { Assessment } from '../../lib/records/assessment';
import { i18n } from '../../lib/wording';

/**
 * Whose turn it is, where that says anything: an order under way says so in its line, and that nobody waits is no news
 * beside a date that runs, and no fact where the state is not known.
 */
export function turnWords({ turn, next, verdict }: Assessment): string | undefined {
  if (turn === 'carrier') return undefined;
  if (turn === 'nobody' && (next || verdict === 'incomplete')) return undefined;
  return i18n.t(`turn.${turn}`);
}
