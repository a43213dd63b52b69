import type { Assessment } from '../records/assessment';
import { DISPUTE_EVENTS, type Dispute, disputesByLine, newestEvent } from '../records/dispute';
import type { Order } from '../records/order';
import type { Zone } from '../time/zone';
import { type LetterAmounts, letter } from './letter';
import { type LetterSource, letterFacts } from './letter-facts';
import { fittingLetters, type LetterKind, type LetterPlace, PLACE_OF } from './letter-kinds';
import type { Letters } from './letters';

/** A message to copy and where it is pasted. */
export interface Letter {
  readonly kind: LetterKind;
  readonly place: LetterPlace;
  readonly text: string;
}

/**
 * All messages that fit an order as it is judged, the likely one for its step first, in the language of the words. The days of
 * instants are those of the buyer's zone.
 */
export function lettersFor(
  assessed: LetterSource & { readonly assessment: Pick<Assessment, 'deadlines' | 'step'> },
  amounts: LetterAmounts,
  words: Letters,
  buyer: Zone,
): readonly Letter[] {
  const { complaint, payment } = assessed.order.entered;
  const reason = complaint?.reason;
  const facts = { ...letterFacts(assessed, buyer), ...amounts };
  return fittingLetters({ step: assessed.assessment.step, reason, payment }).map((kind) => ({
    kind,
    place: PLACE_OF[kind],
    text: letter(kind, reason, facts, words),
  }));
}

/**
 * An order and a dispute, cut down to the line whose dispute moved last where several run: a letter is about one. Where the line is
 * known by its place among the items, the item is named alone.
 */
export function ofOneLine(
  order: Order,
  dispute: Dispute | undefined,
): Pick<LetterSource, 'order' | 'dispute'> {
  const line = newestEvent(dispute, DISPUTE_EVENTS)?.line;
  if (line === undefined) return { order, dispute };
  const item = order.items[Number(line) - 1];
  return {
    order: item ? { ...order, items: [item] } : order,
    dispute: disputesByLine(dispute).find(({ events }) => events.some((event) => event.line === line)),
  };
}

/** The amounts that the buyer told of a dispute: what was asked for last, left out where it is all, and what was offered last. */
export function toldAmounts(dispute: Dispute | undefined, total: string | undefined): LetterAmounts {
  const asked = newestEvent(dispute, ['opened', 'changed'])?.amount;
  return {
    part: asked === total ? undefined : asked,
    offered: newestEvent(dispute, ['seller-proposed', 'platform-proposed'])?.amount,
  };
}
