import type { JudgeContext } from '../../lib/overview/judged-order';
import type { Formats } from '../../lib/wording/format';

/** One look at the facts: when (epoch ms), by which rules, and how it is written. */
export interface Look extends JudgeContext {
  readonly formats: Formats;
}
