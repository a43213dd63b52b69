import { i18n } from '../../../lib/wording';

interface NoHitsProps {
  readonly search: string;
  readonly onClear: () => void;
}

/** What replaces the list if no order matches: the search, and a button to show all orders. */
export function NoHits({ search, onClear }: NoHitsProps) {
  const looked = search.trim();
  return (
    <section class="empty no-hits">
      <p>
        {looked === '' ? (
          i18n.t('finder.noneThere')
        ) : (
          <>
            {i18n.t('finder.noneFor')} <bdi>{looked}</bdi>
          </>
        )}
      </p>
      <button type="button" onClick={onClear}>
        {i18n.t('finder.clear')}
      </button>
    </section>
  );
}
