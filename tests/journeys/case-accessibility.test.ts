import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/launch';
import { badgeOf, detail, openScene, type Scene, visit } from '../../scripts/browser/scene';
import { LOOKS, lookAt, NOTHING_WRONG } from './axe';
import { PICTURE, pressWords } from './buyer';
import { showPictures } from './case-scene';

/** axe on the case page with a picture, a note that is being written anew, and a file about to be removed. */

const SIZE = { width: 1280, height: 900 };

let scene: Scene;
let page: Page;
beforeAll(async () => {
  scene = await openScene('chrome');
  const { id } = scene.order('completed-6');
  const shop = await visit(scene, detail(id));
  await badgeOf(shop, id);
  await shop.close();
  page = await openExtensionPage(scene, `case.html#order=${id}`, '.sheet');
  await page.setViewport(SIZE);
  await page.bringToFront();
  await (await page.$('.drop input[type=file]'))?.uploadFile(PICTURE);
  await page.waitForSelector('.file');
  await showPictures(page);
  await page.type('.note-form textarea', 'The seller wrote that they are sorry.');
  await pressWords(page, 'Add the note');
  await page.waitForSelector('.note');
  await pressWords(page, 'Change', '.note');
  await pressWords(page, 'Remove', '.file');
});
afterAll(() => scene?.close());

test.each(LOOKS)('the case page has nothing that axe finds wrong: $name', async (look) => {
  expect(await lookAt(page, look, SIZE)).toEqual(NOTHING_WRONG);
});
