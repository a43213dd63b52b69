import type { OtherLanguage } from '../../../../lib/letters/languages';
import { i18n } from '../../../../lib/wording';

interface LanguageSwitchProps {
  readonly buyers: OtherLanguage;
  /** English where it is left out. */
  readonly chosen: OtherLanguage | undefined;
  readonly onChoose: (language: OtherLanguage | undefined) => void;
}

/** The buyer's language or English, each by the name it has itself. */
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
