import { day } from '../rules/orders';
import {
  at,
  complains,
  isCompleted,
  isDelivered,
  isShipped,
  type Life,
  looksAtList,
  looksAtTracking,
  opensOrder,
  opensRussianOrder,
  pageSays,
  tells,
} from './life';
import { disputeWithin90, ON_ITS_WAY, ORDERED, refundBefore } from './sentences';

/** … on its way, and the page promises a refund if nothing has come by 20 July. */
const REFUND_BY_20_JULY = [
  ...ON_ITS_WAY,
  pageSays('2026-06-04 09:00', refundBefore('2026-07-20', 'Jul 20, 2026')),
  opensOrder('2026-06-05 09:00'),
];

/** Lives of buyers who tell that something is wrong, or of whom nothing is known after the page was read. Numbers: docs/decisions.md, D64. */
export const TOLD: readonly Life[] = [
  {
    name: 'A1 never arrived and told',
    reported:
      'The page gives no date. The buyer says that nothing came, writes to the seller, gathers evidence, and opens the order on the day the protection may end: it shows no more.',
    happenings: [
      ...ON_ITS_WAY,
      complains('2026-07-20 09:00', 'notArrived', 'buyer: it has not arrived'),
      complains('2026-07-21 09:00', 'notArrived', 'buyer has written to the seller', { contacted: true }),
      complains('2026-07-24 09:00', 'notArrived', 'buyer has the evidence', {
        contacted: true,
        evidence: true,
      }),
      opensOrder('2026-07-31 09:00'),
      looksAtList('2026-09-10 09:00'),
    ],
  },
  {
    name: 'A1 the protection that the buyer entered has passed',
    reported: 'The buyer entered when the protection ends, and says that nothing came. It passes.',
    happenings: [
      ...ON_ITS_WAY,
      tells('2026-07-01 09:00', 'buyer enters 20 July as the end of protection', {
        days: { 'bp.end': { on: day('2026-07-20'), enteredAt: at('2026-07-01 09:00') } },
      }),
      complains('2026-07-10 09:00', 'notArrived', 'buyer: it has not arrived', { contacted: true }),
      opensOrder('2026-07-22 09:00'),
    ],
  },
  {
    name: 'T2 an old order that was opened',
    reported:
      'Seventy-five days after the order the buyer opens it: it is still on its way, and the page gives no date. A week later the buyer says that it is here.',
    happenings: [
      ...ON_ITS_WAY,
      opensOrder('2026-08-15 09:00'),
      tells('2026-08-22 09:00', 'buyer: it is here', { reported: { delivered: at('2026-08-22 09:00') } }),
    ],
  },
  {
    name: 'T2 a Russian order whose page gives no date',
    reported: 'An order of aliexpress.ru was opened; its page gives no date. Nothing is estimated there.',
    happenings: [...ORDERED, isShipped('2026-06-03 09:00'), opensRussianOrder('2026-06-03 09:00')],
  },
  {
    name: 'T1 told with twenty hours left',
    reported:
      'Nothing is known but the order and its shipment. The buyer says that it has not arrived twenty hours before the protection may end.',
    happenings: [...ON_ITS_WAY, complains('2026-07-30 04:00', 'notArrived', 'buyer: it has not arrived')],
  },
  {
    name: 'A8 marked as delivered but not here',
    reported:
      'Tracking says delivered on 20 June. Nothing is there, and the buyer says so; AliExpress will soon complete the order.',
    happenings: [
      ...REFUND_BY_20_JULY,
      isDelivered('2026-06-20 09:00'),
      looksAtTracking('2026-06-21 09:00'),
      complains('2026-06-21 10:00', 'markedDelivered', 'buyer: marked as delivered, but not here'),
    ],
  },
  {
    name: 'A8 damaged before completion',
    reported:
      'The parcel comes damaged on 20 June. The buyer says both; AliExpress has not completed the order yet. The page names a day for parcels that do not come: it means nothing here.',
    happenings: [
      ...REFUND_BY_20_JULY,
      tells('2026-06-20 18:00', 'buyer: I received it; it is damaged', {
        reported: { delivered: at('2026-06-20 18:00') },
        complaint: { reason: 'damaged' },
      }),
    ],
  },
  {
    name: 'A8 returned to the sender',
    reported: 'The parcel goes back to the sender. It will never come, so there is nothing to wait for.',
    happenings: [
      ...REFUND_BY_20_JULY,
      complains('2026-06-20 09:00', 'returnedToSender', 'buyer: it went back to the sender'),
    ],
  },
  {
    name: 'A9 completed without a delivery',
    reported:
      'AliExpress completes the order on 20 June although nothing came. The page gives 90 days for faults, and named 20 July for parcels that do not come.',
    happenings: [
      ...REFUND_BY_20_JULY,
      isCompleted('2026-06-20 09:00', 'AliExpress completes the order'),
      pageSays('2026-06-20 09:00', disputeWithin90),
      opensOrder('2026-06-22 09:00'),
      complains('2026-06-22 10:00', 'markedDelivered', 'buyer: marked as delivered, but not here'),
    ],
  },
  {
    name: 'A9 completed after the day of the refund',
    reported: 'AliExpress completes the order on 25 July, after the day of the refund. Nothing ever came.',
    happenings: [
      ...REFUND_BY_20_JULY,
      isCompleted('2026-07-25 09:00', 'AliExpress completes the order'),
      pageSays('2026-07-25 09:00', disputeWithin90),
      opensOrder('2026-07-26 09:00'),
      complains('2026-07-26 10:00', 'notArrived', 'buyer: it has not arrived'),
    ],
  },
  {
    name: 'B3 all is well and told',
    reported:
      'The parcel comes, the buyer is content, and says so in one press. The page says nothing of returns and disputes. Later a fault shows, while the window may still be open.',
    happenings: [
      ...ON_ITS_WAY,
      isCompleted('2026-06-20 09:00'),
      opensOrder('2026-06-20 09:00'),
      tells('2026-06-21 09:00', 'buyer: all is well', { wellAt: at('2026-06-21 09:00') }),
      complains('2026-07-20 09:00', 'defective', 'buyer: it is defective'),
    ],
  },
  {
    name: 'B2 told while the parcel moves',
    reported:
      'On the fifth day the buyer says that nothing came. The page names 20 July for the refund; before it AliExpress refuses claims.',
    happenings: [
      ...REFUND_BY_20_JULY,
      complains('2026-06-06 09:00', 'notArrived', 'buyer: it has not arrived'),
    ],
  },
];
