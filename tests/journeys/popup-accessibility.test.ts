import type { KeyInput, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
import { LOOKS, lookAt, NOTHING_WRONG, POPUP } from './axe';

/** The popup for those who do not see it as drawn, or have no pointer: checked by axe, and with the keyboard alone. */

const KEY = 'completed-6';

let scene: Scene;
let popup: Page;

beforeAll(async () => {
  scene = await openScene('chrome');
  const page = await visit(scene, LIST);
  await viewAll(page);
  await badgeOf(page, scene.order(KEY).id);
  await page.close();
  popup = await openPopup(scene);
  await popup.setViewport(POPUP);
  await popup.waitForSelector('[data-order]');
});
afterAll(() => scene?.close());

const openRow = (key: string) => `[data-order="${scene.order(key).id}"] button`;
const back = '.back button';
const gear = '.settings-button';

/** Presses something as a pointer would, and waits for what it brings. */
async function press(selector: string, brings: string): Promise<void> {
  await popup.$$eval(selector, ([first]) => {
    if (first instanceof HTMLElement) first.click();
  });
  await popup.waitForSelector(brings);
}

const VIEWS = [
  { name: 'the list', show: async () => {}, leave: async () => {} },
  {
    name: 'a search with hits',
    show: async () => {
      await popup.type('.search', 'bottle');
      await popup.waitForSelector('.row');
    },
    leave: () =>
      popup.$eval('.search', (field) => {
        if (!(field instanceof HTMLInputElement)) return;
        field.value = '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  },
  {
    name: 'a search without a hit',
    show: async () => {
      await popup.type('.search', 'zzzq');
      await popup.waitForSelector('.no-hits');
    },
    leave: () => press('.no-hits button', '.row'),
  },
  {
    name: 'an order with a complaint',
    show: async () => {
      await press(openRow(KEY), 'article.detail');
      await press('.complaint > summary', '.complaint[open]');
      await press('input[type=radio][value=defective]', '.stages');
      await press('.about summary', '.about[open]');
    },
    leave: async () => {
      await press('.end', 'article.detail .reasons:last-child');
      await press(back, '.list-pane:not([hidden]) [data-order]');
    },
  },
  {
    name: 'an order in dispute',
    show: async () => {
      await press(openRow(KEY), 'article.detail');
      await press('.offers button', '.other-offers');
      await press('.other-offers summary', '.other-offers[open]');
      await press('.retell summary', '.retell[open]');
    },
    leave: async () => {
      await press('.timeline button', '.complaint');
      await press(back, '.list-pane:not([hidden]) [data-order]');
    },
  },
  {
    name: 'an order put right',
    show: async () => {
      await press(openRow(KEY), 'article.detail');
      await press('.corrections > summary', '.corrections[open]');
      await popup.select('[data-fix="status"] select', 'awaitingDelivery');
      await press('.corrections [type="submit"]', '.correction-own');
    },
    leave: async () => {
      await press('.correction-own button', '.corrections:not(:has(.correction-own))');
      await press(back, 'main > div > div:not([hidden]) [data-order]');
    },
  },
  {
    name: 'a message to copy, with blanks',
    show: async () => {
      await press(openRow(KEY), 'article.detail');
      await press('.letters > summary', '.letter-text mark');
      await press('.letter-ask label + label input', '.letter-part');
    },
    leave: () => press(back, '.list-pane:not([hidden]) [data-order]'),
  },
  {
    name: 'the reminders',
    show: async () => {
      await press(openRow(KEY), 'article.detail');
      await press('.reminders-of-order summary', '.reminders-of-order[open]');
      await press('button.reminder', '.reminder-log');
    },
    leave: async () => {
      await press('.detail:has(.reminder-log) .back button', 'button.reminder');
      await press(back, '.list-pane:not([hidden]) [data-order]');
    },
  },
  {
    name: 'the settings',
    show: async () => {
      await press(gear, '.figures');
      await press('.switch input', '.quiet-hours');
      await popup.$$eval('.figure-group', (groups) => {
        for (const group of groups) group.setAttribute('open', '');
      });
    },
    leave: () => press(back, `${gear}:not([hidden])`),
  },
] as const;

describe.each(VIEWS)('$name', ({ show, leave }) => {
  beforeAll(() => show());
  afterAll(() => leave());

  test.each(LOOKS)('has nothing that axe finds wrong: $name', async (look) => {
    expect(await lookAt(popup, look, POPUP)).toEqual(NOTHING_WRONG);
  });
});

describe('with the keyboard alone', () => {
  const focused = (selector: string) =>
    popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  /** Goes on with Tab until something has the focus, and sees that the focus can be seen. */
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 120; presses += 1) {
      if (await focused(selector)) {
        // A row shows its frame around the whole card.
        const outlines = await popup.evaluate(() => {
          const one = document.activeElement;
          return one ? ['', '::after'].map((part) => getComputedStyle(one, part).outlineStyle) : [];
        });
        expect(outlines).toContain('solid');
        return;
      }
      await popup.keyboard.press('Tab');
    }
    throw new Error(`no Tab leads to ${selector}`);
  };
  const go = async (selector: string, key: KeyInput, reached: () => Promise<boolean>) => {
    await tabTo(selector);
    await popup.keyboard.press(key);
    await until(`what ${key} on ${selector} does`, reached);
  };

  test('one goes to an order, ticks, comes back, to the settings, and back', async () => {
    const row = openRow(KEY);
    const tick = '.detail .checks input';
    await popup.bringToFront();
    await go(row, 'Enter', () => focused('.detail-title'));
    await go(tick, 'Space', () => popup.$eval(tick, (box) => box.matches(':checked')));
    await go(tick, 'Space', () => popup.$eval(tick, (box) => !box.matches(':checked')));
    await go(back, 'Enter', () => focused(row));
    await go(gear, 'Enter', () => focused('.settings .detail-title'));
    await go(back, 'Enter', () => focused(gear));
  });
});

test('a tab as narrow as 320 pixels is read without going sideways', async () => {
  const tab = await openExtensionPage(scene, `popup.html#order=${scene.order(KEY).id}`, 'article.detail');
  await tab.setViewport({ width: 320, height: 600 });
  expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await tab.close();
});
