import type { AssessedOrder } from '../../../../lib/overview/assessed-order';
import { type Said, type Standing, saidOf, standingOf } from '../../../../lib/records/correction';
import {
  CORRECTABLE,
  type Correctable,
  type Correction,
  type Fact,
  ORDER_STATUSES,
  type Order,
} from '../../../../lib/records/order';
import { isCalendarDate } from '../../../../lib/time/calendar-date';
import { i18n } from '../../../../lib/wording';
import { statusWords } from '../../../../lib/wording/status-words';
import { pageWords } from '../../../order/page-words';
import type { RenderContext } from '../../../order/render-context';

/** A field that the buyer can correct: AliExpress's value, and the buyer's. */
export interface CorrectionRow {
  readonly name: Correctable;
  readonly standing: Standing;
  readonly fact: Fact<string> | undefined;
  readonly unparsed: string | undefined;
  readonly correction: Correction<string> | undefined;
}

/** The status and the five days of an order. A learned meaning counts as what the page says. */
export function correctionRows({ kept }: AssessedOrder, { book }: RenderContext): readonly CorrectionRow[] {
  const read = book.learned(kept);
  return CORRECTABLE.map((name) => ({
    name,
    standing: standingOf(kept, name),
    fact: factOf(read, name),
    unparsed: saidOf(read, name).unparsed,
    correction: kept.entered.corrections?.[name],
  }));
}

function factOf(order: Order, name: Correctable): Fact<string> | undefined {
  return name === 'status' ? order.status : order.days[name];
}

/** A status or a day in words. */
export function valueWords(value: string, { formats, now }: RenderContext): string {
  const status = ORDER_STATUSES.find((one) => one === value);
  if (status) return statusWords(status);
  return isCalendarDate(value) ? formats.day(value, now) : value;
}

/** What AliExpress says about a field, on which page, and when that was read. */
export function saidWords(
  { fact, unparsed }: Pick<CorrectionRow, 'fact' | 'unparsed'>,
  context: RenderContext,
): string {
  if (unparsed !== undefined) return i18n.t('corrections.unparsed', [unparsed]);
  if (!fact || fact.source === 'buyer') return i18n.t('corrections.silent');
  const read = context.formats.instant(fact.seenAt, context.now);
  return i18n.t('corrections.said', [valueWords(fact.value, context), pageWords(fact.source), read]);
}

/** Whether a page says exactly this. */
export function isSaid({ value, unparsed }: Said<string>, text: string): boolean {
  return unparsed === undefined && value === text;
}
