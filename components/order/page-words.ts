import type { PageSource } from '../../lib/records/page-source';
import { i18n } from '../../lib/wording';

/** Our name for a kind of page. */
export function pageWords(source: PageSource): string {
  return i18n.t(`changedPage.page.${source}`);
}
