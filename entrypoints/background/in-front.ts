import { browser } from 'wxt/browser';

/** What is asked of the sender of a message. */
export interface Sender {
  readonly tab?: { readonly active: boolean; readonly windowId: number } | undefined;
  readonly documentLifecycle?: string | undefined;
}

/**
 * Whether the page that sent a message is what the buyer looks at: the active tab of the window that has the focus, and not
 * a page that the browser made ready before anybody opened it. False where the browser does not say.
 */
export async function isInFront({ tab, documentLifecycle = 'active' }: Sender): Promise<boolean> {
  if (!tab?.active || documentLifecycle !== 'active') return false;
  if (!browser.windows) return true; // Android has no windows
  try {
    return (await browser.windows.get(tab.windowId)).focused;
  } catch (error) {
    console.error(error);
    return false;
  }
}
