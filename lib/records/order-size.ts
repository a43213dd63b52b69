import type { Order } from './order';

/** The most that pages may make us keep of one order (bytes in the store). An honest one takes less than one in ten of it. */
export const MAX_ORDER_BYTES = 8_192;

/** The most returns, refunds and disputes of an order: a page shows no more. */
export const MAX_CASES = 20;

const shortened = (order: Order, longest: number): Order => ({
  ...order,
  items: order.items.map(({ title }) => ({ title: title.slice(0, longest) })),
  stated: order.stated.map((fact) => ({
    ...fact,
    value: { ...fact.value, text: fact.value.text.slice(0, longest) },
  })),
  ...(order.disputes ? { disputes: order.disputes.slice(-MAX_CASES) } : {}),
  ...(order.store === undefined ? {} : { store: order.store.slice(0, longest) }),
  ...(order.amount === undefined ? {} : { amount: order.amount.slice(0, longest) }),
});

/** What goes first, and what last: no date goes before the words around it, and of dates the oldest goes first. */
const CUTS: readonly ((order: Order) => Order)[] = [
  (order) => shortened(order, 160),
  (order) => ({ ...order, items: order.items.slice(0, 5) }),
  (order) => ({
    ...shortened(order, 60),
    items: order.items.slice(0, 1).map(({ title }) => ({ title: title.slice(0, 60) })),
  }),
  ({ names: _, ...order }) => ({
    ...order,
    stated: order.stated.slice(-10),
    ...(order.disputes ? { disputes: order.disputes.slice(-10) } : {}),
    problems: order.problems.slice(-5),
  }),
];

/** An order cut to what may be kept of it; the same object if it is small enough. What the buyer entered counts for nothing. */
export function sized(order: Order): Order {
  let cut = order;
  for (const step of CUTS) {
    if (bytesOf({ ...cut, entered: { days: {} } }) <= MAX_ORDER_BYTES) break;
    cut = step(cut);
  }
  return cut;
}

/** How many bytes a record takes in the store, about: Chrome counts the JSON text of its envelope, with "<" as six. */
export function bytesOf(record: unknown): number {
  const text = JSON.stringify(JSON.stringify(record)).replaceAll('<', String.raw`\u003C`);
  return new TextEncoder().encode(text).length;
}
