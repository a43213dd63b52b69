import { useEffect, useState } from 'preact/hooks';
import { en, OTHER_LANGUAGES, type OtherLanguage } from '../../../../lib/letters/languages';
import type { Letters } from '../../../../lib/letters/letters';

/** The words of a language; English if left out or not loadable, undefined while loading. */
export function useLetterWords(code: OtherLanguage | undefined): Letters | undefined {
  const [loaded, setLoaded] = useState<{ readonly code: OtherLanguage; readonly words: Letters }>();
  useEffect(() => {
    if (!code) return;
    let left = false;
    const take = (words: Letters) => {
      if (!left) setLoaded({ code, words });
    };
    OTHER_LANGUAGES[code]().then(take, () => take(en));
    return () => {
      left = true;
    };
  }, [code]);
  if (!code) return en;
  return loaded?.code === code ? loaded.words : undefined;
}
