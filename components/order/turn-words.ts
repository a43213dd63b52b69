import type { Assessment } from '../../lib/records/assessment';
import { i18n } from '../../lib/wording';

/**
 * Whose turn it is, if that adds anything. It does not for an order on its way, whose line says so, nor is "nobody's
 * turn" worth saying beside a running date or in an unknown state.
 */
export function turnWords({ turn, next, verdict }: Assessment): string | undefined {
  if (turn === 'carrier') return undefined;
  if (turn === 'nobody' && (next || verdict === 'incomplete')) return undefined;
  return i18n.t(`turn.${turn}`);
}
