import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MINUTE_MS } from '../../../lib/time/durations';

const NOW = Date.UTC(2026, 10, 28, 12);
const ID = '8212313961591322';

/** A browser that takes its time for each tab, and does not report those that still load. */
async function freshly() {
  vi.resetModules();
  vi.restoreAllMocks();
  vi.spyOn(console, 'error').mockImplementation(() => {}); // this browser reports no pages
  const tabs: string[] = [];
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(async ({ url }) => {
    await new Promise((done) => setTimeout(done, 5));
    return { id: tabs.push(url ?? '') } as never;
  });
  const update = vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(async (...given) => {
    const tabId = Number(given[0]);
    if (!tabs[tabId - 1]) throw new Error('No such tab.');
    return { id: tabId } as never;
  });
  const { showOrder } = await import('../../../entrypoints/background/show-order');
  return { showOrder, tabs, update };
}

test('a double press opens one tab', async () => {
  const { showOrder, tabs } = await freshly();
  expect(await Promise.all([showOrder(ID, NOW), showOrder(ID, NOW + 80)])).toEqual([true, true]);
  expect(tabs).toHaveLength(1);
});

test('forty at once open one tab, and most of them are refused until a minute is over', async () => {
  const { showOrder, tabs } = await freshly();
  const answers = await Promise.all(Array.from({ length: 40 }, (_, at) => showOrder(ID, NOW + at)));
  expect(answers.filter(Boolean).length).toBeLessThan(10);
  expect(tabs).toHaveLength(1);
  expect(await showOrder(ID, NOW + 1_000)).toBe(false);
  expect(await showOrder(ID, NOW + MINUTE_MS + 1_000)).toBe(true);
});

test('a tab of a while ago may show something else by now: it is left alone', async () => {
  const { showOrder, tabs, update } = await freshly();
  await showOrder(ID, NOW);
  await showOrder(ID, NOW + 20_000);
  expect(tabs).toHaveLength(2);
  expect(update).not.toHaveBeenCalled();
});

test('a tab that is gone does not keep an order from being shown, nor does a clock that was set back', async () => {
  const { showOrder, tabs } = await freshly();
  await showOrder(ID, NOW);
  tabs[0] = '';
  expect(await showOrder(ID, NOW + 100)).toBe(true);
  expect(tabs).toHaveLength(2);
  for (let at = 0; at < 10; at += 1) await showOrder(ID, NOW + at);
  expect(await showOrder(ID, NOW - 86_400_000)).toBe(true);
});
