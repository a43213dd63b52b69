import { type Assessment, momentAhead } from '../../lib/records/assessment';
import { i18n } from '../../lib/wording';
import { type Formats, leftChangesAt } from '../../lib/wording/format';
import { deadlineWords, headline, sourceWords } from '../../lib/wording/wording';
import { askedWord } from './question';

/** What a badge shows: values and texts only. */
export interface BadgeView {
  readonly step: string;
  readonly urgency: string;
  readonly certainty: 'stated' | 'entered' | 'estimated' | 'none';
  readonly text: string;
  /** The certainty in words; empty if there is no date and the step itself is sure. */
  readonly sure: string;
  /** The day that the text names, for `<time>`. */
  readonly date?: string;
  /** What a press on the arrow shows; left out if there is nothing to show. */
  readonly unfolds?: 'dates' | 'question';
  /** Nothing is known yet: the badge is a placeholder. */
  readonly waiting?: boolean;
}

/** The badge of an assessed order at an instant (epoch ms). */
export function badgeView(assessment: Assessment, now: number, formats: Formats): BadgeView {
  const { next, step, urgency } = assessment;
  const { line, left } = headline(assessment, now, formats);
  const text = left ? i18n.t('left', [line, left]) : line;
  const shown = { step, urgency, text, ...unfoldsOf(assessment) };
  if (!next) return { ...shown, certainty: 'none', sure: stepSure(assessment) };
  const { certainty } = next;
  return {
    ...shown,
    certainty,
    sure: i18n.t(`certainty.${certainty}`),
    date: momentAhead(next, now).on,
  };
}

/** The certainty of a step without a date, if it is based on the buyer's status or on a word that is not sure. */
function stepSure({ step, problems, statusEntered }: Assessment): string {
  if (step === 'findOut') return '';
  if (statusEntered) return i18n.t('certainty.entered');
  return problems.some(({ kind }) => kind === 'unsureStatus') ? i18n.t('certainty.estimated') : '';
}

function unfoldsOf(assessment: Assessment): Pick<BadgeView, 'unfolds'> {
  if (askedWord(assessment) !== undefined) return { unfolds: 'question' };
  const { step, missing } = assessment;
  return step === 'findOut' && !missing.includes('dispute') ? {} : { unfolds: 'dates' };
}

/** A placeholder badge until the answer arrives. */
export function waitingView(): BadgeView {
  return { ...plainView(i18n.t('badge.waiting')), waiting: true };
}

/** A badge about a state of ours: not understood, no answer, reload. */
export function plainView(text: string): BadgeView {
  return { step: 'findOut', urgency: 'unknown', certainty: 'none', text, sure: '' };
}

/** The instant (epoch ms) at which an order's badge changes. */
export function viewChangesAt({ next, nextChangeAt }: Assessment, now: number): number {
  const left = next ? leftChangesAt(momentAhead(next, now).at, now) : Number.POSITIVE_INFINITY;
  return Math.min(left, nextChangeAt ?? Number.POSITIVE_INFINITY);
}

/** One row of the badge's panel: a deadline, and where its date comes from. */
export interface PanelRow {
  readonly text: string;
  readonly why: string;
}

const MAX_ROWS = 3;

/** The next deadlines of an order, at most three. */
export function panelRows(assessment: Assessment, now: number, formats: Formats): readonly PanelRow[] {
  return assessment.deadlines.slice(0, MAX_ROWS).map((deadline) => {
    const { line, left } = deadlineWords(deadline, now, formats);
    return { text: left ? i18n.t('left', [line, left]) : line, why: sourceWords(deadline, now, formats) };
  });
}
