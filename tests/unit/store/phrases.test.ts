import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packReminders } from '../../../lib/records/packed-reminders';
import { optionsOf } from '../../../lib/reminders/options';
import { planReminders } from '../../../lib/reminders/plan';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { seal, unseal } from '../../../lib/store/disk/envelope';
import { inFull, shortened } from '../../../lib/store/disk/phrases';
import { DAY_MS } from '../../../lib/time/durations';
import { manyOrders } from '../../../scripts/bench/many-orders';
import { day } from '../rules/orders';

test('whatever a text holds, it comes back in full', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('~', '~~a', '{"value":"', '","seenAt":', '"'),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.jsonValue(), (pieces, value) => {
      const text = pieces.join('');
      expect(inFull(shortened(text))).toBe(text);
      expect(unseal('order:1', seal('order:1', value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('a text that was kept before there were phrases stays as it is', () => {
  expect(inFull('{"id":"~a"}')).toBe('{"id":"~a"}');
});

/** What Chrome gives an extension for everything, in the bytes of each key and of each value as JSON. */
const QUOTA = 10_485_760;
const NOW = Date.UTC(2026, 10, 28, 9, 41, 13, 417);

test('15,000 open orders with their reminders fit into what Chrome gives', () => {
  const book = ruleBook('Europe/Berlin');
  const on = (days: number) => day(new Date(NOW + days * DAY_MS).toISOString().slice(0, 10));
  const fact = <T>(value: T) => ({ value, source: 'order' as const, seenAt: NOW });
  const bytes = (key: string, record: unknown) =>
    key.length + Buffer.byteLength(JSON.stringify(seal(key, record, NOW)));
  const sizes = manyOrders(1_000, '2026-11-28').map((made, place) => {
    const ago = 5 + (place % 40);
    const order = {
      ...made,
      status: fact('awaitingDelivery' as const),
      days: { placed: fact(on(-ago)), paid: fact(on(-ago)), shipped: fact(on(2 - ago)) },
      stated: [
        fact({
          about: 'refund.nodelivery' as const,
          on: on(60 - ago),
          text: `Refund if no delivery before ${on(60 - ago)}`,
        }),
      ],
      amount: '€ 14,99',
      seenAt: NOW,
    };
    const rows = planReminders(
      assess(order, undefined, NOW, book),
      [],
      NOW,
      optionsOf(order, {}, book.buyer),
    );
    expect(rows.length).toBeGreaterThan(0);
    return bytes(`order:${order.id}`, order) + bytes(`reminders:${order.id}`, packReminders(rows));
  });
  const each = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  console.log(`${Math.round(each)} bytes an open order with its reminders: ${Math.floor(QUOTA / each)} fit`);
  expect(QUOTA / each).toBeGreaterThan(15_000);
});
