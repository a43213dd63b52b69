import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import type { Assessment } from '../../../lib/records/assessment';
import type { OrderStatus } from '../../../lib/records/order';
import { plainWord } from '../../../lib/text/plain-text';

/** A word of AliExpress's that the buyer is asked about; `guess` is what we take it for meanwhile. */
export interface AskedWord {
  readonly word: string;
  readonly guess?: OrderStatus;
}

/** The most words that are asked about over the list. */
const MAX_ASKED = 3;

/** The words of these orders that nobody understood, each once, the one seen last in front, at most three. */
export function unknownWords(orders: readonly AssessedOrder[]): readonly AskedWord[] {
  const seen = orders.flatMap(({ order, assessment }) =>
    order.problems.flatMap(({ value, seenAt }) =>
      value.kind === 'unknownStatus' && assessment.problems.includes(value)
        ? [{ word: value.word, seenAt }]
        : [],
    ),
  );
  const newestFirst = seen.toSorted((a, b) => b.seenAt - a.seenAt);
  return eachOnce(newestFirst.map(({ word }) => ({ word }))).slice(0, MAX_ASKED);
}

/** What is asked of one order: an unknown word, or one of which we are not sure. */
export function askedOf({ problems }: Assessment): readonly AskedWord[] {
  const asked = problems.flatMap((problem): readonly AskedWord[] => {
    if (problem.kind === 'unknownStatus') return [{ word: problem.word }];
    return problem.kind === 'unsureStatus' ? [{ word: problem.word, guess: problem.status }] : [];
  });
  return eachOnce(asked);
}

/** The first of those whose words are the same. */
function eachOnce(asked: readonly AskedWord[]): readonly AskedWord[] {
  const keys = asked.map(({ word }) => plainWord(word));
  return asked.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
