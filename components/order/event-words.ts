import type { DisputeEventKind } from '../../lib/records/dispute';
import { i18n } from '../../lib/wording';

/** An event of a dispute in the buyer's words. */
export function eventWords(kind: DisputeEventKind): string {
  return i18n.t(`event.${kind}`);
}
