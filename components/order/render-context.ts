import type { AssessContext } from '../../lib/overview/assessed-order';
import type { Formats } from '../../lib/wording/format';

/** What a view needs to render facts: the instant (epoch ms), the rules and the formats. */
export interface RenderContext extends AssessContext {
  readonly formats: Formats;
}
