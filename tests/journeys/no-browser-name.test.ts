import { afterAll, beforeAll, expect, test } from 'vitest';
import { badgeOf, detail, LIST, openScene, type Scene, visit } from '../../scripts/browser/scene';
import { type OddBuild, oddBuild } from './odd-build';

/** In a Chrome that has no `browser` of its own, the name belongs to whatever element of the page bears it. */

const FORM = '<form name="browser"><input name="runtime" id="fake"><input name="i18n"></form>';

let odd: OddBuild;
let scene: Scene;
beforeAll(async () => {
  odd = oddBuild('chrome', { prelude: 'delete globalThis.browser;' });
  scene = await openScene('chrome', { extension: odd.extension });
});
afterAll(async () => {
  await scene?.close();
  odd?.remove();
});

test('a form of that name takes nothing from us', async () => {
  const { id, promise } = scene.order('refund-in-12');
  const page = await visit(scene, LIST);
  await page.evaluateOnNewDocument((form) => {
    addEventListener('readystatechange', () => document.body?.insertAdjacentHTML('afterbegin', form), {
      once: true,
      capture: true,
    });
  }, FORM);
  await page.goto(detail(id));
  expect(await page.evaluate(() => String(Reflect.get(window, 'browser')))).toBe('[object HTMLFormElement]');
  const { date } = await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
  expect(date).toBe(promise?.refundFrom);
});
