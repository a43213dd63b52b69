import { useId, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n';
import type { Group } from './groups';
import type { JudgedOrder } from './judged-order';
import type { Look } from './look';
import { OrderRow } from './order-row';

/** From how many rows on the quiet orders are folded away. */
const QUIET_ROWS = 5;

interface OrderGroupProps {
  readonly group: Group;
  readonly orders: readonly JudgedOrder[];
  readonly look: Look;
  readonly onOpen: (orderId: string) => void;
}

/** One group of the list. Many quiet orders are folded; their rows are not even made before they are asked for. */
export function OrderGroup({ group, orders, look, onOpen }: OrderGroupProps) {
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  /** Folding is ours, so that the rows are there in the same moment. */
  const fold = (event: Event) => {
    event.preventDefault();
    setUnfolded(!unfolded);
  };
  const folds = group === 'quiet' && orders.length > QUIET_ROWS;
  const heading = (
    <h2 id={id} class="group-title">
      {i18n.t(`popup.${group}`)}{' '}
      <span class="group-count">{i18n.t('popup.count', [String(orders.length)])}</span>
    </h2>
  );
  const rows = (
    <ul class="rows">
      {orders.map((judged) => (
        <OrderRow key={judged.order.id} judged={judged} look={look} onOpen={onOpen} />
      ))}
    </ul>
  );
  return (
    <section class="group" data-group={group} aria-labelledby={id}>
      {folds ? (
        <details open={unfolded}>
          {/* biome-ignore lint/a11y/noStaticElementInteractions: every browser makes a button of a summary. */}
          <summary onClick={fold}>{heading}</summary>
          {unfolded && rows}
        </details>
      ) : (
        <>
          {heading}
          {rows}
        </>
      )}
    </section>
  );
}
