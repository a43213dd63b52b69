import type { Dispute } from '../../../lib/records/dispute';
import type { EvidenceFile } from '../../../lib/records/evidence-file';
import type { Order, ReadingProblem } from '../../../lib/records/order';
import type { OrderChange } from '../../../lib/records/order-change';
import type { OrderNote } from '../../../lib/records/order-note';
import { DAY_MS } from '../../../lib/time/durations';
import { day, NOW, order, seen } from '../order-sample';

export const ID = '100000000001';
export const OTHER_ID = '100000000002';

/** An order whose every text is one and the same; all else is harmless, and the same whatever the text. */
export function stuffed(text: string): Order {
  return order(ID, text, {
    status: seen('completed'),
    days: { placed: seen(day(-30)), completed: seen(day(-3)) },
    items: [{ title: text }, { title: text }],
    store: text,
    amount: text,
    stated: [
      seen({ about: 'dispute.defect', on: day(9), text }),
      seen({ about: 'return.nofault', on: day(4), text }),
    ],
    disputes: [
      seen({ amount: text, line: text.slice(0, 20) }),
      seen({ amount: text, state: 'platform', openedOn: day(-2) }),
    ],
    names: { details: text, tracking: text, contact: text, returns: text, confirm: text },
    problems: [seen({ kind: 'unknownDate', day: 'paid', text })],
    entered: { days: {}, complaint: { reason: 'defective', contactedAt: NOW - DAY_MS }, payment: 'paypal' },
  });
}

/** An order whose status is a word that nobody understands. */
export function puzzling(word: string): Order {
  const problem: ReadingProblem = { kind: 'unknownStatus', word };
  return order(OTHER_ID, word, { problems: [seen(problem)] });
}

/** Its dispute, with what was offered in the same text. */
export function disputed(text: string): Dispute {
  const amount = text;
  return {
    orderId: ID,
    events: [
      { kind: 'opened', at: NOW - 5 * DAY_MS, enteredAt: NOW - 5 * DAY_MS, amount, line: '1' },
      { kind: 'sellerProposed', at: NOW - DAY_MS, enteredAt: NOW - DAY_MS, amount, line: '1' },
    ],
  };
}

/** Notes, files and news with nothing but this text in them. */
export const noted = (text: string): readonly OrderNote[] => [
  { id: 'a', kind: 'note', on: day(-2), text, enteredAt: NOW },
  { id: 'b', kind: 'chat', on: day(-1), text, enteredAt: NOW },
];

export const filed = (text: string): readonly EvidenceFile[] =>
  (['image/svg+xml', 'text/html', 'video/mp4'] as const).map((type, index) => ({
    ...{ id: `file-${index}`, orderId: ID, name: text, type, size: 1, addedAt: index, on: day(-1) },
    caption: text,
  }));

export const changed = (text: string): readonly OrderChange[] => [
  { id: `${ID}:news:x`, orderId: ID, change: { kind: 'dispute', amount: text }, seenAt: NOW, state: 'shown' },
];
