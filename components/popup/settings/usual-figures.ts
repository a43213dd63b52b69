import type { ClockId } from '../../../lib/records/clock';
import type { SourceKey } from '../../../lib/records/source';
import type { Rule, Span, Trigger } from '../../../lib/rules/rule';

/** A number of days from an event. */
export interface DaysAfter {
  readonly days: number;
  readonly after: Trigger;
}

/** A rule's figure in days, before the buyer's own replaces it. */
export interface UsualFigure extends DaysAfter {
  readonly clock: ClockId;
  /** The shorter figure that a right that closes is counted by, to be safe, if it differs. */
  readonly safe: readonly DaysAfter[];
  readonly sources: readonly SourceKey[];
  readonly asOf: string;
}

/** The figures of the rules that count in plain days. */
export function usualFigures(rules: readonly Rule[]): readonly UsualFigure[] {
  return rules.flatMap(({ id, kind, earliest, nominal: [span], sources, asOf }) => {
    const usual = span && plainDays(span);
    if (!usual) return [];
    const others = earliest.flatMap((one) => plainDays(one) ?? []);
    const safe = others.filter(({ days, after }) => days !== usual.days || after !== usual.after);
    return [{ clock: id, ...usual, safe: kind === 'closes' ? safe : [], sources, asOf }];
  });
}

function plainDays(span: Span): DaysAfter | undefined {
  if (!('days' in span) || span.days === undefined || 'workingDays' in span) return undefined;
  return { days: Math.abs(span.days), after: span.after };
}

export const MIN_DAYS = 0;
export const MAX_DAYS = 3_650;

/** A typed number of days; undefined if it is not valid. */
export function daysOf(text: string): number | undefined {
  if (!/^\d{1,4}$/.test(text.trim())) return undefined;
  const days = Number(text);
  return days >= MIN_DAYS && days <= MAX_DAYS ? days : undefined;
}
