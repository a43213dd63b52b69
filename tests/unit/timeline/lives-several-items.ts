import { disputes, isCompleted, isPaidWith, isShipped, type Life, opensOrder, pageSays, tells } from './life';

const ITEMS = ['lamp', 'cable'];

/** Two things are ordered and come together; the page says how long a fault can be disputed. */
const ARRIVED = [
  isPaidWith('2026-06-01 09:00', ITEMS),
  isShipped('2026-06-03 09:00'),
  opensOrder('2026-06-03 09:00'),
  isCompleted('2026-06-20 09:00'),
  pageSays('2026-06-20 09:00', {
    about: 'dispute.defect',
    text: 'Dispute within 90 days after order was placed',
    days: 90,
    from: 'placed',
  }),
  opensOrder('2026-06-20 09:00'),
  tells('2026-06-21', 'buyer: it is defective', { complaint: { reason: 'defective' } }),
];

/** Orders of several items: what becomes of one says nothing of the others (rules review, A2). */
export const SEVERAL_ITEMS: readonly Life[] = [
  {
    name: 'two items one refunded',
    reported:
      'A2: of two things one is faulty. It is refunded in July; the other is thought of again in August, while a fault can still be disputed.',
    happenings: [
      ...ARRIVED,
      disputes('2026-06-25 10:00', 'opened', 'dispute about the cable', '2'),
      disputes('2026-06-28 10:00', 'sellerAccepted', 'cable: seller accepts', '2'),
      disputes('2026-07-08 10:00', 'refunded', 'cable: the money is there', '2'),
    ],
  },
  {
    name: 'two items one in dispute for long',
    reported:
      'A2: the case of one thing goes on and on, while the time to dispute a fault of the other runs out.',
    happenings: [
      ...ARRIVED,
      disputes('2026-08-14 10:00', 'opened', 'dispute about the cable', '2'),
      disputes('2026-08-16 10:00', 'escalated', 'cable: AliExpress steps in', '2'),
      disputes('2026-09-10 10:00', 'ruledForBuyer', 'cable: AliExpress decides for the buyer', '2'),
    ],
  },
];
