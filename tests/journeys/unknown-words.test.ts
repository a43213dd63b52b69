import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Origin } from '../../lib/records/learned-word';
import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { settingsSchema } from '../../lib/store/records/schema/beside-orders';
import { keptRecord } from '../../scripts/browser/kept-record';
import {
  badgeOf,
  LIST,
  openPopup,
  openScene,
  type Scene,
  type SeenBadge,
  until,
  viewAll,
  visit,
} from '../../scripts/browser/scene';

const WORD = 'Awaiting customs inspection';
const NARROW = `${LIST}?layout=narrow`;
/** The place of the tab under which orders are made ready. */
const PROCESSING = 2;

/** Words that no language knows, told as one story in each browser: each test goes on where the one before it ended. */
describe.each(['chrome', 'firefox'] as const)('an unknown word in %s', (kind) => {
  let scene: Scene;
  let page: Page;
  let ids: readonly string[];

  /** The badges of both orders with the word, once they are as awaited. */
  const both = (awaited: (badge: SeenBadge) => boolean) =>
    Promise.all(ids.map((id) => badgeOf(page, id, awaited)));
  const notUnderstood = ({ line }: SeenBadge) => line === `Not understood: "${WORD}"`;
  const gettingReady = ({ step }: SeenBadge) => step === 'waitShipment';
  /** A step without a date: only the word decides how sure it is. */
  const canceled = ({ step }: SeenBadge) => step === 'canceled';
  const scrollTo = (id: string) =>
    page.evaluate(
      (orderId) => document.querySelector(`[href*="${orderId}"]`)?.scrollIntoView({ block: 'center' }),
      id,
    );
  const openList = async (address: string) => {
    await page.goto(address);
    await viewAll(page);
  };
  /** The list, looked at again after something was done elsewhere. */
  const lookAgain = async () => {
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  };
  /** Confirms in the popup what was answered on a page, by one press. */
  const confirm = async () => {
    const popup = await openPopup(scene);
    await popup.waitForSelector(`.asked[data-word="${WORD}"]`);
    expect(await popup.$$('.asked')).toHaveLength(1);
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('.asked button')?.click());
    await popup.waitForSelector('.asked', { hidden: true });
    await popup.close();
  };
  /** Forgets the one learned word in the popup, which then asks about it. Gives what stood there. */
  const forget = async () => {
    const popup = await openPopup(scene);
    const press = (selector: string) =>
      popup.evaluate((wanted) => document.querySelector<HTMLButtonElement>(wanted)?.click(), selector);
    await popup.waitForSelector('[data-order]');
    expect(await popup.$('.asked')).toBeNull();
    await press('.settings-button');
    const learned = await popup.waitForSelector('.learned li');
    const text = await learned?.evaluate((row) => row.textContent);
    await press('.learned li button');
    await popup.waitForSelector('.learned li', { hidden: true });
    await press('.settings .back button');
    await popup.waitForSelector(`.asked[data-word="${WORD}"]`);
    expect(await popup.$$('.asked')).toHaveLength(1);
    await popup.close();
    return text;
  };
  const expectTaughtBy = async (origin: Origin) => {
    const popup = await openPopup(scene);
    await until(`the word from ${origin}`, async () =>
      isTaughtBy(origin, await keptRecord(popup, keyOf(KINDS.settings, 'all'))),
    );
    await popup.close();
  };

  beforeAll(async () => {
    scene = await openScene(kind);
    ids = ['unknown-status', 'unknown-status-again'].map((key) => scene.order(key).id);
    page = await visit(scene, LIST);
  });
  afterAll(() => scene?.close());

  test('is asked about on the badge, and what is pressed there does not lead away', async () => {
    await openList(NARROW);
    await both(notUnderstood);
    const [id = ''] = ids;
    await scrollTo(id);
    const { more } = await badgeOf(page, id);
    await page.mouse.click(more.x, more.y);
    const { panel, choices } = await badgeOf(page, id, (badge) => badge.choices.length > 0);
    expect(panel).toContain(`AliExpress says "${WORD}". Which is it?`);
    expect(choices.map(({ words }) => words)).toContain('Getting ready');
    const [first] = choices;
    if (!first) throw new Error('no choices');
    await page.mouse.click(first.x, first.y - 26); // the sentence above the choices
    expect(page.url()).toBe(NARROW);
  });

  test('is not answered by a press that the page makes up', async () => {
    const [id = ''] = ids;
    const pressed = await page.evaluate(() => {
      document.dispatchEvent(new Event('journey-press'));
      return document.documentElement.getAttribute('data-journey-pressed');
    });
    expect(pressed).toBe('8'); // seven answers, and the way to the popup's page
    await sleep(500);
    expect(await badgeOf(page, id)).toSatisfy(notUnderstood);
  });

  test('is answered by a real press, and every badge with it changes: it is "about"', async () => {
    const [id = ''] = ids;
    const { choices } = await badgeOf(page, id);
    const choice = choices.find(({ words }) => words === 'Canceled');
    if (!choice) throw new Error('no such choice');
    await page.mouse.click(choice.x, choice.y);
    const [answered] = await both(canceled);
    expect(answered).toMatchObject({ focused: 'badge', certainty: 'none', sure: 'about' });
    expect(page.url()).toBe(NARROW);
  });

  test('is sure once the buyer has confirmed it in the popup', async () => {
    await confirm();
    await lookAgain();
    await both((badge) => canceled(badge) && badge.sure === '');
  });

  test('is still known after a reload', async () => {
    await openList(LIST);
    await both(canceled);
  });

  test('is forgotten in the popup, and asked about again in both places', async () => {
    expect(await forget()).toContain(`${WORD}Canceled · from you`);
    await lookAgain();
    await both(notUnderstood);
  });

  test('is taught by the tab that its cards come up under, and is then "about" on the full list', async () => {
    const [id = ''] = ids;
    await page.evaluate((place) => {
      document.querySelectorAll<HTMLElement>('.comet-tabs-nav-item')[place]?.click();
    }, PROCESSING);
    await badgeOf(page, id, gettingReady);
    await openList(LIST);
    for (const badge of await both(gettingReady)) {
      expect(badge).toMatchObject({ certainty: 'estimated', sure: 'about' });
    }
    await expectTaughtBy('tab');
  });

  test('is answered with the keyboard alone as well', async () => {
    const [id = ''] = ids;
    expect(await forget()).toContain('from a tab');
    await openList(LIST);
    await both(notUnderstood);
    await page.evaluate(
      (orderId) => document.querySelector<HTMLElement>(`a[href*="detail.html?orderId=${orderId}"]`)?.focus(),
      id,
    );
    for (let presses = 0; presses < 9; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await badgeOf(page, id)).focused === 'more') break;
    }
    await page.keyboard.press('Enter');
    await badgeOf(page, id, ({ choices }) => choices.length > 0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const [answered] = await both(gettingReady);
    expect(answered).toMatchObject({ focused: 'badge', sure: 'about' });
    expect(page.url()).toBe(LIST);
    await confirm();
    await lookAgain();
    await both(gettingReady);
    await expectTaughtBy('buyer');
  });

  test('nothing but the shop was asked for anything', () => {
    expect(scene.strays()).toEqual([]);
  });
});

/** Whether settings hold one word for "getting ready", which somebody has taught. */
function isTaughtBy(origin: Origin, settings: unknown): boolean {
  const { words = [] } = settingsSchema.parse(settings ?? {});
  return words.length === 1 && words[0]?.origin === origin && words[0].status === 'processing';
}
