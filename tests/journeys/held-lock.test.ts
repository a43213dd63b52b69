import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SWEEP_WAIT_MS } from '../../lib/store/disk/lock';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { remindersSchema } from '../../lib/store/records/schema/of-order';
import { keptRecord } from '../../scripts/browser/kept-record';
import { openExtensionPage } from '../../scripts/browser/launch';
import { badgeOf, detail, openPopup, openScene, type Scene, until, visit } from '../../scripts/browser/scene';
import { fallDueAsleep } from './fall-due';

/** A page of ours that hangs, and so holds the store's lock for good, while a reminder falls due. */

describe.each(['chrome', 'firefox'] as const)('a page that keeps the store to itself in %s', (kind) => {
  let scene: Scene;
  let popup: Page;
  let id: string;

  const rows = async () => remindersSchema.parse((await keptRecord(popup, keyOf(KINDS.reminders, id))) ?? []);
  const stateOf = async (row: string) => (await rows()).find((one) => one.id === row)?.state;
  const onScreen = (): Promise<readonly string[]> =>
    popup.evaluate(async () => Object.keys(await Object(globalThis).browser.notifications.getAll()));
  const dismissAll = () =>
    popup.evaluate(async () => {
      const { notifications } = Object(globalThis).browser;
      for (const one of Object.keys(await notifications.getAll())) await notifications.clear(one);
    });
  const sweepNow = () =>
    popup.evaluate(() => Object(globalThis).browser.alarms.create('sweep', { when: Date.now() }));

  const press = async (selector: string) => {
    const found = await popup.waitForSelector(selector);
    await found?.evaluate((one) => one instanceof HTMLElement && one.click());
  };
  const alarmAt = async (): Promise<number> =>
    (await popup.evaluate(() => Object(globalThis).browser.alarms.get('sweep')))?.scheduledTime ?? 0;

  beforeAll(async () => {
    scene = await openScene(kind);
    id = scene.order('refund-in-12').id;
    const page = await visit(scene, detail(id));
    await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    await page.close();
    popup = await openPopup(scene);
    await until('what is planned', async () => (await rows()).some(({ state }) => state === 'planned'));
  });
  afterAll(() => scene?.close());

  test('the reminder comes in time, once, and the buyer is told why nothing can be saved', async () => {
    await dismissAll();
    const hung = await openExtensionPage(scene, 'popup.html', 'main > *:not(.loading)');
    const held = await hung.evaluate(async () => {
      const names = async () => ((await navigator.locks.query()).held ?? []).map(({ name }) => name ?? '');
      await new Promise<void>((taken) => {
        void navigator.locks.request('dispute-clock-store', () => {
          taken();
          return new Promise(() => {});
        });
      });
      return names();
    });
    expect(held).toContain('dispute-clock-store');

    const due = await fallDueAsleep(scene, popup, id);
    await until('the reminder', async () => (await onScreen()).includes(due.id));
    expect(await stateOf(due.id)).toBe('planned'); // nothing could be written

    // dismissed, it does not come again: not while the lock is held, nor after
    await dismissAll();
    await sweepNow();
    await until('the end of the next sweep', async () => (await alarmAt()) > Date.now() + SWEEP_WAIT_MS);
    expect(await onScreen()).not.toContain(due.id);
    await press(`[data-order="${id}"] button`);
    await press('article.detail input[type=checkbox]');
    await until('why nothing can be saved', () =>
      popup.evaluate(() => document.body.textContent?.includes('Close the other pages of Dispute Clock')),
    );

    await hung.close();
    await sweepNow();
    await until('the mark', async () => (await stateOf(due.id)) === 'shown');
    expect(await onScreen()).not.toContain(due.id);
  });
});
