import type { CalendarDate } from '../../../../lib/time/calendar-date';

/** An event as a line of the timeline. */
export interface Happening {
  readonly key: string;
  readonly words: string;
  /** When it happened, or when a page first showed it to us (epoch ms). */
  readonly at: number;
  readonly amount?: string;
  /** Who says so. */
  readonly source: string;
  /** Only the buyer's reports can be changed or taken back. */
  readonly reported?: {
    readonly takesAmount: boolean;
    /** Whether it is the last report: it can be undone with one press. */
    readonly last: boolean;
    readonly retell: (on: CalendarDate, amount: string) => Promise<void>;
    readonly remove: () => Promise<void>;
  };
}
