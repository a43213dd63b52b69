import { expect, test } from 'vitest';
import { formats } from '../../lib/i18n/format';
import { noticeWords } from '../../lib/i18n/notice';
import { assess } from '../../lib/rules/assess';
import { ruleBook } from '../../lib/rules/rule-book';
import { day, order } from './rules/orders';

const NOW = Date.UTC(2026, 6, 20);
const book = ruleBook('UTC');

function due(told: Parameters<typeof order>[0], title: string) {
  const one = { ...order(told), id: title, items: [{ title }] };
  const { next } = assess(one, undefined, NOW, book);
  if (!next) throw new Error('nothing is due');
  return { judged: { order: one }, deadline: next };
}

const hub = due({ status: 'awaiting-delivery', days: { placed: '2026-05-25' } }, 'USB hub');
const cable = due(
  {
    status: 'awaiting-delivery',
    days: { placed: '2026-05-25' },
    stated: [{ about: 'refund.nodelivery', on: day('2026-07-25'), text: '' }],
  },
  'Cable',
);

test('a notification says what ends, when, how sure that is, and what is lost', () => {
  const { title, message } = noticeWords({ kind: 'deadline', ...hub }, NOW, formats('en-US'));
  expect(title).toBe('USB hub · 4 days');
  expect(message).toBe(
    'Protection ends Jul 24 (about). After that the order is usually confirmed by itself and the seller is paid.',
  );
});

test('of an order that nobody looks at it says for how long, and what to do', () => {
  const { order } = hub.judged;
  const judged = { order: { ...order, seenAt: NOW - 6.5 * 86_400_000 } };
  const { message } = noticeWords({ kind: 'deadline', ...hub, judged, lead: 'look' }, NOW, formats('en-US'));
  expect(message).toContain('Not looked at for 6 days. Open this order once');
});

test('a digest calls an estimate an estimate, and a stated date not', () => {
  const { title, message } = noticeWords({ kind: 'digest', due: [hub, cable] }, NOW, formats('en-US'));
  expect(title).toBe('Orders that need you: 2');
  expect(message).toBe(
    'USB hub: Protection ends Jul 24 (about)\nCable: Refund after Jul 25 if it has not come',
  );
});
