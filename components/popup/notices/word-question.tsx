import { useState } from 'preact/hooks';
import type { OrderStatus } from '../../../lib/records/order';
import { i18n } from '../../../lib/wording';
import { statusChoices, statusWords } from '../../../lib/wording/status-words';
import type { AskedWord } from './asked-words';

interface WordQuestionProps {
  readonly asked: AskedWord;
  readonly onAnswer: (status: OrderStatus) => Promise<void>;
}

/** One question: what an unknown word means, or whether our meaning of an unsure word is right. */
export function WordQuestion({ asked: { word, guess, byPage }, onAnswer }: WordQuestionProps) {
  const [other, setOther] = useState(false);
  const choices = statusChoices().filter(({ status }) => status !== guess);
  return (
    <fieldset class="asked" data-word={word}>
      <legend>
        {guess
          ? i18n.t(byPage ? 'question.fromPage' : 'question.unsure', [word, statusWords(guess)])
          : i18n.t('question.status', [word])}
      </legend>
      {guess && (
        <>
          <button type="button" onClick={() => onAnswer(guess)}>
            {i18n.t('question.yes')}
          </button>
          <button type="button" aria-expanded={other} onClick={() => setOther(!other)}>
            {i18n.t('question.other')}
          </button>
        </>
      )}
      {(other || !guess) && (
        <div class="answers">
          {choices.map(({ status, words }) => (
            <button key={status} type="button" onClick={() => onAnswer(status)}>
              {words}
            </button>
          ))}
        </div>
      )}
    </fieldset>
  );
}
