import type { RefObject } from 'preact';
import { i18n } from '../../lib/wording';
import { Gear } from '../ui/gear';
import { OutArrow } from '../ui/out-arrow';
import { SearchField } from './list/search-field';

interface PopupHeadProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly searchHidden: boolean;
  readonly onSettings: () => void;
  readonly settingsRef: RefObject<HTMLButtonElement | null>;
  readonly settingsHidden: boolean;
  /** Opens the same in a tab; left out where this is one. */
  readonly onOpenTab: (() => void) | undefined;
}

/** The top line of the popup: its name, the search, and the ways to a tab and to the settings. */
export function PopupHead(props: PopupHeadProps) {
  return (
    <header class="top">
      <h1>{i18n.t('popup.title')}</h1>
      <SearchField
        search={props.search}
        onSearch={props.onSearch}
        fieldRef={props.searchRef}
        hidden={props.searchHidden}
      />
      {props.onOpenTab && (
        <button
          class="icon in-tab"
          type="button"
          aria-label={i18n.t('popup.openTab')}
          title={i18n.t('popup.openTab')}
          onClick={props.onOpenTab}
        >
          <OutArrow />
        </button>
      )}
      <button
        class="icon settings-button"
        type="button"
        ref={props.settingsRef}
        hidden={props.settingsHidden}
        aria-label={i18n.t('popup.settings')}
        title={i18n.t('popup.settings')}
        onClick={props.onSettings}
      >
        <Gear />
      </button>
    </header>
  );
}
