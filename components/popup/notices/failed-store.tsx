import { i18n } from '../../../lib/wording';

interface FailedStoreProps {
  /** Whether a newer version of the extension wrote the store. */
  readonly newer: boolean;
  readonly onAgain: () => void;
}

/** What replaces the list if the store cannot be read: what happened, that nothing is lost, what to do. */
export function FailedStore({ newer, onAgain }: FailedStoreProps) {
  return (
    <section class="notice failed" role="alert">
      <h2>{i18n.t(newer ? 'state.newerTitle' : 'state.failedTitle')}</h2>
      <p>{i18n.t(newer ? 'keeping.newer' : 'popup.failed')}</p>
      <button type="button" onClick={onAgain}>
        {i18n.t('state.again')}
      </button>
    </section>
  );
}
