import { findField } from './field';
import { type Layout, pathOf } from './layout';

/**
 * The pages from before 2022. They are recognised, so that the buyer is told where the new ones are, and not read: their
 * rules of that time are not ours.
 */
const FIELDS = {
  list: [
    { css: '#buyer-ordertable', seen: '2022-01' },
    { css: 'tbody.order-item-wraper', seen: '2022-01' },
    { css: '#operate-pnl', seen: '2022-01' },
  ],
} as const;

const OLD_PATHS =
  /^\/(?:order_?list|order_?detail|logisticsdetail|ordertrash\/ordertrash|issue\/issue_?list|issue\/fastissue\/createissuestep\d)\.htm$/i;

export const oldPage: Layout = {
  source: 'list',
  fields: FIELDS,
  claims: (address) => OLD_PATHS.test(pathOf(address)),
  container: (document) => document.querySelector('body') ?? undefined,
  cards: (container) => [placeIn(container.ownerDocument)],
  cardOf: (node) => (node === placeIn(node.ownerDocument) ? node : undefined),
  read: () => 'oldPage',
  badgeFirst: true,
};

/** Whether the markup of that time stands in a document. */
export function hasOldMarkup(document: ParentNode): boolean {
  return findField(document, FIELDS.list) !== undefined;
}

/** What the badge stands in, in front of everything: the part of the page with the old list, or all of it. */
function placeIn(document: Document): Element {
  const list = findField(document, FIELDS.list);
  return (list?.closest('table') ?? list)?.parentElement ?? document.body;
}
