import type { WordMeaning } from '../records/learned-word';
import type { Sighting } from '../records/order';
import type { RawOrder } from '../records/raw-order';
import { signStatus, tabStatus } from './signs';

/**
 * What a reading teaches about a word that no language knows: the state of the tab above the card, unless the card's
 * buttons contradict it. A word that a language knows, or understands as the tab does, teaches nothing.
 */
export function tabMeaningOf({ signs }: RawOrder, { problems }: Sighting): WordMeaning | undefined {
  const status = tabStatus(signs.tab);
  if (!status || signStatus(signs) !== status) return undefined;
  for (const problem of problems) {
    if (problem.kind === 'unknownStatus') return { word: problem.word, status };
    if (problem.kind === 'unsureStatus' && problem.by === 'sign') return { word: problem.word, status };
  }
  return undefined;
}
