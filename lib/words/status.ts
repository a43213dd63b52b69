import type { OrderStatus, ReadingProblem } from '../records/order';
import type { RawOrder } from '../records/raw-order';
import { signStatus } from './signs';
import type { Tables } from './tables';

/** The most of a text that a problem quotes, in characters. */
export const MAX_WORD_LENGTH = 60;

/** A status as a page tells it, and what is in doubt about it. */
export interface StatusRead {
  readonly status?: OrderStatus;
  readonly problems: readonly ReadingProblem[];
}

/** The status of an order by its word; where that is not known, by what the page shows without words. */
export function readStatus(raw: RawOrder, { words }: Tables): StatusRead {
  if (raw.status === '') return { problems: [] };
  const word = raw.status.slice(0, MAX_WORD_LENGTH);
  const known = words.status(raw.status);
  if (known?.sure) return { status: known.value, problems: [] };
  const sign = signStatus(raw.signs);
  if (known && (!sign || sign === known.value)) return unsure(word, known.value, 'word');
  return sign && !known ? unsure(word, sign, 'sign') : { problems: [{ kind: 'unknownStatus', word }] };
}

function unsure(word: string, status: OrderStatus, by: 'word' | 'sign'): StatusRead {
  return { status, problems: [{ kind: 'unsureStatus', word, status, by }] };
}
