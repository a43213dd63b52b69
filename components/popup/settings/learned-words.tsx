import { withoutWord } from '../../../lib/records/learned-word';
import { changeWords, type Settings } from '../../../lib/records/settings';
import { i18n } from '../../../lib/wording';
import { statusWords } from '../../../lib/wording/status-words';
import { Section } from '../../ui/section';
import { useFocusAfter } from '../../ui/use-focus-after';
import type { PopupActions } from '../facts/popup-facts';

interface LearnedWordsProps {
  readonly settings: Settings;
  readonly onChange: PopupActions['changeSettings'];
}

/** Every learned word with its meaning and source; each can be forgotten. */
export function LearnedWords({ settings: { words = [] }, onChange }: LearnedWordsProps) {
  const heading = useFocusAfter<HTMLHeadingElement>();
  const understood = words.flatMap(({ word, status, origin }) =>
    status === 'several' ? [] : [{ word, status, origin }],
  );
  const forget = (word: string) =>
    heading.focusAfter(onChange((chosen) => changeWords(chosen, (known) => withoutWord(known, word))));
  return (
    <Section title={i18n.t('popup.words')} headingRef={heading.ref}>
      {understood.length === 0 && <p class="quiet">{i18n.t('popup.noWords')}</p>}
      <ul class="learned">
        {understood.toReversed().map(({ word, status, origin }, index) => (
          <li key={word} class="done">
            <span id={`learned-${index}`}>
              <bdi class="learned-word">{word}</bdi>
              <span class="quiet">
                {i18n.t('popup.wordMeans', [statusWords(status), i18n.t(`popup.wordFrom.${origin}`)])}
              </span>
            </span>
            <button type="button" aria-describedby={`learned-${index}`} onClick={() => forget(word)}>
              {i18n.t('popup.forget')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
