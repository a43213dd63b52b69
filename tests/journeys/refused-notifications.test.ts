import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Shop, startShop } from '../../demo/shop';
import { packReminders } from '../../lib/records/packed-reminders';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { remindersSchema } from '../../lib/store/records/schema/of-order';
import { keepRecord, keptRecord } from '../../scripts/browser/kept-record';
import { type Launched, launchChromium, newPage, openExtensionPage } from '../../scripts/browser/launch';
import { detail, today, until } from '../../scripts/browser/scene';
import { pressWords } from './buyer';

const DENIED = 'does not let notifications of Dispute Clock through';

/**
 * The buyer switches the extension's notifications off in real Chromium, and on again. Firefox has no such switch for an
 * extension, and does not tell it of the system's.
 */
let shop: Shop;
let profile: string;
let launched: Launched;
let popup: Page;
let id: string;
const launch = async () => {
  launched = await launchChromium({ extension: '.output/chrome-mv3', port: shop.port, profile });
  popup = await openExtensionPage(launched, 'popup.html', 'main > *:not(.loading)');
};
const rows = async () => remindersSchema.parse((await keptRecord(popup, keyOf(KINDS.reminders, id))) ?? '');
const text = () => popup.evaluate(() => document.body.textContent ?? '');
const onScreen = (): Promise<readonly string[]> =>
  popup.evaluate(async () => Object.keys(await Object(globalThis).chrome.notifications.getAll()));

/** What the browser's settings write when the extension's notifications are switched. The browser is not running. */
function allow(allowed: boolean): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const own = new URL(launched.extensionUrl('')).host;
  const center = { ...preferences.message_center, disabled_extension_ids: allowed ? [] : [own] };
  writeFileSync(file, JSON.stringify({ ...preferences, message_center: center }));
}

beforeAll(async () => {
  shop = await startShop({ today: today() });
  profile = mkdtempSync(join(tmpdir(), 'dispute-clock-profile-'));
  id = shop.orders.find(({ key }) => key === 'refund-in-12')?.id ?? '';
  await launch();
  const page = await newPage(launched);
  await page.goto(detail(id));
  await until('what is planned', async () => (await rows()).some(({ state }) => state === 'planned'));
});
afterAll(async () => {
  await launched?.close();
  await shop?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('what the browser refuses to show is shown when it is allowed again; the popup says so meanwhile', async () => {
  expect(await text()).not.toContain(DENIED);
  await sleep(2_000); // a sweep under way would write its rows in place of ours
  const planned = (await rows()).find(({ state }) => state === 'planned');
  const due = Date.now() + 500;
  await keepRecord(
    popup,
    keyOf(KINDS.reminders, id),
    packReminders((await rows()).map((row) => (row.id === planned?.id ? { ...row, dueAt: due } : row))),
  );
  await launched.close();

  allow(false);
  await launch();
  await popup.waitForFunction((words) => document.body.textContent?.includes(words), {}, DENIED);
  const stateOf = async () => (await rows()).find((row) => row.id === planned?.id)?.state;
  await until('the claim', async () => (await stateOf()) === 'claimed');
  await sleep(2_000);
  expect(await stateOf()).toBe('claimed');
  expect(await popup.evaluate(() => Object(globalThis).chrome.action.getBadgeText({}))).not.toBe('!');
  await launched.close();

  allow(true);
  await launch();
  await until('the reminder', async () => (await stateOf()) === 'shown');
  expect(await onScreen()).toEqual([planned?.id]);
  expect(await text()).not.toContain(DENIED);
});

test('erasing everything says that it is done, where notifications are switched off too', async () => {
  await launched.close();
  allow(false);
  await launch();
  await popup.waitForFunction((words) => document.body.textContent?.includes(words), {}, DENIED);
  await pressWords(popup, 'Settings');
  await pressWords(popup, 'Erase everything');
  await pressWords(popup, 'Erase everything now');
  await until('the word that it is done', async () => (await text()).includes('Everything is erased.'));
  expect(await text()).not.toContain('could not be saved');
  expect(await rows()).toEqual([]);
});
