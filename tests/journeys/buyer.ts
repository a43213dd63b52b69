import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { openExtensionPage } from '../../scripts/browser/launch';
import { badgeOf, openPopup, type Scene, type SeenBadge, until } from '../../scripts/browser/scene';

/** What a buyer does and sees in the popup, in the badges and on the case page, in the words that stand there. */

/** The picture that a buyer attaches. */
export const PICTURE = resolve('public/icon/128.png');

/** What an order's view says first: the line, the time left, how sure and whose turn, and the step. */
export interface SeenOrder {
  readonly line: string;
  readonly left: string;
  readonly sure: string;
  readonly step: string;
}

/** What the open order says. */
export function seenOrder(popup: Page): Promise<SeenOrder> {
  return popup.evaluate(() => {
    const text = (selector: string) => document.querySelector(`.detail ${selector}`)?.textContent ?? '';
    return {
      line: text('.countdown-line'),
      left: text('.countdown-left'),
      sure: text('.countdown-line + .quiet'),
      step: text('.step'),
    };
  });
}

/** Presses what bears these words, with the pointer, once it can be seen. */
export async function pressWords(page: Page, words: string, within = 'body'): Promise<void> {
  const { x, y } = await until(`"${words}" to press`, () =>
    page.evaluate(
      (selector, name) => {
        const button = [...document.querySelectorAll(selector)].find(
          (one) => one.checkVisibility() && [one.textContent?.trim(), one.ariaLabel].includes(name),
        );
        button?.scrollIntoView({ block: 'center' }); // not under the foot of the popup
        const box = button?.getBoundingClientRect();
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      },
      `${within} :is(button, summary, label)`,
      words,
    ),
  );
  await page.mouse.click(x, y);
}

/** Unfolds an order's badge and presses "Open in Dispute Clock"; gives the order as the popup's page shows it then. */
export async function openFromBadge(scene: Scene, list: Page, orderId: string): Promise<Page> {
  await list.bringToFront();
  const showOf = async () =>
    (await badgeOf(list, orderId)).choices.find(({ words }) => words === 'Open in Dispute Clock');
  const way = await until('the way out of the badge', async () => {
    await list.evaluate(
      (id) =>
        document
          .querySelector(`[href*="${id}"]`)
          ?.closest('.order-item')
          ?.querySelector('dispute-clock-badge')
          ?.scrollIntoView({ block: 'center' }),
      orderId,
    ); // what stands above may have moved it meanwhile: then once more
    const { more } = await badgeOf(list, orderId);
    await list.mouse.click(more.x, more.y);
    for (let tries = 0; tries < 10; tries += 1) {
      const found = await showOf();
      if (found) return found;
      await sleep(100);
    }
    return undefined;
  });
  await list.mouse.click(way.x, way.y);
  const address = `popup.html#order=${orderId}`;
  const opened = await tabAt(scene, address);
  await opened.setViewport({ width: 400, height: 600 });
  await opened.bringToFront();
  await opened.waitForSelector(`.detail[data-order="${orderId}"]`);
  return opened;
}

/** The tab that the extension opened at one of its own addresses. */
async function tabAt(scene: Scene, address: string): Promise<Page> {
  const url = scene.extensionUrl(address);
  if (scene.kind === 'chrome') {
    return until('the tab', async () => (await scene.browser.pages()).find((page) => page.url() === url));
  }
  // Firefox's driver cannot look into a tab that the extension opened: there the same address is opened by hand.
  await until('the tab of the order', async () => (await tabs(scene)).includes(url));
  return openExtensionPage(scene, address, '.detail');
}

/** The addresses of the extension's own pages that stand in tabs. */
export async function tabs(scene: Scene): Promise<readonly string[]> {
  const popup = await openPopup(scene);
  const addresses: string[] = await popup.evaluate(async () => {
    const pages = await Object(globalThis).browser.runtime.getContexts({ contextTypes: ['TAB'] });
    return pages.map(({ documentUrl }: { documentUrl: string }) => documentUrl);
  });
  await popup.close();
  return addresses;
}

/** Tells what happened to the dispute, with an amount where there is one. */
export async function tell(popup: Page, words: string, amount = ''): Promise<void> {
  const lines = () => popup.$$eval('.timeline li', (all) => all.length);
  const before = await lines();
  if (amount !== '') await popup.type('.offers .entry input[type=text]', amount);
  await pressWords(popup, words, '.offers');
  await until(`"${words}" in the timeline`, async () => (await lines()) > before);
}

/** The badge of an order in a list that stayed open, once it says what the order's view says. */
export async function badgeLike(list: Page, orderId: string, seen: SeenOrder): Promise<SeenBadge> {
  await list.bringToFront();
  await list.evaluate(() => window.dispatchEvent(new Event('focus')));
  const line = seen.left ? `${seen.line} · ${seen.left}` : seen.line;
  return badgeOf(list, orderId, (badge) => badge.ready && badge.line === line);
}
