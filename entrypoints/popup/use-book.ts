import { useMemo } from 'preact/hooks';
import type { PopupFacts } from '../../components/popup/popup-facts';
import { type RuleBook, ruleBook } from '../../lib/rules/rule-book';

/** The rule book as the buyer chose it, made anew only when the choice changes. */
export function useBook(buyerZone: string, facts: PopupFacts): RuleBook {
  const settings = facts.state === 'read' ? facts.settings : {};
  return useMemo(() => ruleBook(buyerZone, settings), [buyerZone, JSON.stringify(settings)]);
}
