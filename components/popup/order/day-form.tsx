import { useRef, useState } from 'preact/hooks';
import type { ClockId } from '../../../lib/records/clock';
import { type CalendarDate, isCalendarDate } from '../../../lib/time/calendar-date';
import { i18n } from '../../../lib/wording';
import { DayField } from '../../ui/day-field';

interface DayFormProps {
  readonly clock: ClockId;
  readonly onEnter: (on: CalendarDate) => Promise<void>;
}

/** A folded form for one day of one clock. */
export function DayForm({ clock, onEnter }: DayFormProps) {
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
        <DayField label={i18n.t(`clock.${clock}.name`)} value={text} onInput={setText} />
        <button type="submit">{i18n.t('popup.save')}</button>
      </form>
    </details>
  );
}
