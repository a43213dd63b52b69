import { ORDER_STATUSES, type OrderStatus } from '../records/order';
import { i18n } from '.';

/** The message key of each status: keys have no hyphens. */
const STATUS_KEYS = {
  'to-pay': 'toPay',
  processing: 'processing',
  'awaiting-delivery': 'awaitingDelivery',
  completed: 'completed',
  canceled: 'canceled',
  closed: 'closed',
  expired: 'expired',
} as const satisfies { readonly [status in OrderStatus]: string };

/** Our word for a status. */
export function statusWords(status: OrderStatus): string {
  return i18n.t(`status.${STATUS_KEYS[status]}`);
}

/** Every status with our word for it, in the order of an order's life. */
export function statusChoices(): readonly { readonly status: OrderStatus; readonly words: string }[] {
  return ORDER_STATUSES.map((status) => ({ status, words: statusWords(status) }));
}
