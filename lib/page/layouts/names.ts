import type { PageName, PageNames } from '../../records/page-source';
import { textOf } from './field';
import { siteAddress } from './order-link';

/** The maximum length of a name, in characters. */
export const MAX_NAME_LENGTH = 60;

/** What the links of an order lead to, by the start of their path. */
const PATHS: readonly (readonly [name: PageName, start: string])[] = [
  ['details', '/p/order/detail.html'],
  ['tracking', '/p/tracking/'],
  ['contact', '/p/message/'],
  ['returns', '/p/reverse-pages/'],
];

/** The page's names for these links, recognised by where they lead: the first text of each kind. */
export function linkNames(links: Iterable<Element>, base: string): PageNames {
  const names: { [name in PageName]?: string } = {};
  for (const link of links) {
    const path = siteAddress(link.getAttribute('href') ?? '', base)?.pathname ?? '';
    const kind = PATHS.find(([, start]) => path.startsWith(start));
    const text = kind ? textOf(link) : '';
    if (kind && text !== '' && text.length <= MAX_NAME_LENGTH) names[kind[0]] ??= text;
  }
  return names;
}
