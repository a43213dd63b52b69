import {
  type Assessment,
  type Certainty,
  type Deadline,
  momentAhead,
  OTHER_ITEMS,
  shownMoment,
} from '../records/assessment';
import type { ClockId } from '../records/clock';
import type { ReadingProblem } from '../records/order';
import { type SourceKey, UNDATED } from '../records/source';
import { DAY_MS, HOUR_MS } from '../time/durations';
import { i18n } from '.';
import type { Formats } from './format';

/** A deadline in words: its date, and the time left if it is ahead. */
export interface DeadlineWords {
  readonly line: string;
  readonly left?: string;
}

/**
 * A deadline's text at an instant (epoch ms), without its certainty; with the day until which a right perhaps stands, and
 * with its item, if several items have a dispute. `sure` may add the certainty to the date's own sentence.
 */
export function deadlineWords(
  deadline: Deadline,
  now: number,
  formats: Formats,
  sure = (line: string) => line,
): DeadlineWords {
  const { line, left } = dateWords(deadline, now, formats);
  let words = sure(line);
  const { item, kind, earliest, latest } = deadline;
  if (left && latest.at - earliest.at > DAY_MS + HOUR_MS) {
    if (kind === 'closes') words = i18n.t('headline.perhapsUntil', [words, formats.day(latest.on, now)]);
    if (kind === 'opens') words = i18n.t('headline.perhapsFrom', [words, formats.day(earliest.on, now)]);
  }
  if (item !== undefined) {
    words = i18n.t(item === OTHER_ITEMS ? 'headline.ofOthers' : 'headline.ofItem', [words, item]);
  }
  return left === undefined ? { line: words } : { line: words, left };
}

function dateWords(deadline: Deadline, now: number, formats: Formats): DeadlineWords {
  const { clock, kind } = deadline;
  const shown = shownMoment(deadline);
  const ahead = momentAhead(deadline, now);
  const when = formats.moment(ahead, now);
  if (now >= ahead.at) return { line: i18n.t(`clock.${clock}.passed`, [when]) };
  const left = formats.left(ahead.at, now);
  if (shown.on !== ahead.on) {
    const line = i18n.t(`clock.${clock}.between`, [formats.day(shown.on, now), when]);
    return kind === 'closes' ? { line } : { line, left }; // no days are counted to where nobody is safe
  }
  return { line: i18n.t(`clock.${clock}.line`, [when]), left };
}

/** The one line about what an order needs: its next deadline, else its step, else what is missing. */
export function headline(assessment: Assessment, now: number, formats: Formats): DeadlineWords {
  const { next, step, verdict, problems, missing, deadlines } = assessment;
  if (verdict !== 'incomplete') {
    if (!next) return { line: i18n.t(`step.${step}`) };
    return afterArrival(nextWords(next, assessment, now, formats), assessment, now, formats);
  }
  const problem = problems.find(({ kind }) => kind !== 'unsureStatus'); // with a probable status nothing is missing
  if (problem && step === 'findOut') return { line: problemWords(problem) };
  const [lacking] = missing;
  if (lacking === 'orderPage' && deadlines.some(({ clock }) => clock === 'bp.end')) {
    return { line: i18n.t('missing.protection') };
  }
  return { line: lacking ? i18n.t(`missing.${lacking}`) : i18n.t(`step.${step}`) };
}

/** A deadline together with its state: on its way, or a turn that the buyer missed. */
function nextWords(next: Deadline, { step, turn }: Assessment, now: number, formats: Formats): DeadlineWords {
  const shown = shownMoment(next);
  if (turn === 'buyer' && next.kind === 'closes' && now >= next.latest.at) {
    return { line: i18n.t('headline.overdue', [i18n.t(`step.${step}`), formats.moment(shown, now)]) };
  }
  const underWay = step === 'waitDelivery' || step === 'askExtension';
  const state =
    turn === 'buyer' && next.clock === 'completed.fallback'
      ? 'headline.beforeCompletion'
      : now < shown.at && underWay
        ? UNDER_WAY[next.clock]
        : undefined;
  const ahead = momentAhead(next, now);
  return deadlineWords(next, now, formats, state && (() => i18n.t(state, [formats.moment(ahead, now)])));
}

const UNDER_WAY: { readonly [clock in ClockId]?: 'headline.protection' | 'headline.refund' } = {
  'bp.end': 'headline.protection',
  'refund.nodelivery': 'headline.refund',
};

/** The headline of a parcel that has arrived although its order is not completed. */
function afterArrival(
  words: DeadlineWords,
  { arrival }: Assessment,
  now: number,
  formats: Formats,
): DeadlineWords {
  if (!arrival) return words;
  const key = arrival.by === 'tracking' ? 'headline.arrivedByTracking' : 'headline.arrivedByBuyer';
  return { ...words, line: i18n.t(key, [formats.day(arrival.on, now), words.line]) };
}

/** A reading problem in words, with the page's own text if there is one. */
export function problemWords(problem: ReadingProblem): string {
  if ('word' in problem) return i18n.t(`problem.${problem.kind}`, [problem.word]);
  return 'text' in problem
    ? i18n.t('problem.unknownDate', [problem.text])
    : i18n.t(`problem.${problem.kind}`);
}

/** The names of sources, each once. */
export function sourceNames(names: readonly SourceKey[]): string {
  return [...new Set(names.map((name) => i18n.t(`sourceName.${name}`)))].join(', ');
}

/** The date of a source or a rule in words: its month or year, or that it bears none. */
export function sourceDate(asOf: string | undefined): string {
  return asOf === undefined || asOf === UNDATED ? i18n.t('source.undated') : asOf;
}

/** Where a deadline comes from, and whether it counts from a day that the buyer entered. */
export function sourceWords(deadline: Deadline, now: number, formats: Formats): string {
  const { source } = deadline;
  const words = plainSourceWords(deadline, now, formats);
  return source.kind !== 'buyer' && source.fromEntered ? i18n.t('source.fromEntered', [words]) : words;
}

function plainSourceWords({ source, certainty }: Deadline, now: number, formats: Formats): string {
  switch (source.kind) {
    case 'page':
      return i18n.t(PAGE_WORDS[certainty], [formats.instant(source.seenAt, now)]);
    case 'buyer':
      return i18n.t('source.buyer', [formats.instant(source.enteredAt, now)]);
    case 'figure':
      return i18n.t('source.figure', [formats.days(source.days)]);
    case 'rule':
      return i18n.t('source.rule', [sourceNames(source.names)]);
  }
}

/** How sure a page's words are: certain, less so if the buyer corrected something, or a guess. */
const PAGE_WORDS = {
  stated: 'source.page',
  entered: 'source.pageAndBuyer',
  estimated: 'source.hint',
} as const satisfies { readonly [certainty in Certainty]: string };
