import type { Rule, Span } from '../rule';

/** The edges of a rule whose sources agree: the same span for all three. */
export function exactly(span: Span): Pick<Rule, 'earliest' | 'nominal' | 'latest'> {
  return { earliest: [span], nominal: [span], latest: [span] };
}
