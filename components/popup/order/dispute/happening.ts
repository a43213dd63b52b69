import type { CalendarDate } from '../../../../lib/time/calendar-date';

/** Something that has happened, as a line of the timeline. */
export interface Happening {
  readonly key: string;
  readonly words: string;
  /** When it happened, or when a page first showed it to us (epoch ms). */
  readonly at: number;
  readonly amount?: string;
  /** Who says so. */
  readonly source: string;
  /** Only what the buyer told can be told otherwise, or taken back. */
  readonly told?: {
    readonly takesAmount: boolean;
    /** Whether nothing was told after it: it can be undone with one press. */
    readonly last: boolean;
    readonly retell: (on: CalendarDate, amount: string) => Promise<void>;
    readonly remove: () => Promise<void>;
  };
}
