import { i18n } from '../../lib/i18n';
import type { Reminder } from '../../lib/reminder';
import type { Look } from './look';
import { orderName } from './order-name';
import type { OrderFacts } from './popup-facts';

interface NextReminderProps {
  readonly reminders: readonly Reminder[];
  readonly orders: readonly OrderFacts[];
  readonly look: Look;
}

/** The reminder that comes next, and of what. */
export function NextReminder({ reminders, orders, look: { now, book, formats } }: NextReminderProps) {
  const [next] = reminders
    .filter(({ state, dueAt }) => state === 'planned' && dueAt > now)
    .toSorted((a, b) => a.dueAt - b.dueAt);
  if (!next) return <p class="reminder">{i18n.t('popup.noReminder')}</p>;
  const moment = { on: book.buyer.dayOf(next.dueAt), at: next.dueAt, exact: true };
  const of = orders.find(({ order }) => order.id === next.orderId);
  return (
    <p class="reminder">
      <span>{i18n.t('popup.nextReminder', [formats.moment(moment, now)])} ·</span>
      <bdi>{of ? orderName(of.order) : i18n.t('popup.orderNumber', [next.orderId])}</bdi>
    </p>
  );
}
