import type { PageName, PageNames } from '../../records/page-source';
import { textOf } from './field';
import { linkKind, ORDER_LINKS } from './order-link';

/** The maximum length of a name, in characters. */
export const MAX_NAME_LENGTH = 60;

/** The page's names for these links, recognised by where they lead: the first text of each kind. */
export function linkNames(links: Iterable<Element>, base: string, known = ORDER_LINKS): PageNames {
  const names: { [name in PageName]?: string } = {};
  for (const link of links) {
    const kind = linkKind(link.getAttribute('href') ?? '', base, known);
    const text = kind ? textOf(link) : '';
    if (kind && text !== '' && text.length <= MAX_NAME_LENGTH) names[kind] ??= text;
  }
  return names;
}
