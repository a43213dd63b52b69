import type { ClockId } from '../../../lib/records/clock';
import type { SourceKey } from '../../../lib/records/source';
import type { Overlay } from '../../../lib/rules/catalogue/overlays';
import type { HoldsFrom } from '../../../lib/rules/holds-from';
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
  /** The figures that hold in its place from a day on, which is told with its year. */
  readonly later: readonly (DaysAfter & HoldsFrom)[];
  readonly sources: readonly SourceKey[];
  readonly asOf: string;
}

/** The figures of the rules that count in plain days, and what becomes of them from a day on. */
export function usualFigures(rules: readonly Rule[], overlays: readonly Overlay[]): readonly UsualFigure[] {
  return rules.flatMap(({ id, kind, earliest, nominal: [span], sources, asOf }) => {
    const usual = span && plainDays(span);
    if (!usual) return [];
    const others = earliest.flatMap((one) => plainDays(one) ?? []);
    const safe = others.filter(({ days, after }) => days !== usual.days || after !== usual.after);
    return [
      {
        clock: id,
        ...usual,
        safe: kind === 'closes' ? safe : [],
        later: laterFigures(id, overlays),
        sources,
        asOf,
      },
    ];
  });
}

function laterFigures(id: ClockId, overlays: readonly Overlay[]): UsualFigure['later'] {
  return overlays.flatMap(({ holds, rule }) => {
    const [span] = (rule.id === id && rule.nominal) || [];
    const figure = span && plainDays(span);
    return holds && figure ? [{ ...figure, ...holds }] : [];
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
