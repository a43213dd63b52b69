import { browser } from 'wxt/browser';
import { ORDER_PAGES } from '../../lib/records/addresses';

const WANTED = { origins: [...ORDER_PAGES] };

/** Whether the browser lets us read AliExpress's order pages: Firefox's buyers may say no, Chrome's may say "on click". */
export async function arePagesAllowed(): Promise<boolean> {
  try {
    return await browser.permissions.contains(WANTED);
  } catch {
    return true; // not told: a badge that is missing says it
  }
}

/** Asks the buyer for it, in a press of theirs; whether they said yes. */
export async function allowPages(): Promise<boolean> {
  try {
    return await browser.permissions.request(WANTED);
  } catch (error) {
    console.error(error);
    return false;
  }
}
