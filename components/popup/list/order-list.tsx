import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { grouped } from '../../../lib/overview/groups';
import type { Front, Group } from '../../../lib/records/front';
import type { OrderId } from '../../../lib/records/order-id';
import type { PopupLocation } from '../../../lib/records/popup-location';
import type { RenderContext } from '../../order/render-context';
import { OrderGroup } from './order-group';

interface OrderListProps {
  /** In the order of the list. */
  readonly orders: readonly AssessedOrder[];
  /** How many orders each group will have, while not all are read. */
  readonly counts: Front['counts'] | undefined;
  /** Whether these are results of a search or a filter. */
  readonly narrowed: boolean;
  readonly rows: PopupLocation['rows'];
  readonly onRows: (group: Group, rows: number) => void;
  readonly openId: OrderId | undefined;
  readonly context: RenderContext;
  readonly onOpen: (orderId: OrderId) => void;
}

/** All orders, in groups, the most urgent first. */
export function OrderList({ orders, counts, rows, onRows, ...same }: OrderListProps) {
  return grouped(orders).map(({ group, orders: members }) => (
    <OrderGroup
      key={group}
      group={group}
      orders={members}
      count={counts?.[group] ?? members.length}
      rows={rows[group]}
      onRows={(shown) => onRows(group, shown)}
      {...same}
    />
  ));
}
