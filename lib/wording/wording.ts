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
import type { SourceKey } from '../records/source';
import { i18n } from '.';
import type { Formats } from './format';

/** A deadline in words: its date, and the time left if it is ahead. */
export interface DeadlineWords {
  readonly line: string;
  readonly left?: string;
}

/**
 * A deadline's text at an instant (epoch ms), without its certainty; with its item, if several items have a dispute.
 */
export function deadlineWords(deadline: Deadline, now: number, formats: Formats): DeadlineWords {
  const words = dateWords(deadline, now, formats);
  const { item } = deadline;
  if (item === undefined) return words;
  const key = item === OTHER_ITEMS ? 'headline.ofOthers' : 'headline.ofItem';
  return { ...words, line: i18n.t(key, [words.line, item]) };
}

function dateWords(deadline: Deadline, now: number, formats: Formats): DeadlineWords {
  const shown = shownMoment(deadline);
  const ahead = momentAhead(deadline, now);
  if (now >= ahead.at) {
    return { line: i18n.t(`clock.${deadline.clock}.passed`, [formats.moment(ahead, now)]) };
  }
  const left = formats.left(ahead.at, now);
  if (shown.on !== ahead.on) {
    const name = i18n.t(`clock.${deadline.clock}.name`);
    const [since, last] = [formats.day(shown.on, now), formats.moment(ahead, now)];
    return { line: i18n.t('headline.between', [name, since, last]), left };
  }
  return { line: i18n.t(`clock.${deadline.clock}.line`, [formats.moment(ahead, now)]), left };
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
  const words = deadlineWords(next, now, formats);
  const shown = shownMoment(next);
  if (turn === 'buyer' && next.kind === 'closes' && now >= next.latest.at) {
    return { line: i18n.t('headline.overdue', [i18n.t(`step.${step}`), formats.moment(shown, now)]) };
  }
  const underWay = step === 'waitDelivery' || step === 'askExtension';
  const state =
    turn === 'buyer' && next.clock === 'completed.fallback'
      ? 'headline.beforeCompletion'
      : now < shown.at && underWay && UNDER_WAY[next.clock];
  return state ? { ...words, line: i18n.t(state, [formats.moment(momentAhead(next, now), now)]) } : words;
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
  switch (problem.kind) {
    case 'unknownStatus':
      return i18n.t('problem.unknownStatus', [problem.word]);
    case 'unsureStatus':
      return i18n.t('problem.unsureStatus', [problem.word]);
    case 'unknownDate':
      return i18n.t('problem.unknownDate', [problem.text]);
    case 'unexpectedRows':
      return i18n.t('problem.unexpectedRows');
    case 'noOrderId':
      return i18n.t('problem.noOrderId');
  }
}

/** The names of sources, each once. */
export function sourceNames(names: readonly SourceKey[]): string {
  return [...new Set(names.map((name) => i18n.t(`sourceName.${name}`)))].join(', ');
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
      return i18n.t('source.rule', [
        sourceNames(source.names),
        source.asOf,
        i18n.t(`confidence.${source.confidence}`),
      ]);
  }
}

/** How sure a page's words are: certain, less so if the buyer corrected something, or a guess. */
const PAGE_WORDS = {
  stated: 'source.page',
  entered: 'source.pageAndBuyer',
  estimated: 'source.hint',
} as const satisfies { readonly [certainty in Certainty]: string };
