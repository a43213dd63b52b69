import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays } from '../../demo/dates';
import type { Reminder } from '../../lib/records/reminder';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { settingsSchema } from '../../lib/store/records/schema/beside-orders';
import { orderChangesSchema, remindersSchema } from '../../lib/store/records/schema/of-order';
import { orderSchema } from '../../lib/store/records/schema/order';
import { keptRecord } from '../../scripts/browser/kept-record';
import { newPage } from '../../scripts/browser/launch';
import {
  badgeOf,
  detail,
  openPopup,
  openScene,
  type Scene,
  today,
  until,
  visit,
} from '../../scripts/browser/scene';
import { pressNotificationButton } from './notification';

/** What a buyer wishes of reminders, and what is told of pages that changed, in each browser. */
describe.each(['chrome', 'firefox'] as const)('reminders in %s', (kind) => {
  let scene: Scene;
  let popup: Page;
  let id: string;

  const press = (words: string) =>
    until(`the button "${words}"`, () =>
      popup.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find(
          (one) => one.checkVisibility() && one.textContent?.startsWith(wanted),
        );
        button?.click();
        return button !== undefined;
      }, words),
    );
  const choose = (words: string) =>
    until(`the box "${words}"`, () =>
      popup.evaluate((wanted) => {
        const label = [...document.querySelectorAll('label')].find(
          (one) => one.checkVisibility() && one.textContent === wanted,
        );
        label?.click();
        return label !== undefined;
      }, words),
    );
  const rows = async () => remindersSchema.parse((await keptRecord(popup, keyOf(KINDS.reminders, id))) ?? '');
  /** The planned reminders of the order, once the background has planned what is awaited. */
  const planned = (what: string, awaited: (planned: readonly Reminder[]) => boolean) =>
    until(what, async () => {
      const now = (await rows()).filter(({ state }) => state === 'planned');
      return awaited(now) && now;
    });
  const onScreen = () =>
    popup.evaluate(async () => Object.keys(await Object(globalThis).browser.notifications.getAll()));
  const texts = (selector: string) =>
    popup.$$eval(selector, (found) => found.map(({ textContent }) => textContent ?? ''));
  const openOrder = async () => {
    const row = await popup.waitForSelector(`[data-order="${id}"] button`);
    await row?.evaluate((button) => button instanceof HTMLElement && button.click());
    await popup.waitForSelector('article.detail[data-order]');
  };

  beforeAll(async () => {
    scene = await openScene(kind);
    id = scene.order('refund-in-12').id;
    const page = await visit(scene, detail(id));
    await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    await page.close();
    popup = await openPopup(scene);
    await popup.setViewport({ width: 400, height: 600 });
    await planned('what is planned', (all) => all.length > 0);
  });
  afterAll(() => scene?.close());

  test('put off until tomorrow they call once more then; taken back they do not', async () => {
    await openOrder();
    await popup.$eval('.reminders-of-order', (details) => details.setAttribute('open', ''));
    await press('Tomorrow');
    const again = await planned('the reminder that was put off', (all) =>
      all.some(({ lead }) => lead === 'again'),
    );
    const nine = Date.parse(`${addDays(today(), 1)}T09:00:00Z`);
    expect(again.filter(({ lead }) => lead === 'again').map(({ dueAt }) => dueAt)).toEqual([nine]);
    await popup.waitForFunction(() => document.body.textContent?.includes('Put off until'));
    await press('Remind me as usual');
    await planned('the usual reminders', (all) => all.every(({ lead }) => lead !== 'again'));
  });

  test('of a muted order there are none, until it is muted no more', async () => {
    const usual = (await rows()).map((row) => row.id);
    await press('Never for this order');
    await planned('none', (all) => all.length === 0);
    await press('Remind me as usual');
    await planned('the usual ones', (all) => all.length > 0);
    expect((await rows()).map((row) => row.id)).toEqual(usual);
  });

  test('the foot leads to all of them, and a row to its order', async () => {
    await press('Next reminder');
    await popup.waitForSelector('.reminder-log li');
    const all = (await rows()).filter(({ state }) => state === 'planned');
    expect(await popup.$eval('.reminder-log', (first) => first.childElementCount)).toBe(all.length);
    await popup.$eval('.reminder-log button', (row) => row instanceof HTMLElement && row.click());
    await popup.waitForSelector(`article[data-order="${id}"]`);
  });

  test('a test notification comes', async () => {
    await press('Next reminder');
    await press('Send a test notification');
    await until('the notification', async () => (await onScreen()).includes('test'));
    await popup.waitForFunction(() => document.body.textContent?.includes('Did it come?'));
  });

  test('quiet hours and leads of one’s own change what is planned', async () => {
    await press('Back');
    await popup.$eval('.settings-button', (gear) => gear instanceof HTMLElement && gear.click());
    await choose('Quiet hours');
    await choose('7 days before');
    await until('the settings', async () => {
      const { quietHours, leads } = settingsSchema.parse(
        (await keptRecord(popup, keyOf(KINDS.settings, 'all'))) ?? {},
      );
      return quietHours?.from === 22 * 60 && leads?.join() === '3d,1d,6h';
    });
    await planned('no reminder a week before', (all) => all.every(({ lead }) => lead !== '7d'));
    await press('Next reminder');
    await popup.waitForSelector('.reminder-log li');
    // All end at midnight: six hours before that is no night, one and three days before is.
    await until('the hours of the list', async () => {
      const times = await popup.$$eval('.reminder-log', ([first]) =>
        [...(first?.querySelectorAll('time') ?? [])].map(({ textContent }) => textContent ?? ''),
      );
      const hours = new Set(times.map((time) => time.split(', ').at(-1)?.replace(/\s/, ' ')));
      return [...hours].toSorted().join() === '6:00 PM,8:00 AM';
    });
  });

  test('a date that AliExpress moved is told of, with the old one, where its page is not in front', async () => {
    const { promise } = scene.order('refund-in-12');
    if (!promise) throw new Error('the order has no promise');
    const refundFrom = addDays(promise.refundFrom, 15);
    scene.shop.setOrders(
      scene.shop.orders.map((one) => (one.id === id ? { ...one, promise: { ...promise, refundFrom } } : one)),
    );
    const page = await newPage(scene);
    await popup.bringToFront();
    await page.goto(detail(id));
    await badgeOf(page, id, ({ date }) => date === refundFrom);
    const told = await until('the news', async () => {
      const changes = orderChangesSchema.parse((await keptRecord(popup, keyOf(KINDS.changes, id))) ?? []);
      return changes.find(({ change, state }) => change.kind === 'moved' && state === 'shown');
    });
    expect(told.change).toMatchObject({ from: promise.refundFrom, to: refundFrom });
    expect(await onScreen()).toContain(told.id);
    await page.close();
    await until('its row', async () =>
      (await texts('.reminder-log li')).some((text) => text.includes('AliExpress moved a date.')),
    );
  });

  // Firefox shows no buttons
  if (kind === 'chrome')
    test('the button of a notification puts its order off', async () => {
      await pressNotificationButton(scene, `${id}:dispute.notreceived:7d:2026-01-01`, 0);
      const before = Date.now();
      await until('the wish', async () => {
        const { entered } = orderSchema.parse(await keptRecord(popup, keyOf(KINDS.orders, id)));
        return (entered.reminders?.snoozedUntil ?? 0) > before;
      });
    });

  test('nothing but the shop was asked for anything', () => {
    expect(scene.strays()).toEqual([]);
  });
});
