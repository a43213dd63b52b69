import type { OrderKind } from '../../../lib/records/order';
import { disputes, isCompleted, isPaid, isShipped, type Life, opensOrder, tells } from './life';
import { ARRIVED } from './sentences';

/** Ordered on 15 July and completed on 28 July; the page says nothing of returns and disputes. */
const completed = (kinds?: readonly OrderKind[]) => [
  isPaid('2026-07-15 09:00'),
  isShipped('2026-07-16 09:00'),
  opensOrder('2026-07-16 09:00', kinds),
  isCompleted('2026-07-28 09:00'),
  opensOrder('2026-07-28 09:00', kinds),
];

/** Lives in which the sources differ: until when a right is safe, and until when it perhaps stands. */
export const RANGES: readonly Life[] = [
  {
    name: 'A10 a fault without a date on the page',
    reported:
      'It is defective, and the page says nothing of disputes. Help pages give 15 days from completion, one order’s page 90 days from the order: until 12 August the buyer is safe, until 13 October perhaps.',
    happenings: [
      ...completed(),
      tells('2026-08-20', 'buyer: it is defective', { complaint: { reason: 'defective' } }),
    ],
  },
  {
    name: 'A10 free return to a seller in China',
    reported:
      'A free return. The page’s 7 days from completion and the terms’ 90 days from the order differ; that the seller sits in China changes what is shown.',
    happenings: [
      ...completed(['freeReturn']),
      tells('2026-07-29', 'buyer: the seller sits in China', { seller: 'cn' }),
    ],
  },
  {
    name: 'B4 AliExpress takes its time',
    reported:
      'The case is with AliExpress, and nothing moves. Nobody promises a day; half of the known cases took four days, the longest 46.',
    happenings: [
      ...ARRIVED,
      disputes('2026-06-25 10:00', 'opened', 'buyer opens a dispute'),
      disputes('2026-06-27 10:00', 'escalated', 'AliExpress steps in'),
    ],
  },
];
