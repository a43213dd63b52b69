import { ORDER_DAYS, type Order, type OrderDay } from '../../../../lib/records/order';
import { i18n } from '../../../../lib/wording';
import type { RenderContext } from '../../../order/render-context';

/** Warnings about the buyer's days that are in the future or out of sequence, in words. */
export function oddDays({ days }: Order, { book, formats, now }: RenderContext): readonly string[] {
  const today = book.buyer.dayOf(now);
  const known = ORDER_DAYS.flatMap((day) => {
    const fact = days[day];
    return fact ? [{ day, on: fact.value, own: fact.source === 'buyer' }] : [];
  });
  const words = ({ day, on }: { readonly day: OrderDay; readonly on: (typeof known)[number]['on'] }) =>
    i18n.t('corrections.dayOf', [i18n.t(`corrections.name.${day}`), formats.day(on, now)]);
  const swapped = known.flatMap((later, index) => {
    const earlier = known.slice(0, index).findLast(({ on, own }) => on > later.on && (own || later.own));
    return earlier ? [i18n.t('corrections.before', [words(later), words(earlier)])] : [];
  });
  const ahead = known.filter(({ on, own }) => own && on > today);
  return [...swapped, ...ahead.map((one) => i18n.t('corrections.ahead', [words(one)]))];
}
