import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changesAt } from '../../components/popup/changes-at';
import { Popup } from '../../components/popup/popup';
import { assessMemo } from '../../lib/overview/assess-memo';
import { popupPage } from '../../lib/records/popup-address';
import { BEGINNING, type PopupLocation } from '../../lib/records/popup-location';
import { keepLocation } from '../../lib/store';
import type { Formats } from '../../lib/wording/format';
import { bookMaker } from './book-maker';
import { showInAddress, useAddress } from './use-address';
import { useFacts } from './use-facts';
import { useNow } from './use-now';

interface PopupAppProps {
  /** The buyer's time zone (IANA name). */
  readonly buyerZone: string;
  readonly formats: Formats;
  /** Where the buyer was when the popup was closed; left out: at the start. A tab has its location in its address. */
  readonly location?: PopupLocation | undefined;
}

/** The popup, connected to the store and the clock. */
export function PopupApp({ buyerZone, formats, location = BEGINNING }: PopupAppProps) {
  const { bookOf, assessOne } = useMemo(
    () => ({ bookOf: bookMaker(buyerZone), assessOne: assessMemo() }),
    [buyerZone],
  );
  const asked = useAddress();
  const start = asked ? { ...BEGINNING, openId: asked.openId } : location;
  const first = { front: isAtFront(start), openId: start.openId };
  const { facts, readAt, actions, refused } = useFacts({ bookOf, assessOne, first });
  const book = bookOf(facts.state === 'read' ? facts.settings : {});
  const timed = useNow((at) => changesAt(facts, { now: at, book, formats }, assessOne), facts);
  const now = Math.max(timed, readAt); // so that a new report is not judged as of an earlier instant
  const context = useMemo(() => ({ now, book, formats }), [now, book, formats]);
  return (
    <Popup
      facts={facts}
      context={context}
      assessOne={assessOne}
      actions={actions}
      refused={refused}
      location={start}
      onLocation={asked ? ({ openId }) => showInAddress(openId) : keepLocationNow}
      asked={asked}
      onOpenTab={asked ? undefined : openTab}
    />
  );
}

/** Whether a location shows only the front of the list, or only an order. */
function isAtFront({ openId, search, filter, listScroll }: PopupLocation): boolean {
  return openId !== undefined || (search === '' && filter === 'all' && listScroll === 0);
}

function keepLocationNow(location: PopupLocation): void {
  void keepLocation(location, Date.now());
}

/** Closes the popup once the tab opens: it shows the same. */
async function openTab(openId: string | undefined): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(popupPage(openId)) });
  window.close();
}
