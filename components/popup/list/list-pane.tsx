import type { ComponentChildren, RefObject } from 'preact';
import type { OrderId } from '../../../lib/records/order-id';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import { Notice } from '../../ui/notice';
import type { PopupActions, PopupFacts } from '../facts/popup-facts';
import { AccessNotice } from '../notices/access-notice';
import { unconfirmedWords, unknownWords } from '../notices/asked-words';
import { PageNotices } from '../notices/page-notices';
import { StoreNotices } from '../notices/store-notices';
import { WordQuestions } from '../notices/word-questions';
import type { PopupNavigation } from '../use-location';
import { EmptyList } from './empty-list';
import { FilterChoice } from './filter-choice';
import { NoHits } from './no-hits';
import { OrderList } from './order-list';
import type { FoundOrders } from './use-found-orders';

interface ListPaneProps {
  readonly facts: Extract<PopupFacts, { readonly state: 'read' }>;
  readonly orders: FoundOrders;
  readonly navigation: PopupNavigation;
  /** The finished orders, if the store is nearly full. */
  readonly finished: readonly OrderId[];
  /** The open order. */
  readonly shownId: OrderId | undefined;
  readonly hidden: boolean;
  /** What was just removed, and the way back. */
  readonly removed: ComponentChildren;
  readonly context: RenderContext;
  readonly actions: PopupActions;
  readonly onOpen: (orderId: OrderId) => void;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** The side of the list: notices, filter, orders. */
export function ListPane(props: ListPaneProps) {
  const { facts, finished, context, actions } = props;
  const { assessed, found, narrowed } = props.orders;
  const { location, change } = props.navigation;
  const { broken, counts, keeping } = facts;
  const clear = () => {
    change({ search: '', filter: 'all' });
    props.searchRef.current?.focus();
  };
  return (
    <div class="list-pane" hidden={props.hidden}>
      {props.removed}
      {!facts.pagesAllowed && <AccessNotice onAllow={actions.allowPages} />}
      {broken.length > 0 && (
        <Notice role="status">{i18n.t('popup.broken', [String(new Set(broken).size)])}</Notice>
      )}
      {keeping && <StoreNotices keeping={keeping} finished={finished} actions={actions} />}
      <PageNotices reports={facts.pageReports} onDismiss={actions.dismissReports} />
      <WordQuestions
        asked={[...unconfirmedWords(facts.settings.words ?? []), ...unknownWords(assessed)]}
        now={context.now}
        onChange={actions.changeSettings}
      />
      {assessed.length > 0 && (
        <FilterChoice
          filter={location.filter}
          onFilter={(filter) => change({ filter })}
          found={narrowed && !counts ? found.length : undefined}
        />
      )}
      <OrderList
        orders={found}
        counts={counts}
        narrowed={narrowed}
        rows={location.rows}
        onRows={(group, shown) => change({ rows: { ...location.rows, [group]: shown } })}
        openId={props.shownId}
        context={context}
        onOpen={props.onOpen}
      />
      {assessed.length > 0 && found.length === 0 && <NoHits search={location.search} onClear={clear} />}
      {assessed.length === 0 && broken.length === 0 && <EmptyList />}
    </div>
  );
}
