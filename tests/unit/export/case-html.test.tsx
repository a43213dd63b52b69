// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { caseHtml } from '../../../components/case/case-html';
import { caseFile } from '../../../lib/export/case-file';
import type { Order } from '../../../lib/records/order';
import { assess } from '../../../lib/rules/assess';
import { ruleBook } from '../../../lib/rules/rule-book';
import { isCalendarDate } from '../../../lib/time/calendar-date';
import { paperFormats } from '../../../lib/wording/paper-formats';
import { sizeFormat } from '../../../lib/wording/size-format';
import { HOSTILE_STRINGS } from '../hostile/strings';

/** The page in the zip: what sellers, chats and files are called stays text in it. */

const NOW = Date.UTC(2026, 10, 23);
const book = ruleBook('UTC');
const ON = '2026-11-20';
if (!isCalendarDate(ON)) throw new Error(ON);
const on = ON;

function page(text: string): Document {
  const id = '8212313961591322';
  const order: Order = {
    ...{ id, days: {}, stated: [], problems: [], seenAt: 1, entered: { days: {} } },
    items: [{ title: text }],
    store: text,
    amount: text,
    disputes: [{ value: { amount: text }, source: 'returns', seenAt: 1 }],
  };
  const html = caseHtml(
    caseFile(
      {
        ...{ order, kept: order, ticks: [], changes: [] },
        dispute: { orderId: id, events: [{ kind: 'opened', at: 1, enteredAt: 1, amount: text, line: '1' }] },
        notes: [{ id: 'n', kind: 'chat', on, text, enteredAt: 1 }],
        files: [
          { id: 'f', orderId: id, name: text, type: 'image/png', size: 1, addedAt: 1, on, caption: text },
        ],
        assessment: assess(order, undefined, NOW, book),
      },
      NOW,
      book.buyer.dayOf,
    ),
    {
      context: { formats: paperFormats('en'), size: sizeFormat('en') },
      css: '.a > .b { color: red }',
      language: 'en',
      direction: 'ltr',
    },
  );
  expect(html.startsWith('<!doctype html>')).toBe(true);
  expect(html).toContain('.a > .b { color: red }');
  return new DOMParser().parseFromString(html, 'text/html');
}

const elements = (read: Document) => [...read.querySelectorAll('*')].map(({ localName }) => localName);

test.each([
  '<script>alert(1)</script>',
  '</title></head><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '</style></article><iframe src="javascript:alert(1)">',
  '$& $1 $` </head>',
  "javascript:alert(1)//' onmouseover='alert(1)",
  '{{constructor}} <!-- ]]>',
])('%j stays text', (text) => {
  const read = page(text);
  expect(elements(read)).toEqual(elements(page('Lamp')));
  expect(read.querySelector('td bdi')?.textContent).toBe(text);
  expect(read.querySelector('img')?.getAttribute('src')).toMatch(/^exhibits\/001%20[^/"<>]*$/);
  expect(
    [...read.querySelectorAll('*')]
      .flatMap((one) => one.getAttributeNames())
      .filter((name) => name.startsWith('on')),
  ).toEqual([]);
});

test('hostile texts make the elements that a harmless one makes', () => {
  const usual = elements(page('Cable'));
  const wrong = HOSTILE_STRINGS.filter((text) => String(elements(page(text))) !== String(usual));
  expect(wrong).toEqual([]);
});
