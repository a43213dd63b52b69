import { useState } from 'preact/hooks';
import type { OrderNote } from '../../lib/records/order-note';
import type { CalendarDate } from '../../lib/time/calendar-date';
import { i18n } from '../../lib/wording';
import { Section } from '../ui/section';
import { useFocusAfter } from '../ui/use-focus-after';
import type { CaseActions } from './case-facts';
import { NoteForm } from './note-form';
import type { SheetContext } from './sheet-context';

interface CaseNotesProps {
  readonly notes: readonly OrderNote[];
  readonly context: Pick<SheetContext, 'formats'>;
  readonly today: CalendarDate;
  readonly actions: Pick<CaseActions, 'writeNote' | 'keepNote' | 'removeNote'>;
}

/** The buyer's notes by date, and a form for a new one. The last removal can be undone. */
export function CaseNotes({ notes, context: { formats }, today, actions }: CaseNotesProps) {
  const heading = useFocusAfter<HTMLHeadingElement>();
  const [changing, setChanging] = useState<string>();
  const [removed, setRemoved] = useState<OrderNote>();

  const done = async (work: Promise<void>, gone?: OrderNote) => {
    await work;
    setChanging(undefined);
    setRemoved(gone);
    heading.focus();
  };
  const byDay = notes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.enteredAt - b.enteredAt));
  return (
    <Section title={i18n.t('record.notes')} level="h2" headingRef={heading.ref}>
      <NoteForm
        key={`new ${notes.length}`}
        today={today}
        onKeep={(written) => done(actions.writeNote(written))}
      />
      {removed && (
        <p class="presses" role="status">
          {i18n.t('record.removed')}
          <button type="button" onClick={() => done(actions.keepNote(removed))}>
            {i18n.t('record.undo')}
          </button>
        </p>
      )}
      {byDay.map((note) =>
        note.id === changing ? (
          <NoteForm
            key={note.id}
            note={note}
            today={today}
            onKeep={(written) => done(actions.keepNote({ ...note, ...written }))}
            onCancel={() => setChanging(undefined)}
          />
        ) : (
          <article key={note.id} class="note" data-note={note.id} aria-labelledby={`note-${note.id}`}>
            <h3 id={`note-${note.id}`}>
              {formats.day(note.on, 0)} · {i18n.t(`record.kind.${note.kind}`)}
            </h3>
            <p class="words" dir="auto">
              {note.text}
            </p>
            <p class="presses">
              <button type="button" aria-describedby={`note-${note.id}`} onClick={() => setChanging(note.id)}>
                {i18n.t('record.editNote')}
              </button>
              <button
                type="button"
                aria-describedby={`note-${note.id}`}
                onClick={() => done(actions.removeNote(note.id), note)}
              >
                {i18n.t('record.remove')}
              </button>
            </p>
          </article>
        ),
      )}
    </Section>
  );
}
