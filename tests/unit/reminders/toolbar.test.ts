import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sweeper } from '../../../entrypoints/background/sweeper';
import { RETRY_MS } from '../../../lib/reminders/retry';
import { PATIENCE } from '../../patience';
import { locks } from '../store/locks';

const toolbar = { text: '', title: '' };

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { locks: locks(), languages: ['en'] });
  Object.assign(fakeBrowser, {
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        toolbar.text = text;
      },
      setTitle: async ({ title }: { title: string }) => {
        toolbar.title = title;
      },
      setBadgeBackgroundColor: async () => {},
    },
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a sweep that fails is seen on the toolbar and tried again a minute later, until one goes well', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const read = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('damaged'));
  const look = sweeper();
  look();
  await vi.waitFor(() => expect(toolbar.text).toBe('!'), PATIENCE);
  expect(toolbar.title).toBe('Dispute Clock: something could not be read or saved. Open it to see more.');
  const [alarm] = await fakeBrowser.alarms.getAll();
  expect(alarm?.scheduledTime).toBeLessThanOrEqual(Date.now() + RETRY_MS);
  read.mockRestore();
  look();
  await vi.waitFor(() => expect(toolbar.text).toBe(''), PATIENCE);
  expect(toolbar.title).not.toContain('could not');
});
