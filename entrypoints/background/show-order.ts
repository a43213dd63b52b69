import { browser } from 'wxt/browser';
import type { OrderId } from '../../lib/records/order-id';
import { popupPage } from '../../lib/records/popup-address';
import { MINUTE_MS } from '../../lib/time/durations';

/** How many orders may be shown in a minute: each takes the buyer away from the page. */
const MOST_A_MINUTE = 6;

/** The browser does not report a tab that is still loading: so long it is known by its number (ms). Later it may show something else. */
const LOADING_MS = 5_000;

/** When orders were shown in the last minute (epoch ms). */
let shownAt: readonly number[] = [];
let opened: { readonly tabId: number | undefined; readonly at: number } | undefined;
let queue: Promise<unknown> = Promise.resolve();

/**
 * Shows an order on the popup's page in a tab: the one that is open, else a new one. One at a time, so that a double press
 * opens one tab. False where a page asks too often (`now` is epoch ms).
 */
export async function showOrder(orderId: OrderId, now: number): Promise<boolean> {
  shownAt = shownAt.filter((at) => at <= now && now - at < MINUTE_MS);
  if (shownAt.length >= MOST_A_MINUTE) return false;
  shownAt = [...shownAt, now];
  const mine = queue.then(() => showInTab(browser.runtime.getURL(popupPage(orderId)), now));
  queue = mine.catch(() => {}); // the next one does not fail with it
  await mine;
  return true;
}

async function showInTab(url: string, now: number): Promise<void> {
  const loading = opened && now - opened.at < LOADING_MS ? opened.tabId : undefined;
  const tabId = (await reportedTab()) ?? loading;
  if (tabId !== undefined && (await isTurnedTo(tabId, url))) return;
  opened = { tabId: (await browser.tabs.create({ url })).id, at: now };
}

/** Turns a tab of ours to an address and brings it to the front; false where it is gone. */
async function isTurnedTo(tabId: number, url: string): Promise<boolean> {
  try {
    const tab = await browser.tabs.update(tabId, { url, active: true });
    if (tab?.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true }); // Android has no windows
    return true;
  } catch {
    return false;
  }
}

/** The tab with the popup's page, if the browser reports one. For our own pages that needs no permission. */
async function reportedTab(): Promise<number | undefined> {
  try {
    const pages = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    const popup = browser.runtime.getURL('/popup.html');
    return pages.find(({ documentUrl, tabId }) => documentUrl?.startsWith(popup) && tabId >= 0)?.tabId;
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
