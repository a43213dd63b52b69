import type { Rule } from './rule';

/** A rule whose three edges are one figure of the buyer's own, in days after (or before) what the rule counts from. */
export function withFigure(rule: Rule, days: number | undefined, counted: Rule = rule): Rule {
  const [from] = counted.nominal;
  if (days === undefined || !from) return rule;
  const before = 'days' in from && from.days !== undefined && from.days < 0;
  const own = [{ after: from.after, days: before ? -days : days }];
  const { cap: _, ...others } = rule;
  return { ...others, earliest: own, nominal: own, latest: own, ownFigure: days };
}

/** The row before overlays: a buyer's own figure counts from the same event, whatever the kind of order. */
export function plainRow(rules: readonly Rule[], { id }: Rule): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}
