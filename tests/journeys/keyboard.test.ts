import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/launch';
import {
  badgeOf,
  LIST,
  openPopup,
  openScene,
  type Scene,
  until,
  viewAll,
  visit,
} from '../../scripts/browser/scene';
import { PICTURE } from './buyer';

/** A whole case with the keyboard alone: from the list to a told event, a copied message and an attached file. */

const KEY = 'completed-6';
const MAX_TABS = 200;

let scene: Scene;
let popup: Page;
beforeAll(async () => {
  scene = await openScene('chrome');
  const page = await visit(scene, LIST);
  await viewAll(page);
  await badgeOf(page, scene.order(KEY).id);
  await page.close();
  popup = await openPopup(scene);
  await popup.waitForSelector('[data-order]');
});
afterAll(() => scene?.close());

/** Presses Tab until what has the focus is the one; it must be seen that it has it. */
async function tabTo(page: Page, selector: string, words?: string): Promise<ElementHandle<Element>> {
  for (let tabs = 0; tabs < MAX_TABS; tabs += 1) {
    await page.keyboard.press('Tab');
    const there = await page.evaluate(
      (one, name) => {
        const { activeElement } = document;
        if (!activeElement?.matches(one) || (name && activeElement.textContent?.trim() !== name))
          return undefined;
        const rings = [undefined, '::after'].map((part) => getComputedStyle(activeElement, part)); // a row's is around the row
        const { top, bottom } = activeElement.getBoundingClientRect();
        const seen = rings.some(
          ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px',
        );
        return { ring: seen, inWindow: bottom > 0 && top < innerHeight };
      },
      selector,
      words,
    );
    if (!there) continue;
    expect(there).toEqual({ ring: true, inWindow: true });
    const found = await page.$(':focus');
    if (found) return found;
  }
  throw new Error(`no ${words ?? selector} within ${MAX_TABS} presses of Tab`);
}

/** Goes there, and presses a key. */
async function press(page: Page, key: KeyInput, selector: string, words?: string): Promise<void> {
  await tabTo(page, selector, words);
  await page.keyboard.press(key);
}

test('an order is opened, and what is wrong is said', async () => {
  await press(popup, 'Enter', `[data-order="${scene.order(KEY).id}"] .row-title button`);
  await popup.waitForSelector('article.detail h2:focus');
  await press(popup, 'Enter', '.complaint > summary');
  await tabTo(popup, '.reasons input[type=radio]');
  await popup.keyboard.press('ArrowDown');
  await popup.waitForSelector('.stages');
  await press(popup, 'Space', '.evidence input');
  await until('the tick', () =>
    popup.$eval('.evidence input', (box) => box instanceof HTMLInputElement && box.checked),
  );
});

test('a message is copied', async () => {
  await press(popup, 'Enter', '.letters > summary');
  await press(popup, 'Enter', '.letters button', 'Copy message');
  await until('that it was copied', () =>
    popup.$eval('.letters [role=status]', ({ textContent }) => textContent === 'Copied'),
  );
});

test('what happened is told, with the focus where one goes on', async () => {
  await popup.evaluate(() => window.scrollTo(0, 0));
  await popup.$eval('article.detail h2', (heading) => heading instanceof HTMLElement && heading.focus());
  await press(popup, 'Enter', '.offers button', 'I opened a dispute');
  await popup.waitForSelector('.timeline');
  await popup.waitForSelector('h3:focus');
  await press(popup, 'Enter', '.offers button', 'The seller made a proposal');
  await until('two events', () => popup.$$eval('.timeline > li', ({ length }) => length === 2));
  await press(popup, 'Enter', '.other-offers > summary');
  await press(popup, 'Enter', '.other-offers button', 'AliExpress made a proposal');
  await until('three events', () => popup.$$eval('.timeline > li', ({ length }) => length === 3));
  await popup.waitForSelector('h3:focus');
});

test('a file is attached on the case page', async () => {
  const page = await openExtensionPage(scene, `case.html#order=${scene.order(KEY).id}`, '.work');
  const [chooser] = await Promise.all([
    page.waitForFileChooser(),
    press(page, 'Enter', '.work button', 'Choose files'),
  ]);
  await chooser.accept([PICTURE]);
  await page.waitForSelector('.file');
  await press(page, 'Enter', '.presses button', 'Show all pictures');
  await page.waitForSelector('.sheet img');
  await page.close();
});
