import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isShown, show, showOrderChanges } from '../../../entrypoints/background/notifications';
import { testNotification } from '../../../entrypoints/popup/notifications';
import type { ChangesNotice, Notice } from '../../../lib/records/notice';

const NOTICE: Notice = { id: 'digest:1', rows: [], kind: 'digest', due: [] };
const NEWS: ChangesNotice = { id: 'changes:1', rows: [], changes: [] };

beforeEach(() => {
  vi.stubGlobal('navigator', { languages: ['en'] });
});

test('what the browser shows counts as shown', async () => {
  expect(await show(NOTICE)).toBe(true);
  expect(await isShown(NOTICE.id)).toBe(true);
  expect(await showOrderChanges(NEWS)).toBe(true);
  expect(await testNotification()).toBe(true);
});

test('what Chrome swallows without an error, where notifications are switched off, does not', async () => {
  vi.spyOn(fakeBrowser.notifications, 'create').mockResolvedValue('');
  vi.spyOn(fakeBrowser.notifications, 'getAll').mockRejectedValue(new Error('Unknown error.'));
  expect(await show(NOTICE)).toBe(false);
  expect(await isShown(NOTICE.id)).toBe(false);
  expect(await showOrderChanges(NEWS)).toBe(false);
  expect(await testNotification()).toBe(false);
});
