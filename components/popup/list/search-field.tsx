import type { RefObject } from 'preact';
import { i18n } from '../../../lib/wording';

interface SearchFieldProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly fieldRef: RefObject<HTMLInputElement | null>;
  readonly hidden: boolean;
}

/** The maximum length of a search. */
const MAX_SEARCH_LENGTH = 200;

/** The search field. Escape clears it; if it is empty, Escape is left to the browser, which closes the popup. */
export function SearchField({ search, onSearch, fieldRef, hidden }: SearchFieldProps) {
  return (
    <input
      class="search"
      type="search"
      ref={fieldRef}
      hidden={hidden}
      dir="auto"
      maxLength={MAX_SEARCH_LENGTH}
      autocomplete="off"
      spellcheck={false}
      placeholder={i18n.t('finder.search')}
      aria-label={i18n.t('finder.label')}
      value={search}
      onInput={({ currentTarget }) => onSearch(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || search === '') return;
        event.preventDefault();
        onSearch('');
      }}
    />
  );
}
