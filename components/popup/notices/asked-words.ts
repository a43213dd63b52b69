import type { AssessedOrder } from '../../../lib/overview/assessed-order';
import type { Assessment } from '../../../lib/records/assessment';
import type { LearnedWord } from '../../../lib/records/learned-word';
import type { OrderStatus } from '../../../lib/records/order';
import { plainWord } from '../../../lib/text/plain-text';

/** A word of AliExpress's that the buyer is asked about; `guess` is our meaning until then. */
export interface AskedWord {
  readonly word: string;
  readonly guess?: OrderStatus;
  /** Whether `guess` is what was pressed on a page. */
  readonly byPage?: true;
}

/** The maximum number of words asked about above the list. */
const MAX_ASKED = 3;

/** The unknown words of these orders, each once, the last seen first, at most three. */
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

/** What was answered on a page, to be confirmed: the newest first, at most three. */
export function unconfirmedWords(words: readonly LearnedWord[]): readonly AskedWord[] {
  const answers = words.flatMap(({ word, status, origin }): readonly AskedWord[] =>
    origin === 'page' && status !== 'several' ? [{ word, guess: status, byPage: true }] : [],
  );
  return answers.toReversed().slice(0, MAX_ASKED);
}

/** The question about one order: an unknown word, or an unsure one. */
export function askedOf({ problems }: Assessment): readonly AskedWord[] {
  const asked = problems.flatMap((problem): readonly AskedWord[] => {
    if (problem.kind === 'unknownStatus') return [{ word: problem.word }];
    return problem.kind === 'unsureStatus' ? [{ word: problem.word, guess: problem.status }] : [];
  });
  return eachOnce(asked);
}

/** The first of each set of equal words. */
function eachOnce(asked: readonly AskedWord[]): readonly AskedWord[] {
  const keys = asked.map(({ word }) => plainWord(word));
  return asked.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
