import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { AssessMemo } from '../../lib/overview/assess-memo';
import { finishedOrders } from '../../lib/overview/finished-orders';
import type { OrderId } from '../../lib/records/order-id';
import { i18n } from '../../lib/wording';
import type { RenderContext } from '../order/render-context';
import type { PopupActions, PopupFacts } from './facts/popup-facts';
import { ListPane } from './list/list-pane';
import { RemovedNotice } from './list/removed-notice';
import { useFoundOrders } from './list/use-found-orders';
import { isNearlyFull } from './notices/store-notices';
import { OrderDetail } from './order/order-detail';
import type { PopupNavigation } from './use-location';
import { useOpenOrder } from './use-open-order';

interface KeptOrdersProps {
  readonly facts: Extract<PopupFacts, { readonly state: 'read' }>;
  readonly context: RenderContext;
  readonly assessOne: AssessMemo;
  readonly actions: PopupActions;
  readonly navigation: PopupNavigation;
  /** Whether the list and an order are side by side. */
  readonly wide: boolean;
  /** Whether another view replaces all of this. */
  readonly covered: boolean;
  readonly searchRef: RefObject<HTMLInputElement | null>;
}

/** An order that was removed, and how it is put back. */
interface Removed {
  readonly orderId: OrderId;
  readonly putBack: () => Promise<void>;
}

/** The list, and the open order over or beside it. The list keeps its scroll position, folds and focus. */
export function KeptOrders(props: KeptOrdersProps) {
  const { facts, context, assessOne, actions, navigation, wide, covered, searchRef } = props;
  const { location, change, keepScroll } = navigation;
  const { openId } = location;
  const orders = useFoundOrders(facts.orders, location, context, assessOne);
  const { assessed } = orders;
  const open = openId === undefined ? undefined : assessed.find(({ order }) => order.id === openId);
  const finished = useMemo(
    () => (isNearlyFull(facts.keeping) ? finishedOrders(assessed, facts.reminders, context.now) : []),
    [assessed, facts.keeping, facts.reminders, context.now],
  );
  const { heading, pane } = useOpenOrder({
    openId,
    kept: open !== undefined,
    whole: facts.counts === undefined,
    scrolling: !covered && !wide,
    navigation,
  });
  const [removed, setRemoved] = useState<Removed>();
  const remove = async (orderId: OrderId) => {
    const putBack = await actions.removeOrder(orderId);
    if (putBack) setRemoved({ orderId, putBack });
  };
  const undo = async ({ orderId, putBack }: Removed) => {
    await putBack();
    setRemoved(undefined);
    change({ openId: orderId });
  };
  const openOrder = (id: OrderId) => {
    if (!open && !wide) keepScroll('listScroll', window.scrollY);
    change({ openId: id });
  };
  return (
    <>
      <ListPane
        facts={facts}
        orders={orders}
        navigation={navigation}
        finished={finished}
        shownId={open?.order.id}
        hidden={open !== undefined && !wide}
        context={context}
        actions={actions}
        onOpen={openOrder}
        removed={
          removed && (
            <RemovedNotice
              key={removed.orderId}
              orderId={removed.orderId}
              onUndo={() => undo(removed)}
              onDismiss={() => setRemoved(undefined)}
            />
          )
        }
        searchRef={searchRef}
      />
      {(open || wide) && (
        <div class="order-pane" ref={pane}>
          {open ? (
            <OrderDetail
              key={open.order.id}
              assessed={open}
              settings={facts.settings}
              context={context}
              actions={actions}
              onBack={() => change({ openId: undefined })}
              onRemove={() => remove(open.order.id)}
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
