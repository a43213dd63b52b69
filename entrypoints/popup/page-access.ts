import { browser } from 'wxt/browser';
import { ORDER_PAGES } from '../../lib/records/addresses';

const WANTED = { origins: [...ORDER_PAGES] };

/**
 * Whether the browser lets us read AliExpress's order pages. In Firefox the buyer can refuse, in Chrome choose "on
 * click".
 */
export async function arePagesAllowed(): Promise<boolean> {
  try {
    return await browser.permissions.contains(WANTED);
  } catch {
    return true; // unknown: a missing badge will show it
  }
}

/** Asks the buyer for the permission; resolves to their answer. Call it only in a press. */
export async function allowPages(): Promise<boolean> {
  try {
    return await browser.permissions.request(WANTED);
  } catch (error) {
    console.error(error);
    return false;
  }
}
