import type { Assessment, Deadline } from '../assessment';
import { shownMoment } from '../assessment';
import type { CalendarDate } from '../calendar-date';
import type { Case } from '../case';
import { byAdded, type FoundFile } from '../evidence-file';
import type { News } from '../news';
import type { Fact, Order, Statement } from '../order';
import type { OrderNote } from '../order-note';
import type { Ticks } from '../ticks';
import { type EvidenceState, evidenceStates } from './evidence-states';
import { type TimelineEntry, timeline } from './timeline';

/** What a case file is made of: everything that is kept of an order, and the judgement on it. */
export interface CaseFacts {
  /** The order as it is known: with what the buyer put right. */
  readonly order: Order;
  /** The order as the pages have it. */
  readonly kept: Order;
  readonly dispute: Case | undefined;
  readonly ticks: Ticks;
  readonly notes: readonly OrderNote[];
  readonly files: readonly FoundFile[];
  /** What changed on the pages of this order. */
  readonly news: readonly News[];
  readonly assessment: Assessment;
}

/** A file with the number by which the case file speaks of it. */
export interface Exhibit {
  readonly number: number;
  readonly file: FoundFile;
}

/** The record of one order as sections of data, without a word in any language. */
export interface CaseFile {
  /** When it was made (epoch ms): what it says of dates is as of then. */
  readonly madeAt: number;
  readonly order: Order;
  readonly kept: Order;
  readonly dispute: Case | undefined;
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
  const all = byAdded(files).map((file, place) => ({ number: place + 1, file }));
  return { exhibits: all.filter(({ file }) => !file.isLost), lost: all.filter(({ file }) => file.isLost) };
}

function eachOnce(stated: Order['stated']): Order['stated'] {
  const newest = stated.toSorted((a, b) => b.seenAt - a.seenAt);
  const texts = newest.map(({ value }) => value.text);
  return newest.filter(({ value }, place) => texts.indexOf(value.text) === place);
}
