import type { Assessment } from '../../lib/records/assessment';
import type { OrderStatus } from '../../lib/records/order';
import type { OrderId } from '../../lib/records/order-id';
import { i18n } from '../../lib/wording';
import { statusChoices } from '../../lib/wording/status-words';
import { outcomeIn, pressIn, textIn } from './parts';

/** A question about a word, and its possible answers. */
export interface Question {
  readonly orderId: OrderId;
  readonly word: string;
  /** Whether the answer was stored. */
  readonly onAnswer: (status: OrderStatus) => Promise<boolean>;
}

/** The word of an order that nobody understood. */
export function askedWord({ problems }: Assessment): string | undefined {
  return problems.find((problem) => problem.kind === 'unknownStatus')?.word;
}

/** The question with a button for each status. */
export function questionOf(page: Document, { word, onAnswer }: Question): HTMLElement {
  const group = page.createElement('fieldset');
  const { said, tell } = outcomeIn(page, 'p', i18n.t('badge.notKept')); // an extension that is gone by then has no words left
  said.className = 'said';
  group.append(
    textIn(page, 'legend', i18n.t('question.status', [word])),
    ...statusChoices().map(({ status, words }) => pressIn(page, words, () => tell(onAnswer(status)))),
    said,
  );
  return group;
}
