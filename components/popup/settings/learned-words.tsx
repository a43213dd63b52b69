import { useRef } from 'preact/hooks';
import { withoutWord } from '../../../lib/records/learned-word';
import { changeWords, type Settings } from '../../../lib/records/settings';
import { i18n } from '../../../lib/wording';
import { statusWords } from '../../../lib/wording/status-words';
import type { PopupActions } from '../facts/popup-facts';

interface LearnedWordsProps {
  readonly settings: Settings;
  readonly onChange: PopupActions['changeSettings'];
}

/** Every learned word with its meaning and source; each can be forgotten. */
export function LearnedWords({ settings: { words = [] }, onChange }: LearnedWordsProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const understood = words.flatMap(({ word, status, origin }) =>
    status === 'several' ? [] : [{ word, status, origin }],
  );
  /** The pressed button is gone afterwards, so the focus goes to the heading. */
  const forget = async (word: string) => {
    await onChange((chosen) => changeWords(chosen, (known) => withoutWord(known, word)));
    heading.current?.focus();
  };
  return (
    <section class="part" aria-labelledby="learnt-words">
      <h3 id="learnt-words" ref={heading} tabIndex={-1}>
        {i18n.t('popup.words')}
      </h3>
      {understood.length === 0 && <p class="quiet">{i18n.t('popup.noWords')}</p>}
      <ul class="learnt">
        {understood.toReversed().map(({ word, status, origin }, index) => (
          <li key={word} class="done">
            <span id={`learnt-${index}`}>
              <bdi class="learnt-word">{word}</bdi>
              <span class="quiet">
                {i18n.t('popup.wordMeans', [statusWords(status), i18n.t(`popup.wordFrom.${origin}`)])}
              </span>
            </span>
            <button type="button" aria-describedby={`learnt-${index}`} onClick={() => forget(word)}>
              {i18n.t('popup.forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
