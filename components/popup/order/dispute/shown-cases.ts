import type { Order } from '../../../../lib/records/order';
import { i18n } from '../../../../lib/wording';
import { caseWords } from '../../../../lib/wording/case-words';
import type { RenderContext } from '../../../order/render-context';
import type { Happening } from './happening';

/** What AliExpress's pages show about an order's disputes, as far as it is understood. The buyer cannot change it. */
export function shownCases({ disputes = [] }: Order, { formats, now }: RenderContext): readonly Happening[] {
  return disputes.map(({ value, seenAt }, index) => ({
    key: `shown-${index}`,
    words: value.openedOn
      ? i18n.t('guide.shownSince', [caseWords(value), formats.day(value.openedOn, now)])
      : caseWords(value),
    at: seenAt,
    source: i18n.t('guide.shown'),
  }));
}
