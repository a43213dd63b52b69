import { grouped } from '../../../lib/overview/groups';
import type { JudgedOrder } from '../../../lib/overview/judged-order';
import type { Front, Group } from '../../../lib/records/front';
import type { Place } from '../../../lib/records/popup-location';
import type { Look } from '../../order/render-context';
import { OrderGroup } from './order-group';

interface OrderListProps {
  /** In list order. */
  readonly orders: readonly JudgedOrder[];
  /** How many orders each group will have, while not all were read. */
  readonly counts: Front['counts'] | undefined;
  /** Whether these are the hits of a search or a filter. */
  readonly narrowed: boolean;
  readonly rows: Place['rows'];
  readonly onRows: (group: Group, rows: number) => void;
  readonly openId: string | undefined;
  readonly look: Look;
  readonly onOpen: (orderId: string) => void;
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
