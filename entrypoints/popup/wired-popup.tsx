import type { VNode } from 'preact';
import { browser } from 'wxt/browser';
import { assessMemo } from '../../lib/overview/assess-memo';
import type { OrderId } from '../../lib/records/order-id';
import { askedByHash, popupPage } from '../../lib/records/popup-address';
import { BEGINNING, type PopupLocation } from '../../lib/records/popup-location';
import { keepLocation } from '../../lib/store';
import type { Zone } from '../../lib/time/zone';
import type { Formats } from '../../lib/wording/format';
import { bookMaker } from './book-maker';
import { factsReader } from './facts-reader';
import { nextPaint } from './next-paint';
import { testNotification } from './notifications';
import { allowPages } from './page-access';
import { PopupApp } from './popup-app';
import { popupStore } from './popup-store';
import { storeActions } from './store-actions';

interface WiredPopupOptions {
  /** The buyer's time zone, or its IANA name. */
  readonly buyerZone: Zone | string;
  readonly formats: Formats;
  /** Where the buyer was when the popup was closed; left out: at the start. A tab has its location in its address. */
  readonly location?: PopupLocation | undefined;
}

/** The popup, connected to the browser: storage, session, address. */
export function wiredPopup({ buyerZone, formats, location: before = BEGINNING }: WiredPopupOptions): VNode {
  const bookOf = bookMaker(buyerZone);
  const assessOne = assessMemo();
  const asked = askedByHash(location.hash);
  const start = asked ? { ...BEGINNING, openId: asked.openId } : before;
  const store = popupStore({
    reader: factsReader(bookOf, assessOne),
    store: storeActions(),
    browser: { allowPages, testNotification },
    first: { front: isAtFront(start), openId: start.openId },
    watch: watchStore,
    nextPaint,
    now: Date.now,
  });
  return (
    <PopupApp
      store={store}
      bookOf={bookOf}
      assessOne={assessOne}
      formats={formats}
      start={start}
      onLocation={(location) => void keepLocation(location, Date.now())}
      onOpenTab={openTab}
    />
  );
}

/** Whether a location shows only the front of the list, or only an order. */
function isAtFront({ openId, search, filter, listScroll }: PopupLocation): boolean {
  return openId !== undefined || (search === '' && filter === 'all' && listScroll === 0);
}

function watchStore(onChanged: (keys: readonly string[]) => void): () => void {
  const listener = (changes: object) => onChanged(Object.keys(changes));
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** Closes the popup once the tab opens: it shows the same. */
async function openTab(openId: OrderId | undefined): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(popupPage(openId)) });
  window.close();
}
