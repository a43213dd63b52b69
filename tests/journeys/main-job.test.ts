import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { keptRecord } from '../../scripts/browser/kept-record';
import {
  badgeOf,
  detail,
  LIST,
  openPopup,
  openScene,
  type Scene,
  until,
  viewAll,
  visit,
} from '../../scripts/browser/scene';
import { stopBackground } from './background';
import { fallDueAsleep } from './fall-due';
import { clickNotification } from './notification';

/** The main job, told as one story in each browser: each test goes on where the one before it ended. */
describe.each(['chrome', 'firefox'] as const)('the main job in %s', (kind) => {
  let scene: Scene;
  let page: Page;
  const KEY = 'refund-in-12';

  beforeAll(async () => {
    scene = await openScene(kind);
    page = await visit(scene, LIST);
  });
  afterAll(() => scene?.close());

  test('the list shows an estimate on the order, and calls it so', async () => {
    await viewAll(page);
    const { id } = scene.order(KEY);
    const badge = await badgeOf(page, id);
    expect(badge).toMatchObject({ certainty: 'estimated', sure: 'about', step: 'waitDelivery' });
    expect(badge.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('a card that cannot be read says so, and shows no date', async () => {
    const unknown = await badgeOf(page, scene.order('unknown-status').id);
    expect(unknown).toMatchObject({ certainty: 'none', urgency: 'unknown', date: '' });
    expect(unknown.line).toBe('Not understood: "Awaiting customs inspection"');
    const undated = await badgeOf(page, scene.order('unreadable-date').id);
    expect(undated).toMatchObject({ certainty: 'none', urgency: 'unknown', date: '' });
    expect(undated.line).toBe('Date not understood: "soon-ish"');
  });

  test('the order’s own page states the date', async () => {
    const { id, promise } = scene.order(KEY);
    await page.goto(detail(id));
    const badge = await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    expect(badge).toMatchObject({ sure: 'AliExpress says so', date: promise?.refundFrom });
  });

  test('the list’s badge is now stated too', async () => {
    const { id, promise } = scene.order(KEY);
    await page.goto(LIST);
    await viewAll(page);
    const badge = await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    expect(badge.date).toBe(promise?.refundFrom);
  });

  test('a list that stayed open learns it when it is looked at again', async () => {
    const { id, promise } = scene.order('refund-in-40');
    expect(await badgeOf(page, id)).toMatchObject({ certainty: 'estimated' });
    const other = await visit(scene, detail(id));
    await badgeOf(other, id, ({ certainty }) => certainty === 'stated');
    await other.close();
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const badge = await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    expect(badge.date).toBe(promise?.refundFrom);
  });

  test('a press on the badge’s arrow shows the next dates and where they come from', async () => {
    const { id } = scene.order(KEY);
    await page.evaluate(
      (orderId) => document.querySelector(`[href*="${orderId}"]`)?.scrollIntoView({ block: 'center' }),
      id,
    );
    const { more } = await badgeOf(page, id);
    await page.mouse.click(more.x, more.y);
    const { panel } = await badgeOf(page, id, (badge) => badge.panel !== '');
    expect(panel).toContain('AliExpress says so (read today)');
    expect(page.url()).toBe(LIST);
  });

  test('the popup shows the same date, and keeps a tick over the end of the background', async () => {
    const { id, items, promise } = scene.order(KEY);
    const popup = await openPopup(scene);
    const row = await popup.waitForSelector(`[data-order="${id}"]`);
    const words = await row?.evaluate((element) => element.textContent ?? '');
    const shown = new Date(`${promise?.refundFrom}T00:00:00Z`);
    const format = (year?: 'numeric') =>
      new Intl.DateTimeFormat('en-US', {
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
        ...(year ? { year } : {}),
      }).format(shown);
    expect(words).toContain(items[0]?.title.slice(0, 20));
    expect(words).toContain(format());
    await popup.evaluate(
      (orderId) => document.querySelector<HTMLButtonElement>(`[data-order="${orderId}"] button`)?.click(),
      id,
    );
    const box = await popup.waitForSelector('input[type=checkbox]');
    await box?.evaluate((input) => input instanceof HTMLInputElement && input.click());
    await until('the tick to be kept', async () => {
      const ticks = await keptRecord(popup, keyOf(KINDS.ticks, id));
      return Array.isArray(ticks) && ticks.length === 1;
    });
    await popup.close();
    await stopBackground(scene);
    const again = await openPopup(scene);
    await again.waitForSelector(`[data-order="${id}"]`);
    await again.evaluate(
      (orderId) => document.querySelector<HTMLButtonElement>(`[data-order="${orderId}"] button`)?.click(),
      id,
    );
    const kept = await again.waitForSelector('input[type=checkbox]');
    expect(await kept?.evaluate((input) => input instanceof HTMLInputElement && input.checked)).toBe(true);
    await again.close();
  });

  test('the toolbar counts the orders that need the buyer now', async () => {
    const popup = await openPopup(scene);
    await popup.waitForSelector('[data-order]');
    const urgent = await popup.evaluate(() => document.querySelectorAll('li[data-urgency="urgent"]').length);
    expect(urgent).toBeGreaterThan(0);
    await until('the count on the toolbar', async () => {
      const text: string = await popup.evaluate(() => Object(globalThis).browser.action.getBadgeText({}));
      return text === String(urgent);
    });
    await popup.close();
  });

  test('an alarm wakes the dead background, which notifies; a click opens the order', async () => {
    const { id } = scene.order(KEY);
    const popup = await openPopup(scene);
    const { id: reminder } = await fallDueAsleep(scene, popup, id);
    await until('the notification', () =>
      popup.evaluate(
        async (name) => name in (await Object(globalThis).browser.notifications.getAll()),
        reminder,
      ),
    );
    const before = scene.shop.seen.length;
    await clickNotification(scene, reminder);
    await until('the order’s page', async () => scene.shop.seen.slice(before).includes(detail(id)));
    await sleep(200);
    const left = await popup.evaluate(async () =>
      Object.keys(await Object(globalThis).browser.notifications.getAll()),
    );
    expect(left).not.toContain(reminder);
    await popup.close();
  });

  test('nothing but the shop was asked for anything', () => {
    expect(scene.strays()).toEqual([]);
    expect(scene.shop.seen.every((address) => new URL(address).pathname.startsWith('/p/'))).toBe(true);
  });
});
