import type { Ref } from 'preact';
import { i18n } from '../../../lib/wording';
import type { RenderContext } from '../../order/render-context';
import type { ReminderRow } from './reminder-rows';

interface NextReminderProps {
  /** The next planned reminder; undefined if there is none. */
  readonly next: ReminderRow | undefined;
  readonly context: RenderContext;
  readonly onOpen: () => void;
  readonly buttonRef: Ref<HTMLButtonElement>;
}

/** The next reminder and what it is about; a press shows all of them. */
export function NextReminder({
  next,
  context: { now, book, formats },
  onOpen,
  buttonRef,
}: NextReminderProps) {
  return (
    <button class="reminder" type="button" ref={buttonRef} onClick={onOpen}>
      {next ? (
        <>
          <span>
            {i18n.t('popup.nextReminder', [
              formats.moment({ on: book.buyer.dayOf(next.at), at: next.at, exact: true }, now),
            ])}{' '}
            ·
          </span>
          <bdi>{next.name}</bdi>
        </>
      ) : (
        i18n.t('popup.noReminder')
      )}
    </button>
  );
}
