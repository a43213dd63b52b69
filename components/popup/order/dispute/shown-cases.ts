import type { Order } from '../../../../lib/records/order';
import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';
import type { Happening } from './happening';

/** What AliExpress's pages show about an order's disputes, in their words. The buyer cannot change it. */
export function shownCases({ disputes = [] }: Order, { formats, now }: RenderContext): readonly Happening[] {
  return disputes.map(({ value, seenAt }, index) => ({
    key: `shown-${index}`,
    words: value.openedOn
      ? i18n.t('guide.shownSince', [value.text, formats.day(value.openedOn, now)])
      : value.text,
    at: seenAt,
    source: i18n.t('guide.shown'),
  }));
}
