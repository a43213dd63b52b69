import type { OtherLanguage } from '../../../../lib/letters/languages';
import { i18n } from '../../../../lib/wording';

interface LanguageSwitchProps {
  readonly buyers: OtherLanguage;
  /** Left out: English. */
  readonly chosen: OtherLanguage | undefined;
  readonly onChoose: (language: OtherLanguage | undefined) => void;
}

/** Switches between the buyer's language and English, each by its own name. */
export function LanguageSwitch({ buyers, chosen, onChoose }: LanguageSwitchProps) {
  return (
    <fieldset class="letter-languages">
      <legend>{i18n.t('letters.language')}</legend>
      {[buyers, undefined].map((code) => (
        <button
          key={code ?? 'en'}
          type="button"
          lang={code ?? 'en'}
          aria-pressed={code === chosen}
          onClick={() => onChoose(code)}
        >
          {ownName(code ?? 'en')}
        </button>
      ))}
    </fieldset>
  );
}

function ownName(code: string): string {
  return new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
}
