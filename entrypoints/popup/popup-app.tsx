import { useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changesAt } from '../../components/popup/changes-at';
import { Popup } from '../../components/popup/popup';
import { judging } from '../../lib/overview/judging';
import { popupPage } from '../../lib/records/popup-address';
import { BEGINNING, type Place } from '../../lib/records/popup-location';
import { keepPlace } from '../../lib/store/session';
import type { Formats } from '../../lib/wording/format';
import { bookMaker } from './book-maker';
import { showInAddress, useAddress } from './use-address';
import { useFacts } from './use-facts';
import { useNow } from './use-now';

interface PopupAppProps {
  /** The buyer's time zone (IANA name). */
  readonly buyerZone: string;
  readonly formats: Formats;
  /** Where the buyer was when the popup was closed; left out, at the beginning. A tab's place stands in its address. */
  readonly place?: Place | undefined;
}

/** The popup, tied to the store and the clock. */
export function PopupApp({ buyerZone, formats, place = BEGINNING }: PopupAppProps) {
  const { bookOf, judgeOne } = useMemo(
    () => ({ bookOf: bookMaker(buyerZone), judgeOne: judging() }),
    [buyerZone],
  );
  const asked = useAddress();
  const start = asked ? { ...BEGINNING, openId: asked.openId } : place;
  const first = { front: isAtFront(start), openId: start.openId };
  const { facts, readAt, actions, refused } = useFacts({ bookOf, judgeOne, first });
  const book = bookOf(facts.state === 'read' ? facts.settings : {});
  const timed = useNow((at) => changesAt(facts, { now: at, book, formats }, judgeOne), facts);
  const now = Math.max(timed, readAt); // what was just told is not judged as of before
  const look = useMemo(() => ({ now, book, formats }), [now, book, formats]);
  return (
    <Popup
      facts={facts}
      look={look}
      judgeOne={judgeOne}
      actions={actions}
      refused={refused}
      place={start}
      onPlace={asked ? ({ openId }) => showInAddress(openId) : keepPlaceNow}
      asked={asked}
      onOpenTab={asked ? undefined : openTab}
    />
  );
}

/** Whether what is seen of a place is the front of the list, or an order alone. */
function isAtFront({ openId, search, filter, listScroll }: Place): boolean {
  return openId !== undefined || (search === '' && filter === 'all' && listScroll === 0);
}

function keepPlaceNow(place: Place): void {
  void keepPlace(place, Date.now());
}

/** The popup goes where the tab comes: two of the same are one too many. */
async function openTab(openId: string | undefined): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(popupPage(openId)) });
  window.close();
}
