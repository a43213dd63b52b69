import type { RefObject } from 'preact';
import type { OrderId } from '../../lib/records/order-id';
import { i18n } from '../../lib/wording';
import { Gear } from '../ui/gear';
import { OutArrow } from '../ui/out-arrow';
import type { SideView } from '../ui/use-side-view';
import { SearchField } from './list/search-field';
import type { PopupNavigation } from './use-location';

interface PopupHeadProps {
  readonly navigation: PopupNavigation;
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly searchHidden: boolean;
  readonly settings: SideView;
  readonly settingsHidden: boolean;
  /** Opens the same in a tab, with an order or with the list; undefined if this is a tab. */
  readonly onOpenTab: ((openId: OrderId | undefined) => void) | undefined;
}

/** The top line of the popup: title, search, and the buttons for a tab and for the settings. */
export function PopupHead(props: PopupHeadProps) {
  const { location, change } = props.navigation;
  const { settings, onOpenTab } = props;
  return (
    <header class="top">
      <h1>{i18n.t('popup.title')}</h1>
      <SearchField
        search={location.search}
        onSearch={(search) => change({ search })}
        fieldRef={props.searchRef}
        hidden={props.searchHidden}
      />
      {onOpenTab && (
        <button
          class="icon in-tab"
          type="button"
          aria-label={i18n.t('popup.openTab')}
          title={i18n.t('popup.openTab')}
          onClick={() => onOpenTab(location.openId)}
        >
          <OutArrow />
        </button>
      )}
      <button
        class="icon settings-button"
        type="button"
        ref={settings.button}
        hidden={props.settingsHidden}
        aria-label={i18n.t('popup.settings')}
        title={i18n.t('popup.settings')}
        onClick={() => settings.show(true)}
      >
        <Gear />
      </button>
    </header>
  );
}
