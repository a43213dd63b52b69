import { OTHER_ITEMS } from '../records/assessment';
import type { Order } from '../records/order';
import { i18n } from '.';

/**
 * What a line of an order is called: its item if known by position, else the last digits of its number, or the items without a dispute; undefined for
 * no line.
 */
export function lineName({ items }: Order, line: string | undefined): string | undefined {
  if (line === undefined) return undefined;
  if (line === OTHER_ITEMS) return i18n.t('record.otherItems');
  return (/^\d{1,2}$/.test(line) ? items[Number(line) - 1]?.title : undefined) ?? `…${line.slice(-4)}`;
}
