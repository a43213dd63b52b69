import { i18n } from '../../../lib/wording';

interface NoHitsProps {
  readonly search: string;
  readonly onClear: () => void;
}

/** What stands in place of the list where no order is meant: what was looked for, and the way back to all of them. */
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
