import { describe, expect, test } from 'vitest';
import { askedByOthers } from '../../../scripts/browser/who-asked';

const BROWSER = { initiator: 'not an origin', request_type: 'other' } as const;

/** A log of the network as Chromium writes it: an event a line. */
function log(...requests: readonly { url: string; initiator: string; request_type: string }[]): string {
  const events = [{ source: { id: 3 }, type: 473 }, ...requests.map((params) => ({ params, type: 102 }))];
  return `{"constants":{"clientInfo":{}},\n"events": [\n${events.map((event) => `${JSON.stringify(event)},\n`).join('')}`;
}

describe('the browser itself asked', () => {
  test.each([
    'update.example:443',
    'UPDATE.example:443',
    'http://update.example/service?key=1',
    'POST https://update.example/service',
  ])('for %s', (refused) => {
    expect(askedByOthers([refused], log({ url: 'https://update.example/service', ...BROWSER }))).toEqual([]);
  });
});

describe('somebody else asked, or it is not certain', () => {
  const stray = 'tracker.example:443';
  const url = 'https://tracker.example/';
  test.each([
    ['an extension', log({ url, initiator: 'chrome-extension://abc', request_type: 'other' })],
    ['a page or a content script', log({ url, initiator: 'https://shop.example', request_type: 'other' })],
    ['a frame without an origin', log({ url, initiator: 'null', request_type: 'other' })],
    ['a navigation', log({ url, initiator: 'not an origin', request_type: 'main frame' })],
    [
      'the browser and a page',
      log({ url, ...BROWSER }, { ...BROWSER, url, initiator: 'https://shop.example' }),
    ],
    ['the browser, of another host', log({ url: 'https://example/tracker.example', ...BROWSER })],
    ['nobody, by the log', log()],
    ['the browser, in half a line', log({ url, ...BROWSER }).slice(0, -3)],
    ['no log', ''],
  ])('%s', (_who, text) => {
    expect(askedByOthers([stray], text)).toEqual([stray]);
  });

  test.each(['update.example.tracker.example:443', 'http://update.example@tracker.example/', ''])(
    'for "%s"',
    (refused) => {
      expect(askedByOthers([refused], log({ url: 'https://update.example/', ...BROWSER }))).toEqual([
        refused,
      ]);
    },
  );
});

test('a line of the log that is not as it was is an error, not silence', () => {
  expect(() => askedByOthers([], `${log()}{"params":{"initiator":"not an origin"}},\n`)).toThrow();
});
