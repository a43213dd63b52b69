import type { Deadline } from '../records/assessment';
import { shownMoment } from '../records/assessment';
import type { Dispute } from '../records/dispute';
import { byAdded, type FoundFile } from '../records/evidence-file';
import type { Fact, Order, Statement } from '../records/order';
import type { CalendarDate } from '../time/calendar-date';
import { type EvidenceState, evidenceStates } from './evidence-states';
import type { CaseFacts, Exhibit } from './exhibit';
import { type TimelineEntry, timeline } from './timeline';

/** The record of one order as sections of data, without a word in any language. */
export interface CaseFile {
  /** When it was made (epoch ms): what it says of dates is as of then. */
  readonly madeAt: number;
  readonly order: Order;
  readonly kept: Order;
  readonly dispute: Dispute | undefined;
  /** What AliExpress's pages said in words, each wording once, the newest look first. */
  readonly statements: readonly Fact<Statement>[];
  /** Every clock, in the order of time. */
  readonly deadlines: readonly Deadline[];
  readonly timeline: readonly TimelineEntry[];
  /** What AliExpress wants to see for the reason; nothing where the buyer gave none. */
  readonly evidence: readonly EvidenceState[];
  readonly exhibits: readonly Exhibit[];
  /** Those whose files the browser has lost: nothing above counts them. */
  readonly lost: readonly Exhibit[];
}

/** The case file of an order at an instant (epoch ms); `dayOf` gives the buyer's day of an instant. */
export function caseFile(facts: CaseFacts, now: number, dayOf: (at: number) => CalendarDate): CaseFile {
  const { order, kept, dispute, assessment } = facts;
  const { exhibits, lost } = numbered(facts.files);
  return {
    madeAt: now,
    order,
    kept,
    dispute,
    statements: eachOnce(order.stated),
    deadlines: assessment.deadlines.toSorted((a, b) => shownMoment(a).at - shownMoment(b).at),
    timeline: timeline(facts, exhibits, dayOf),
    evidence: evidenceStates(order.entered.complaint?.reason, exhibits, facts.ticks),
    exhibits,
    lost,
  };
}

/** Files with their numbers, in the order in which they were attached: those that are there, and those that the browser has lost. */
export function numbered(files: readonly FoundFile[]): Pick<CaseFile, 'exhibits' | 'lost'> {
  const all = byAdded(files).map((file, index) => ({ number: index + 1, file }));
  return { exhibits: all.filter(({ file }) => !file.isLost), lost: all.filter(({ file }) => file.isLost) };
}

function eachOnce(stated: Order['stated']): Order['stated'] {
  const newest = stated.toSorted((a, b) => b.seenAt - a.seenAt);
  const texts = newest.map(({ value }) => value.text);
  return newest.filter(({ value }, index) => texts.indexOf(value.text) === index);
}
