import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseAddress, OLD_LIST_ADDRESS, RETURNS_ADDRESS, trackingAddress } from '../../demo/addresses';
import { addDays } from '../../demo/dates';
import {
  badgeOf,
  badges,
  detail,
  LIST,
  openPopup,
  openScene,
  type Scene,
  until,
  viewAll,
  visit,
} from '../../scripts/browser/scene';
import { collectErrors, linesOf, mostBadges, watchedPage } from './page-watch';

/** A page that lives, told as one story in each browser: each test goes on where the one before it ended. */
describe.each(['chrome', 'firefox'] as const)('a page that lives in %s', (kind) => {
  let scene: Scene;
  let page: Page;
  const errors: string[] = [];
  /** What the badge of each order says on the whole list: it must say the same however its card came about. */
  let said: ReadonlyMap<string, string>;

  const opened = async () => {
    const made = await watchedPage(scene);
    if (kind === 'chrome') await collectErrors(made, scene, errors);
    return made;
  };
  const more = () =>
    page.evaluate(() => document.querySelector<HTMLButtonElement>('.order-more button')?.click());
  const tab = (place: number) =>
    page.evaluate((at) => document.querySelectorAll<HTMLElement>('.comet-tabs-nav-item')[at]?.click(), place);
  /** The list, once it has as many cards as awaited, each with the badge of its order. */
  const expectCards = async (count: number, selector?: string) => {
    const lines = await until(`${count} cards`, async () => {
      const found = await linesOf(page, selector);
      return found.size === count && found;
    });
    for (const [id, line] of lines) expect([id, line]).toEqual([id, said.get(id)]);
    expect(await mostBadges(page)).toBe(1);
  };
  /** Goes through the history: a page that comes back from the browser's memory reports no load. */
  const travel = async (steps: number, address: string) => {
    await page.evaluate((by) => void setTimeout(() => history.go(by)), steps);
    await until(`the way to ${address}`, () =>
      page.evaluate((href) => location.href === href, address).catch(() => false),
    );
  };
  /** What the popup says of one order. */
  const popupOf = async (id: string) => {
    const popup = await openPopup(scene);
    const button = await popup.waitForSelector(`[data-order="${id}"] button`);
    await button?.evaluate((element) => element instanceof HTMLElement && element.click());
    await popup.waitForSelector('input[type=checkbox]');
    const text = await popup.evaluate(() => document.body.innerText);
    await popup.close();
    return text;
  };
  const lookAgain = async (at: Page) => {
    await at.bringToFront();
    await at.evaluate(() => window.dispatchEvent(new Event('focus')));
  };

  beforeAll(async () => {
    scene = await openScene(kind);
    const known = scene.shop.orders.filter(
      ({ statusWord, placedText }) => statusWord === undefined && placedText === undefined,
    );
    scene.shop.setOrders(known); // tabs would teach the other words
    page = await opened();
    await page.goto(LIST);
    await viewAll(page);
    said = await linesOf(page);
    expect(said.size).toBe(known.length);
  });
  afterAll(() => scene?.close());

  test('cards whose text comes late, and cards that "View orders" adds', async () => {
    await page.goto(LIST);
    await expectCards(10);
    await more();
    await expectCards(20);
    await more();
    await more();
    await expectCards(40);
  });

  test('tabs replace the cards in place', async () => {
    const processing = scene.shop.orders.filter(({ status }) => status === 'processing');
    await tab(2);
    await expectCards(processing.length);
    await tab(0);
    await expectCards(10);
  });

  test('an element that is used again for another order', async () => {
    const [from, to] = await page.evaluate(() => {
      const cards = document.querySelectorAll('.order-item');
      const [reused, other] = [cards[1], cards[8]];
      if (!reused || !other) throw new Error('too few cards');
      const idOf = (card: Element) => /detail\.html\?orderId=(\d+)/.exec(card.innerHTML)?.[1] ?? '';
      const before = idOf(reused);
      const own = (card: Element) =>
        [...card.childNodes].filter(({ nodeName }) => nodeName !== 'DISPUTE-CLOCK-BADGE');
      for (const node of own(reused)) node.remove();
      reused.prepend(...own(other));
      other.remove();
      return [before, idOf(reused)];
    });
    expect(said.get(from ?? '')).not.toBe(said.get(to ?? ''));
    await badgeOf(page, to ?? '', ({ line }) => line === said.get(to ?? '')); // drawn anew a frame later
    await expectCards(9);
  });

  test('a window that becomes narrow, and wide again', async () => {
    await tab(0);
    await expectCards(10);
    await page.setViewport({ width: 420, height: 900 });
    await expectCards(10, '.order-item-mobile');
    await page.setViewport({ width: 1280, height: 900 });
    await expectCards(10, 'div.order-item');
  });

  test('back and forward, and what was learned in between', async () => {
    const { id, promise } = scene.order('choice-store');
    await viewAll(page);
    await badgeOf(page, id, ({ certainty }) => certainty === 'estimated');
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })),
    );
    await page.goto(detail(id));
    await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    await travel(-1, LIST);
    console.log(
      `${kind}: back from memory: ${await page.evaluate(() => Reflect.get(window, 'persisted') === true)}`,
    );
    await viewAll(page);
    const again = await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    expect(again.date).toBe(promise?.refundFrom);
    said = await linesOf(page);
    await travel(1, detail(id));
    await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    expect(await badges(page)).toHaveLength(1);
    expect(await mostBadges(page)).toBe(1);
  });

  test('an address that changes without a load', async () => {
    const { id } = scene.order('refund-in-40');
    await page.close(); // Firefox's driver waits for ever in a page that came back from memory
    page = await opened();
    await page.goto(`${LIST}?spa=1`);
    await viewAll(page);
    await expectCards(said.size);
    await page.evaluate(
      (order) => document.querySelector<HTMLElement>(`a[href*="detail.html?orderId=${order}"]`)?.click(),
      id,
    );
    await until('the order’s content', () =>
      page.evaluate(() => document.querySelector('.contact-info') !== null),
    );
    await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    expect(page.url()).toBe(detail(id));
    expect(await badges(page)).toHaveLength(1);
    await travel(-1, `${LIST}?spa=1`);
    await badgeOf(page, id, ({ certainty }) => certainty === 'stated');
    said = await linesOf(page);
    await expectCards(said.size);
    if (kind === 'chrome') expect(await observers(page, scene)).toBe(1);
  });

  test('what one page learns, the others show when they are looked at', async () => {
    const { id, promise } = scene.order('refund-in-12');
    const other = await visit(scene, LIST);
    await viewAll(other);
    for (const open of [page, other]) {
      expect(await badgeOf(open, id)).toMatchObject({ certainty: 'estimated' });
    }
    const own = await visit(scene, detail(id));
    await badgeOf(own, id, ({ certainty }) => certainty === 'stated');
    for (const open of [page, other]) {
      await lookAgain(open);
      const { date } = await badgeOf(open, id, ({ certainty }) => certainty === 'stated');
      expect(date).toBe(promise?.refundFrom);
    }
    await own.close();
    await other.close();
  });

  test('tracking gives the day of delivery, and the day of the refund', async () => {
    const [delivered, promised] = [scene.order('delivered-not-confirmed'), scene.order('refund-in-3')];
    const before = await popupOf(delivered.id);
    const tracking = await visit(scene, trackingAddress(delivered.id));
    await badgeOf(tracking, '');
    await tracking.goto(trackingAddress(promised.id));
    await badgeOf(tracking, '', ({ certainty }) => certainty === 'stated');
    await tracking.close();
    await lookAgain(page);
    const { date } = await badgeOf(page, promised.id, ({ certainty }) => certainty === 'stated');
    expect(date).toBe(addDays(promised.promise?.refundFrom ?? '', -1));
    expect(await popupOf(delivered.id)).not.toBe(before);
  });

  test('returns, a case and a page of old', async () => {
    await page.goto(RETURNS_ADDRESS);
    await linesOf(page, '.refund-entry');
    const { id } = scene.order('case-open');
    const entry = await badgeOf(page, id);
    await page.goto(caseAddress(id));
    expect(await badgeOf(page, id)).toMatchObject({ step: entry.step });
    await page.goto(OLD_LIST_ADDRESS);
    const old = await badgeOf(page, '');
    expect(old).toMatchObject({ certainty: 'none', date: '' });
    expect(old.line).toContain('old page');
    expect(await badges(page)).toHaveLength(1);
    expect(await mostBadges(page)).toBe(1);
  });

  test('nothing of ours was thrown, and nothing but the shop was asked for anything', () => {
    expect(errors).toEqual([]);
    expect(scene.strays()).toEqual([]);
  });
});

/** How many observers the content script has that are alive. */
async function observers(page: Page, scene: Scene): Promise<number> {
  for (const realm of page.extensionRealms()) {
    if ((await realm.evaluate('chrome.runtime.getURL("")')) !== scene.extensionUrl('')) continue;
    const prototype = await realm.evaluateHandle('MutationObserver.prototype');
    const alive = await page.queryObjects(prototype);
    return Number(/^Array\((\d+)\)$/.exec(alive.remoteObject().description ?? '')?.[1]);
  }
  throw new Error('the content script has no world');
}
