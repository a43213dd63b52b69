import type { Assessment } from '../records/assessment';
import { DISPUTE_EVENTS, type Dispute, disputesByLine, newestEvent } from '../records/dispute';
import type { KnownOrder } from '../records/known-order';
import type { Zone } from '../time/zone';
import { type LetterAmounts, letter } from './letter';
import { letterFacts } from './letter-facts';
import { fittingLetters, type LetterKind, type LetterPlace, PLACE_OF } from './letter-kinds';
import type { Letters } from './letters';

/** A message to copy and where it is pasted. */
export interface Letter {
  readonly kind: LetterKind;
  readonly place: LetterPlace;
  readonly text: string;
}

/**
 * All messages that fit an assessed order, the likeliest for its step first, in the language of the words. Days of
 * instants are in the buyer's zone.
 */
export function lettersFor(
  assessed: Required<KnownOrder> & { readonly assessment: Pick<Assessment, 'deadlines' | 'step'> },
  amounts: LetterAmounts,
  words: Letters,
  buyer: Zone,
): readonly Letter[] {
  const { complaint, payment } = assessed.order.entered;
  const reason = complaint?.reason;
  const facts = { ...letterFacts(assessed, buyer), ...amounts };
  const { step, deadlines } = assessed.assessment;
  const isRefundDayKnown = deadlines.some(
    ({ clock, certainty }) => clock === 'refund.nodelivery' && certainty !== 'estimated',
  );
  return fittingLetters({ step, reason, payment, isRefundDayKnown }).map((kind) => ({
    kind,
    place: PLACE_OF[kind],
    text: letter(kind, reason, facts, words),
  }));
}

/**
 * An order and a dispute, reduced to the line whose dispute changed last, since a letter is about one. If the line is
 * known by its position among the items, only that item is named.
 */
export function ofOneLine({ order, dispute }: KnownOrder): KnownOrder {
  const line = newestEvent(dispute, DISPUTE_EVENTS)?.line;
  if (line === undefined) return { order, dispute };
  const item = order.items[Number(line) - 1];
  return {
    order: item ? { ...order, items: [item] } : order,
    dispute: disputesByLine(dispute).find(({ events }) => events.some((event) => event.line === line)),
  };
}

/**
 * The amounts that the buyer reported of a dispute: the last request, left out if it is the full price, and the last
 * offer.
 */
export function reportedAmounts(dispute: Dispute | undefined, total: string | undefined): LetterAmounts {
  const asked = newestEvent(dispute, ['opened', 'changed'])?.amount;
  return {
    part: asked === total ? undefined : asked,
    offered: newestEvent(dispute, ['sellerProposed', 'platformProposed'])?.amount,
  };
}
