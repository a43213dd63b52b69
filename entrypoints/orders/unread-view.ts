import { type BadgeView, plainView, waitingView } from '../../components/badge/view';
import { ORDER_LIST_URL } from '../../lib/records/addresses';
import { i18n } from '../../lib/wording';
import { problemWords } from '../../lib/wording/wording';

/** What stands on a card that gave no order. */
export function unreadView(seen: 'coming' | 'noOrderId' | 'oldPage'): BadgeView {
  switch (seen) {
    case 'coming':
      return waitingView();
    case 'noOrderId':
      return plainView(problemWords({ kind: seen }));
    case 'oldPage':
      return plainView(i18n.t('badge.oldPage', [ORDER_LIST_URL]));
  }
}
