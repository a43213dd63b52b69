import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trackingAddress } from '../../demo/addresses';
import { badgeOf, badges, detail, LIST, openScene, type Scene, viewAll } from '../../scripts/browser/scene';
import { collectErrors, linesOf, mostBadges, watchedPage } from './page-watch';

/**
 * Pages in languages of which little or nothing was seen, in Chromium: their orders are read, and what rests on words never
 * seen on a page is said to be about so.
 */
describe.each([
  { code: 'de', seen: [] },
  { code: 'ko', seen: ['canceled'] },
  { code: 'ar', seen: [] },
] as const)('pages in $code', ({ code, seen }) => {
  let scene: Scene;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    scene = await openScene('chrome', { language: code });
    page = await watchedPage(scene);
    await collectErrors(page, scene, errors);
  });
  afterAll(() => scene?.close());

  test('every order of the list is read, wide and narrow', async () => {
    const known = scene.shop.orders.filter(
      ({ statusWord, placedText }) => statusWord === undefined && placedText === undefined,
    );
    const wordsSeen: readonly string[] = seen;
    for (const address of [LIST, `${LIST}?layout=narrow`]) {
      await page.goto(address);
      await viewAll(page);
      expect((await linesOf(page)).size).toBe(scene.shop.orders.length);
      for (const { id, status } of known) {
        const badge = await badgeOf(page, id);
        expect(badge.line).not.toContain('Not understood');
        // what cannot be dated from the list alone asks for a visit, and names no date
        if (badge.step === 'findOut') expect([id, badge.date]).toEqual([id, '']);
        else if (!wordsSeen.includes(status)) expect([id, badge.sure]).toEqual([id, 'about']);
      }
    }
    expect(await mostBadges(page)).toBe(1);
    const directions = (await badges(page)).map(({ direction }) => direction);
    expect(new Set(directions)).toEqual(new Set(['ltr'])); // our words are English, also in a page from right to left
  });

  test('a completed order that the list cannot date is dated by its own page', async () => {
    const { id } = scene.order('completed-6');
    await page.goto(detail(id));
    const badge = await badgeOf(page, id, ({ date }) => date !== '');
    expect(badge.sure).toBe('about');
  });

  test('an order’s page is read, and its refund is never called stated', async () => {
    const { id } = scene.order('refund-in-12');
    await page.goto(detail(id));
    const about = { step: 'waitDelivery', certainty: 'estimated', sure: 'about' };
    expect(await badgeOf(page, id)).toMatchObject(about);
  });

  test('tracking gives an order a badge', async () => {
    await page.goto(trackingAddress(scene.order('delivered-not-confirmed').id));
    // the shop's tracking says in English, as many a carrier does, that it was delivered
    expect(await badgeOf(page, '')).toMatchObject({ step: 'checkItem', sure: 'about' });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(code);
    expect(errors).toEqual([]);
  });
});

test('a badge is dark in a dark page, and light in a light one, whatever the system is', async () => {
  const scene = await openScene('chrome');
  const page = await watchedPage(scene);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.goto(LIST);
  await linesOf(page);
  const colours = async () => new Set((await badges(page)).map(({ background }) => background));
  expect(await colours()).toEqual(new Set(['rgb(255, 255, 255)']));
  await page.evaluate(() => document.documentElement.style.setProperty('color-scheme', 'dark'));
  expect(await colours()).toEqual(new Set(['rgb(29, 32, 38)']));
  await scene.close();
});
