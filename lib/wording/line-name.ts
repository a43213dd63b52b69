import type { Order } from '../records/order';

/**
 * What a line of an order is called: its item if known by position, else the last digits of its number; undefined for
 * no line.
 */
export function lineName({ items }: Order, line: string | undefined): string | undefined {
  if (line === undefined) return undefined;
  return (/^\d{1,2}$/.test(line) ? items[Number(line) - 1]?.title : undefined) ?? `…${line.slice(-4)}`;
}
