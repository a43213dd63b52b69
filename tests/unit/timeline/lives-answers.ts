import { at, disputes, isCanceled, isPlaced, type Life, looksAtList, showsCase, tells } from './life';
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
  {
    name: 'A7 proof not uploaded in time',
    reported:
      'AliExpress asks for proof and the buyer misses the three days. Then it is first asked whether it can still be uploaded; it can, and the case is AliExpress’s again.',
    happenings: [
      ...ARRIVED,
      opened,
      disputes('2026-06-26 10:00', 'escalated', 'AliExpress steps in'),
      disputes('2026-06-27 10:00', 'proofAsked', 'AliExpress asks for proof'),
      disputes('2026-07-03 10:00', 'proofGiven', 'buyer uploads it after all'),
    ],
  },
  {
    name: 'A7 a return past its date is still open',
    reported:
      'A return is agreed and not sent in time. The buyer opens the order’s page after that, and it still shows “to be sent back”: then it may be sent.',
    happenings: [
      ...ARRIVED,
      opened,
      disputes('2026-06-26 10:00', 'returnAgreed', 'a return is agreed'),
      showsCase('2026-07-09 10:00', 'returnShip', 'the page still says “to be sent back”'),
    ],
  },
  {
    name: 'B7 a proposal weeks later',
    reported:
      'The seller makes a proposal, and the buyer does nothing for weeks. The talks are over by then: AliExpress should have stepped in.',
    happenings: [...ARRIVED, opened, disputes('2026-06-27 10:00', 'sellerProposed', 'seller offers half')],
  },
  {
    name: 'B7 the proposal of AliExpress weeks later',
    reported: 'AliExpress makes a proposal, and the buyer does nothing: it is perhaps carried out.',
    happenings: [
      ...ARRIVED,
      opened,
      disputes('2026-06-27 10:00', 'platformProposed', 'AliExpress proposes half'),
    ],
  },
  {
    name: 'B13 paid and under review',
    reported:
      'The list still calls a paid order unpaid. The buyer says that it is paid, and is not asked to pay again.',
    happenings: [
      isPlaced('2026-06-01 09:00'),
      looksAtList('2026-06-01 09:00'),
      tells('2026-06-01 10:00', 'buyer: I have paid', {
        reported: { 'payment.made': at('2026-06-01 09:05') },
      }),
    ],
  },
  {
    name: 'B14 cancelled unpaid',
    reported: 'An order that nobody paid closes by itself. No bank has a turn.',
    happenings: [
      isPlaced('2026-06-01 09:00'),
      looksAtList('2026-06-01 09:00'),
      isCanceled('2026-06-04 09:00'),
      looksAtList('2026-06-05 09:00'),
    ],
  },
];
