import type { Order } from '../records/order';
import type { OrderId } from '../records/order-id';
import { i18n } from '.';

/** An order's name: its first item, or its number if no item is known. */
export function orderName({ id, items }: Pick<Order, 'id' | 'items'>): string {
  return items[0]?.title ?? orderNumber(id);
}

/** An order by its number alone. */
export function orderNumber(id: OrderId): string {
  return i18n.t('popup.orderNumber', [id]);
}

/** How many more items an order has than the one it is named after: "+2". */
export function otherItems({ items }: Pick<Order, 'items'>): string | undefined {
  return items.length > 1 ? `+${items.length - 1}` : undefined;
}
