import { day } from '../rules/orders';
import {
  at,
  isCanceled,
  isCompleted,
  isPaid,
  isShipped,
  type Life,
  looksAtList,
  opensOrder,
  opensRussianOrder,
  pageSays,
  tells,
} from './life';
import { disputeWithin90, ON_ITS_WAY, ORDERED, refundBefore, returnWithin } from './sentences';

/** Lives without a dispute: until the parcel comes, or does not, and the quiet time after. */
export const UNTIL_ARRIVAL: readonly Life[] = [
  {
    name: 'never arrived',
    reported:
      'The page promises a refund if nothing has come by 20 July. The parcel does not come, and the buyer does nothing.',
    happenings: [
      ...ORDERED,
      isShipped('2026-06-03 09:00'),
      pageSays('2026-06-03 09:00', refundBefore('2026-07-20', 'Jul 20, 2026')),
      opensOrder('2026-06-03 09:00'),
    ],
  },
  {
    name: 'never arrived list only',
    reported:
      'The parcel does not come. The buyer never opens the order: we know its day and its status from the list, and nothing else.',
    happenings: [
      isPaid('2026-06-01 09:00'),
      isShipped('2026-06-03 09:00'),
      looksAtList('2026-06-03 09:00'),
      looksAtList('2026-07-15 20:00'),
    ],
  },
  {
    name: 'never shipped',
    reported:
      'The seller does not ship. The buyer opens the order once more after three weeks: it is still not shipped.',
    happenings: [...ORDERED, opensOrder('2026-06-22 09:00')],
  },
  {
    name: 'cancelled before shipment',
    reported:
      'The buyer asks to cancel before shipment. The seller has 72 hours and does not answer; on the fifth day AliExpress cancels.',
    happenings: [
      ...ORDERED,
      tells('2026-06-02 09:00', 'buyer asks to cancel', {
        reported: { 'cancel.asked': at('2026-06-02 09:00') },
      }),
      isCanceled('2026-06-06 14:00'),
      looksAtList('2026-06-06 14:00'),
    ],
  },
  {
    name: 'all is well',
    reported:
      'The parcel comes, the buyer is content and does nothing more. The page says nothing of returns and disputes.',
    happenings: [...ON_ITS_WAY, isCompleted('2026-06-20 09:00'), opensOrder('2026-06-20 09:00')],
  },
  {
    name: 'completed by the system',
    reported:
      'Nobody presses a button: on 22 June the list says Completed. The buyer opens the order three days later, and only then dates are known.',
    happenings: [
      isPaid('2026-06-01 09:00'),
      isShipped('2026-06-03 09:00'),
      looksAtList('2026-06-03 09:00'),
      isCompleted('2026-06-20 09:00', 'AliExpress completes the order'),
      pageSays('2026-06-20 09:00', returnWithin(7)),
      pageSays('2026-06-20 09:00', disputeWithin90),
      looksAtList('2026-06-22 09:00'),
      opensOrder('2026-06-25 09:00'),
    ],
  },
  {
    name: 'page states other dates',
    reported:
      'The page states dates that no rule would give, and moves one of them. What the page says counts, from the day the buyer opens it.',
    happenings: [
      ...ORDERED,
      isShipped('2026-06-03 09:00'),
      pageSays('2026-06-03 09:00', refundBefore('2026-06-30', 'Jun 30, 2026')),
      opensOrder('2026-06-03 09:00'),
      pageSays('2026-06-18 09:00', refundBefore('2026-07-25', 'Jul 25, 2026')),
      opensOrder('2026-06-20 09:00'),
      isCompleted('2026-07-20 09:00'),
      pageSays('2026-07-20 09:00', returnWithin(30)),
      opensOrder('2026-07-20 09:00'),
    ],
  },
  {
    name: 'aliexpress ru',
    reported:
      'An order of aliexpress.ru. That site has rules of its own that we could not read, so nothing is estimated; only its own dates count.',
    happenings: [
      isPaid('2026-06-01 09:00'),
      isShipped('2026-06-03 09:00'),
      opensRussianOrder('2026-06-03 09:00'),
      pageSays('2026-06-10 09:00', {
        about: 'bp.end',
        on: day('2026-08-01'),
        text: 'Protection ends Aug 1, 2026',
      }),
      opensRussianOrder('2026-06-10 09:00'),
    ],
  },
];
