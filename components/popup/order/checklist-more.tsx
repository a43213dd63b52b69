import { ORDER_LIST_URL, orderPageUrl } from '../../../lib/records/addresses';
import type { Order } from '../../../lib/records/order';
import type { Ticks } from '../../../lib/records/ticks';
import type { ChecklistItem } from '../../../lib/rules/checklists';
import { BRANCH, DEFAULT_AMOUNT, EVIDENCE } from '../../../lib/rules/evidence';
import { i18n } from '../../../lib/wording';
import { withButtonNames } from '../../../lib/wording/button-names';

interface ChecklistMoreProps {
  readonly item: ChecklistItem;
  readonly order: Order;
  readonly ticks: Ticks;
}

/** Help for one item of a checklist: a link to the page where it is done, or a hint for the buyer's reason. */
export function ChecklistMore({ item, order, ticks }: ChecklistMoreProps) {
  const reason = order.entered.complaint?.reason;
  switch (item) {
    case 'openDispute.orders':
      return <MoreLink href={ORDER_LIST_URL} words={i18n.t('popup.openOrders')} />;
    case 'openDispute.order':
    case 'openToday.open':
    case 'openNow.look':
    case 'claimToday.open':
    case 'claimNondelivery.open':
      return <MoreLink href={orderPageUrl(order.id)} words={i18n.t('links.order')} />;
    case 'openDispute.reason':
    case 'openDispute.reasonNotHere':
      return (
        reason && <p class="more">{withButtonNames(i18n.t(`guide.path.${BRANCH[reason]}`), order.names)}</p>
      );
    case 'openDispute.amount':
      return reason && <p class="more">{i18n.t(`guide.amount.${DEFAULT_AMOUNT[reason]}`)}</p>;
    case 'openDispute.evidence': {
      if (!reason) return null;
      const wanted = EVIDENCE[reason];
      const done = wanted.filter((key) => ticks.includes(`evidence.${key}`)).length;
      return <p class="more">{i18n.t('guide.evidenceReady', [String(done), String(wanted.length)])}</p>;
    }
    default:
      return null;
  }
}

function MoreLink({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <p class="more">
      <a href={href} target="_blank" rel="noreferrer">
        {words}
      </a>
    </p>
  );
}
