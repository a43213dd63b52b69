import type { Deadline } from '../records/assessment';
import { shownMoment } from '../records/assessment';
import type { Dispute } from '../records/dispute';
import { byAdded, type FoundFile } from '../records/evidence-file';
import type { Fact, Order, Statement } from '../records/order';
import type { CalendarDate } from '../time/calendar-date';
import { type EvidenceState, evidenceStates } from './evidence-states';
import type { CaseFacts, Exhibit } from './exhibit';
import { type TimelineEntry, timeline } from './timeline';

/** The record of one order as data in sections, without words of any language. */
export interface CaseFile {
  /** When it was made (epoch ms): its dates are assessed at that instant. */
  readonly madeAt: number;
  readonly order: Order;
  readonly kept: Order;
  readonly dispute: Dispute | undefined;
  /** The sentences of AliExpress's pages, each wording once, newest first. */
  readonly statements: readonly Fact<Statement>[];
  /** Every clock, by time. */
  readonly deadlines: readonly Deadline[];
  readonly timeline: readonly TimelineEntry[];
  /** What AliExpress wants to see for the reason; empty if the buyer gave none. */
  readonly evidence: readonly EvidenceState[];
  readonly exhibits: readonly Exhibit[];
  /** Exhibits whose files the browser has lost. Nothing above counts them. */
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

/** Numbers files in the order in which they were attached, and separates those that the browser has lost. */
export function numbered(files: readonly FoundFile[]): Pick<CaseFile, 'exhibits' | 'lost'> {
  const all = byAdded(files).map((file, index) => ({ number: index + 1, file }));
  return { exhibits: all.filter(({ file }) => !file.isLost), lost: all.filter(({ file }) => file.isLost) };
}

function eachOnce(stated: Order['stated']): Order['stated'] {
  const newest = stated.toSorted((a, b) => b.seenAt - a.seenAt);
  const texts = newest.map(({ value }) => value.text);
  return newest.filter(({ value }, index) => texts.indexOf(value.text) === index);
}
