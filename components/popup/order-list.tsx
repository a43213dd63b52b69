import { grouped } from './groups';
import type { JudgedOrder } from './judged-order';
import type { Look } from './look';
import { OrderGroup } from './order-group';

interface OrderListProps {
  readonly orders: readonly JudgedOrder[];
  readonly look: Look;
  readonly onOpen: (orderId: string) => void;
}

/** All orders, in groups, the most urgent first. */
export function OrderList({ orders, look, onOpen }: OrderListProps) {
  return grouped(orders, look.now).map(({ group, orders: members }) => (
    <OrderGroup key={group} group={group} orders={members} look={look} onOpen={onOpen} />
  ));
}
