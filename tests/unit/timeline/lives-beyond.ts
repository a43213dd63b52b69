import type { BuyerReport, Entered } from '../../../lib/records/order';
import {
  at,
  disputes,
  isCompleted,
  isPaid,
  isShipped,
  type Life,
  looksAtList,
  opensOrder,
  tells,
} from './life';
import { ARRIVED, ORDERED } from './sentences';

const complains: Partial<Entered> = {
  complaint: { reason: 'defective', contactedAt: at('2026-06-22'), evidenceAt: at('2026-06-24') },
};
const says = (when: string, what: string, entered: Partial<Entered>) =>
  tells(when, `buyer: ${what}`, { ...complains, ...entered });
const paypal = (...events: readonly (readonly [BuyerReport, string])[]): Partial<Entered> => ({
  payment: 'paypal',
  reported: Object.fromEntries(events.map(([event, when]) => [event, at(when)])),
});

/** A dispute that AliExpress decides for the seller, and an appeal that the buyer lets pass. */
const LOST = [
  ...ARRIVED,
  says('2026-06-24', 'it is defective; written to the seller; the evidence is there', {}),
  disputes('2026-06-25 10:00', 'opened', 'buyer opens a dispute'),
  disputes('2026-07-12 10:00', 'ruledForSeller', 'AliExpress decides for the seller'),
];

/** Lives that go on beyond the platform. */
export const BEYOND: readonly Life[] = [
  {
    name: 'paypal dispute forgotten',
    reported:
      'The dispute here is lost. The buyer opens one at PayPal and does not make it a claim: after twenty days PayPal closes it for good.',
    happenings: [
      ...LOST,
      says('2026-07-20', 'I paid with PayPal', { payment: 'paypal' }),
      says('2026-07-25', 'I opened a PayPal dispute', paypal(['paypal.opened', '2026-07-25'])),
    ],
  },
  {
    name: 'paypal claim',
    reported:
      'The dispute here is lost. The buyer opens one at PayPal and makes it a claim in time. PayPal decides against the buyer.',
    happenings: [
      ...LOST,
      says('2026-07-20', 'I paid with PayPal', { payment: 'paypal' }),
      says('2026-07-25', 'I opened a PayPal dispute', paypal(['paypal.opened', '2026-07-25'])),
      says(
        '2026-08-01',
        'I turned it into a claim',
        paypal(['paypal.opened', '2026-07-25'], ['paypal.claimed', '2026-08-01']),
      ),
      says(
        '2026-08-20',
        'PayPal decided against me',
        paypal(
          ['paypal.opened', '2026-07-25'],
          ['paypal.claimed', '2026-08-01'],
          ['paypal.lost', '2026-08-20'],
        ),
      ),
    ],
  },
  {
    name: 'payment not said',
    reported:
      'The dispute here is lost, and the buyer has not said how the order was paid. In October the buyer says that it was by card.',
    happenings: [...LOST, says('2026-10-05', 'I paid by card', { payment: 'card' })],
  },
  {
    name: 'bank ends behind AliExpress',
    reported:
      'The buyer paid by card. AliExpress takes months to decide; meanwhile the time to ask the bank runs out.',
    happenings: [
      ...ARRIVED,
      says('2026-06-24', 'it is defective; I paid by card', { payment: 'card' }),
      disputes('2026-08-20 10:00', 'opened', 'buyer opens a dispute'),
      disputes('2026-08-25 10:00', 'escalated', 'AliExpress steps in'),
    ],
  },
  {
    name: 'paid with paypal list only',
    reported:
      'Only the list is ever seen. The parcel does not come. The buyer says so, and that it was paid with PayPal.',
    happenings: [
      isPaid('2026-06-01 09:00'),
      looksAtList('2026-06-01 09:00'),
      tells('2026-09-20', 'buyer: it has not arrived; I paid with PayPal', {
        complaint: { reason: 'notArrived' },
        payment: 'paypal',
      }),
    ],
  },
  {
    name: 'content in the EU',
    reported:
      'All is well. The buyer lives in the EU and says when it came: the right to withdraw by law outlasts AliExpress’s own return.',
    region: 'eu',
    happenings: [
      ...ORDERED,
      isShipped('2026-06-03 09:00'),
      isCompleted('2026-06-20 09:00'),
      opensOrder('2026-06-20 09:00'),
      tells('2026-06-21', 'buyer: I received it on Jun 20', {
        reported: { delivered: at('2026-06-20') },
      }),
    ],
  },
  {
    name: 'withdrawn by law',
    reported:
      'The buyer lives in the EU, does not like it and withdraws by law, then sends it back in the last days.',
    region: 'eu',
    happenings: [
      ...ARRIVED,
      tells('2026-06-29', 'buyer: I withdrew from the purchase', {
        reported: { 'withdrawal.declared': at('2026-06-29') },
      }),
      tells('2026-07-12', 'buyer: I sent it back', {
        reported: { 'withdrawal.declared': at('2026-06-29'), 'withdrawal.sent': at('2026-07-12') },
      }),
    ],
  },
  {
    name: 'lost in the EU',
    reported:
      'The dispute here is lost. The buyer lives in the EU and paid in some other way: AliExpress’s decision in writing can be taken to arbitration, and the guarantee remains.',
    region: 'eu',
    happenings: [
      ...LOST,
      says('2026-07-20', 'I paid in some other way; the decision came in writing', {
        payment: 'other',
        reported: { 'ruling.received': at('2026-07-15') },
      }),
    ],
  },
];
