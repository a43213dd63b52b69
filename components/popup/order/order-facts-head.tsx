import type { RefObject } from 'preact';
import type { Order } from '../../../lib/records/order';
import { orderName, orderNumber } from '../../../lib/wording/order-name';

interface OrderFactsHeadProps {
  readonly order: Order;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** What was bought, where and for how much. */
export function OrderFactsHead({ order, headingRef }: OrderFactsHeadProps) {
  const { id, items, store, amount } = order;
  const others = items.slice(1);
  const number = items.length > 0 ? orderNumber(id) : undefined;
  const facts = [store, amount, number].filter((fact) => fact !== undefined);
  return (
    <header class="detail-head">
      <h2 class="detail-title" ref={headingRef} tabIndex={-1}>
        <bdi>{orderName(order)}</bdi>
      </h2>
      {others.length > 0 && (
        <ul class="detail-items">
          {others.map(({ title }, index) => (
            <li key={index}>
              <bdi>{title}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet facts">
        {facts.map((fact) => (
          <bdi key={fact}>{fact}</bdi>
        ))}
      </p>
    </header>
  );
}
