import type { Meaning } from './meaning';

/** A text that a mutation inserts into a page, and what it means if it is the whole text of a field. */
export interface Hostile {
  readonly text: string;
  readonly means?: readonly Meaning[];
}

/** The days of hostile texts. No base page has them, so that a wrong one is recognised anywhere. */
const OTHER_DAY = '2031-03-29';
const ANOTHER_DAY = '2032-12-24';

const plain = (text: string): Hostile => ({ text });
const date = (text: string, on: string): Hostile => ({ text, means: [{ kind: 'date', on, text }] });

/** `canary` is a function that the fuzzer watches: nothing in a page may ever call it. */
export const HOSTILE_TEXTS: readonly Hostile[] = [
  plain(''),
  plain('<img src=x onerror=canary()>'),
  plain('<script>canary()</script>'),
  plain('</script><svg onload=canary()>'),
  plain('javascript:canary("text")'),
  plain('{date}'),
  plain('{days}'),
  plain('$1$2'),
  plain('__proto__'),
  plain('constructor'),
  plain('\u202e'),
  plain('\u2066\u200f\u2069'),
  plain('\u200b\u2060\ufeff'),
  plain('\u0000'),
  plain('\u001b[31m'),
  plain('\ud800'),
  plain('\udc00\ud800'),
  plain('\u00a0\u2003\u3000'),
  plain('\n\t\r'),
  plain('\u0301'.repeat(500)),
  plain('👨‍👩‍👧‍👦'.repeat(100)),
  plain('9'.repeat(1_000)),
  plain(`${'1'.repeat(500)}, ${'2'.repeat(500)}`),
  plain('x'.repeat(100_000)),
  plain('Jul '.repeat(25_000)),
  plain(`${' '.repeat(50_000)}.${'.'.repeat(50_000)}`),
  plain('Refund if no delivery before '.repeat(3_000)),
  plain('a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a-a!'.repeat(40)),
  plain(':'),
  plain('：'),
  plain('Infinity'),
  plain('-0'),
  plain('NaN'),
  plain('8216999999999999'),
  plain('https://www.aliexpress.com/p/order/detail.html?orderId=8216999999999999'),
  plain('04/05/2031'),
  plain('31 Feb 2031'),
  plain('0000-00-00'),
  plain('Mar 29, 20311'),
  plain('10:30'),
  date('Mar 29, 2031', OTHER_DAY),
  date('29. März 2031', OTHER_DAY),
  date('2031年3月29日', OTHER_DAY),
  date('2031-03-29', OTHER_DAY),
  date('29/03/2031', OTHER_DAY),
  date('24.12.2032', ANOTHER_DAY),
  date('2032/12/24', ANOTHER_DAY),
  plain(' · Mar 29, 2031 ·'),
  {
    text: 'Date: Mar 29, 2031',
    means: [
      { kind: 'label', day: 'placed' },
      { kind: 'date', on: OTHER_DAY, text: 'Mar 29, 2031' },
    ],
  },
  { text: 'Completed', means: [{ kind: 'status', status: 'completed' }] },
  { text: 'Canceled', means: [{ kind: 'status', status: 'canceled' }] },
  { text: 'To pay', means: [{ kind: 'status', status: 'toPay' }] },
  { text: 'Awaiting delivery', means: [{ kind: 'status', status: 'awaitingDelivery' }] },
  { text: 'Free returns', means: [{ kind: 'tag', tag: 'freeReturn' }] },
  { text: 'Refund', means: [{ kind: 'node', refund: true }] },
  {
    text: 'Paid',
    means: [
      { kind: 'node', refund: false },
      { kind: 'status', status: 'processing' },
    ],
  },
  { text: 'Paid on', means: [{ kind: 'label', day: 'paid' }] },
  { text: 'Order placed on', means: [{ kind: 'label', day: 'placed' }] },
  {
    text: 'Refund if no delivery before Mar 29, 2031',
    means: [
      {
        kind: 'promise',
        promise: `refund.nodelivery on ${OTHER_DAY}`,
        statement: { about: 'refund.nodelivery', days: 1, from: 'placed', text: '' },
        text: '',
      },
    ],
  },
  {
    text: 'open a dispute within 17 days after order was placed',
    means: [
      {
        kind: 'promise',
        promise: 'dispute.defect 17 days from placed',
        statement: { about: 'dispute.defect', days: 17, from: 'placed', text: '' },
        text: '',
      },
    ],
  },
];

export const HOSTILE_ADDRESSES: readonly string[] = [
  'javascript:canary("address")',
  'JaVaScRiPt:canary("address")',
  ' javascript:canary("address")',
  'java\nscript:canary("address")',
  'data:text/html,<script>canary("address")</script>',
  'https://aliexpress.com.example/p/order/detail.html?orderId=8216999999999999',
  'https://www.aliexpress.com@example.com/p/order/detail.html?orderId=8216999999999999',
  'https://www.aliexpress.com/p/order/detail.html?orderId=8216999999999999',
  'https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=8216999999999998',
  '//www.aliexpress.com/p/order/detail.html?orderId=1&orderId=8216999999999999',
  '/p/order/detail.html?orderId=',
  '?orderId=8216999999999999',
  'http://[::1',
  'https://\ud800/',
  `/p/order/detail.html?orderId=${'8'.repeat(1_000)}`,
  'x'.repeat(100_000),
];

/** What the date among the hostile markup means. */
export const HOSTILE_DATE: readonly Meaning[] = [{ kind: 'date', on: OTHER_DAY, text: 'Mar 29, 2031' }];

/** The class that the card among the hostile markup has. */
export const FORGED_CARD = 'forged';

export const HOSTILE_MARKUP: readonly string[] = [
  '<img src=x onerror="canary()">',
  '<svg><script>canary()</script></svg>',
  '<script>canary()</script>',
  '<form><input name="querySelector"><input name="textContent"><input name="childNodes"></form>',
  '<template><div class="order-item"><a href="/p/order/detail.html?orderId=8216999999999999">x</a></div></template>',
  '<!-- Mar 29, 2031 -->',
  '<style>Mar 29, 2031</style>',
  '<div class="order-item forged"><div class="order-item-header-status">Completed</div><a href="/p/order/detail.html?orderId=8216999999999999">x</a></div>',
  '<dispute-clock-badge data-ready></dispute-clock-badge>',
];

/** Class names that mean nothing to the reader. */
export const NEUTRAL_TOKENS: readonly string[] = ['x', 'order', 'es--wrap--9', 'order-item-x', '__proto__'];
