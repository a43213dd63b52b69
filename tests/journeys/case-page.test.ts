import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bytesOf, HOSTILE, hand, loseFiles } from '../../scripts/browser/case-files';
import { openPopup, type Scene, until } from '../../scripts/browser/scene';
import { pressWords } from './buyer';
import {
  attachHostile,
  attachPicture,
  captionPicture,
  kept,
  openCase,
  openCaseScene,
  PICTURE,
  showPictures,
} from './case-scene';

/** The record of an order, from the popup to its case page with files. Each test goes on where the one before it ended. */

/** Each level uses the one below it ten times: ten to the twelfth rectangles. */
const BOMB = `<svg xmlns="http://www.w3.org/2000/svg"><defs><rect id="l0" width="9" height="9"/>${Array.from(
  { length: 12 },
  (_, level) => `<g id="l${level + 1}">${`<use href="#l${level}"/>`.repeat(10)}</g>`,
).join('')}</defs><use href="#l12"/></svg>`;

describe.each(['chrome', 'firefox'] as const)('the case page in %s', (kind) => {
  let scene: Scene;
  let page: Page;
  let orderId: string;

  beforeAll(async () => {
    ({ scene, orderId } = await openCaseScene(kind));
  });
  afterAll(() => scene?.close());

  test('the popup leads to it', async () => {
    const popup = await openPopup(scene);
    await popup.bringToFront();
    await popup.waitForSelector(`[data-order="${orderId}"] button`);
    await popup.$eval(`[data-order="${orderId}"] button`, (row) => row instanceof HTMLElement && row.click());
    const link = await popup.waitForSelector('.record a');
    expect(await link?.evaluate((one) => one instanceof HTMLAnchorElement && one.href)).toBe(
      scene.extensionUrl(`case.html#order=${orderId}`),
    );
    await popup.close();
  });

  test('a chosen file is kept as it is, and is still there after the page was closed', async () => {
    page = await openCase(scene, orderId);
    await attachPicture(page);
    await page.close();
    page = await openCase(scene, orderId);
    await page.bringToFront();
    await until('the file', async () => (await kept(page)) === 1);
    expect(await page.$$('img, video')).toHaveLength(0);
    await showPictures(page);
    await until('its picture', () =>
      page.$$eval('.exhibit img', ([img]) => img instanceof HTMLImageElement && img.naturalWidth === 128),
    );
    expect(await bytesOf(page)).toEqual([...readFileSync(PICTURE)]);
  });

  test('a browser that loses its files does so in the open, and each is attached again in its place', async () => {
    const [day, number] = await page.$eval('.file', (one) => [
      one.querySelector<HTMLInputElement>('[type=date]')?.value,
      one.querySelector('h3')?.textContent,
    ]);
    await captionPicture(page);
    await loseFiles(page);
    await page.close();
    page = await openCase(scene, orderId);
    const said = await page.waitForSelector('.file .notice');
    expect(await said?.evaluate((one) => one.textContent)).toContain('has lost this file');
    expect(await page.$$('.exhibit')).toHaveLength(0);
    expect(await page.$eval('.file', (one) => one.textContent)).toContain('The icon');
    await page.bringToFront();
    await page.$('.file input[type=file]').then((field) => field?.uploadFile(PICTURE));
    await page.waitForSelector('.exhibit');
    await showPictures(page);
    await until('its picture', () =>
      page.$$eval('.exhibit img', ([img]) => img instanceof HTMLImageElement && img.naturalWidth === 128),
    );
    expect(await bytesOf(page)).toEqual([...readFileSync(PICTURE)]);
    const again = await page.$eval('.file', (one) => ({
      day: one.querySelector<HTMLInputElement>('[type=date]')?.value,
      number: one.querySelector('h3')?.textContent,
      caption: one.querySelector<HTMLInputElement>('[type=text]')?.value,
    }));
    expect(again).toEqual({ day, number, caption: 'The icon' });
  });

  test('what is dropped and pasted is kept too, whatever it is, and none of it runs', async () => {
    await attachHostile(page, kind);
    await showPictures(page);
    await until('the words for the picture that is none', () =>
      page.$eval('[data-exhibit="7"]', (one) => (one.textContent ?? '').includes('cannot show it')),
    );
    expect(await page.evaluate(() => Reflect.get(window, 'hacked'))).toBeUndefined();
    expect(await page.$$eval('iframe, object, embed, .exhibit script', (found) => found.length)).toBe(0);
    expect(await page.$$('[data-exhibit="2"] img')).toHaveLength(0); // a drawing
  });

  test('with a drawing that would keep the browser busy for hours the page opens, and removes it', async () => {
    await hand(page, 'drop', [{ name: 'bomb.svg', type: 'image/svg+xml', text: BOMB }]);
    await until('the bomb', async () => (await kept(page)) === 3 + HOSTILE.length);
    await page.close();
    page = await openCase(scene, orderId);
    await page.bringToFront();
    await showPictures(page);
    const last = '.file:last-of-type';
    expect(await page.$eval(last, (one) => one.textContent)).toContain('A drawing (SVG) is not shown here');
    await pressWords(page, 'Remove', last);
    await pressWords(page, 'Remove it', last);
    await until('it to be gone', async () => (await kept(page)) === 2 + HOSTILE.length);
  });

  test('nothing but the shop was asked for anything', async () => {
    expect(scene.strays()).toEqual([]);
    expect(await page.evaluate(() => location.href)).toBe(scene.extensionUrl(`case.html#order=${orderId}`));
  });
});
