import type { PageNames } from '../records/page-source';
import { i18n } from '.';

/**
 * A text of ours in which the buttons of AliExpress are called what the buyer's own page calls them, as far as a page
 * has shown us. Our texts name a button in quotation marks, by the words under `button`.
 */
export function withButtonNames(text: string, names: PageNames = {}): string {
  const buttons = [
    [i18n.t('button.confirm'), names.confirm],
    [i18n.t('button.returns'), names.returns],
  ] as const;
  return buttons.reduce(
    (told, [ours, theirs]) => (theirs ? told.replaceAll(ours, () => `"${theirs}"`) : told),
    text,
  );
}
