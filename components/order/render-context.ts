import type { AssessContext } from '../../lib/overview/assessed-order';
import type { Formats } from '../../lib/wording/format';

/** One look at the facts: when (epoch ms), by which rules, and how it is written. */
export interface RenderContext extends AssessContext {
  readonly formats: Formats;
}
