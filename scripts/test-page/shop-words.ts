import type { Words } from '../../demo/wording';
import { wordsOf } from '../../demo/words';
import type { OrderStatus } from '../../lib/records/order';
import type { Language, Sentence } from '../../lib/words/languages/language';

/**
 * A language's words for the demo shop, out of what the reader knows of it: the first word for each thing. What it has no
 * word for stays English, as on real pages, which mix languages too.
 */
export function shopWords({ code, statuses, labels, refundNode, delivered, sentences }: Language): Words {
  const english = wordsOf('2024');
  const status = (wanted: OrderStatus) =>
    statuses.find((one) => one.status === wanted)?.word ?? english.statuses[wanted];
  const label = (wanted: keyof Words['days']) =>
    labels.find(({ day }) => day === wanted)?.word ?? english.days[wanted];
  const sentence = (about: Sentence['means']['about']) =>
    sentences.find(({ says, means }) => means.about === about && says.includes('{date}'))?.says;
  return {
    dates: { locale: code, style: 'long' },
    date: `${label('placed')}:`,
    orderId: english.orderId,
    details: english.details,
    tabs: {
      all: english.tabs.all,
      unpaid: status('toPay'),
      processing: status('processing'),
      shipped: status('awaitingDelivery'),
      completed: status('completed'),
    },
    statuses: {
      toPay: status('toPay'),
      processing: status('processing'),
      awaitingDelivery: status('awaitingDelivery'),
      completed: status('completed'),
      canceled: status('canceled'),
      closed: status('closed'),
      expired: status('expired'),
    },
    days: {
      placed: label('placed'),
      paid: label('paid'),
      shipped: label('shipped'),
      completed: label('completed'),
    },
    refund: refundNode[0]?.word ?? english.refund,
    noDelivery: sentence('refund.nodelivery') ?? english.noDelivery,
    estimate: sentence('eta.latest') ?? english.estimate,
    delivered: delivered[0]?.word ?? english.delivered,
  };
}
