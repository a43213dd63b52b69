import { useId } from 'preact/hooks';
import { FILTERS, type Filter } from '../../../lib/records/popup-location';
import { i18n } from '../../../lib/wording';

interface FilterChoiceProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** How many orders were found; undefined where nothing was looked for. */
  readonly found: number | undefined;
}

/** What the list is narrowed down to, and how many orders that leaves. */
export function FilterChoice({ filter, onFilter, found }: FilterChoiceProps) {
  const id = useId();
  return (
    <div class="filter">
      <label for={id}>{i18n.t('finder.show')}</label>
      <select
        id={id}
        value={filter}
        onChange={({ currentTarget }) => {
          const chosen = FILTERS.find((one) => one === currentTarget.value);
          if (chosen) onFilter(chosen);
        }}
      >
        {FILTERS.map((one) => (
          <option key={one} value={one}>
            {filterWords(one)}
          </option>
        ))}
      </select>
      <span class="found" role="status">
        {found !== undefined && i18n.t('finder.found', [String(found)])}
      </span>
    </div>
  );
}

/** What a filter is called: groups as the list calls them. */
function filterWords(filter: Filter): string {
  switch (filter) {
    case 'all':
    case 'inDispute':
    case 'wrong':
      return i18n.t(`finder.${filter}`);
    default:
      return i18n.t(`popup.${filter}`);
  }
}
