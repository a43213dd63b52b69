import { i18n } from '../../../lib/wording';
import { ConfirmButton } from '../../ui/confirm-button';

/** A button that erases everything after a confirmation. */
export function EraseAll({ onErase }: { readonly onErase: () => Promise<boolean> }) {
  return (
    <ConfirmButton
      words={i18n.t('keeping.erase')}
      question={i18n.t('keeping.eraseAsk')}
      no={i18n.t('keeping.eraseNo')}
      yes={i18n.t('keeping.eraseYes')}
      done={i18n.t('keeping.erased')}
      onConfirm={onErase}
    />
  );
}
