import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAY_MS } from '../../lib/time/durations';
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

/** A buyer puts right what AliExpress says of an order; the badge follows, says who says so, and goes back when it is undone. */

const KEY = 'refund-in-40';

let scene: Scene;
let page: Page;
let popup: Page;

beforeAll(async () => {
  scene = await openScene('chrome');
  page = await visit(scene, LIST);
  await viewAll(page);
  await badgeOf(page, scene.order(KEY).id);
  popup = await openPopup(scene);
  await popup.setViewport({ width: 400, height: 600 });
  await (await popup.waitForSelector(`[data-order="${scene.order(KEY).id}"] button`))?.press('Enter');
  await (await popup.waitForSelector('.corrections > summary'))?.press('Enter');
});
afterAll(() => scene?.close());

const badgeNow = async () => {
  await page.reload();
  await viewAll(page);
  return badgeOf(page, scene.order(KEY).id);
};

test('the status and a day are corrected, and undone', async () => {
  const before = await badgeNow();
  expect(before).toMatchObject({ step: 'waitDelivery' });

  await popup.select('[data-fix="status"] select', 'completed');
  const completed = await popup.$('[data-fix="completed"] input');
  const yesterday = new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);
  await completed?.evaluate((field, day) => {
    if (!(field instanceof HTMLInputElement)) return;
    field.value = day;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, yesterday);
  await completed?.press('Enter');
  await popup.waitForSelector('.fix[data-fix="completed"][data-standing="counts"]');

  const corrected = await badgeNow();
  expect(corrected.step).toBe('checkItem');
  expect(['entered', 'estimated']).toContain(corrected.certainty);

  for (const name of ['status', 'completed']) {
    await (await popup.$(`[data-fix="${name}"] .correction-own button`))?.press('Enter');
    await popup.waitForSelector(`[data-fix="${name}"] .correction-own`, { hidden: true });
    await popup.waitForSelector('.corrections > summary:focus');
  }
  const after = await until('the badge as it was', async () => {
    const badge = await badgeNow();
    return badge.step === before.step && badge;
  });
  expect(after).toMatchObject({ line: before.line, certainty: before.certainty, date: before.date });
});
