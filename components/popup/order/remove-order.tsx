import { useEffect, useState } from 'preact/hooks';
import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import { i18n } from '../../../lib/wording';
import { ConfirmButton } from '../../ui/confirm-button';
import type { PopupActions, RecordTally } from '../facts/popup-facts';

interface RemoveOrderProps {
  readonly assessed: Pick<AssessedOrder, 'kept' | 'dispute' | 'ticks'>;
  readonly onRead: PopupActions['readRecord'];
  readonly onRemove: () => Promise<unknown>;
}

/** The button that removes an order; it says first what goes along. */
export function RemoveOrder({ assessed, onRead, onRemove }: RemoveOrderProps) {
  const { id } = assessed.kept;
  const [tally, setTally] = useState<RecordTally>();
  useEffect(() => {
    const read = () => void onRead(id).then(setTally);
    read();
    window.addEventListener('focus', read); // another page adds files and notes
    return () => window.removeEventListener('focus', read);
  }, [id, onRead]);
  return (
    <ConfirmButton
      words={i18n.t('removal.remove')}
      question={i18n.t('removal.ask', [id, goesAlong(assessed, tally).join('; ')])}
      no={i18n.t('removal.no')}
      yes={i18n.t('removal.yes')}
      onConfirm={onRemove}
    />
  );
}

function goesAlong(
  { kept: { entered }, dispute, ticks }: RemoveOrderProps['assessed'],
  tally: RecordTally | undefined,
): readonly string[] {
  const { files = [], notes = 0 } = tally ?? {};
  const { days: _, ...others } = entered;
  const { reminders: __, ...told } = others;
  const isEntered = Object.keys(entered.days).length > 0 || Object.keys(told).length > 0;
  return [
    i18n.t('removal.dates'),
    i18n.t('removal.reminders'),
    ...(isEntered ? [i18n.t('removal.entered')] : []),
    ...(dispute && dispute.events.length > 0 ? [i18n.t('removal.dispute')] : []),
    ...(ticks.length > 0 ? [i18n.t('removal.ticks')] : []),
    ...(tally === undefined ? [i18n.t('removal.unread')] : []),
    ...(notes > 0 ? [i18n.t('removal.notes', [String(notes)])] : []),
    ...(files.length > 0 ? [i18n.t('removal.files', [String(files.length)])] : []),
  ];
}
