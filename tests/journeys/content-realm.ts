import type { Page } from 'puppeteer-core';

/** The isolated world of our content script among those of all extensions. */
export async function contentRealm(page: Page, origin: string) {
  for (const realm of page.extensionRealms()) {
    if ((await realm.evaluate('chrome.runtime.getURL("")')) === origin) return realm;
  }
  throw new Error('the content script has no world');
}
