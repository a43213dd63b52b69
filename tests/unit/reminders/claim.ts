import type { Order } from '../../../lib/records/order';
import { day, order } from '../rules/orders';

/** An order whose claim for a parcel that did not come ends on 25 July 2026, at 00:00 UTC. */
export const claim = (n = 0): Order => ({
  ...order({
    status: 'awaitingDelivery',
    days: { placed: '2026-06-01' },
    stated: [{ about: 'refund.nodelivery', on: day('2026-07-10'), text: '' }],
  }),
  id: `${8_212_313_961_591_322n + BigInt(n)}`,
});

/** When the claim ends. */
export const END = Date.UTC(2026, 6, 25);
