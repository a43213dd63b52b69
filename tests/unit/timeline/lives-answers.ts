import { disputes, type Life } from './life';
import { ARRIVED } from './sentences';

const opened = disputes('2026-06-25 10:00', 'opened', 'buyer opens a dispute');

/** Lives with answers as sellers and AliExpress really give them. */
export const ANSWERS: readonly Life[] = [
  {
    name: 'A6 accepted with sending back',
    reported:
      'The seller accepts a request for return and refund. The buyer looks three days later: it must be sent back, and the ten days have run since the acceptance.',
    happenings: [
      ...ARRIVED,
      opened,
      disputes('2026-06-28 10:00', 'sellerAccepted', 'seller accepts'),
      disputes('2026-07-01 09:00', 'returnAgreed', 'buyer: I must send it back'),
      disputes('2026-07-03 10:00', 'returnSent', 'buyer sends it and enters the number'),
    ],
  },
  {
    name: 'A6 decided for the buyer',
    reported:
      'AliExpress decides for the buyer, who never tells us whether it must go back. It is asked until then, with the date by which it would have to be sent.',
    happenings: [
      ...ARRIVED,
      opened,
      disputes('2026-06-26 10:00', 'escalated', 'AliExpress steps in'),
      disputes('2026-07-01 10:00', 'ruledForBuyer', 'AliExpress decides for the buyer'),
    ],
  },
  {
    name: 'A12 an appeal is lost',
    reported:
      'AliExpress decides for the seller, the buyer appeals and loses again. No second appeal: nothing is left here, at once.',
    happenings: [
      ...ARRIVED,
      opened,
      disputes('2026-06-26 10:00', 'escalated', 'AliExpress steps in'),
      disputes('2026-07-01 10:00', 'ruledForSeller', 'AliExpress decides for the seller'),
      disputes('2026-07-03 10:00', 'appealed', 'buyer appeals'),
      disputes('2026-07-13 10:00', 'ruledForSeller', 'AliExpress decides for the seller again'),
    ],
  },
  {
    name: 'A13 refusing the proposal of AliExpress',
    reported:
      'AliExpress makes a proposal of its own, which silence would carry out. The buyer refuses it in time: then it is AliExpress’s turn, not the seller’s.',
    happenings: [
      ...ARRIVED,
      opened,
      disputes('2026-06-26 10:00', 'escalated', 'AliExpress steps in'),
      disputes('2026-07-01 10:00', 'platformProposed', 'AliExpress proposes half'),
      disputes('2026-07-02 09:00', 'sellerAccepted', 'seller accepts that'),
      disputes('2026-07-02 18:00', 'buyerRefused', 'buyer refuses'),
    ],
  },
];
