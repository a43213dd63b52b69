import type { ClockId } from '../../../lib/clock';
import type { Rule, Trigger } from '../../../lib/rules/rule';

/** What a rule says in days, before the buyer's own figure takes its place. */
export interface UsualFigure {
  readonly clock: ClockId;
  readonly days: number;
  readonly after: Trigger;
  readonly asOf: string;
}

/** The figures of the rules that count in plain days. */
export function usualFigures(rules: readonly Rule[]): readonly UsualFigure[] {
  return rules.flatMap(({ id, nominal: [span], asOf }) =>
    span && 'days' in span && span.days !== undefined && !('workingDays' in span)
      ? [{ clock: id, days: Math.abs(span.days), after: span.after, asOf }]
      : [],
  );
}

export const FEWEST_DAYS = 0;
export const MOST_DAYS = 3_650;

/** A number of days as it was typed; undefined where it is none that can be kept. */
export function daysOf(text: string): number | undefined {
  if (!/^\d{1,4}$/.test(text.trim())) return undefined;
  const days = Number(text);
  return days >= FEWEST_DAYS && days <= MOST_DAYS ? days : undefined;
}
