import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import type { Group } from '../../../lib/records/front';
import type { OrderId } from '../../../lib/records/order-id';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import { OrderRow, rowId } from './order-row';

/** The number of rows from which quiet orders are folded away. */
const QUIET_ROWS = 5;

/** How many rows of a group are shown at first: thousands would take a second. */
export const ROWS_AT_ONCE = 50;

interface OrderGroupProps {
  readonly group: Group;
  readonly orders: readonly AssessedOrder[];
  /** How many orders the group has, unread ones included. */
  readonly count: number;
  /** Whether these are results of a search or a filter: then nothing is folded away. */
  readonly narrowed: boolean;
  /** How many rows are shown, 0 if folded away; left out: the default. */
  readonly rows: number | undefined;
  readonly onRows: (rows: number) => void;
  readonly openId: OrderId | undefined;
  readonly context: RenderContext;
  readonly onOpen: (orderId: OrderId) => void;
}

/** One group of the list. Many quiet orders are folded, and rows are rendered only when asked for. */
export function OrderGroup(props: OrderGroupProps) {
  const { group, orders, count, narrowed, rows, onRows, openId, context, onOpen } = props;
  const id = useId();
  const reached = useRef<OrderId>(undefined);
  const folds = !narrowed && group === 'quiet' && count > QUIET_ROWS;
  const shown = folds ? (rows ?? 0) : Math.max(rows ?? 0, ROWS_AT_ONCE);
  /** We fold ourselves, not <details>, so that the rows are there at once. */
  const fold = (event: Event) => {
    event.preventDefault();
    onRows(shown > 0 ? 0 : ROWS_AT_ONCE);
  };

  /** The pressed button has moved, so the focus goes to the first new row. */
  useLayoutEffect(() => {
    if (reached.current !== undefined) document.getElementById(rowId(reached.current))?.focus();
    reached.current = undefined;
  });
  const more = () => {
    reached.current = orders[shown]?.order.id;
    onRows(shown + ROWS_AT_ONCE);
  };
  const heading = (
    <h2 id={id} class="group-title">
      {i18n.t(`popup.${group}`)} <span class="group-count">{i18n.t('popup.count', [String(count)])}</span>
    </h2>
  );
  const list = (
    <>
      <ul class="rows">
        {orders.slice(0, shown).map((assessed) => (
          <OrderRow
            key={assessed.order.id}
            assessed={assessed}
            open={assessed.order.id === openId}
            context={context}
            onOpen={onOpen}
          />
        ))}
      </ul>
      {orders.length > shown && (
        <button class="more-rows" type="button" onClick={more}>
          {i18n.t('finder.more', [String(Math.min(ROWS_AT_ONCE, orders.length - shown))])}
        </button>
      )}
    </>
  );
  return (
    <section class="group" data-group={group} aria-labelledby={id}>
      {folds ? (
        <details open={shown > 0}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: every browser makes a button of a summary. */}
          <summary onClick={fold}>{heading}</summary>
          {shown > 0 && list}
        </details>
      ) : (
        <>
          {heading}
          {list}
        </>
      )}
    </section>
  );
}
