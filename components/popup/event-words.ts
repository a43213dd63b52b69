import type { CaseEventKind } from '../../lib/case';
import { i18n } from '../../lib/i18n';

/** An event of a dispute as the buyer tells it. */
export function eventWords(kind: CaseEventKind): string {
  switch (kind) {
    case 'opened':
    case 'changed':
    case 'escalated':
    case 'agreed':
    case 'withdrawn':
      return i18n.t(`popup.${kind}`);
    case 'seller-proposed':
      return i18n.t('popup.proposed');
    case 'seller-refused':
      return i18n.t('popup.refused');
  }
}
