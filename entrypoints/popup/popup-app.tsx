import { useCallback, useMemo } from 'preact/hooks';
import { changesAt } from '../../components/popup/changes-at';
import { Popup, type PopupProps } from '../../components/popup/popup';
import { troubles } from '../../lib/environment/troubles';
import type { AssessMemo } from '../../lib/overview/assess-memo';
import type { PopupLocation } from '../../lib/records/popup-location';
import type { Settings } from '../../lib/records/settings';
import type { RuleBook } from '../../lib/rules/rule-book';
import type { Formats } from '../../lib/wording/format';
import type { PopupStore } from './popup-store';
import { showInAddress, useAddress } from './use-address';
import { useNow } from './use-now';
import { usePopupStore } from './use-popup-store';

interface PopupAppProps {
  readonly store: PopupStore;
  readonly bookOf: (settings: Settings) => RuleBook;
  readonly assessOne: AssessMemo;
  readonly formats: Formats;
  /** Where the buyer starts. */
  readonly start: PopupLocation;
  /** Called whenever the location in the popup changes; a tab writes it into its address instead. */
  readonly onLocation: (location: PopupLocation) => void;
  readonly onOpenTab: NonNullable<PopupProps['onOpenTab']>;
}

/** The popup, connected to a store and the clock. */
export function PopupApp({ store, bookOf, assessOne, formats, start, onLocation, onOpenTab }: PopupAppProps) {
  const { facts, readAt, refused } = usePopupStore(store);
  const asked = useAddress();
  const book = bookOf(facts.state === 'read' ? facts.settings : {});
  const timed = useNow(
    useCallback(
      (now) => changesAt(facts, { now, book, formats }, assessOne),
      [facts, book, formats, assessOne],
    ),
  );
  const now = Math.max(timed, readAt); // so that a new report is not assessed as of an earlier instant
  const context = useMemo(() => ({ now, book, formats }), [now, book, formats]);
  return (
    <Popup
      facts={facts}
      context={context}
      assessOne={assessOne}
      actions={store.actions}
      refused={refused}
      troubles={useMemo(() => troubles(now), [now])}
      location={start}
      onLocation={asked ? ({ openId }) => showInAddress(openId) : onLocation}
      asked={asked}
      onOpenTab={asked ? undefined : onOpenTab}
    />
  );
}
