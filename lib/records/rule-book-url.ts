import type { ClockId } from './clock';

/** The address of the rule book's page inside the extension, at a clock where one is named. */
export function ruleBookUrl(clock?: ClockId): string {
  return clock === undefined ? '/rule-book.html' : `/rule-book.html#${clock}`;
}
