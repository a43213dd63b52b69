import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { AssessMemo } from '../../lib/overview/assess-memo';
import { finishedOrders } from '../../lib/overview/finished-orders';
import { inListOrder } from '../../lib/overview/groups';
import { matchesFilter } from '../../lib/overview/matches-filter';
import { matcher } from '../../lib/overview/matching';
import { i18n } from '../../lib/wording';
import type { RenderContext } from '../order/render-context';
import type { PopupActions, PopupFacts } from './facts/popup-facts';
import { EmptyList } from './list/empty-list';
import { FilterChoice } from './list/filter-choice';
import { NoHits } from './list/no-hits';
import { OrderList } from './list/order-list';
import { rowId } from './list/order-row';
import { AccessNotice } from './notices/access-notice';
import { unknownWords } from './notices/asked-words';
import { PageNotices } from './notices/page-notices';
import { isNearlyFull, StoreNotices } from './notices/store-notices';
import { WordQuestions } from './notices/word-questions';
import { OrderDetail } from './order/order-detail';
import type { useLocation } from './use-location';

type Placing = ReturnType<typeof useLocation>;

interface KeptOrdersProps {
  readonly facts: Extract<PopupFacts, { readonly state: 'read' }>;
  readonly context: RenderContext;
  readonly assessOne: AssessMemo;
  readonly actions: PopupActions;
  readonly location: Placing['location'];
  readonly onChange: Placing['change'];
  readonly scrolls: Placing['scrolls'];
  readonly onScroll: Placing['keepScroll'];
  /** Whether the list and an order are side by side. */
  readonly wide: boolean;
  /** Whether another view replaces all of this. */
  readonly covered: boolean;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** The list, and the open order over or beside it. The list keeps its scroll position, folds and focus. */
export function KeptOrders(props: KeptOrdersProps) {
  const {
    facts,
    context,
    assessOne,
    actions,
    location,
    onChange,
    scrolls,
    onScroll,
    wide,
    covered,
    searchRef,
  } = props;
  const { openId, search, filter } = location;
  const heading = useRef<HTMLHeadingElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const leaving = useRef<string>(undefined);
  const restoring = useRef(true);
  const whole = facts.counts === undefined;
  const assessed = useMemo(() => facts.orders.map((one) => assessOne(one, context)), [facts.orders, context]);
  const listed = useMemo(() => inListOrder(assessed, context.now), [assessed, context]);
  const matches = useMemo(matcher, []);
  const narrowed = search.trim() !== '' || filter !== 'all';
  const found = useMemo(
    () =>
      narrowed ? listed.filter((one) => matchesFilter(one, filter) && matches(one.order, search)) : listed,
    [listed, narrowed, search, filter],
  );
  const open = openId === undefined ? undefined : assessed.find(({ order }) => order.id === openId);
  const shownId = open?.order.id;
  const finished = useMemo(
    () => (isNearlyFull(facts.keeping) ? finishedOrders(assessed, facts.reminders, context.now) : []),
    [assessed, facts.keeping],
  );

  useEffect(() => {
    if (whole && openId !== undefined && !open) onChange({ openId: undefined }); // it is no longer stored
  }, [whole, openId, open]);

  useLayoutEffect(() => {
    if (shownId !== undefined) {
      leaving.current = shownId;
      heading.current?.focus({ preventScroll: true });
      pane.current?.scrollTo(0, 0);
      window.scrollTo(0, restoring.current ? scrolls.orderScroll : 0);
      restoring.current = false;
    } else if (leaving.current !== undefined) {
      document.getElementById(rowId(leaving.current))?.focus({ preventScroll: true });
      window.scrollTo(0, scrolls.listScroll);
    }
  }, [shownId]);

  useLayoutEffect(() => {
    if (!whole || !restoring.current || openId !== undefined) return;
    window.scrollTo(0, scrolls.listScroll);
    restoring.current = false;
  }, [whole]);

  useEffect(() => {
    if (covered || wide) return;
    const atRest = () => onScroll(shownId === undefined ? 'listScroll' : 'orderScroll', window.scrollY);
    document.addEventListener('scrollend', atRest);
    return () => document.removeEventListener('scrollend', atRest);
  }, [covered, wide, shownId, onScroll]);

  const openOrder = (id: string) => {
    if (shownId === undefined && !wide) onScroll('listScroll', window.scrollY);
    onChange({ openId: id });
  };
  const clear = () => {
    onChange({ search: '', filter: 'all' });
    searchRef.current?.focus();
  };
  return (
    <>
      <div class="list-pane" hidden={open !== undefined && !wide}>
        {!facts.pagesAllowed && <AccessNotice onAllow={actions.allowPages} />}
        {facts.broken.length > 0 && (
          <p class="notice" role="status">
            {i18n.t('popup.broken', [String(new Set(facts.broken).size)])}
          </p>
        )}
        {facts.keeping && <StoreNotices keeping={facts.keeping} finished={finished} actions={actions} />}
        <PageNotices notes={facts.pageReports} onDismiss={actions.dismissReports} />
        <WordQuestions asked={unknownWords(assessed)} now={context.now} onChange={actions.changeSettings} />
        {assessed.length > 0 && (
          <FilterChoice
            filter={filter}
            onFilter={(chosen) => onChange({ filter: chosen })}
            found={narrowed && whole ? found.length : undefined}
          />
        )}
        <OrderList
          orders={found}
          counts={facts.counts}
          narrowed={narrowed}
          rows={location.rows}
          onRows={(group, shown) => onChange({ rows: { ...location.rows, [group]: shown } })}
          openId={shownId}
          context={context}
          onOpen={openOrder}
        />
        {assessed.length > 0 && found.length === 0 && <NoHits search={search} onClear={clear} />}
        {assessed.length === 0 && facts.broken.length === 0 && <EmptyList />}
      </div>
      {(open || wide) && (
        <div class="order-pane" ref={pane}>
          {open ? (
            <OrderDetail
              key={open.order.id}
              assessed={open}
              settings={facts.settings}
              context={context}
              actions={actions}
              onBack={() => onChange({ openId: undefined })}
              headingRef={heading}
            />
          ) : (
            assessed.length > 0 && <p class="quiet choose">{i18n.t('popup.choose')}</p>
          )}
        </div>
      )}
    </>
  );
}
