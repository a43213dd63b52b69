import type { RefObject } from 'preact';
import type { Trouble } from '../../lib/environment/troubles';
import type { Refused } from '../../lib/records/refused';
import { i18n } from '../../lib/wording';
import { troubleWords } from '../../lib/wording/trouble-words';
import type { RenderContext } from '../order/render-context';
import { Notice } from '../ui/notice';
import { NextReminder } from './reminders/next-reminder';
import type { ReminderLog } from './reminders/reminder-rows';

interface PopupFootProps {
  readonly refused: Refused;
  /** What is wrong with the computer. */
  readonly troubles: readonly Trouble[];
  /** Whether the browser blocks notifications. */
  readonly denied: boolean;
  /** What is planned; undefined while it is unknown or already shown. */
  readonly log: ReminderLog | undefined;
  readonly context: RenderContext;
  readonly onOpenLog: () => void;
  readonly logRef: RefObject<HTMLButtonElement | null>;
}

/** The foot of the popup: what failed, and the next reminder. */
export function PopupFoot({ troubles, refused, denied, log, context, onOpenLog, logRef }: PopupFootProps) {
  return (
    <footer class="foot">
      {troubles.map((trouble) => (
        <Notice key={trouble.kind} role="status">
          {troubleWords(trouble)}
        </Notice>
      ))}
      {refused && (
        <Notice role="alert">
          {i18n.t(refused === 'busy' ? 'popup.busyStore' : 'popup.refusedByStore')}
        </Notice>
      )}
      {denied && <Notice role="status">{i18n.t('reminders.denied')}</Notice>}
      {log && <NextReminder next={log.planned[0]} context={context} onOpen={onOpenLog} buttonRef={logRef} />}
    </footer>
  );
}
