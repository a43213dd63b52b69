import type { OrderStatus } from '../records/order';
import type { PageSigns } from '../records/raw-order';

/**
 * The states of the tabs by index. Their titles change; their order did not from 2024 to 2026: all, to pay, to ship,
 * shipped, done. The last holds ended orders of every kind, so it says nothing.
 */
const TAB_STATUS: readonly (OrderStatus | undefined)[] = [
  undefined,
  'toPay',
  'processing',
  'awaitingDelivery',
  undefined,
];

/** The state of the orders under a tab; undefined if there is no tab, or if it holds orders of every kind. */
export function tabStatus(tab: PageSigns['tab']): OrderStatus | undefined {
  return tab === undefined ? undefined : TAB_STATUS[tab];
}

/** The status that a card shows without words; undefined if its signs say nothing or contradict each other. */
export function signStatus({ tab, underWay }: PageSigns): OrderStatus | undefined {
  const byTab = tabStatus(tab);
  if (!underWay) return byTab;
  return byTab === undefined || byTab === 'awaitingDelivery' ? 'awaitingDelivery' : undefined;
}
