import { expect, test } from 'vitest';
import { isBrowserChatter } from '../../../scripts/browser/browser-chatter';

test.each([
  'update.googleapis.com:443',
  'http://update.googleapis.com/service/update2/json?cup2key=1',
  'POST http://UPDATE.googleapis.com/service',
  'firefox.settings.services.mozilla.com:443',
])('a browser calls %s by itself', (refused) => {
  expect(isBrowserChatter(refused)).toBe(true);
});

test.each([
  'tracker.example:443',
  'http://tracker.example/update.googleapis.com',
  'update.googleapis.com.tracker.example:443',
  'http://update.googleapis.com@tracker.example/',
  'other.googleapis.com:443',
  'POST https://www.aliexpress.com/p/order/index.html',
  '',
])('"%s" is none of a browser\'s own calls', (refused) => {
  expect(isBrowserChatter(refused)).toBe(false);
});
