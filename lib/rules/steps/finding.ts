import type { Arrival, Assessment, Deadline, Missing, Step, Turn, Urgency } from '../../records/assessment';
import type { ClockId } from '../../records/clock';
import type { KnownOrder } from '../../records/known-order';
import type { ReadingProblem } from '../../records/order';
import type { RuleBook } from '../rule-book';

/** What a step says: the verdict, whose turn it is, and the clocks it is about, the likeliest first. */
export interface Finding {
  readonly verdict: Assessment['verdict'];
  readonly step: Step;
  readonly turn: Turn;
  readonly about: readonly ClockId[];
  /** Clocks that do not concern the buyer's complaint, so that none of them is its date. */
  readonly aside?: readonly ClockId[];
  /** Set if the step's clock is ahead until its latest moment, not only until the usual one. */
  readonly latestCounts?: true;
  readonly missing?: readonly Missing[];
  /** Set if the nearest deadline alone does not decide it. */
  readonly urgency?: Urgency;
  /** Whether another way than AliExpress's is under way: its windows would open a second door. */
  readonly elsewhere?: true;
  /** The parcel's arrival, if the status does not say so. */
  readonly arrival?: Arrival;
  /** Another instant (epoch ms), besides the deadlines, at which the finding changes. */
  readonly changesAt?: number;
}

/** What a step is found by. */
export interface StepInput extends KnownOrder {
  readonly now: number;
  readonly deadlines: readonly Deadline[];
  readonly problems: readonly ReadingProblem[];
  readonly book: RuleBook;
  /** The rights that would end if the buyer said how the order was paid: see unsaid-payment.ts. */
  readonly unsaid: () => readonly Deadline[];
}

/** The deadline of one clock, if it runs. */
export function clockOf({ deadlines }: StepInput, clock: ClockId): Deadline | undefined {
  return deadlines.find((deadline) => deadline.clock === clock);
}

/** The buyer has it and is content: no date needs them any more. */
export const ALL_IS_WELL: Finding = {
  verdict: 'over',
  step: 'allIsWell',
  turn: 'nobody',
  about: [],
  urgency: 'over',
};

/** The page was read and does not show what would settle it: what the buyer can do all the same. */
export function notShown(missing: Missing, step: Step, urgency: Urgency): Finding {
  const turn = TURNS[step] ?? 'buyer';
  return { verdict: 'incomplete', step, turn, about: [], missing: [missing], urgency };
}

/** Whose turn it is in the steps that are not the buyer's. */
const TURNS: { readonly [step in Step]?: Turn } = { waitDelivery: 'carrier', checkItem: 'nobody' };

/** A fact is missing: which one, and how urgent it is. */
export function notKnown(missing: Missing, urgency: Urgency = 'unknown'): Finding {
  return { verdict: 'incomplete', step: 'findOut', turn: 'nobody', about: [], missing: [missing], urgency };
}
