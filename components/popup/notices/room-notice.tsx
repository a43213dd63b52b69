import type { RoomNote } from '../../../lib/records/room-note';
import { i18n } from '../../../lib/wording';

interface RoomNoticeProps {
  readonly note: RoomNote;
  readonly onDismiss: () => Promise<void>;
}

/** What was removed or not kept for lack of room, why, and what to do about it. */
export function RoomNotice({ note: { removed, refusedAt }, onDismiss }: RoomNoticeProps) {
  return (
    <div class="store-notice" role="status">
      {removed > 0 && <p>{i18n.t('keeping.removedForRoom', [String(removed)])}</p>}
      {refusedAt !== undefined && <p>{i18n.t('keeping.refusedForRoom')}</p>}
      <p>{i18n.t('keeping.roomWhatToDo')}</p>
      <p class="presses">
        <button type="button" onClick={onDismiss}>
          {i18n.t('keeping.gotIt')}
        </button>
      </p>
    </div>
  );
}
