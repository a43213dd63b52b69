import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { HOSTILE, hand } from '../../scripts/browser/case-files';
import { openExtensionPage } from '../../scripts/browser/launch';
import { badgeOf, detail, openScene, type Scene, until, visit } from '../../scripts/browser/scene';

/** An order in a browser, and its case page. */

const KEY = 'completed-6';

/** The picture that is attached. */
export const PICTURE = resolve('public/icon/128.png');

/** A browser that has seen the order whose case this is. */
export async function openCaseScene(
  kind: 'chrome' | 'firefox',
): Promise<{ readonly scene: Scene; readonly orderId: string }> {
  const scene = await openScene(kind);
  const orderId = scene.order(KEY).id;
  const shop = await visit(scene, detail(orderId));
  await badgeOf(shop, orderId);
  await shop.close();
  return { scene, orderId };
}

/** Opens the case page of an order. */
export const openCase = (scene: Scene, orderId: string) =>
  openExtensionPage(scene, `case.html#order=${orderId}`, '.sheet');

/** How many files the page has. */
export const kept = (page: Page) => page.$$eval('.file', (files) => files.length);

/** Attaches the picture to a page in front that has no file yet. */
export async function attachPicture(page: Page): Promise<void> {
  await page.$('.drop input[type=file]').then((field) => field?.uploadFile(PICTURE));
  await until('the file', async () => (await kept(page)) === 1);
}

/** Drops the hostile files beside the picture and, where a script can (not in Firefox), pastes another. No script may run of it. */
export async function attachHostile(page: Page, kind: 'chrome' | 'firefox'): Promise<void> {
  page.on('dialog', () => {
    throw new Error('a script ran');
  });
  await hand(page, 'drop', HOSTILE);
  await until('what was dropped', async () => (await kept(page)) === 1 + HOSTILE.length);
  // Firefox takes no files for a paste that a script makes
  const last = kind === 'chrome' ? 'paste' : 'drop';
  await hand(page, last, [{ name: 'image.png', type: 'image/png', text: 'no picture' }]);
  await until('what was pasted', async () => (await kept(page)) === 2 + HOSTILE.length);
}

/** Shows every picture, which the page does on a press alone. */
export async function showPictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.presses button')];
    buttons.find(({ textContent }) => textContent === 'Show all pictures')?.click();
  });
  await page.waitForSelector('.file .preview');
}

/** Gives the picture a caption. */
export async function captionPicture(page: Page): Promise<void> {
  await page.type('.file [type=text]', 'The icon');
  await until('the caption', () =>
    page.$eval('.sheet', (sheet) => (sheet.textContent ?? '').includes('The icon')),
  );
}
