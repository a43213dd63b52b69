import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { HANGING_MS, newPage } from '../../scripts/browser/launch';
import { badges, isAnswered, type Scene, type SeenBadge } from '../../scripts/browser/scene';

const BADGE = 'dispute-clock-badge';

/** A new page of a window of its own size that counts, from its first moment on, how many badges one element ever had. */
export async function watchedPage(scene: Scene): Promise<Page> {
  const page = await newPage(scene);
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument((name) => {
    let most = 0;
    const look = () => {
      const places = [...document.querySelectorAll(name)].map((badge) => badge.parentElement);
      for (const place of places) most = Math.max(most, places.filter((other) => other === place).length);
      Object.assign(window, { most });
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, BADGE);
  return page;
}

/** The most badges that one element of the page has had at any moment since it was loaded. */
export function mostBadges(page: Page): Promise<number> {
  return page.evaluate(() => Number(Reflect.get(window, 'most') ?? 0));
}

/** What each order's badge says, once every card of the list has exactly one badge, with an answer. */
export async function linesOf(page: Page, selector = '.order-item'): Promise<ReadonlyMap<string, string>> {
  let counts: readonly number[] = [];
  for (const end = Date.now() + HANGING_MS; Date.now() < end; await sleep(100)) {
    counts = await page.evaluate(
      (card, name) =>
        [...document.querySelectorAll(card)].map(
          (one) => one.querySelectorAll(`${name}[data-ready]`).length * 2 - one.querySelectorAll(name).length,
        ),
      selector,
      BADGE,
    );
    if (counts.length > 0 && counts.every((count) => count === 1)) {
      const seen = await badges(page);
      if (seen.length === counts.length && seen.every(isAnswered))
        return new Map(seen.map((badge) => [orderIn(badge), badge.line]));
    }
  }
  throw new Error(`not every card has one filled badge: ${counts.join(' ')}`);
}

/** The order that a badge's card links to. */
function orderIn({ links }: SeenBadge): string {
  return /detail\.html\?orderId=(\d+)/.exec(links)?.[1] ?? '';
}

/** Collects what our script throws, in whatever world it runs. Chromium only. */
export async function collectErrors(page: Page, scene: Scene, errors: string[]): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = `${exceptionDetails.url ?? ''} ${exceptionDetails.exception?.description ?? exceptionDetails.text}`;
    if (text.includes(scene.extensionUrl(''))) errors.push(text);
  });
}
