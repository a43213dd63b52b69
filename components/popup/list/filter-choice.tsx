import { useId } from 'preact/hooks';
import { FILTERS, type Filter } from '../../../lib/records/popup-location';
import { i18n } from '../../../lib/wording';

interface FilterChoiceProps {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** How many orders were found; undefined without a search. */
  readonly found: number | undefined;
}

/** The filters of the list, and how many orders match. */
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

/** The name of a filter. Groups are named as in the list. */
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
