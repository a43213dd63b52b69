import { at, disputes, isShipped, type Life, opensOrder, tells } from './life';
import { ARRIVED, ORDERED } from './sentences';

const opened = disputes('2026-06-25 10:00', 'opened', 'buyer opens a dispute');

/** Lives with a dispute. */
export const IN_DISPUTE: readonly Life[] = [
  {
    name: 'arrived broken',
    reported:
      'It arrives broken. The buyer says so, writes to the seller, gathers evidence and opens a dispute; the seller accepts and the money comes.',
    happenings: [
      ...ARRIVED,
      tells('2026-06-21', 'buyer: it is defective', { complaint: { reason: 'defective' } }),
      tells('2026-06-22', 'buyer has written to the seller', {
        complaint: { reason: 'defective', contactedAt: at('2026-06-22') },
      }),
      tells('2026-06-24', 'buyer has the evidence', {
        complaint: { reason: 'defective', contactedAt: at('2026-06-22'), evidenceAt: at('2026-06-24') },
      }),
      opened,
      disputes('2026-06-28 09:00', 'sellerAccepted', 'seller accepts'),
      disputes('2026-06-28 09:00', 'noReturn', 'nothing must go back'),
      disputes('2026-07-08 09:00', 'refunded', 'the money is there'),
    ],
  },
  {
    name: 'wrong item',
    reported:
      'A wrong item comes. A return is agreed; the buyer sends it, the seller receives it, the money comes back.',
    happenings: [
      ...ARRIVED,
      disputes('2026-06-22 10:00', 'opened', 'buyer opens a dispute'),
      disputes('2026-06-23 10:00', 'returnAgreed', 'a return is agreed'),
      disputes('2026-06-26 10:00', 'returnSent', 'buyer sends it and enters the number'),
      disputes('2026-07-06 10:00', 'returnReceived', 'it is received'),
      disputes('2026-07-15 10:00', 'refunded', 'the money is there'),
    ],
  },
  {
    name: 'seller silent',
    reported:
      'The seller does not answer. The usual five days may be five working days, so the seller is called late only after those.',
    happenings: [...ARRIVED, opened],
  },
  {
    name: 'seller refuses',
    reported:
      'The seller refuses. The buyer waits; AliExpress steps in and decides for the seller. The buyer paid by card and does nothing more.',
    happenings: [
      ...ARRIVED,
      tells('2026-06-21', 'buyer: I paid by card', { payment: 'card' }),
      opened,
      disputes('2026-06-27 10:00', 'sellerRefused', 'seller refuses'),
      disputes('2026-07-02 10:00', 'escalated', 'AliExpress steps in'),
      disputes('2026-07-12 10:00', 'ruledForSeller', 'AliExpress decides for the seller'),
    ],
  },
  {
    name: 'counter-proposal',
    reported:
      'The seller offers half. The buyer refuses, the seller offers more, the buyer accepts. Nobody tells us whether the money came.',
    happenings: [
      ...ARRIVED,
      opened,
      disputes('2026-06-27 10:00', 'sellerProposed', 'seller offers half'),
      disputes('2026-06-28 10:00', 'buyerRefused', 'buyer refuses'),
      disputes('2026-07-01 10:00', 'sellerProposed', 'seller offers more'),
      disputes('2026-07-02 10:00', 'buyerAccepted', 'buyer accepts'),
      disputes('2026-07-02 10:00', 'noReturn', 'nothing must go back'),
    ],
  },
  {
    name: 'straight to platform',
    reported:
      'Two seconds after it is opened the case is with AliExpress, which asks for proof and decides for the buyer.',
    happenings: [
      ...ARRIVED,
      opened,
      disputes('2026-06-25 10:00:02', 'escalated', 'two seconds later it is with AliExpress'),
      disputes('2026-06-27 10:00', 'proofAsked', 'AliExpress asks for proof'),
      disputes('2026-07-02 10:00', 'ruledForBuyer', 'AliExpress decides for the buyer'),
      disputes('2026-07-02 10:00', 'noReturn', 'nothing must go back'),
      disputes('2026-07-14 10:00', 'refunded', 'the money is there'),
    ],
  },
  {
    name: 'return not sent in time',
    reported: 'A return is agreed and the buyer does not send it: the usual ten days run out.',
    happenings: [
      ...ARRIVED,
      disputes('2026-06-22 10:00', 'opened', 'buyer opens a dispute'),
      disputes('2026-06-24 10:00', 'returnAgreed', 'a return is agreed'),
    ],
  },
  {
    name: 'dispute cancelled after the window',
    reported:
      'The buyer opens a dispute in time, and withdraws it on the seller’s promise when the 90 days are over. It cannot be opened again.',
    happenings: [
      ...ARRIVED,
      disputes('2026-08-20 10:00', 'opened', 'buyer opens a dispute'),
      disputes('2026-09-05 10:00', 'withdrawn', 'buyer withdraws it'),
    ],
  },
  {
    name: 'two lines two disputes',
    reported:
      'Two things of one order are faulty. Each has a dispute of its own; the badge shows the one that presses more.',
    happenings: [
      ...ARRIVED,
      disputes('2026-06-25 10:00', 'opened', 'dispute about the lamp', 'lamp'),
      disputes('2026-06-26 10:00', 'opened', 'dispute about the cable', 'cable'),
      disputes('2026-06-28 10:00', 'sellerProposed', 'lamp: seller offers half', 'lamp'),
      disputes('2026-06-29 10:00', 'buyerAccepted', 'lamp: buyer accepts', 'lamp'),
      disputes('2026-06-29 10:00', 'noReturn', 'lamp: it is kept', 'lamp'),
      disputes('2026-06-30 10:00', 'returnAgreed', 'cable: a return is agreed', 'cable'),
      disputes('2026-07-03 10:00', 'returnSent', 'cable: buyer sends it', 'cable'),
      disputes('2026-07-10 10:00', 'returnReceived', 'cable: it is received', 'cable'),
      disputes('2026-07-15 10:00', 'refunded', 'lamp: the money is there', 'lamp'),
      disputes('2026-07-20 10:00', 'refunded', 'cable: the money is there', 'cable'),
    ],
  },
  {
    name: 'free return to a warehouse',
    reported:
      'A free return: AliExpress agrees at once, and the warehouse must have the parcel eight days after the number was entered. It does not book it in.',
    happenings: [
      ...ORDERED,
      isShipped('2026-06-03 09:00'),
      opensOrder('2026-06-03 09:00', ['freeReturn']),
      ...ARRIVED.slice(ORDERED.length + 2),
      disputes('2026-06-22 10:00', 'opened', 'buyer opens a dispute'),
      disputes('2026-06-22 10:01', 'returnAgreed', 'a return is agreed at once'),
      disputes('2026-06-24 10:00', 'returnSent', 'buyer sends it and enters the number'),
    ],
  },
];
