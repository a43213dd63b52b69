import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseAddress, OLD_LIST_ADDRESS, trackingAddress } from '../../demo/addresses';
import {
  badgeOf,
  badges,
  isAnswered,
  LIST,
  openPopup,
  openScene,
  type Scene,
  type SeenBadge,
  until,
  visit,
} from '../../scripts/browser/scene';

/** What changes under a page that is open, told as one story in each browser. */
describe.each(['chrome', 'firefox'] as const)('in place, in %s', (kind) => {
  let scene: Scene;
  let page: Page;
  const errors: unknown[] = [];

  /** The badges, once each card has one and all are as awaited. */
  const eachCard = (awaited: (badge: SeenBadge) => boolean) =>
    until('one badge a card', async () => {
      const cards = await page.evaluate(() => document.querySelectorAll('.order-item').length);
      const seen = await badges(page);
      return seen.length === cards && cards > 0 && seen.every(awaited) && seen;
    });
  const noBadge = () => until('no badge', async () => (await badges(page)).length === 0);
  const goTo = (address: string) => page.evaluate((next) => history.pushState(null, '', next), address);

  beforeAll(async () => {
    scene = await openScene(kind);
    page = await visit(scene, LIST);
    page.on('pageerror', (error) => errors.push(error));
    await eachCard(isAnswered);
  });
  afterAll(() => scene?.close());

  test('another list takes the place of the first', async () => {
    const before = await eachCard(isAnswered);
    await page.evaluate(() => {
      const list = document.querySelector('.comet-checkbox-group');
      const other = list?.cloneNode(true);
      if (!list || !other) throw new Error('no list');
      for (const copy of [...(other instanceof Element ? other.querySelectorAll('dispute-clock-badge') : [])])
        copy.remove();
      list.replaceWith(other);
    });
    const after = await eachCard(isAnswered);
    expect(after.map(({ line }) => line)).toEqual(before.map(({ line }) => line));
  });

  test('an address that is nobody’s has no badges, until the way back', async () => {
    await goTo('/p/order/snapshot.html');
    await noBadge();
    await page.evaluate(() => document.querySelector('.order-item')?.append('late'));
    await sleep(300);
    expect(await badges(page)).toEqual([]);
    await page.evaluate(() => history.back());
    await eachCard(isAnswered);
  });

  test('the tracking of one order is not taken for that of the next, whose address is there before it', async () => {
    const [first, second] = [scene.order('delivered-not-confirmed'), scene.order('just-shipped')];
    await page.goto(trackingAddress(first.id));
    await until('its badge', async () => (await badges(page)).some(isAnswered));
    await goTo(trackingAddress(second.id));
    const line = 'Not understood. This order has no number that we can read';
    await until('doubt', async () => {
      const [badge, ...more] = await badges(page);
      return badge?.line === line && more.length === 0;
    });
    await page.goto(trackingAddress(second.id));
    const own = await badgeOf(page, '', (badge) => badge.ready && badge.line !== line);
    expect(own.step).toBe('waitDelivery');
  });

  test('a countdown that ticks is nothing new', async () => {
    const { id } = scene.order('case-open');
    await page.goto(caseAddress(id));
    await badgeOf(page, id);
    const popup = await openPopup(scene);
    await popup.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      Object(globalThis).browser.runtime.onMessage.addListener(({ type }: { type: string }) => {
        if (type === 'recordSeen') heard.push(type);
      });
    });
    const heard = () => popup.evaluate(() => Reflect.get(window, 'heard').length);
    const write = (text: string) =>
      page.evaluate((next) => document.querySelector('.refund-countdown')?.replaceChildren(next), text);
    await write('4 days 23:59:41');
    await sleep(500);
    expect(await heard()).toBe(0);
    await write('ended');
    await until('what is new to be sent', async () => (await heard()) === 1);
    await popup.close();
    await page.bringToFront();
  });

  test('a list of old is refused in front of it', async () => {
    await page.goto(OLD_LIST_ADDRESS);
    const badge = await badgeOf(page, '');
    expect(badge).toMatchObject({ certainty: 'none', date: '', sure: '' });
    expect(badge.line).toContain(LIST);
    expect(await badges(page)).toHaveLength(1);
    const beside = await page.evaluate(
      () => document.querySelector('#buyer-ordertable')?.previousSibling?.nodeName,
    );
    expect(beside).toBe('DISPUTE-CLOCK-BADGE');
  });

  test('an extension that is updated has one badge a card: the old one, which says so, or its own', async () => {
    await page.goto(LIST);
    await eachCard(isAnswered);
    const [{ more } = { more: undefined }] = await badges(page);
    await page.mouse.click(more?.x ?? 0, more?.y ?? 0);
    await until('an open panel', async () => (await badges(page))[0]?.panel);
    await scene.browser.installExtension(resolve(`.output/${kind}-mv3`));
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    const says = kind === 'chrome' ? 'Dispute Clock was updated · reload this page' : '';
    const seen = await eachCard((badge) => badge.ready && badge.line.startsWith(says));
    await page.evaluate(() => document.querySelector('.order-item')?.append('late'));
    await goTo('/p/order/snapshot.html');
    await page.evaluate(() => history.back());
    await sleep(300);
    expect(await badges(page)).toHaveLength(seen.length);
    await page.goto(LIST);
    await eachCard((badge) => badge.ready && !badge.line.includes('was updated'));
  });

  test('nothing was thrown that nobody caught', () => {
    expect(errors).toEqual([]);
    expect(scene.strays()).toEqual([]);
  });
});
