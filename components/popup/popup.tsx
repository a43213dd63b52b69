import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Judging, judging } from '../../lib/overview/judging';
import type { Place } from '../../lib/records/popup-location';
import { i18n } from '../../lib/wording';
import type { Look } from '../order/render-context';
import { Gear } from '../ui/gear';
import { OutArrow } from '../ui/out-arrow';
import { useSideView } from '../ui/use-side-view';
import { useWide } from '../ui/use-wide';
import type { PopupActions, PopupFacts } from './facts/popup-facts';
import { KeptOrders } from './kept-orders';
import { LoadingList } from './list/loading-list';
import { SearchField } from './list/search-field';
import { FailedStore } from './notices/failed-store';
import { NextReminder } from './reminders/next-reminder';
import { toldRows } from './reminders/told-rows';
import { ToldView } from './reminders/told-view';
import { SettingsView } from './settings/settings-view';
import { usePlace } from './use-location';

export interface PopupProps {
  readonly facts: PopupFacts;
  readonly look: Look;
  /** Judges the orders; left out, one of its own. */
  readonly judgeOne?: Judging | undefined;
  readonly actions: PopupActions;
  /** Whether the store refused the last thing that was asked of it. */
  readonly refused: boolean;
  /** Where the buyer was before; left out, at the beginning. */
  readonly place?: Place | undefined;
  readonly onPlace?: ((place: Place) => void) | undefined;
  /** The order that the page's address asks for, a new object each time; left out where there is no such address. */
  readonly asked?: { readonly openId?: string | undefined } | undefined;
  /** Opens the same in a tab, with an order or with the list; left out where this is one. */
  readonly onOpenTab?: ((openId: string | undefined) => void) | undefined;
}

/** The whole popup: a heading, the orders or one of them, and the next reminder. */
export function Popup(props: PopupProps) {
  const { facts, look, actions, refused, place: start, onPlace, asked, onOpenTab } = props;
  const settingsView = useSideView();
  const toldView = useSideView();
  const wide = useWide();
  const { place, change, scrolls, keepScroll } = usePlace({ start, onPlace });
  const search = useRef<HTMLInputElement>(null);
  const judgeOne = useMemo(() => props.judgeOne ?? judging(), [props.judgeOne]);
  const read = facts.state === 'read' ? facts : undefined;
  const inSettings = settingsView.open && read !== undefined;
  const inTold = toldView.open && read !== undefined;
  const aside = inSettings || inTold;
  const told = useMemo(
    () =>
      read && !read.counts
        ? toldRows(read.reminders, read.news, read.orders, read.settings, look)
        : undefined,
    [read, look],
  );
  useEffect(() => {
    if (asked) change({ openId: asked.openId });
  }, [asked]);
  return (
    <>
      <header class="top">
        <h1>{i18n.t('popup.title')}</h1>
        <SearchField
          search={place.search}
          onSearch={(words) => change({ search: words })}
          fieldRef={search}
          hidden={!read || aside || (place.openId !== undefined && !wide) || read.orders.length === 0}
        />
        {onOpenTab && (
          <button
            class="icon in-tab"
            type="button"
            aria-label={i18n.t('popup.openTab')}
            title={i18n.t('popup.openTab')}
            onClick={() => onOpenTab(place.openId)}
          >
            <OutArrow />
          </button>
        )}
        <button
          class="icon settings-button"
          type="button"
          ref={settingsView.button}
          hidden={!read || aside}
          aria-label={i18n.t('popup.settings')}
          title={i18n.t('popup.settings')}
          onClick={() => settingsView.show(true)}
        >
          <Gear />
        </button>
      </header>
      <main>
        {facts.state === 'loading' && <LoadingList />}
        {facts.state === 'failed' && <FailedStore newer={facts.newer ?? false} onAgain={actions.readAgain} />}
        {facts.state === 'read' && (
          <div class="kept" hidden={aside}>
            <KeptOrders
              facts={facts}
              look={look}
              judgeOne={judgeOne}
              actions={actions}
              place={place}
              onChange={change}
              scrolls={scrolls}
              onScroll={keepScroll}
              wide={wide}
              covered={aside}
              searchRef={search}
            />
          </div>
        )}
        {inSettings && read && (
          <SettingsView
            settings={read.settings}
            look={look}
            actions={actions}
            onBack={() => settingsView.show(false)}
            headingRef={settingsView.heading}
          />
        )}
        {inTold && read && told && (
          <ToldView
            told={told}
            allowed={read.notificationsAllowed}
            look={look}
            onTest={actions.testNotification}
            onOpen={(openId) => {
              toldView.show(false);
              change({ openId });
            }}
            onBack={() => toldView.show(false)}
            headingRef={toldView.heading}
          />
        )}
      </main>
      <footer class="foot">
        {refused && (
          <p class="notice" role="alert">
            {i18n.t('popup.refusedByStore')}
          </p>
        )}
        {read && !read.notificationsAllowed && (
          <p class="notice" role="status">
            {i18n.t('reminders.denied')}
          </p>
        )}
        {told && !inTold && (
          <NextReminder
            next={told.planned[0]}
            look={look}
            onOpen={() => {
              settingsView.show(false);
              toldView.show(true);
            }}
            buttonRef={toldView.button}
          />
        )}
      </footer>
    </>
  );
}
