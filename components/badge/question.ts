import type { Assessment } from '../../lib/records/assessment';
import type { OrderStatus } from '../../lib/records/order';
import { i18n } from '../../lib/wording';
import { statusChoices } from '../../lib/wording/status-words';

/** What the buyer is asked of a word, and what can be answered. */
export interface Question {
  readonly orderId: string;
  readonly word: string;
  /** Whether the answer was kept. */
  readonly onAnswer: (status: OrderStatus) => Promise<boolean>;
}

/** The word of an order that nobody understood. */
export function askedWord({ problems }: Assessment): string | undefined {
  return problems.find((problem) => problem.kind === 'unknownStatus')?.word;
}

/** The question with a button for each status. Only what the buyer does counts, never a press that the page makes up. */
export function questionOf(page: Document, { word, onAnswer }: Question): HTMLElement {
  const group = page.createElement('fieldset');
  const legend = page.createElement('legend');
  legend.textContent = i18n.t('question.status', [word]);
  const said = page.createElement('p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  const notKept = i18n.t('badge.notKept'); // an extension that is gone by then has no more words
  const answer = async (status: OrderStatus) => {
    said.textContent = (await onAnswer(status)) ? '' : notKept;
  };
  const choices = statusChoices().map(({ status, words }) => {
    const button = page.createElement('button');
    button.type = 'button';
    button.className = 'choice';
    button.textContent = words;
    button.addEventListener('click', (event) => {
      if (event.isTrusted) void answer(status);
    });
    return button;
  });
  group.append(legend, ...choices, said);
  return group;
}
