import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExtensionPage } from '../../scripts/browser/launch';
import {
  badgeOf,
  detail,
  LIST,
  openScene,
  type Scene,
  until,
  viewAll,
  visit,
} from '../../scripts/browser/scene';
import { badgeLike, openFromBadge, PICTURE, pressWords, type SeenOrder, seenOrder, tell } from './buyer';
import { showPictures } from './case-scene';
import { MONEY_CAME, OPENED, SITUATIONS, type Situation, type Stop, written } from './situations';

/**
 * Each situation of the buyer's guide as its buyer lives it: from the badge in the shop to the case file. Each test goes on where the one
 * before it ended.
 */

const STORIES = {
  chrome: SITUATIONS,
  firefox: SITUATIONS.slice(1, 2),
} as const;

let scene: Scene;

describe.each(['chrome', 'firefox'] as const)('in %s', (kind) => {
  beforeAll(async () => {
    scene = await openScene(kind);
  });
  afterAll(() => scene?.close());

  describe.each(STORIES[kind])('$reason', tellStory);

  test('nothing but the shop was asked for anything', () => {
    expect(scene.strays()).toEqual([]);
  });
});

/** One situation, on a list and in a popup of its own. */
function tellStory(situation: Situation): void {
  const { reason, key, line, sure, step, evidence, message, item, course } = situation;
  let list: Page;
  let popup: Page;
  let letter = '';
  let orderId: string;

  beforeAll(async () => {
    orderId = scene.order(key).id;
    const page = await visit(scene, detail(orderId)); // the page that states the dates was opened once
    const said = situation.line.replace(/\$1.*/, '');
    await badgeOf(page, orderId, ({ line }) => line.startsWith(said));
    await page.close();
    list = await visit(scene, LIST);
    await viewAll(list);
  });
  afterAll(async () => {
    await popup?.close();
    await list?.close();
  });

  /** What the order's view and, word for word, its badge in the shop say. */
  async function seenEverywhere(): Promise<SeenOrder> {
    const seen = await seenOrder(popup);
    const badge = await badgeLike(list, orderId, seen);
    expect(seen.sure.split(' · ')[0]).toBe(badge.sure || seen.sure);
    await popup.bringToFront();
    return seen;
  }
  const says = ({ line, sure, step }: Omit<Stop, 'tell'>, day: string | undefined) => ({
    line: line.replace('$1', day ? written(day) : ''),
    left: day ? expect.stringMatching(/\d (day|hour)s?$/) : '',
    sure,
    step,
  });

  test('the badge says what and by when, and leads to the order', async () => {
    popup = await openFromBadge(scene, list, orderId);
    const day = situation.on(scene.order(key));
    expect(await seenEverywhere()).toEqual(says({ line, sure, step }, day));
    expect((await badgeOf(list, orderId)).date).toBe(day);
  });

  test('the buyer says what is wrong, and is told what counts and what to do first', async () => {
    await pressWords(popup, 'Something wrong?');
    await pressWords(popup, reason, '.complaint');
    await popup.waitForSelector('.evidence');
    expect(await popup.$$eval('.evidence label', (all) => all.map((one) => one.textContent))).toEqual(
      evidence,
    );
    expect((await seenEverywhere()).step).toBe('Write to the seller first');
  });

  test('a picture is attached on the case page, for what counts', async () => {
    const page = await openExtensionPage(scene, `case.html#order=${orderId}`, '.sheet');
    await page.bringToFront();
    expect(await page.$$eval('.wanted li span', (all) => all.map((one) => one.textContent))).toEqual(
      evidence,
    );
    await (await page.$('.wanted li input[type=file]'))?.uploadFile(PICTURE);
    await page.waitForSelector('.file');
    await showPictures(page);
    expect(await page.$$eval('.wanted li', (all) => all.length)).toBe(evidence.length - 1);
    await page.close();
    await popup.bringToFront();
  });

  test('the message to the seller is copied, and the steps before a dispute are told', async () => {
    await pressWords(popup, 'Messages to copy');
    await popup.waitForSelector('.letter-text');
    await pressWords(popup, 'Copy message');
    await until('the copy', () =>
      popup.$eval('.letter-buttons [role=status]', (said) => said.textContent === 'Copied'),
    );
    letter = await popup.$eval('.letter-text', (text) => text.textContent ?? '');
    expect(letter).toMatch(message);
    expect(letter).toContain(orderId);
    await pressWords(popup, 'I wrote to the seller');
    await until('the next step', async () => (await seenOrder(popup)).step === 'Gather evidence');
    await pressWords(popup, 'I have the evidence');
    await until('the next step', async () => (await seenOrder(popup)).step === 'Open the dispute');
    await seenEverywhere();
  });

  test('the steps of opening are ticked, and the opening is told', async () => {
    for (const box of await popup.$$('.detail ul.checks input')) {
      await box.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      await box.click();
    }
    await until('all ticks', () =>
      popup.$eval('.detail .progress', (one) => one.textContent === '7 of 7 done'),
    );
    if (item) {
      const [choice] = await popup.$$('.detail > .choice select');
      await choice?.select(item);
    }
    await tell(popup, 'I opened a dispute', '7 €');
    expect(await seenEverywhere()).toEqual(says(OPENED, OPENED.on?.()));
  });

  test('the dispute takes its course: each stop says what, by when, how sure and whose turn', async () => {
    for (const stop of course) {
      await tell(popup, stop.tell, stop.amount);
      expect(await seenEverywhere(), stop.tell).toEqual(says(stop, stop.on?.()));
    }
  });

  test('the case file shows what happened, the exhibit and the dates', async () => {
    const page = await openExtensionPage(scene, `case.html#order=${orderId}`, '.sheet .exhibit');
    await showPictures(page);
    await page.waitForSelector('.sheet .exhibit img');
    const rows = (selector: string) =>
      page.$$eval(`.sheet ${selector}`, (all) =>
        all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
      );
    const reported = [{ tell: 'I opened a dispute', amount: '7 €' }, ...course];
    expect((await rows('tr[data-kind=event]')).map(([, words]) => words)).toEqual(
      reported.map(({ tell: words, amount }) =>
        expect.stringContaining(amount ? `${words} · ${amount}` : words),
      ),
    );
    expect(await rows('tr[data-kind=contacted]')).toHaveLength(1);
    expect((await rows('tr[data-kind=exhibit]')).map(([, words]) => words)).toEqual(['Exhibit 1: 128.png']);
    expect(await rows('tr[data-state]')).toEqual(
      evidence.map((words, index) => [words, index === 0 ? 'Exhibit 1' : 'missing']),
    );
    const dates = await rows('tr[data-certainty]');
    expect(dates.length).toBeGreaterThan(0);
    for (const [day, , source] of dates) {
      expect(day).toMatch(/\d{4}/);
      expect(source).toMatch(/AliExpress says so|About/);
    }
    await page.close();
  });

  test('once the money is there the case is closed, and the order is about its other items', async () => {
    const { rest } = situation;
    await popup.bringToFront();
    await tell(popup, MONEY_CAME.tell);
    expect(await seenEverywhere()).toEqual(
      rest ? says(rest, situation.on(scene.order(key))) : says(MONEY_CAME, undefined),
    );
  });
}
