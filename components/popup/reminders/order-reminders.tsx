import { useRef, useState } from 'preact/hooks';
import { shownMoment } from '../../../lib/assessment';
import { i18n } from '../../../lib/i18n';
import type { ReminderWish } from '../../../lib/order';
import { SNOOZES, snoozeUntil } from '../../../lib/reminders/snooze';
import type { JudgedOrder } from '../judged-order';
import type { Look } from '../look';
import type { PopupActions } from '../popup-facts';

interface OrderRemindersProps {
  readonly judged: JudgedOrder;
  readonly look: Look;
  readonly onChange: PopupActions['changeEntered'];
}

const DAY_MS = 86_400_000;

/** When the buyer is reminded of this order: as usual, later, or never. */
export function OrderReminders({ judged, look, onChange }: OrderRemindersProps) {
  const { order, assessment } = judged;
  const { now, book, formats } = look;
  const { muted, snoozedUntil } = order.entered.reminders ?? {};
  const summary = useRef<HTMLElement>(null);
  const putOffUntil = snoozedUntil !== undefined && snoozedUntil > now ? snoozedUntil : undefined;
  /** Decided when the order opens: nothing folds under the buyer's hand. */
  const [unfolded] = useState(muted || putOffUntil !== undefined);

  /** What was pressed is gone afterwards, so the focus goes to the heading. */
  const wish = async (make: (present: number) => ReminderWish | undefined) => {
    await onChange(order.id, ({ reminders: _, ...others }, present) => {
      const reminders = make(present);
      return reminders ? { ...others, reminders } : others;
    });
    summary.current?.focus();
  };
  const { next } = assessment;
  const dayBefore = next?.kind === 'closes' ? shownMoment(next).at - DAY_MS : 0;
  return (
    <details class="part reminders-of-order" open={unfolded}>
      <summary ref={summary}>
        <h3 id="order-reminders">{i18n.t('reminders.title')}</h3>
      </summary>
      {(muted || putOffUntil) && (
        <div class="done">
          <span id="order-reminders-now">
            {muted
              ? i18n.t('reminders.muted')
              : i18n.t('reminders.putOff', [formats.hour(putOffUntil ?? now, now)])}
          </span>
          <button type="button" aria-describedby="order-reminders-now" onClick={() => wish(() => undefined)}>
            {i18n.t('reminders.usual')}
          </button>
        </div>
      )}
      {!muted && (
        <p class="presses">
          {SNOOZES.map((snooze) => (
            <button
              key={snooze}
              type="button"
              onClick={() => wish((present) => ({ snoozedUntil: snoozeUntil(snooze, present, book.buyer) }))}
            >
              {i18n.t(`snooze.${snooze}`)}
            </button>
          ))}
          {dayBefore > now && (
            <button type="button" onClick={() => wish(() => ({ snoozedUntil: dayBefore }))}>
              {i18n.t('snooze.dayBefore')}
            </button>
          )}
          <button type="button" onClick={() => wish(() => ({ muted: true }))}>
            {i18n.t('reminders.mute')}
          </button>
        </p>
      )}
    </details>
  );
}
