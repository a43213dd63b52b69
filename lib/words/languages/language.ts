import type { OrderDay, OrderKind, OrderStatus, Statement } from '../../records/order';
import type { SeenDisputeState } from '../../records/seen-dispute';
import type { CalendarDate } from '../../time/calendar-date';

/**
 * What AliExpress writes in one language. The names of months and days of the week, and the shapes of dates, come from
 * Intl; only what Intl does not know stands here.
 */
export interface Language {
  /** A BCP 47 tag, for Intl. */
  readonly code: string;
  /** Names of months that AliExpress writes differently from Intl, by number (1 to 12). */
  readonly months?: readonly MonthWord[];
  /** Words that only hold a date together and that Intl's own dates leave out: "ngày 15 tháng 7 năm 2026". */
  readonly besideDates?: readonly string[];
  readonly statuses: readonly StatusWord[];
  /**
   * The labels before an order's days. Never used to find anything, only to check: a label that contradicts its
   * position is a problem.
   */
  readonly labels: readonly LabelWord[];
  /** The word of the delivery guarantee's step from which a refund can be asked for. */
  readonly refundNode: readonly Word[];
  /** The tags that tell what kind of order it is. */
  readonly kinds: readonly KindWord[];
  /** How tracking says that a parcel has arrived: an event's whole name or sentence, without the full stop. */
  readonly delivered: readonly Word[];
  /** How a return, refund or dispute is worded. An amount may follow. */
  readonly disputes: readonly CaseWord[];
  readonly sentences: readonly Sentence[];
}

/** A word and the month in which it was last seen on a page, or 'not yet': then what it says is shown as "about". */
export interface Word {
  readonly word: string;
  readonly seen: string;
}

export interface MonthWord extends Word {
  readonly month: number;
}

export interface StatusWord extends Word {
  readonly status: OrderStatus;
}

export interface LabelWord extends Word {
  readonly day: OrderDay;
}

export interface KindWord extends Word {
  readonly kind: OrderKind;
}

export interface CaseWord extends Word {
  readonly state: SeenDisputeState;
}

/** A promise of the page. `{date}` stands for a date in this language, `{days}` for a number of days. */
export interface Sentence {
  readonly says: string;
  readonly seen: string;
  readonly means: DatedMeaning | CountedMeaning;
}

type DatedMeaning = Omit<Extract<Statement, { on: CalendarDate }>, 'on' | 'text' | 'unsure'>;
type CountedMeaning = Omit<Extract<Statement, { days: number }>, 'days' | 'text' | 'unsure'>;

/** Whether a word was ever seen on a page. */
export function wasSeen({ seen }: { readonly seen: string }): boolean {
  return seen !== 'not yet';
}
