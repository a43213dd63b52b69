import { useMemo } from 'preact/hooks';
import { changesAt } from '../../components/popup/changes-at';
import { Popup } from '../../components/popup/popup';
import type { Formats } from '../../lib/i18n/format';
import { zone } from '../../lib/rules/zone';
import { useBook } from './use-book';
import { useFacts } from './use-facts';
import { useNow } from './use-now';

interface PopupAppProps {
  /** The buyer's time zone (IANA name). */
  readonly buyerZone: string;
  readonly formats: Formats;
}

/** The popup, tied to the store and the clock. */
export function PopupApp({ buyerZone, formats }: PopupAppProps) {
  const buyer = useMemo(() => zone(buyerZone), [buyerZone]);
  const { facts, actions, refused } = useFacts(buyer);
  const book = useBook(buyerZone, facts);
  const now = useNow((at) => changesAt(facts, { now: at, book, formats }), facts);
  const look = useMemo(() => ({ now, book, formats }), [now, book, formats]);
  return <Popup facts={facts} look={look} actions={actions} refused={refused} />;
}
