import { useId, useRef, useState } from 'preact/hooks';
import { type Lesson, withAnswer, withoutWord } from '../../../lib/records/learned-word';
import { changeWords } from '../../../lib/records/settings';
import { plainWord } from '../../../lib/text/plain-text';
import { i18n } from '../../../lib/wording';
import { statusWords } from '../../../lib/wording/status-words';
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
  const section = useRef<HTMLElement>(null);
  const [last, setLast] = useState<Lesson>();
  const kept = last && !asked.some(({ word }) => plainWord(word) === plainWord(last.word)) ? last : undefined;
  if (asked.length === 0 && !kept) return null;

  /** The pressed button is gone afterwards, so the focus goes to the section. */
  const answer = async (lesson: Lesson) => {
    setLast(lesson);
    await onChange((chosen) => changeWords(chosen, (words) => withAnswer(words, lesson, now)));
    section.current?.focus();
  };
  const undo = async ({ word }: Lesson) => {
    await onChange((chosen) => changeWords(chosen, (words) => withoutWord(words, word)));
    section.current?.focus();
  };
  return (
    <section class="words" ref={section} tabIndex={-1} aria-label={i18n.t('popup.unknownWords')}>
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
