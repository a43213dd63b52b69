import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n';
import { PageNotices } from './changed-pages/page-notices';
import { EmptyList } from './empty-list';
import { Gear } from './gear';
import { judge } from './judged-order';
import { finishedOrders } from './keeping/finished-orders';
import { StoreNotices } from './keeping/store-notices';
import type { Look } from './look';
import { NextReminder } from './next-reminder';
import { OrderDetail } from './order-detail';
import { OrderList } from './order-list';
import { rowId } from './order-row';
import type { PopupActions, PopupFacts } from './popup-facts';
import { toldRows } from './reminders/told-rows';
import { ToldView } from './reminders/told-view';
import { SettingsView } from './settings/settings-view';
import { useSideView } from './use-side-view';
import { unknownWords } from './words/asked-words';
import { WordQuestions } from './words/word-questions';

interface PopupProps {
  readonly facts: PopupFacts;
  readonly look: Look;
  readonly actions: PopupActions;
  /** Whether the store refused the last thing that was asked of it. */
  readonly refused: boolean;
}

/** The whole popup: a heading, the orders or one of them, and the next reminder. */
export function Popup({ facts, look, actions, refused }: PopupProps) {
  const settingsView = useSideView();
  const toldView = useSideView();
  const [openId, setOpenId] = useState<string>();
  const read = facts.state === 'read' ? facts : undefined;
  const inSettings = settingsView.open && read !== undefined;
  const inTold = toldView.open && read !== undefined;
  const told = useMemo(
    () => read && toldRows(read.reminders, read.news, read.orders, read.settings, look),
    [read, look],
  );
  return (
    <>
      <header class="top">
        <h1>{i18n.t('popup.title')}</h1>
        <button
          class="icon"
          type="button"
          ref={settingsView.button}
          hidden={!read || inSettings || inTold}
          aria-label={i18n.t('popup.settings')}
          title={i18n.t('popup.settings')}
          onClick={() => settingsView.show(true)}
        >
          <Gear />
        </button>
      </header>
      <main>
        {facts.state === 'loading' && (
          <p class="loading" role="status">
            {i18n.t('popup.loading')}
          </p>
        )}
        {facts.state === 'failed' && (
          <p class="notice" role="alert">
            {i18n.t(facts.newer ? 'keeping.newer' : 'popup.failed')}
          </p>
        )}
        {facts.state === 'read' && (
          <div hidden={inSettings || inTold}>
            <Kept facts={facts} look={look} actions={actions} openId={openId} setOpenId={setOpenId} />
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
            onOpen={(orderId) => {
              toldView.show(false);
              setOpenId(orderId);
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

type Read = Extract<PopupFacts, { readonly state: 'read' }>;

interface KeptProps extends Pick<PopupProps, 'look' | 'actions'> {
  readonly facts: Read;
  readonly openId: string | undefined;
  readonly setOpenId: (orderId: string | undefined) => void;
}

/** The list, and over it the order that is open. The list stays as it was: its scroll, its folds, its focus. */
function Kept({ facts, look, actions, openId, setOpenId }: KeptProps) {
  const listScroll = useRef(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const leaving = useRef<string>(undefined);
  const judged = useMemo(() => facts.orders.map((order) => judge(order, look)), [facts, look]);
  const open = judged.find(({ order }) => order.id === openId);
  const shownId = open?.order.id;
  const finished = useMemo(() => finishedOrders(judged, facts.reminders, look.now), [judged]);

  useLayoutEffect(() => {
    if (shownId !== undefined) {
      leaving.current = shownId;
      window.scrollTo(0, 0);
      heading.current?.focus();
    } else if (leaving.current !== undefined) {
      document.getElementById(rowId(leaving.current))?.focus({ preventScroll: true });
      window.scrollTo(0, listScroll.current);
    }
  }, [shownId]);

  const openOrder = (orderId: string) => {
    listScroll.current = window.scrollY;
    setOpenId(orderId);
  };
  return (
    <>
      <div hidden={open !== undefined}>
        {facts.broken.length > 0 && (
          <p class="notice" role="status">
            {i18n.t('popup.broken', [String(new Set(facts.broken).size)])}
          </p>
        )}
        {facts.keeping && <StoreNotices keeping={facts.keeping} finished={finished} actions={actions} />}
        <PageNotices notes={facts.pageNotes} onDismiss={actions.dismissNotes} />
        <WordQuestions asked={unknownWords(judged)} now={look.now} onChange={actions.changeSettings} />
        {judged.length > 0 && <OrderList orders={judged} look={look} onOpen={openOrder} />}
        {judged.length === 0 && facts.broken.length === 0 && <EmptyList />}
      </div>
      {open && (
        <OrderDetail
          key={open.order.id}
          judged={open}
          look={look}
          actions={actions}
          onBack={() => setOpenId(undefined)}
          headingRef={heading}
        />
      )}
    </>
  );
}
