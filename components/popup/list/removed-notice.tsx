import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OrderId } from '../../../lib/records/order-id';
import { i18n } from '../../../lib/wording';

interface RemovedNoticeProps {
  readonly orderId: OrderId;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

/** What was removed, and the way back, which has the focus: the button that was pressed is gone. */
export function RemovedNotice({ orderId, onUndo, onDismiss }: RemovedNoticeProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current?.focus(), []);
  return (
    <div class="store-notice" role="status">
      <p>{i18n.t('removal.done', [orderId])}</p>
      <p class="presses">
        <button type="button" ref={undo} onClick={onUndo}>
          {i18n.t('removal.undo')}
        </button>
        <button type="button" onClick={onDismiss}>
          {i18n.t('keeping.gotIt')}
        </button>
      </p>
    </div>
  );
}
