import { ORDER_LIST_URL } from '../../../lib/records/addresses';
import { i18n } from '../../../lib/wording';

/** What the extension never does, in the words of `state.promise`. */
const PROMISES = ['stays', 'readsOnly', 'private'] as const;

/** What a new user sees: what to do, a link there, and what the extension never does. */
export function EmptyList() {
  return (
    <section class="empty">
      <svg class="empty-picture" viewBox="0 0 64 64" aria-hidden="true">
        <path class="ring" d="M32 6 54 13v18c0 13-9 22-22 27C19 53 10 44 10 31V13z" />
        <circle class="ring" cx="32" cy="31" r="12" />
        <path class="ring" d="M32 23v8l5 4" />
      </svg>
      <h2>{i18n.t('popup.emptyTitle')}</h2>
      <p>{i18n.t('popup.emptyText')}</p>
      <a class="button primary" href={ORDER_LIST_URL} target="_blank" rel="noreferrer">
        {i18n.t('popup.openOrders')}
      </a>
      <ul class="promises">
        {PROMISES.map((promise) => (
          <li key={promise}>{i18n.t(`state.promise.${promise}`)}</li>
        ))}
      </ul>
    </section>
  );
}
