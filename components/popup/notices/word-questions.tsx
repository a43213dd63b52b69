import { useId, useState } from 'preact/hooks';
import { type WordMeaning, withAnswer, withoutWord } from '../../../lib/records/learned-word';
import { changeWords } from '../../../lib/records/settings';
import { plainWord } from '../../../lib/text/plain-text';
import { i18n } from '../../../lib/wording';
import { statusWords } from '../../../lib/wording/status-words';
import { useFocusAfter } from '../../ui/use-focus-after';
import type { PopupActions } from '../facts/popup-facts';
import type { AskedWord } from './asked-words';
import { WordQuestion } from './word-question';

interface WordQuestionsProps {
  readonly asked: readonly AskedWord[];
  /** Epoch ms. */
  readonly now: number;
  readonly onChange: PopupActions['changeSettings'];
}

/** Asks about words; the last answer is shown beside them and can be taken back. */
export function WordQuestions({ asked, now, onChange }: WordQuestionsProps) {
  const id = useId();
  const section = useFocusAfter<HTMLElement>();
  const [last, setLast] = useState<WordMeaning>();
  const kept = last && !asked.some(({ word }) => plainWord(word) === plainWord(last.word)) ? last : undefined;
  if (asked.length === 0 && !kept) return null;

  const change = (make: Parameters<typeof changeWords>[1]) =>
    section.focusAfter(onChange((chosen) => changeWords(chosen, make)));
  const answer = (meaning: WordMeaning) => {
    setLast(meaning);
    return change((words) => withAnswer(words, meaning, now));
  };
  const undo = ({ word }: WordMeaning) => change((words) => withoutWord(words, word));
  return (
    <section class="words" ref={section.ref} tabIndex={-1} aria-label={i18n.t('popup.unknownWords')}>
      {kept && (
        <p class="done" role="status">
          <span id={id}>{i18n.t('question.answered', [kept.word, statusWords(kept.status)])}</span>
          <button type="button" aria-describedby={id} onClick={() => undo(kept)}>
            {i18n.t('popup.undo')}
          </button>
        </p>
      )}
      {asked.map((one) => (
        <WordQuestion
          key={plainWord(one.word)}
          asked={one}
          onAnswer={(status) => answer({ word: one.word, status })}
        />
      ))}
    </section>
  );
}
