import { useId } from 'preact/hooks';
import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import type { Group } from '../../../lib/records/front';
import type { OrderId } from '../../../lib/records/order-id';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import { MoreRows, ROWS_AT_ONCE } from '../../ui/more-rows';
import { OrderRow, rowId } from './order-row';

/** The number of rows from which quiet orders are folded away. */
const QUIET_ROWS = 5;

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
  const folds = !narrowed && group === 'quiet' && count > QUIET_ROWS;
  const shown = folds ? (rows ?? 0) : Math.max(rows ?? 0, ROWS_AT_ONCE);
  /** We fold ourselves, not <details>, so that the rows are there at once. */
  const fold = (event: Event) => {
    event.preventDefault();
    onRows(shown > 0 ? 0 : ROWS_AT_ONCE);
  };
  const rowAt = (index: number) => {
    const reached = orders[index]?.order.id;
    return reached === undefined ? undefined : document.getElementById(rowId(reached));
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
      <MoreRows shown={shown} total={orders.length} onRows={onRows} rowAt={rowAt} />
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
