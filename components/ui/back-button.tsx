import { i18n } from '../../lib/wording';

/** Goes back to what was shown before. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  return (
    <div class="back">
      <button type="button" onClick={onBack}>
        <svg class="arrow" viewBox="0 0 12 12" aria-hidden="true">
          <path class="ring" d="M7.5 2 3.5 6l4 4" />
        </svg>
        {i18n.t('popup.back')}
      </button>
    </div>
  );
}
