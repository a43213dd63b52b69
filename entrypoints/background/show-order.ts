import { browser } from 'wxt/browser';
import { popupPage } from '../../lib/records/popup-address';

/** Shows an order on the popup's page in a tab: the one that is open, else a new one. */
export async function showOrder(orderId: string): Promise<void> {
  const url = browser.runtime.getURL(popupPage(orderId));
  const open = await openPage();
  if (!open) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, { url, active: true });
  await browser.windows?.update(open.windowId, { focused: true }); // Android has no windows
}

/** The tab with the popup's page, if the browser reports one. For our own pages that needs no permission. */
async function openPage() {
  try {
    const pages = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
    const popup = browser.runtime.getURL('/popup.html');
    return pages.find(({ documentUrl, tabId }) => documentUrl?.startsWith(popup) && tabId >= 0);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}
