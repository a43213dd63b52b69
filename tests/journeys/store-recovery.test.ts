import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrate, VERSION } from '../../lib/store/integrity/migrations';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { copyKept } from '../../scripts/browser/kept-record';
import { launchChromium, openExtensionPage } from '../../scripts/browser/launch';
import { openPopup, openScene, type Scene, until } from '../../scripts/browser/scene';
import first from '../stored/v1.json';

/** A damaged store in both browsers: what the buyer sees of it, the export, and the end of everything. */

const ID = '8212313961591322';
const TEXT = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const store = (page: Page): Promise<{ readonly [key: string]: unknown }> =>
  page.evaluate(() => Object(globalThis).browser.storage.local.get(null));
const put = (page: Page, items: object) =>
  page.evaluate(
    (text) => Object(globalThis).browser.storage.local.set(JSON.parse(text)),
    JSON.stringify(items),
  );
const press = (page: Page, words: string) =>
  page.evaluate((name) => {
    const all = [...document.querySelectorAll('button')];
    const button = all.find((one) => one.textContent?.startsWith(name) || one.ariaLabel === name);
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  }, words);

describe.each(['chrome', 'firefox'] as const)('the store in %s', (kind) => {
  let scene: Scene;
  let popup: Page;
  beforeAll(async () => {
    scene = await openScene(kind);
    popup = await openPopup(scene);
    await popup.setViewport({ width: 400, height: 600 });
  });
  afterAll(() => scene?.close());
  const again = async () => {
    await popup.close();
    popup = await openPopup(scene);
    await popup.setViewport({ width: 400, height: 600 });
  };

  test('of the first version is walked up and shown as it was', async () => {
    await put(popup, { ...first, 'meta:store': { version: 1 } }); // in one go: the extension is awake
    await again();
    await popup.waitForSelector(`[data-order="${ID}"]`);
    await until(
      'the copy',
      async () => Object.keys(await copyKept(popup)).length > Object.keys(first).length,
    );
    expect((await store(popup))['meta:store']).toEqual({ version: VERSION });
    expect(await popup.$('.store-notice')).toBeNull();
  });

  test('that is damaged is mended, and says what was taken back and what was not', async () => {
    await put(popup, { [keyOf(KINDS.orders, ID)]: { sum: 1, data: '{}' }, 'order:8212313961590000': 'x' });
    await again();
    await popup.waitForSelector('.store-notice');
    const words = await TEXT(popup);
    expect(words).toContain('Records found damaged, missing or out of date: 2');
    expect(words).toContain('8212313961590000');
    await popup.waitForSelector(`[data-order="${ID}"]`);
    expect((await store(popup))['broken:order:8212313961590000']).toEqual(['x']);
  });

  test('can be exported to a file, whatever the pages may not do', async () => {
    const text = await popup.evaluate(async () => {
      const texts: Promise<string>[] = [];
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        texts.push(blob.text());
        return make.call(URL, blob);
      };
      const all = [...document.querySelectorAll('button')];
      all.find((one) => one.textContent === 'Export what is there')?.click();
      for (let tries = 0; tries < 2_400 && texts.length === 0; tries += 1) {
        await new Promise((done) => setTimeout(done, 50));
      }
      return texts[0];
    });
    const file = JSON.parse(text ?? '{}');
    expect(Object.keys(file.records)).toContain(keyOf(KINDS.orders, ID));
    expect(file.others['broken:order:8212313961590000']).toEqual(['x']);
  });

  test('says nothing more once the buyer has read of it', async () => {
    await press(popup, 'Got it');
    await until('the notice to go', async () => (await popup.$('.store-notice')) === null);
    await again();
    expect(await popup.$('.store-notice')).toBeNull();
    expect(Object.keys(await store(popup))).toContain('broken:order:8212313961590000');
  });

  test('that a newer version wrote is left as it is, and the popup says so', async () => {
    const before = { ...(await store(popup)), 'meta:store': { version: 99 } };
    await put(popup, { 'meta:store': { version: 99 } });
    await again();
    await until('the words', async () => (await TEXT(popup)).includes('A newer version'));
    expect(await store(popup)).toEqual(before);
    await put(popup, { 'meta:store': { version: 2 } });
  });

  test('is erased with its copy, after being asked once more', async () => {
    await again();
    await press(popup, 'Settings');
    await press(popup, 'Erase everything');
    await press(popup, 'Keep everything');
    expect(Object.keys(await store(popup))).toContain(keyOf(KINDS.orders, ID));
    await press(popup, 'Erase everything');
    await press(popup, 'Erase everything now');
    await until(
      'the end',
      async () => !Object.keys(await store(popup)).some((key) => key.startsWith('order:')),
    );
    await again();
    expect(await TEXT(popup)).toContain('No orders yet');
    expect(Object.keys(await copyKept(popup)).filter((key) => key.startsWith('order:'))).toEqual([]);
  });
});

test('a file comes down in real Chromium', async () => {
  const scene = await openScene('chrome');
  const folder = mkdtempSync(join(tmpdir(), 'dispute-clock-export-'));
  try {
    const popup = await openPopup(scene);
    const session = await popup.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press(popup, 'Settings');
    await press(popup, 'Export what is there');
    await until('the file', async () => readdirSync(folder).some((name) => name.endsWith('.json')));
    const [name = ''] = readdirSync(folder);
    expect(name).toMatch(/^dispute-clock-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(readFileSync(join(folder, name), 'utf8')).program).toBe('Dispute Clock');
  } finally {
    await scene.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test('everything is still there after a restart of the browser', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'dispute-clock-profile-'));
  const launch = () => launchChromium({ extension: '.output/chrome-mv3', port: 9, profile });
  const open = async () => {
    const launched = await launch();
    const page = await openExtensionPage(launched, 'popup.html', 'main > *:not(.loading)');
    return { launched, page };
  };
  try {
    const one = await open();
    await put(one.page, { [keyOf(KINDS.orders, ID)]: migrate(first)[keyOf(KINDS.orders, ID)] });
    await one.page.waitForSelector(`[data-order="${ID}"]`);
    const before = await store(one.page);
    await one.launched.close();
    const two = await open();
    await two.page.waitForSelector(`[data-order="${ID}"]`);
    const after = await store(two.page);
    for (const key of Object.keys(before)) expect(after[key], key).toEqual(before[key]);
    await two.launched.close();
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
