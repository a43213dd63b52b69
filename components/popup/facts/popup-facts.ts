import type { ClockId } from '../../../lib/records/clock';
import type { DisputeEvent } from '../../../lib/records/dispute';
import type { FoundFile } from '../../../lib/records/evidence-file';
import type { Front } from '../../../lib/records/front';
import type { KnownOrder } from '../../../lib/records/known-order';
import type { Entered } from '../../../lib/records/order';
import type { OrderChange } from '../../../lib/records/order-change';
import type { OrderId } from '../../../lib/records/order-id';
import type { KeptReport } from '../../../lib/records/page-report';
import type { PageSource } from '../../../lib/records/page-source';
import type { Reminder } from '../../../lib/records/reminder';
import type { Settings } from '../../../lib/records/settings';
import type { CalendarDate } from '../../../lib/time/calendar-date';
import type { KeepingActions, KeepingFacts } from './keeping-facts';

/** What the popup knows: nothing yet, nothing at all, or what the store holds. */
export type PopupFacts =
  | { readonly state: 'loading' }
  /** Nothing can be shown; `newer` if a newer version of the extension wrote the store. */
  | { readonly state: 'failed'; readonly newer?: boolean }
  | {
      readonly state: 'read';
      readonly orders: readonly Required<KnownOrder>[];
      /** The ids of records that could not be understood. */
      readonly broken: readonly string[];
      /** Pages that could not be read, newest first. */
      readonly pageReports: readonly KeptReport[];
      readonly reminders: readonly Reminder[];
      /** What changed on AliExpress's pages. */
      readonly changes: readonly OrderChange[];
      /** While only the front has been read: how many orders each group will have. */
      readonly counts?: Front['counts'];
      /** Whether the browser lets us read AliExpress's order pages, if it tells. */
      readonly pagesAllowed: boolean;
      /** Whether the browser shows notifications, if it tells. */
      readonly notificationsAllowed: boolean;
      /** What the buyer chose for all orders. */
      readonly settings: Settings;
      /** The state of the store itself; left out if there is nothing to say. */
      readonly keeping?: KeepingFacts;
    };

/** What can be asked of the browser. */
export interface BrowserActions {
  /**
   * Asks for permission to read AliExpress's order pages; resolves to whether it was given. Call it only in a press.
   */
  readonly allowPages: () => Promise<boolean>;
  /** Reads the store again. */
  readonly readAgain: () => Promise<void>;
  /** Shows a test notification; false if the browser refused. */
  readonly testNotification: () => Promise<boolean>;
}

/** What is stored about an order besides its dates. */
export interface RecordTally {
  readonly files: readonly FoundFile[];
  /** How many notes there are. */
  readonly notes: number;
}

/** What the popup can ask of the store. Each promise resolves when it is done or was refused. */
export interface StoreActions extends KeepingActions {
  readonly tick: (orderId: OrderId, item: string, done: boolean) => Promise<void>;
  /** Changes what the buyer reported about an order's disputes; `now` is epoch ms. */
  readonly changeDispute: (
    orderId: OrderId,
    change: (events: readonly DisputeEvent[], now: number) => readonly DisputeEvent[],
  ) => Promise<void>;
  /** Enters a day for a clock; undefined takes it back. */
  readonly enterDay: (orderId: OrderId, clock: ClockId, on: CalendarDate | undefined) => Promise<void>;
  /** Changes what the buyer told us of an order; `now` is epoch ms. */
  readonly changeEntered: (
    orderId: OrderId,
    change: (entered: Entered, now: number) => Entered,
  ) => Promise<void>;
  /** The files and notes of an order; undefined if they cannot be read. */
  readonly readRecord: (orderId: OrderId) => Promise<RecordTally | undefined>;
  /** Dismisses the report that pages of a kind could not be read. */
  readonly dismissReports: (source: PageSource) => Promise<void>;
  /** Changes what the buyer chose for all orders. */
  readonly changeSettings: (change: (chosen: Settings) => Settings) => Promise<void>;
}

export type PopupActions = StoreActions & BrowserActions;
