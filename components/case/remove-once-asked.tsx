import { i18n } from '../../lib/wording';
import { ConfirmButton } from '../ui/confirm-button';

interface RemoveOnceAskedProps {
  /** What it is called: "Exhibit 2". */
  readonly what: string;
  readonly onRemove: () => Promise<void>;
}

/** A button that removes something for good after a confirmation. */
export function RemoveOnceAsked({ what, onRemove }: RemoveOnceAskedProps) {
  return (
    <ConfirmButton
      words={i18n.t('record.remove')}
      label={`${i18n.t('record.remove')}: ${what}`}
      question={i18n.t('record.removeAsk', [what])}
      no={i18n.t('record.removeNo')}
      yes={i18n.t('record.removeYes')}
      onConfirm={onRemove}
    />
  );
}
