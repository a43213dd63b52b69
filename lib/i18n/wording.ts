import { type Assessment, type Deadline, shownMoment } from '../assessment';
import type { ReadingProblem } from '../order';
import type { SourceKey } from '../source';
import { i18n } from '.';
import type { Formats } from './format';

/** A deadline in words: its date, and the time left where it is still ahead. */
export interface DeadlineWords {
  readonly line: string;
  readonly left?: string;
}

/** What a deadline says at an instant (epoch ms), without how sure it is. */
export function deadlineWords(deadline: Deadline, now: number, formats: Formats): DeadlineWords {
  const shown = shownMoment(deadline);
  const end = deadline.kind === 'theirs' ? deadline.latest : shown;
  if (now >= end.at) {
    return { line: i18n.t(`clock.${deadline.clock}.passed`, [formats.moment(end, now)]) };
  }
  const ahead = now < shown.at ? shown : end;
  return {
    line: i18n.t(`clock.${deadline.clock}.line`, [formats.moment(ahead, now)]),
    left: formats.left(ahead.at, now),
  };
}

/** The one line that says what an order needs: its next deadline, else its step, else what is missing. */
export function headline(assessment: Assessment, now: number, formats: Formats): DeadlineWords {
  const { next, step, verdict, problems, missing, deadlines } = assessment;
  if (next) return deadlineWords(next, now, formats);
  if (verdict !== 'incomplete') return { line: i18n.t(`step.${step}`) };
  const problem = problems.find(({ kind }) => kind !== 'unsureStatus'); // a probable status lacks nothing
  if (problem) return { line: problemWords(problem) };
  const [lacking] = missing;
  if (lacking === 'orderPage' && deadlines.some(({ clock }) => clock === 'bp.end')) {
    return { line: i18n.t('missing.protection') };
  }
  return { line: lacking ? i18n.t(`missing.${lacking}`) : i18n.t(`step.${step}`) };
}

/** A reading problem in words, with the page's own text where it has one. */
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

/** What sources are called, each name once. */
export function sourceNames(names: readonly SourceKey[]): string {
  return [...new Set(names.map((name) => i18n.t(`sourceName.${name}`)))].join(', ');
}

/** Where a deadline comes from, in one sentence. */
export function sourceWords({ source, certainty }: Deadline, now: number, formats: Formats): string {
  switch (source.kind) {
    case 'page': {
      const when = formats.instant(source.seenAt, now);
      return certainty === 'stated' ? i18n.t('source.page', [when]) : i18n.t('source.hint', [when]);
    }
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
