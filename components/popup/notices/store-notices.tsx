import type { OrderId } from '../../../lib/records/order-id';
import { i18n } from '../../../lib/wording';
import { useFocusAfter } from '../../ui/use-focus-after';
import type { KeepingActions, KeepingFacts } from '../facts/keeping-facts';
import { RecoveryNotice } from './recovery-notice';
import { RoomNotice } from './room-notice';

/** From this share on the buyer is told that the store is filling up. */
const NEARLY_FULL = 0.8;

/** Whether the store is filling up. */
export function isNearlyFull(keeping: KeepingFacts | undefined): boolean {
  return (keeping?.fullness ?? 0) >= NEARLY_FULL;
}

interface StoreNoticesProps {
  readonly keeping: KeepingFacts;
  /** The finished orders. */
  readonly finished: readonly OrderId[];
  readonly actions: KeepingActions;
}

/** Notices about the store itself: it was damaged, does not answer, or is filling up. */
export function StoreNotices({ keeping, finished, actions }: StoreNoticesProps) {
  const section = useFocusAfter<HTMLElement>();
  const { recovery, room, fromCopy, fullness = 0 } = keeping;
  const full = isNearlyFull(keeping);
  return (
    <section
      class="store-notices"
      ref={section.ref}
      tabIndex={-1}
      aria-label={i18n.t('keeping.title')}
      hidden={!recovery && !room && !fromCopy && !full}
    >
      {fromCopy && (
        <div class="store-notice" role="alert">
          <p>{i18n.t('keeping.fromCopy')}</p>
          <p class="presses">
            <button type="button" onClick={actions.exportAll}>
              {i18n.t('keeping.export')}
            </button>
          </p>
        </div>
      )}
      {recovery && (
        <RecoveryNotice
          note={recovery}
          onExport={actions.exportAll}
          onDismiss={() => section.focusAfter(actions.forgetRecovery())}
        />
      )}
      {room && <RoomNotice note={room} onDismiss={() => section.focusAfter(actions.forgetRoom())} />}
      {full && (
        <div class="store-notice" role="status">
          <p>{i18n.t('keeping.full', [String(Math.min(100, Math.round(fullness * 100)))])}</p>
          {finished.length > 0 && (
            <p class="presses">
              <button type="button" onClick={() => section.focusAfter(actions.removeOrders(finished))}>
                {i18n.t('keeping.removeFinished', [String(finished.length)])}
              </button>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
