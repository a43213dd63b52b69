import type { PageSource } from '../../lib/records/page-source';
import { i18n } from '../../lib/wording';

/** The message key of each kind of page: keys have no hyphens. */
const PAGE_KEYS = {
  list: 'list',
  'order-page': 'orderPage',
  tracking: 'tracking',
  returns: 'returns',
  case: 'case',
} as const satisfies { readonly [source in PageSource]: string };

/** Our name for a kind of page. */
export function pageWords(source: PageSource): string {
  return i18n.t(`changedPage.page.${PAGE_KEYS[source]}`);
}
