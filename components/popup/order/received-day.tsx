import { useId, useRef, useState } from 'preact/hooks';
import type { Order } from '../../../lib/records/order';
import { withKey } from '../../../lib/records/with-key';
import { FIRST_DAY, isCalendarDate } from '../../../lib/time/calendar-date';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import { DayField } from '../../ui/day-field';
import { useFocusAfter } from '../../ui/use-focus-after';
import type { PopupActions } from '../facts/popup-facts';
import { happenedAt } from './happened-at';

interface ReceivedDayProps {
  readonly order: Order;
  readonly context: RenderContext;
  readonly onChange: PopupActions['changeEntered'];
}

/** The day on which the parcel came, entered by the buyer, and a way to take it back. */
export function ReceivedDay({ order, context: { now, book, formats }, onChange }: ReceivedDayProps) {
  const id = useId();
  const group = useFocusAfter<HTMLDivElement>();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [first, today] = [order.days.placed?.value ?? FIRST_DAY, book.buyer.dayOf(now)];
  const received = order.entered.reported?.delivered;

  const done = async (work: Promise<void>) => {
    await work;
    setText('');
    group.focus();
  };
  const save = (event: Event) => {
    event.preventDefault();
    if (!isCalendarDate(text) || text < first || text > today) {
      field.current?.reportValidity();
      return;
    }
    const tell = onChange(order.id, (entered, present) => ({
      ...entered,
      reported: { ...entered.reported, delivered: happenedAt(text, present, book.buyer) },
    }));
    void done(tell);
  };
  const remove = () =>
    done(
      onChange(order.id, (entered) => ({
        ...entered,
        reported: withKey(entered.reported ?? {}, 'delivered', undefined),
      })),
    );

  return (
    <div ref={group.ref} tabIndex={-1}>
      {received === undefined ? (
        <form class="entry" onSubmit={save}>
          <DayField
            label={i18n.t('popup.received')}
            value={text}
            onInput={setText}
            first={first}
            last={today}
            field={field}
          />
          <button type="submit">{i18n.t('popup.save')}</button>
        </form>
      ) : (
        <div class="done">
          <span id={id}>
            {i18n.t('popup.received')} · {formats.instant(received, now)}
          </span>
          <button type="button" aria-describedby={id} onClick={remove}>
            {i18n.t('popup.removeReceived')}
          </button>
        </div>
      )}
    </div>
  );
}
