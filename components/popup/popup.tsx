import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type AssessMemo, assessMemo } from '../../lib/overview/assess-memo';
import type { PopupLocation } from '../../lib/records/popup-location';
import { i18n } from '../../lib/wording';
import type { RenderContext } from '../order/render-context';
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
import { ReminderLogView } from './reminders/reminder-log-view';
import { reminderRows } from './reminders/reminder-rows';
import { SettingsView } from './settings/settings-view';
import { useLocation } from './use-location';

export interface PopupProps {
  readonly facts: PopupFacts;
  readonly context: RenderContext;
  /** Judges the orders; left out: a judge of its own. */
  readonly assessOne?: AssessMemo | undefined;
  readonly actions: PopupActions;
  /** Whether the store refused the last request. */
  readonly refused: boolean;
  /** Where the buyer was before; left out: at the start. */
  readonly location?: PopupLocation | undefined;
  readonly onLocation?: ((location: PopupLocation) => void) | undefined;
  /** The order that the page's address asks for, a new object each time; left out if it asks for none. */
  readonly asked?: { readonly openId?: string | undefined } | undefined;
  /** Opens the same in a tab, with an order or with the list; left out if this is a tab. */
  readonly onOpenTab?: ((openId: string | undefined) => void) | undefined;
}

/** The whole popup: a heading, the orders or one of them, and the next reminder. */
export function Popup(props: PopupProps) {
  const { facts, context, actions, refused, location: start, onLocation, asked, onOpenTab } = props;
  const settingsView = useSideView();
  const toldView = useSideView();
  const wide = useWide();
  const { location, change, scrolls, keepScroll } = useLocation({ start, onLocation });
  const search = useRef<HTMLInputElement>(null);
  const assessOne = useMemo(() => props.assessOne ?? assessMemo(), [props.assessOne]);
  const read = facts.state === 'read' ? facts : undefined;
  const inSettings = settingsView.open && read !== undefined;
  const inReminderLog = toldView.open && read !== undefined;
  const aside = inSettings || inReminderLog;
  const told = useMemo(
    () =>
      read && !read.counts
        ? reminderRows(read.reminders, read.news, read.orders, read.settings, context)
        : undefined,
    [read, context],
  );
  useEffect(() => {
    if (asked) change({ openId: asked.openId });
  }, [asked]);
  return (
    <>
      <header class="top">
        <h1>{i18n.t('popup.title')}</h1>
        <SearchField
          search={location.search}
          onSearch={(words) => change({ search: words })}
          fieldRef={search}
          hidden={!read || aside || (location.openId !== undefined && !wide) || read.orders.length === 0}
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
              context={context}
              assessOne={assessOne}
              actions={actions}
              location={location}
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
            context={context}
            actions={actions}
            onBack={() => settingsView.show(false)}
            headingRef={settingsView.heading}
          />
        )}
        {inReminderLog && read && told && (
          <ReminderLogView
            told={told}
            allowed={read.notificationsAllowed}
            context={context}
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
        {told && !inReminderLog && (
          <NextReminder
            next={told.planned[0]}
            context={context}
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
