import { day } from '../rules/orders';
import { disputes, type Life, reads, sees, tells } from './life';

const PLACED = { placed: '2026-06-01', paid: '2026-06-01' } as const;
const SHIPPED = { ...PLACED, shipped: '2026-06-03' } as const;
const DONE = { ...SHIPPED, completed: '2026-06-20' } as const;

const bought = sees('2026-06-01', 'processing', PLACED, 'ordered and paid');
const shipped = sees('2026-06-03', 'awaiting-delivery', SHIPPED, 'shipped');
const arrived = sees('2026-06-20', 'completed', DONE, 'arrived, completed');
const windows = [
  reads('2026-06-20', {
    about: 'return.nofault',
    days: 7,
    from: 'completed',
    text: 'return/refund within 7 days of confirming receipt',
  }),
  reads('2026-06-20', {
    about: 'dispute.defect',
    days: 90,
    from: 'placed',
    text: 'open a dispute within 90 days after order was placed',
  }),
] as const;
const promise = (when: string, on: string, text: string) =>
  reads(when, { about: 'refund.nodelivery', on: day(on), text });

/** Fourteen orders as buyers live them. Each is swept day by day; lives/ has the tables. */
export const LIVES: readonly Life[] = [
  {
    name: 'never arrived',
    told: 'The page promises a refund from 20 July. The parcel does not come, and the buyer does nothing.',
    happenings: [
      bought,
      shipped,
      promise('2026-06-03', '2026-07-20', 'Refund if no delivery before Jul 20, 2026'),
    ],
  },
  {
    name: 'never arrived, list only',
    told: 'The buyer never opens the order’s own page: only the list is known, and the guide’s 60 days.',
    happenings: [sees('2026-06-03', 'awaiting-delivery', { placed: '2026-06-01' }, 'seen on the list')],
  },
  {
    name: 'arrived broken',
    told: 'It arrives broken. The buyer complains, writes to the seller, gathers evidence, opens a dispute; the seller accepts.',
    happenings: [
      bought,
      shipped,
      arrived,
      ...windows,
      tells('2026-06-21', 'buyer says: it is defective', { complaint: { reason: 'defective' } }),
      tells('2026-06-22', 'buyer wrote to the seller', {
        complaint: { reason: 'defective', contactedAt: 1 },
      }),
      tells('2026-06-24', 'evidence is ready', {
        complaint: { reason: 'defective', contactedAt: 1, evidenceAt: 1 },
      }),
      disputes('2026-06-25 10:00', 'opened', 'dispute opened'),
      disputes('2026-06-28 09:00', 'seller-accepted', 'seller accepts'),
      disputes('2026-07-08 09:00', 'refunded', 'the money is there'),
    ],
  },
  {
    name: 'wrong item',
    told: 'A wrong item comes. AliExpress agrees to a return; it is sent, received and paid back.',
    happenings: [
      bought,
      shipped,
      arrived,
      ...windows,
      disputes('2026-06-22 10:00', 'opened', 'dispute opened'),
      disputes('2026-06-23 10:00', 'return-agreed', 'a return is agreed'),
      disputes('2026-06-26 10:00', 'return-sent', 'sent, number entered'),
      disputes('2026-07-06 10:00', 'return-received', 'received'),
      disputes('2026-07-15 10:00', 'refunded', 'the money is there'),
    ],
  },
  {
    name: 'seller silent',
    told: 'The seller does not answer. Overdue is said only after the latest reading of the seller’s five days.',
    happenings: [
      bought,
      shipped,
      arrived,
      ...windows,
      disputes('2026-06-25 10:00', 'opened', 'dispute opened'),
    ],
  },
  {
    name: 'seller refuses',
    told: 'The seller refuses. The buyer waits; AliExpress steps in and decides against the buyer, who paid by card.',
    happenings: [
      bought,
      shipped,
      arrived,
      ...windows,
      tells('2026-06-21', 'paid by card', { payment: 'card' }),
      disputes('2026-06-25 10:00', 'opened', 'dispute opened'),
      disputes('2026-06-27 10:00', 'seller-refused', 'seller refuses'),
      disputes('2026-06-30 10:00', 'escalated', 'AliExpress steps in'),
      disputes('2026-07-09 10:00', 'ruled-for-seller', 'AliExpress decides for the seller'),
    ],
  },
  {
    name: 'counter-proposal',
    told: 'The seller offers half. The buyer refuses, the seller offers more, the buyer accepts.',
    happenings: [
      bought,
      shipped,
      arrived,
      ...windows,
      disputes('2026-06-25 10:00', 'opened', 'dispute opened'),
      disputes('2026-06-27 10:00', 'seller-proposed', 'seller offers half'),
      disputes('2026-06-28 10:00', 'buyer-refused', 'buyer refuses'),
      disputes('2026-07-01 10:00', 'seller-proposed', 'seller offers more'),
      disputes('2026-07-02 10:00', 'buyer-accepted', 'buyer accepts'),
    ],
  },
  {
    name: 'straight to platform',
    told: 'Two seconds after the opening the case is with AliExpress, which asks for proof and decides for the buyer.',
    happenings: [
      bought,
      shipped,
      arrived,
      ...windows,
      disputes('2026-06-25 10:00', 'opened', 'dispute opened'),
      disputes('2026-06-25 10:01', 'escalated', 'with AliExpress at once'),
      disputes('2026-06-27 10:00', 'proof-asked', 'AliExpress asks for proof'),
      disputes('2026-07-02 10:00', 'ruled-for-buyer', 'AliExpress decides for the buyer'),
    ],
  },
  {
    name: 'return not sent in time',
    told: 'A return is agreed and not sent: the ten days run out.',
    happenings: [
      bought,
      shipped,
      arrived,
      ...windows,
      disputes('2026-06-22 10:00', 'opened', 'dispute opened'),
      disputes('2026-06-24 10:00', 'return-agreed', 'a return is agreed'),
    ],
  },
  {
    name: 'cancelled before shipment',
    told: 'The buyer asks to cancel before shipment. The seller has 72 hours; on the fourth day the order is canceled.',
    happenings: [
      bought,
      tells('2026-06-02 09:00', 'buyer asked to cancel', {
        told: { 'cancel.asked': Date.UTC(2026, 5, 2, 16) },
      }),
      sees('2026-06-06 14:00', 'canceled', {}, 'the page says: Canceled'),
    ],
  },
  {
    name: 'completed by the system',
    told: 'Nobody pressed a button: the list says Completed one day. Only the order’s page, opened later, gives dates.',
    happenings: [
      sees('2026-06-03', 'awaiting-delivery', { placed: '2026-06-01' }, 'seen on the list'),
      sees('2026-06-22', 'completed', {}, 'the list says: Completed'),
      sees('2026-06-25', 'completed', DONE, 'the order’s page is opened'),
      ...windows.map((one) => ({ ...one, at: one.at + 5 * 86_400_000 })),
    ],
  },
  {
    name: 'page states other dates',
    told: 'The page states dates that no rule would give, and moves one of them: the page’s dates count.',
    happenings: [
      bought,
      shipped,
      promise('2026-06-03', '2026-06-30', 'Refund if no delivery before Jun 30, 2026'),
      promise('2026-06-20', '2026-07-25', 'Refund if no delivery before Jul 25, 2026'),
      sees('2026-07-20', 'completed', { ...SHIPPED, completed: '2026-07-20' }, 'arrived, completed'),
      reads('2026-07-20', {
        about: 'return.nofault',
        days: 30,
        from: 'completed',
        text: 'return/refund within 30 days of confirming receipt',
      }),
    ],
  },
  {
    name: 'dispute cancelled after the window',
    told: 'The buyer withdraws a dispute on the seller’s promise when the window is over: it cannot be opened again.',
    happenings: [
      bought,
      shipped,
      arrived,
      ...windows,
      disputes('2026-08-20 10:00', 'opened', 'dispute opened'),
      disputes('2026-09-05 10:00', 'withdrawn', 'buyer withdraws it'),
    ],
  },
  {
    name: 'aliexpress.ru',
    told: 'An order of aliexpress.ru: its own rules could not be read, so nothing is estimated.',
    site: 'ru',
    happenings: [
      shipped,
      reads('2026-06-10', { about: 'bp.end', on: day('2026-08-01'), text: 'the page’s own date' }),
    ],
  },
];
