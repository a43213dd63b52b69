import { ORDER_STATUSES, type OrderStatus } from '../records/order';
import { i18n } from '.';

/** Our word for a status. */
export function statusWords(status: OrderStatus): string {
  return i18n.t(`status.${status}`);
}

/** Every status with our word for it, in the order of an order's life. */
export function statusChoices(): readonly { readonly status: OrderStatus; readonly words: string }[] {
  return ORDER_STATUSES.map((status) => ({ status, words: statusWords(status) }));
}
