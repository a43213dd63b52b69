import type { KnownOrder } from '../../../lib/records/known-order';
import type { OrderChange } from '../../../lib/records/order-change';
import type { OrderId } from '../../../lib/records/order-id';
import type { Reminder } from '../../../lib/records/reminder';
import type { Settings } from '../../../lib/records/settings';
import { optionsOf, showAt } from '../../../lib/reminders/options';
import { i18n } from '../../../lib/wording';
import { changeWords } from '../../../lib/wording/notice';
import { orderName, orderNumber } from '../../../lib/wording/order-name';
import type { RenderContext } from '../../order/render-context';
import { leadWords } from './lead-words';

/** One line of the list of reminders. */
export interface ReminderRow {
  readonly key: string;
  readonly orderId: OrderId;
  /** What the order is called. */
  readonly name: string;
  readonly text: string;
  /** When it comes, or came (epoch ms). */
  readonly at: number;
}

/** What is planned, soonest first, and what was shown, newest first. */
export interface ReminderLog {
  readonly planned: readonly ReminderRow[];
  readonly shown: readonly ReminderRow[];
}

const MAX_ROWS = 50;

/** The reminders and changes of all orders, as rows. */
export function reminderRows(
  reminders: readonly Reminder[],
  changes: readonly OrderChange[],
  orders: readonly KnownOrder[],
  settings: Settings,
  { now, book, formats }: RenderContext,
): ReminderLog {
  const known = new Map(orders.map(({ order }) => [order.id, order]));
  const nameOf = (orderId: OrderId) => {
    const order = known.get(orderId);
    return order ? orderName(order) : orderNumber(orderId);
  };
  const rowOf = ({ id: key, orderId, clock, lead }: Reminder, at: number): ReminderRow => {
    const text = [i18n.t(`clock.${clock}.name`), leadWords(lead)].filter(Boolean).join(' · ');
    return { key, orderId, name: nameOf(orderId), text, at };
  };
  const comesAt = (reminder: Reminder) => {
    const order = known.get(reminder.orderId);
    return order ? showAt(reminder, optionsOf(order, settings, book.buyer), now) : reminder.dueAt;
  };
  const planned = reminders
    .filter(({ state }) => state === 'planned')
    .map((reminder) => ({ reminder, at: comesAt(reminder) }))
    .filter(({ at }) => at > now)
    .toSorted((a, b) => a.at - b.at)
    .slice(0, MAX_ROWS); // only visible rows are put into words
  const sent = reminders
    .filter(({ state }) => state === 'shown')
    .map((reminder) => ({ reminder, at: reminder.shownAt ?? reminder.dueAt }))
    .toSorted((a, b) => b.at - a.at)
    .slice(0, MAX_ROWS)
    .map(({ reminder, at }) => rowOf(reminder, at));
  const moved = changes
    .toSorted((a, b) => b.seenAt - a.seenAt)
    .slice(0, MAX_ROWS)
    .map(({ id, orderId, change, seenAt }): ReminderRow => {
      return { key: id, orderId, name: nameOf(orderId), text: changeWords(change, formats, now), at: seenAt };
    });
  return {
    planned: planned.map(({ reminder, at }) => rowOf(reminder, at)),
    shown: [...sent, ...moved].toSorted((a, b) => b.at - a.at).slice(0, MAX_ROWS),
  };
}
