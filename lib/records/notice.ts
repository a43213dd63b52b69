import type { Deadline } from './assessment';
import type { Order } from './order';
import type { OrderChange } from './order-change';
import type { Lead } from './reminder';

/** A deadline that a reminder is about, with its order. */
export interface Due {
  readonly order: Order;
  readonly deadline: Deadline;
  /** Which of its reminders it is; left out, one of the usual. */
  readonly lead?: Lead;
}

/** What a notification says: one deadline, or a digest of several orders, each with its soonest, the soonest first. */
export type NoticeSubject =
  | ({ readonly kind: 'deadline' } & Due)
  | { readonly kind: 'digest'; readonly due: readonly Due[] };

/** A notification, and the rows of the store that it stands for, by their ids. */
interface Shows {
  readonly id: string;
  readonly rows: readonly string[];
}

/** One notification of reminders. */
export type Notice = Shows & NoticeSubject;

/** A change of an order, to be shown. */
export interface ShownChange {
  readonly order: Order;
  readonly changes: OrderChange;
}

/** One notification of changes: of one, or of several at once. */
export interface ChangesNotice extends Shows {
  readonly changes: readonly ShownChange[];
}

/** When reminders and changes were shown (epoch ms), by their ids. */
export type ShownLog = ReadonlyMap<string, number>;
