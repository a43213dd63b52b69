import { useId, useState } from 'preact/hooks';
import { MAX_NOTE_LENGTH, NOTE_KINDS, type NoteKind, type OrderNote } from '../../lib/records/order-note';
import { type CalendarDate, FIRST_DAY, isCalendarDate } from '../../lib/time/calendar-date';
import { i18n } from '../../lib/wording';
import type { NoteDraft } from './case-facts';

interface NoteFormProps {
  /** The note to change; left out, a new one. */
  readonly note?: OrderNote;
  readonly today: CalendarDate;
  readonly onKeep: (written: NoteDraft) => Promise<void>;
  readonly onCancel?: () => void;
}

/** A form for a note or a piece of a chat, with its day. */
export function NoteForm({ note, today, onKeep, onCancel }: NoteFormProps) {
  const id = useId();
  const [kind, setKind] = useState<NoteKind>(note?.kind ?? 'note');
  const [on, setOn] = useState<string>(note?.on ?? today);
  const [text, setText] = useState(note?.text ?? '');
  const keep = (event: Event) => {
    event.preventDefault();
    if (!isCalendarDate(on) || text.trim() === '') return;
    void onKeep({ kind, on, text: text.trim() });
  };
  return (
    <form class="note-form" onSubmit={keep}>
      <label for={`${id}-kind`}>{i18n.t('record.noteKind')}</label>
      <select
        id={`${id}-kind`}
        value={kind}
        onChange={({ currentTarget: { value } }) =>
          setKind(NOTE_KINDS.find((one) => one === value) ?? 'note')
        }
      >
        {NOTE_KINDS.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`record.kind.${one}`)}
          </option>
        ))}
      </select>
      <label for={`${id}-day`}>{i18n.t('record.noteDay')}</label>
      <input
        id={`${id}-day`}
        type="date"
        required
        min={FIRST_DAY}
        max={today}
        value={on}
        onInput={(event) => setOn(event.currentTarget.value)}
      />
      <label for={`${id}-text`}>{i18n.t('record.noteText')}</label>
      <textarea
        id={`${id}-text`}
        required
        dir="auto"
        rows={4}
        maxLength={MAX_NOTE_LENGTH}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="presses">
        <button type="submit">{i18n.t(note ? 'record.saveNote' : 'record.addNote')}</button>
        {onCancel && (
          <button type="button" onClick={onCancel}>
            {i18n.t('record.cancelNote')}
          </button>
        )}
      </p>
    </form>
  );
}
