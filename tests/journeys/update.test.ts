import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { inFirefoxItself } from './notification';

/** The extension is updated, and switched off and on, while reminders wait. */
describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  let extension: string;
  let shop: Shop;
  let launched: Launched;
  let popup: Page;
  let id: string;
  const open = async () => {
    popup = await openExtensionPage(launched, 'popup.html', 'main > *:not(.loading)');
  };
  const rows = async () => remindersSchema.parse((await keptRecord(popup, keyOf(KINDS.reminders, id))) ?? '');
  const ids = async () => (await rows()).map((row) => row.id).toSorted();
  const alarms = () => popup.evaluate(() => Object(globalThis).browser.alarms.getAll());

  beforeAll(async () => {
    extension = mkdtempSync(join(tmpdir(), 'dispute-clock-update-'));
    cpSync(`.output/${kind}-mv3`, extension, { recursive: true });
    shop = await startShop({ today: today() });
    id = shop.orders.find(({ key }) => key === 'refund-in-12')?.id ?? '';
    const options = { extension, port: shop.port };
    launched = kind === 'chrome' ? await launchChromium(options) : await launchFirefox(options);
    const page = await newPage(launched);
    await page.goto(detail(id));
    await page.waitForSelector('dispute-clock-badge[data-ready]'); // read before it is hidden behind the popup
    await open();
    await until('what is planned', async () => (await rows()).some(({ state }) => state === 'planned'));
    await page.close();
  });
  afterAll(async () => {
    await launched?.close();
    await shop?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  /** One planned reminder falls due in two seconds; gives its id. */
  const letFallDue = async () => {
    await sleep(2_000); // a sweep under way would write its rows in place of ours
    const before = await rows();
    const planned = before.find(({ state }) => state === 'planned');
    const dueAt = Date.now() + 2_000;
    await keepRecord(
      popup,
      keyOf(KINDS.reminders, id),
      packReminders(before.map((row) => (row === planned ? { ...row, dueAt } : row))),
    );
    return planned?.id ?? '';
  };
  const expectHealed = async (due: string, planned: readonly string[]) => {
    await until('the reminder', async () =>
      (await rows()).some((row) => row.id === due && row.state === 'shown'),
    );
    expect(await ids()).toEqual(planned);
    await until('the alarm', async () => (await alarms()).length === 1);
    const [alarm] = await alarms();
    expect(alarm.scheduledTime).toBeGreaterThan(Date.now() - 1_000);
  };

  test('an update keeps the plan, sets the alarm again, and shows what fell due meanwhile', async () => {
    const planned = await ids();
    const due = await letFallDue();
    const manifest = join(extension, 'manifest.json');
    writeFileSync(
      manifest,
      JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), version: '9.9.9' }),
    );
    await launched.browser.installExtension(extension);
    await open();
    const version = await popup.evaluate(() => Object(globalThis).browser.runtime.getManifest().version);
    expect(version).toBe('9.9.9');
    await expectHealed(due, planned);
  });

  test('switched off and on it heals when the popup is opened', async () => {
    const planned = await ids();
    const due = await letFallDue();
    await popup.close();
    await switchTo(false);
    await sleep(2_500);
    await switchTo(true);
    await open();
    await expectHealed(due, planned);
  });

  /** Switches the extension off or on, as its user would in the browser's own page. */
  async function switchTo(on: boolean): Promise<void> {
    if (kind === 'firefox') {
      await inFirefoxItself(
        launched,
        `(async () => {
          const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
          const addon = await AddonManager.getAddonByID('dispute-clock@dispute-clock.example');
          await addon.${on ? 'enable' : 'disable'}();
        })()`,
      );
      return;
    }
    const page = await newPage(launched);
    await page.goto('chrome://extensions/');
    await page.evaluate(
      (own, wanted) => Object(globalThis).chrome.management.setEnabled(own, wanted),
      new URL(launched.extensionUrl('')).host,
      on,
    );
    await page.close();
  }
});
