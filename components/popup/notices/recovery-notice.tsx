import type { RecoveryNote } from '../../../lib/records/recovery-note';
import { i18n } from '../../../lib/wording';

/** The maximum number of orders named; the file has them all. */
const MAX_NAMED = 5;

interface RecoveryNoticeProps {
  readonly note: RecoveryNote;
  readonly onExport: () => Promise<void>;
  readonly onDismiss: () => Promise<void>;
}

/** What happened to the store, what was restored and what was not, and what to do about it. */
export function RecoveryNotice({ note, onExport, onDismiss }: RecoveryNoticeProps) {
  const { recovered, lost, refused = [] } = note;
  const orders = [...new Set(lost.flatMap((key) => /:(\d+)$/.exec(key)?.[1] ?? []))];
  return (
    <div class="store-notice" role="status">
      {recovered.length + lost.length > 0 && (
        <h2>{i18n.t('keeping.damaged', [String(recovered.length + lost.length)])}</h2>
      )}
      {refused.length > 0 && <p>{i18n.t('keeping.refused', [String(refused.length)])}</p>}
      {recovered.length > 0 && <p>{i18n.t('keeping.recovered', [String(recovered.length)])}</p>}
      {lost.length > 0 && <p>{i18n.t('keeping.lost', [String(lost.length)])}</p>}
      {orders.length > 0 && (
        <p>
          {i18n.t('keeping.lostOrders')} <span dir="ltr">{orders.slice(0, MAX_NAMED).join(', ')}</span>
          {orders.length > MAX_NAMED && ' …'}
        </p>
      )}
      <p class="presses">
        <button type="button" onClick={onExport}>
          {i18n.t('keeping.export')}
        </button>
        <button type="button" onClick={onDismiss}>
          {i18n.t('keeping.gotIt')}
        </button>
      </p>
    </div>
  );
}
