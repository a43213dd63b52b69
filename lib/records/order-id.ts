/**
 * The number of an order on AliExpress, and of one of its lines or returns: never just any text. Only `isOrderId` makes one
 * of what comes from outside.
 */
export type OrderId = `${bigint}`;

/** The first one in a text. Order ids had 14 to 16 digits from 2014 to 2026; we allow a little more on both sides. */
export const ORDER_ID = /\d{12,20}/;

/** Whether something is the number of an order, and nothing besides. */
export function isOrderId(value: unknown): value is OrderId {
  return typeof value === 'string' && ORDER_ID.exec(value)?.[0] === value;
}
