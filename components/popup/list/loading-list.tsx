import { i18n } from '../../../lib/wording';

/** As many rows as a popup has room for. */
const ROWS = [1, 2, 3, 4, 5];

/** The list before anything of it is known: rows of its size, so that nothing moves when it comes. Seen only when it takes long. */
export function LoadingList() {
  return (
    <div class="loading">
      <p class="unseen" role="status">
        {i18n.t('popup.loading')}
      </p>
      <div class="skeleton" aria-hidden="true">
        <div class="skeleton-line" />
        <div class="skeleton-line" />
        {ROWS.map((row) => (
          <div key={row} class="skeleton-row" />
        ))}
      </div>
    </div>
  );
}
