import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { ticked } from '../../../lib/overview/checklist-progress';
import { orderPageUrl } from '../../../lib/records/addresses';
import type { OrderId } from '../../../lib/records/order-id';
import { i18n } from '../../../lib/wording';
import { orderName, otherItems } from '../../../lib/wording/order-name';
import { headline } from '../../../lib/wording/wording';
import type { RenderContext } from '../../order/render-context';
import { turnWords } from '../../order/turn-words';
import { UrgencyMark } from '../../order/urgency-mark';
import { OutArrow } from '../../ui/out-arrow';

interface OrderRowProps {
  readonly assessed: AssessedOrder;
  /** Whether it is the one open beside the list. */
  readonly open: boolean;
  readonly context: RenderContext;
  readonly onOpen: (orderId: OrderId) => void;
}

/** The id of a row's button, to which the focus returns. */
export function rowId(orderId: OrderId): string {
  return `order-${orderId}`;
}

/** One order in the list: its name, what to do, by when, and the certainty. */
export function OrderRow({ assessed, open, context, onOpen }: OrderRowProps) {
  const { order, assessment } = assessed;
  const { line, left } = headline(assessment, context.now, context.formats);
  const id = rowId(order.id);
  return (
    <li class="row" data-urgency={assessment.urgency} data-order={order.id}>
      <UrgencyMark urgency={assessment.urgency} />
      <div class="row-head">
        <h3 class="row-title">
          <button
            type="button"
            id={id}
            dir="auto"
            aria-describedby={`${id}-line`}
            aria-current={open ? 'true' : undefined}
            onClick={() => onOpen(order.id)}
          >
            {orderName(order)}
          </button>
        </h3>
        <span>{otherItems(order)}</span>
        {order.store && (
          <>
            <span aria-hidden="true">·</span>
            <span class="row-store" dir="auto">
              {order.store}
            </span>
          </>
        )}
      </div>
      <span class="row-end">
        {left && <span class="row-left">{left}</span>}
        <RowLink order={order} />
      </span>
      <p class="row-line" id={`${id}-line`}>
        {line}
      </p>
      <RowFoot assessed={assessed} />
    </li>
  );
}

/** The link to the order's own page. */
function RowLink({ order }: Pick<AssessedOrder, 'order'>) {
  return (
    <a
      class="row-link"
      href={orderPageUrl(order.id)}
      target="_blank"
      rel="noreferrer"
      aria-label={i18n.t('links.row', [orderName(order)])}
      title={i18n.t('links.order')}
    >
      <OutArrow />
    </a>
  );
}

function RowFoot({ assessed }: { readonly assessed: AssessedOrder }) {
  const { assessment, checklist } = assessed;
  const { next, verdict } = assessment;
  const done = ticked(assessed);
  const words = [next && i18n.t(`certainty.${next.certainty}`), turnWords(assessment)].filter(
    (word) => word !== undefined,
  );
  const working = verdict === 'open' || done > 0;
  if (words.length === 0 && !working) return null;
  return (
    <div class="row-foot">
      <span class="row-words">{words.join(' · ')}</span>
      {working && (
        <span class="progress">
          <progress max={checklist.length} value={done} aria-hidden="true" />
          {i18n.t('popup.progress', [String(done), String(checklist.length)])}
        </span>
      )}
    </div>
  );
}
