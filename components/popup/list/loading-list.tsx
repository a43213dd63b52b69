import { i18n } from '../../../lib/wording';

/** The number of rows that fit into the popup. */
const ROWS = [1, 2, 3, 4, 5];

/**
 * A placeholder for the list: rows of the same size, so that nothing moves when it loads. Visible only if loading takes
 * long.
 */
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
