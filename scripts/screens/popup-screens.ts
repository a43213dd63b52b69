import { KINDS, keyOf } from '../../lib/store/records/kinds';
import { DAY_MS } from '../../lib/time/durations';
import { keepRecords, keptRecord } from '../browser/kept-record';
import { openExtensionPage } from '../browser/launch';
import { idOf, keepSightings, press, type Studio, scrollTo } from './studio';

const BACK = '.detail .back button';

/** Reports a dispute that AliExpress shows and in which the seller offers too little. */
export async function keepDispute(studio: Studio): Promise<void> {
  const popup = await openExtensionPage(studio, 'popup.html', '[data-order]');
  const orderId = idOf(studio, 'case-open');
  const now = Date.now();
  const order = Object(await keptRecord(popup, keyOf(KINDS.orders, orderId)));
  const reported = (kind: string, days: number, amount: string) => ({
    kind,
    at: now - days * DAY_MS,
    enteredAt: now - days * DAY_MS,
    amount,
  });
  await keepRecords(popup, {
    [keyOf(KINDS.orders, orderId)]: {
      ...order,
      entered: { ...order.entered, complaint: { reason: 'defective' } },
    },
    [keyOf(KINDS.disputes, orderId)]: {
      orderId,
      events: [reported('opened', 6, '€ 11.75'), reported('sellerProposed', 2, '€ 3.00')],
    },
  });
  await popup.close();
}

/** Everything that the popup shows of orders that were read: the list, an order with all its parts, reminders, settings. */
export async function takePopup(studio: Studio): Promise<void> {
  const popup = await openExtensionPage(studio, 'popup.html', '[data-order]');
  await popup.setViewport({ width: 400, height: 600 });
  const shown = (name: string) => keepSightings(studio, popup, `popup-${name}`);
  const open = (key: string) =>
    press(popup, `[data-order="${idOf(studio, key)}"] button`, 'article.detail .record a');
  const close = () => press(popup, BACK, '.list-pane:not([hidden]) [data-order]');

  await popup.waitForSelector('.foot .reminder');
  await shown('list');
  await popup.type('.search', 'usb');
  await popup.waitForSelector('.found:not(:empty)');
  await shown('search');
  await popup.type('.search', ' zebra');
  await popup.waitForSelector('.no-hits');
  await shown('no-hit');
  await press(popup, '.no-hits button', '.row');

  await open('refund-passed-10');
  await shown('order');
  await press(popup, '.why > summary', '.why[open]');
  await scrollTo(popup, '.why');
  await shown('why');
  await press(popup, '.why > summary', '.why:not([open])');
  await press(popup, '.complaint > summary', '.complaint[open]');
  await press(popup, 'input[type=radio][value=notArrived]', '.stages');
  await scrollTo(popup, '.complaint');
  await shown('complaint');
  await press(popup, '.letters > summary', '.letter-text');
  await scrollTo(popup, '.letters');
  await shown('letters');
  await press(popup, '.letters > summary', '.letters:not([open])');
  await press(popup, '.reminders-of-order > summary', '.reminders-of-order[open]');
  await scrollTo(popup, '.reminders-of-order');
  await shown('order-reminders');
  await scrollTo(popup, '.part:has(.clocks)');
  await shown('dates');
  await close();

  await open('case-open');
  await shown('dispute');
  await press(popup, '.retell summary', '.retell[open]');
  await scrollTo(popup, '.part:has(.timeline)');
  await shown('timeline');
  await close();

  await open('just-shipped');
  await press(popup, '.corrections > summary', '.corrections[open]');
  await popup.select('[data-fix="status"] select', 'completed');
  await press(popup, '.corrections [type=submit]', '.correction-own');
  await scrollTo(popup, '.corrections');
  await shown('corrections');
  await press(popup, '.correction-own button', '.corrections:not(:has(.correction-own))');
  await close();

  await press(popup, '.settings-button', '.figures');
  await shown('settings');
  await scrollTo(popup, '.keeping');
  await shown('keeping');
  await press(popup, '.settings .back button', '.settings-button:not([hidden])');
  await press(popup, 'button.reminder', '.reminder-log');
  await shown('reminders');
  await press(popup, '.detail:has(.reminder-log) .back button', 'button.reminder');
  await popup.close();
}

/** The list and an order side by side, as a tab shows them. */
export async function takeTab(studio: Studio): Promise<void> {
  const page = await openExtensionPage(
    studio,
    `popup.html#order=${idOf(studio, 'completed-6')}`,
    'article.detail',
  );
  await page.setViewport({ width: 1180, height: 760 });
  await keepSightings(studio, page, 'tab');
  await page.close();
}
