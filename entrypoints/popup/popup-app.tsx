import { useMemo } from 'preact/hooks';
import { changesAt } from '../../components/popup/changes-at';
import { Popup } from '../../components/popup/popup';
import type { Formats } from '../../lib/i18n/format';
import type { RuleBook } from '../../lib/rules/rule-book';
import { useFacts } from './use-facts';
import { useNow } from './use-now';

interface PopupAppProps {
  readonly book: RuleBook;
  readonly formats: Formats;
}

/** The popup, tied to the store and the clock. */
export function PopupApp({ book, formats }: PopupAppProps) {
  const { facts, actions, refused } = useFacts(book.buyer);
  const now = useNow((at) => changesAt(facts, { now: at, book, formats }), facts);
  const look = useMemo(() => ({ now, book, formats }), [now, book, formats]);
  return <Popup facts={facts} look={look} actions={actions} refused={refused} />;
}
