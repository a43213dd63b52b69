import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  badgeOf,
  LIST,
  openPopup,
  openScene,
  type Scene,
  until,
  viewAll,
  visit,
} from '../../scripts/browser/scene';

/** From a badge to the order in a tab, and what the popup remembers, in each browser: each test goes on where the one before ended. */
describe.each(['chrome', 'firefox'] as const)('the frame of the popup in %s', (kind) => {
  let scene: Scene;
  let page: Page;
  const [FIRST, SECOND] = ['refund-in-12', 'refund-in-40'] as const;

  beforeAll(async () => {
    scene = await openScene(kind);
    page = await visit(scene, LIST);
    await viewAll(page);
    await badgeOf(page, scene.order(FIRST).id);
  });
  afterAll(() => scene?.close());

  /** Unfolds an order's badge and presses its way to the popup. */
  async function showFromBadge(key: string): Promise<void> {
    const { id } = scene.order(key);
    await page.bringToFront();
    await page.evaluate(
      (orderId) => document.querySelector(`[href*="${orderId}"]`)?.scrollIntoView({ block: 'center' }),
      id,
    );
    const { more } = await badgeOf(page, id);
    await page.mouse.click(more.x, more.y);
    const { choices } = await badgeOf(page, id, (badge) => badge.choices.length > 0);
    const way = choices.find(({ words }) => words === 'Open in Dispute Clock');
    if (!way) throw new Error('the badge has no way to the popup');
    await page.mouse.click(way.x, way.y);
  }

  const opened = async (): Promise<readonly string[]> => {
    const popup = await openPopup(scene);
    const addresses: string[] = await popup.evaluate(async () => {
      const pages = await Object(globalThis).browser.runtime.getContexts({ contextTypes: ['TAB'] });
      return pages.map(({ documentUrl }: { documentUrl: string }) => documentUrl);
    });
    await popup.close();
    return addresses.filter((address) => address.includes('#')).map((address) => new URL(address).hash);
  };

  test('a badge opens its order in a tab, and another badge opens its own in the same tab', async () => {
    await showFromBadge(FIRST);
    const first = `#order=${scene.order(FIRST).id}`;
    await until('the order in a tab', async () => (await opened()).includes(first));
    await showFromBadge(SECOND);
    const second = `#order=${scene.order(SECOND).id}`;
    await until('the other order', async () => (await opened()).includes(second));
    expect(await opened()).toEqual([second]);
  });

  test('closed and opened again, the popup is where the buyer was', async () => {
    const { id, items } = scene.order(FIRST);
    const title = items[0]?.title ?? '';
    const popup = await openPopup(scene);
    await popup.setViewport({ width: 400, height: 600 });
    await popup.waitForSelector('.foot .reminder');
    await popup.type('.search', title.split(' ')[0]?.toUpperCase() ?? '');
    await popup.waitForSelector(`[data-order="${id}"]`);
    await popup.evaluate(
      (orderId) => document.querySelector<HTMLButtonElement>(`[data-order="${orderId}"] button`)?.click(),
      id,
    );
    await popup.waitForSelector('article.detail');
    await popup.evaluate(() => window.scrollTo(0, 180));
    await sleep(400);
    const scrolled = await popup.evaluate(() => window.scrollY);
    expect(scrolled).toBeGreaterThan(100);
    await popup.close();

    const again = await openPopup(scene);
    await again.setViewport({ width: 400, height: 600 });
    await again.waitForSelector(`article.detail[data-order="${id}"]`);
    expect(await again.$eval('.search', (field) => Object(field).value)).toBe(
      title.split(' ')[0]?.toUpperCase(),
    );
    await until('the scroll', () => again.evaluate((top) => window.scrollY === top, scrolled));
    const kept: object = await again.evaluate(() => Object(globalThis).browser.storage.local.get('location'));
    expect(kept).toEqual({});
    await again.close();
  });

  if (kind === 'firefox')
    test('a permission that the buyer took away is told of and asked for', async () => {
      const popup = await openPopup(scene);
      await popup.evaluate(async () => {
        const { permissions } = Object(globalThis).browser;
        const { origins } = await permissions.getAll();
        await permissions.remove({ origins });
      });
      await popup.close();
      const told = await openPopup(scene);
      const words = await (await told.waitForSelector('.access'))?.evaluate((notice) => notice.textContent);
      expect(words).toContain('does not let Dispute Clock read your order pages');
      await told.close();
    });

  test('nothing but the shop was asked for anything', () => {
    expect(scene.strays()).toEqual([]);
  });
});
