import type { ShownCase } from '../records/order-change';
import { i18n } from '.';

/** What a page's line about a return or refund says, in our words, with its amount: "refund done · ₩11,110". */
export function caseWords({ state, unsure, amount }: ShownCase): string {
  const words = i18n.t(`shownCase.${state ?? 'notUnderstood'}`);
  const sure = state && unsure ? i18n.t('shownCase.probably', [words]) : words;
  return amount === undefined ? sure : i18n.t('shownCase.withAmount', [sure, amount]);
}
