import { i18n } from '../../lib/i18n';
import type { Order } from '../../lib/order';

/** What an order is called: its first item, or its number where no item is known. */
export function orderName({ id, items }: Order): string {
  return items[0]?.title ?? i18n.t('popup.orderNumber', [id]);
}

/** How many items an order has beside the one it is named after: "+2". */
export function otherItems({ items }: Order): string | undefined {
  return items.length > 1 ? `+${items.length - 1}` : undefined;
}
