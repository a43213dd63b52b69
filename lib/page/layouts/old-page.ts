import { findField } from './field';
import { type Layout, pathOf } from './layout';

/**
 * The pages from before 2022. They are recognised, so that the buyer is told where the new ones are, and not read: their
 * rules of that time are not ours.
 */
const FIELDS = {
  container: [
    { css: '#buyer-ordertable', seen: '2022-01' },
    { css: 'tbody.order-item-wraper', seen: '2022-01' },
    { css: '.trade-status', seen: '2022-01' },
    { css: '#operate-pnl', seen: '2022-01' },
  ],
} as const;

const OLD_PATHS =
  /^\/(?:order_?list|order_?detail|logisticsdetail|ordertrash\/ordertrash|issue\/issue_?list|issue\/fastissue\/createissuestep\d)\.htm$/i;

export const oldPage: Layout = {
  source: 'list',
  fields: FIELDS,
  claims: (address) => OLD_PATHS.test(pathOf(address)),
  container: (document) => findField(document, FIELDS.container)?.parentElement ?? undefined,
  cards: (container) => [container],
  cardOf: (node) => findField(node.ownerDocument, FIELDS.container)?.parentElement ?? undefined,
  read: () => 'oldPage',
  knownEmpty: () => true, // what such an address leads to today nobody knows
};
