import { addDays } from './dates';
import type { Day, DemoEvent, DemoOrder } from './order';

/** What tracking shows of an order, newest first: its own events, or some that fit its days. */
export function trackingEvents(order: DemoOrder): readonly DemoEvent[] {
  if (order.events) return order.events;
  const { shipped, delivered } = order;
  if (shipped === undefined) return [];
  const events = [
    event(shipped, '09:12', 'Shipped', 'Package shipped out from warehouse'),
    event(addDays(shipped, 1), '12:09', 'In transit', 'Package left sorting center of origin.'),
    ...(delivered === undefined ? [] : [event(delivered, '18:39', 'Delivered', 'Package delivered.')]),
  ];
  return events.reverse();
}

function event(on: Day, time: string, name: string, text: string): DemoEvent {
  return { on, time, name, text };
}
