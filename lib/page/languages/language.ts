import type { CalendarDate } from '../../calendar-date';
import type { OrderKind, OrderStatus, Statement } from '../../order';

/** What AliExpress writes in one language. Month names come from Intl; only what Intl does not know stands here. */
export interface Language {
  readonly code: string;
  readonly statuses: readonly StatusWord[];
  /** The word of the delivery guarantee's node from which a refund can be asked. */
  readonly refundNode: readonly Word[];
  /** The tags that tell what kind of order it is. */
  readonly kinds: readonly KindWord[];
  readonly sentences: readonly Sentence[];
}

/** A word and the month it was last seen on a page, or 'not yet'. */
export interface Word {
  readonly word: string;
  readonly seen: string;
}

export interface StatusWord extends Word {
  readonly status: OrderStatus;
}

export interface KindWord extends Word {
  readonly kind: OrderKind;
}

/** A promise of the page. `{date}` stands for a date in this language, `{days}` for a number of days. */
export interface Sentence {
  readonly says: string;
  readonly seen: string;
  readonly means: DatedMeaning | CountedMeaning;
}

type DatedMeaning = Omit<Extract<Statement, { on: CalendarDate }>, 'on' | 'text'>;
type CountedMeaning = Omit<Extract<Statement, { days: number }>, 'days' | 'text'>;
