import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Trouble } from '../../lib/environment/troubles';
import { type AssessMemo, assessMemo } from '../../lib/overview/assess-memo';
import type { OrderId } from '../../lib/records/order-id';
import type { PopupLocation } from '../../lib/records/popup-location';
import type { Refused } from '../../lib/records/refused';
import type { RenderContext } from '../order/render-context';
import { useSideView } from '../ui/use-side-view';
import { useWide } from '../ui/use-wide';
import type { PopupActions, PopupFacts } from './facts/popup-facts';
import { KeptOrders } from './kept-orders';
import { LoadingList } from './list/loading-list';
import { FailedStore } from './notices/failed-store';
import { PopupFoot } from './popup-foot';
import { PopupHead } from './popup-head';
import { ReminderLogView } from './reminders/reminder-log-view';
import { reminderRows } from './reminders/reminder-rows';
import { SettingsView } from './settings/settings-view';
import { useLocation } from './use-location';

export interface PopupProps {
  readonly facts: PopupFacts;
  readonly context: RenderContext;
  /** Assesses the orders; left out: a memo of its own. */
  readonly assessOne?: AssessMemo | undefined;
  readonly actions: PopupActions;
  readonly refused: Refused;
  /** What is wrong with the computer; left out: nothing. */
  readonly troubles?: readonly Trouble[];
  /** Where the buyer was before; left out: at the start. */
  readonly location?: PopupLocation | undefined;
  readonly onLocation?: ((location: PopupLocation) => void) | undefined;
  /** The order that the page's address asks for, a new object each time; left out if it asks for none. */
  readonly asked?: { readonly openId?: OrderId | undefined } | undefined;
  /** Opens the same in a tab, with an order or with the list; left out if this is a tab. */
  readonly onOpenTab?: ((openId: OrderId | undefined) => void) | undefined;
}

/** The whole popup: a heading, the orders or one of them, and the next reminder. */
export function Popup(props: PopupProps) {
  const { facts, context, actions, refused, location: start, onLocation, asked, onOpenTab } = props;
  const settingsView = useSideView();
  const logView = useSideView();
  const wide = useWide();
  const navigation = useLocation({ start, onLocation });
  const { location, change } = navigation;
  const search = useRef<HTMLInputElement>(null);
  const assessOne = useMemo(() => props.assessOne ?? assessMemo(), [props.assessOne]);
  const read = facts.state === 'read' ? facts : undefined;
  const inSettings = settingsView.open && read !== undefined;
  const inLog = logView.open && read !== undefined;
  const aside = inSettings || inLog;
  const log = useMemo(
    () =>
      read && !read.counts
        ? reminderRows(read.reminders, read.changes, read.orders, read.settings, context)
        : undefined,
    [read, context],
  );
  useEffect(() => {
    if (asked) change({ openId: asked.openId });
  }, [asked, change]);
  return (
    <>
      <PopupHead
        navigation={navigation}
        searchRef={search}
        searchHidden={!read || aside || (location.openId !== undefined && !wide) || read.orders.length === 0}
        settings={settingsView}
        settingsHidden={!read || aside}
        onOpenTab={onOpenTab}
      />
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
              navigation={navigation}
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
        {inLog && read && log && (
          <ReminderLogView
            log={log}
            allowed={read.notificationsAllowed}
            context={context}
            onTest={actions.testNotification}
            onOpen={(openId) => {
              logView.show(false);
              change({ openId });
            }}
            onBack={() => logView.show(false)}
            headingRef={logView.heading}
          />
        )}
      </main>
      <PopupFoot
        troubles={props.troubles ?? []}
        refused={refused}
        denied={read !== undefined && !read.notificationsAllowed}
        log={inLog ? undefined : log}
        context={context}
        onOpenLog={() => {
          settingsView.show(false);
          logView.show(true);
        }}
        logRef={logView.button}
      />
    </>
  );
}
