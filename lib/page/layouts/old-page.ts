import { css, findField } from './field';
import type { Layout } from './layout';
import { isAt, type Places } from './places';

/**
 * The pages from before 2022. They are not read, since other rules held then, but recognised, so that the buyer learns
 * where the new ones are.
 */
const PLACES = {
  pages: [
    {
      path: /^\/(?:order_?list|order_?detail|logisticsdetail|ordertrash\/ordertrash|issue\/issue_?list|issue\/fastissue\/createissuestep\d)\.htm$/i,
      seen: '2022-01',
    },
  ],
  fields: {
    list: [
      css('#buyer-ordertable', '2022-01'),
      css('tbody.order-item-wraper', '2022-01'),
      css('#operate-pnl', '2022-01'),
    ],
  },
} as const satisfies Places;

export const oldPage: Layout = {
  source: 'list',
  fields: PLACES.fields,
  claims: (address) => isAt(PLACES.pages, address),
  container: (document) => document.querySelector('body') ?? undefined,
  cards: (container) => [placeIn(container.ownerDocument)],
  cardOf: (node) => (node === placeIn(node.ownerDocument) ? node : undefined),
  read: () => 'oldPage',
  badgeFirst: true,
};

/** Whether a document has the markup of that time. */
export function hasOldMarkup(document: ParentNode): boolean {
  return findField(document, PLACES.fields.list) !== undefined;
}

/** The element that gets the badge as its first child: the part of the page with the old list, or all of it. */
function placeIn(document: Document): Element {
  const list = findField(document, PLACES.fields.list);
  return (list?.closest('table') ?? list)?.parentElement ?? document.body;
}
