import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isShown, show, showNews } from '../../../entrypoints/background/notifications';
import { testNotification } from '../../../entrypoints/popup/notifications';
import type { Notice } from '../../../lib/reminders/sweep';
import type { NewsNotice } from '../../../lib/reminders/tell-news';

const NOTICE: Notice = { id: 'digest:1', rows: [], kind: 'digest', due: [] };
const NEWS: NewsNotice = { id: 'news:1', news: [] };

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en'] });
});

test('what the browser shows counts as shown', async () => {
  expect(await show(NOTICE)).toBe(true);
  expect(await isShown(NOTICE.id)).toBe(true);
  expect(await showNews(NEWS)).toBe(true);
  expect(await testNotification()).toBe(true);
});

test('what Chrome swallows without an error, where notifications are switched off, does not', async () => {
  vi.spyOn(fakeBrowser.notifications, 'create').mockResolvedValue('');
  vi.spyOn(fakeBrowser.notifications, 'getAll').mockRejectedValue(new Error('Unknown error.'));
  expect(await show(NOTICE)).toBe(false);
  expect(await isShown(NOTICE.id)).toBe(false);
  expect(await showNews(NEWS)).toBe(false);
  expect(await testNotification()).toBe(false);
});
