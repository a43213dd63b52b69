import { useRef } from 'preact/hooks';
import { i18n } from '../../../lib/wording';
import type { KeepingActions, KeepingFacts } from '../facts/keeping-facts';
import { RecoveryNotice } from './recovery-notice';

/** From this share on the buyer is told that the store is filling up. */
const NEARLY_FULL = 0.8;

/** Whether the store is filling up. */
export function isNearlyFull(keeping: KeepingFacts | undefined): boolean {
  return (keeping?.fullness ?? 0) >= NEARLY_FULL;
}

interface StoreNoticesProps {
  readonly keeping: KeepingFacts;
  /** The finished orders. */
  readonly finished: readonly string[];
  readonly actions: KeepingActions;
}

/** Notices about the store itself: it was damaged, does not answer, or is filling up. */
export function StoreNotices({ keeping, finished, actions }: StoreNoticesProps) {
  const section = useRef<HTMLElement>(null);
  const { recovery, fromCopy, fullness = 0 } = keeping;
  const full = isNearlyFull(keeping);

  /** The pressed button is gone afterwards, so the focus goes to the section. */
  const then = async (work: Promise<void>) => {
    await work;
    section.current?.focus();
  };
  return (
    <section
      class="store-notices"
      ref={section}
      tabIndex={-1}
      aria-label={i18n.t('keeping.title')}
      hidden={!recovery && !fromCopy && !full}
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
          onDismiss={() => then(actions.forgetRecovery())}
        />
      )}
      {full && (
        <div class="store-notice" role="status">
          <p>{i18n.t('keeping.full', [String(Math.min(100, Math.round(fullness * 100)))])}</p>
          {finished.length > 0 && (
            <p class="presses">
              <button type="button" onClick={() => then(actions.removeOrders(finished))}>
                {i18n.t('keeping.removeFinished', [String(finished.length)])}
              </button>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
