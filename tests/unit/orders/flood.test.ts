// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { questions } from '../../../entrypoints/orders/questions';
import { shownOrders } from '../../../entrypoints/orders/shown-orders';
import { type Answer, type Message, parseMessage } from '../../../lib/messages';
import { MAX_ORDERS_ASKED } from '../../../lib/messages/limits';
import { NOTHING_READ } from '../../../lib/page/layouts/layout';
import type { OrderId } from '../../../lib/records/order-id';
import type { RawOrder } from '../../../lib/records/raw-order';

/** A page that changes all its cards in each frame, faster than the background answers. */

const look = (orderId: OrderId, status: string): RawOrder => ({
  ...NOTHING_READ,
  source: 'list',
  orderId,
  status,
});
const idsOf = (count: number) =>
  Array.from({ length: count }, (_, n): OrderId => `${8_212_313_961_591_322n + BigInt(n)}`);

/** What was asked of the background, and how each question is answered. */
const asked: { readonly message: Message; readonly answer: (answer?: Answer) => void }[] = [];
let open = 0;
let mostOpen = 0;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  [open, mostOpen] = [0, 0];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((sent) => {
    const message = parseMessage(sent);
    if (!message) throw new Error('no message of ours');
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    return new Promise((resolve) => {
      asked.push({
        message,
        answer: (answer = { assessments: [] }) => {
          open -= 1;
          resolve(answer);
        },
      });
    });
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function page(ids: readonly OrderId[]) {
  const orders = shownOrders();
  const failed: string[] = [];
  const asking = questions(orders, {
    isOver: () => false,
    onOrder: (shown) => {
      if (shown.failed) failed.push(shown.orderId);
    },
    onAnswer: () => {},
    onPressed: () => {},
  });
  for (const id of ids) orders.remember(document.createElement('p'), id);
  return { report: (status: string) => asking.report(ids.map((id) => look(id, status))), failed };
}
const statuses = ({ message }: { readonly message: Message }) =>
  message.type === 'recordSeen' ? message.seen.map(({ status }) => status) : [];
const turn = () => vi.advanceTimersByTimeAsync(0);

test('hands in one look at a time, and then the newest of each card', async () => {
  const { report } = page(idsOf(60));
  for (let frame = 0; frame < 600; frame += 1) {
    void report(`status ${frame}`);
    if (frame % 100 === 99) asked.at(-1)?.answer();
    await turn();
  }
  for (let at = 0; at < asked.length; at += 1) {
    asked[at]?.answer();
    await turn();
  }
  expect(mostOpen).toBe(1);
  expect(asked.length).toBeLessThanOrEqual(1 + 600 / 100 + 1);
  expect(new Set(statuses(asked.at(-1) ?? { message: { type: 'recordSeen', seen: [] } }))).toEqual(
    new Set(['status 599']),
  );
});

test('a long list goes in several messages, one after the other', async () => {
  const ids = idsOf(3 * MAX_ORDERS_ASKED - 1);
  const { report } = page(ids);
  const done = report('new');
  for (let at = 0; at < 3; at += 1) {
    await turn();
    expect(asked).toHaveLength(at + 1);
    asked[at]?.answer();
  }
  await done;
  expect(asked.flatMap(statuses)).toHaveLength(ids.length);
  for (const one of asked) expect(statuses(one).length).toBeLessThanOrEqual(MAX_ORDERS_ASKED);
});

test('what waits for more than two seconds is shown as unanswered, even while another look is under way', async () => {
  const { report, failed } = page(idsOf(2));
  void report('first');
  await turn();
  void report('second');
  await vi.advanceTimersByTimeAsync(2_500);
  expect(new Set(failed)).toEqual(new Set(idsOf(2)));
});

test('a look that is never answered does not hold up the next for good', async () => {
  const { report } = page(idsOf(1));
  void report('first');
  await turn();
  void report('second');
  await vi.advanceTimersByTimeAsync(120_000);
  expect(asked.map(statuses)).toEqual([['first'], ['second']]);
});
