import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Shop, startShop } from '../../demo/shop';
import { packReminders } from '../../lib/records/packed-reminders';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { remindersSchema } from '../../lib/store/records/schema/of-order';
import { keepRecord, keptRecord } from '../../scripts/browser/kept-record';
import {
  type Launched,
  launchChromium,
  launchFirefox,
  newPage,
  openExtensionPage,
} from '../../scripts/browser/launch';
import { detail, today, until } from '../../scripts/browser/scene';

/** Firefox forgets what a temporary add-on has kept when it ends, unless it is told not to. */
const KEEP_STORE = 'user_pref("extensions.webextensions.keepStorageOnUninstall", true);\n';

/** Both browsers lose the alarms of an extension that was not installed from a shop: the worst that a restart can do. */
describe.each(['chrome', 'firefox'] as const)('a restart of %s', (kind) => {
  let shop: Shop;
  let profile: string;
  let launched: Launched;
  let popup: Page;
  let id: string;
  const launch = async () => {
    const options = { extension: `.output/${kind}-mv3`, port: shop.port, profile };
    launched = kind === 'chrome' ? await launchChromium(options) : await launchFirefox(options);
    return Date.now();
  };
  const open = async () => {
    popup = await openExtensionPage(launched, 'popup.html', 'main > *:not(.loading)');
  };
  const rows = async () => remindersSchema.parse((await keptRecord(popup, keyOf(KINDS.reminders, id))) ?? '');
  const alarms = () => popup.evaluate(() => Object(globalThis).browser.alarms.getAll());

  beforeAll(async () => {
    shop = await startShop({ today: today() });
    profile = mkdtempSync(join(tmpdir(), 'dispute-clock-profile-'));
    if (kind === 'firefox') writeFileSync(join(profile, 'prefs.js'), KEEP_STORE);
    id = shop.orders.find(({ key }) => key === 'refund-in-12')?.id ?? '';
    await launch();
    await open(); // by then the browser has the scripts of the extension for the page
    const page = await newPage(launched);
    await page.goto(detail(id));
    await until('what is planned', async () => {
      const states = (await rows()).map(({ state }) => state);
      return states.includes('planned') && !states.includes('claimed');
    });
    await sleep(2_000); // a sweep under way would write its rows in place of ours
  });
  afterAll(async () => {
    await launched?.close();
    await shop?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('what fell due meanwhile is shown, once, before the one alarm is set again', async () => {
    const before = await rows();
    const planned = before.find(({ state }) => state === 'planned');
    const due = Date.now() + 2_000;
    const early = before.map((row) => (row === planned ? { ...row, dueAt: due } : row));
    await keepRecord(popup, keyOf(KINDS.reminders, id), packReminders(early));
    await launched.close();
    await sleep(Math.max(0, due - Date.now()));
    const begun = await launch();
    await open();
    const shown = await until('the reminder', async () =>
      (await rows()).find((row) => row.id === planned?.id && row.state === 'shown'),
    );
    const { shownAt = Number.NaN } = shown;
    console.log(`${kind}: shown ${shownAt - begun} ms after the extension was there`);
    expect(shownAt).toBeGreaterThanOrEqual(due);
    await until('the alarm', async () => (await alarms()).length === 1);
    const [alarm] = await alarms();
    expect(alarm.scheduledTime).toBeGreaterThan(Math.max(begun, shownAt)); // the start shows it, no alarm does
    const ids = await popup.evaluate(async () =>
      Object.keys(await Object(globalThis).browser.notifications.getAll()),
    );
    expect(ids.filter((one: string) => one === planned?.id)).toHaveLength(1);
  });
});
