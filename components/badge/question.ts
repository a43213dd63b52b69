import type { Assessment } from '../../lib/records/assessment';
import type { OrderStatus } from '../../lib/records/order';
import { i18n } from '../../lib/wording';
import { statusChoices } from '../../lib/wording/status-words';

/** A question about a word, and its possible answers. */
export interface Question {
  readonly orderId: string;
  readonly word: string;
  /** Whether the answer was stored. */
  readonly onAnswer: (status: OrderStatus) => Promise<boolean>;
}

/** The word of an order that nobody understood. */
export function askedWord({ problems }: Assessment): string | undefined {
  return problems.find((problem) => problem.kind === 'unknownStatus')?.word;
}

/** The question with a button for each status. Only the buyer's own presses count, never the page's synthetic ones. */
export function questionOf(page: Document, { word, onAnswer }: Question): HTMLElement {
  const group = page.createElement('fieldset');
  const legend = page.createElement('legend');
  legend.textContent = i18n.t('question.status', [word]);
  const said = page.createElement('p');
  said.className = 'said';
  said.setAttribute('role', 'status');
  const notKept = i18n.t('badge.notKept'); // an extension that is gone by then has no words left
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
