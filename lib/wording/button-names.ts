import type { PageNames } from '../records/page-source';
import { i18n } from '.';

/**
 * A text of ours with AliExpress's buttons named as on the buyer's own page, as far as we have seen it. Our texts name
 * a button in quotation marks, by the messages under `button`.
 */
export function withButtonNames(text: string, names: PageNames = {}): string {
  const buttons = [
    [i18n.t('button.confirm'), names.confirm],
    [i18n.t('button.returns'), names.returns],
  ] as const;
  return buttons.reduce(
    (reported, [ours, theirs]) => (theirs ? reported.replaceAll(ours, () => `"${theirs}"`) : reported),
    text,
  );
}
