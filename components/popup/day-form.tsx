import { useId, useRef, useState } from 'preact/hooks';
import { type CalendarDate, FIRST_DAY, isCalendarDate, LAST_DAY } from '../../lib/calendar-date';
import type { ClockId } from '../../lib/clock';
import { i18n } from '../../lib/i18n';

interface DayFormProps {
  readonly clock: ClockId;
  readonly onEnter: (on: CalendarDate) => Promise<void>;
}

/** A folded form for one day of one clock. */
export function DayForm({ clock, onEnter }: DayFormProps) {
  const id = useId();
  const [text, setText] = useState('');
  const form = useRef<HTMLDetailsElement>(null);
  const save = async (event: Event) => {
    event.preventDefault();
    if (!isCalendarDate(text)) return;
    await onEnter(text);
    setText('');
    if (form.current) form.current.open = false;
  };
  return (
    <details ref={form}>
      <summary>{i18n.t('popup.enterDay')}</summary>
      <form class="entry" onSubmit={save}>
        <label for={id}>{i18n.t(`clock.${clock}.name`)}</label>
        <input
          id={id}
          type="date"
          required
          min={FIRST_DAY}
          max={LAST_DAY}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <button type="submit">{i18n.t('popup.save')}</button>
      </form>
    </details>
  );
}
