import { readFileSync } from 'node:fs';
import { itemAddress } from '../addresses';
import { goodAt } from '../goods';
import { type Html, html, jsonForScript } from '../html';
import type { DemoOrder } from '../order';
import { TABS } from '../wording';
import { TAB_OF, type Wording, wordsOf } from '../words';
import { narrowCard, wideCard } from './card';
import { documentText } from './document';

export interface ListSettings {
  readonly labels: Wording;
  /** How many cards there are at first, and how many more each "View orders" adds. */
  readonly perClick: number;
  /** Narrow cards in a window of any width. */
  readonly narrow: boolean;
  /** Opens an order's page without loading it. */
  readonly spa?: boolean;
}

/**
 * The list: "My Orders". As on the real page, a script inserts the cards, which come as data; until it has run, the
 * container is empty.
 */
export function listPage(orders: readonly DemoOrder[], settings: ListSettings): string {
  const words = wordsOf(settings.labels);
  const cards = orders.map((order) => ({
    tab: TAB_OF[order.status],
    wide: settings.narrow ? '' : wideCard(order, words).html,
    narrow: narrowCard(order, words).html,
  }));
  return documentText({
    title: 'Orders',
    words,
    body: html`<main class="order-main">
<div class="comet-tabs-nav" role="tablist">${TABS.map((tab) => html`<div class="comet-tabs-nav-item${tab === 'all' ? ' comet-tabs-nav-item-active' : ''}" role="tab" tabindex="0" aria-selected="${String(tab === 'all')}" data-tab="${tab}">${words.tabs[tab]}</div>`)}</div>
<div class="order-content">
<div class="comet-checkbox-group"></div>
<div class="order-more" data-pl="order_more"><button type="button" class="comet-btn comet-btn-borderless"><span>View orders</span></button></div>
</div>
${recommendations()}
</main>
<script type="application/json" id="shop-data">${jsonForScript({ cards, perClick: settings.perClick, narrow: settings.narrow })}</script>`,
    script: ['list', ...(settings.spa ? ['spa'] : [])].map(clientScript).join('\n'),
  });
}

function clientScript(name: string): string {
  return readFileSync(new URL(`./${name}.client.js`, import.meta.url), 'utf8');
}

/**
 * "More to love": things that were not bought, with many pictures and /item/ links. The class names are ours; the real
 * ones are not known.
 */
function recommendations(): Html {
  const goods = Array.from({ length: 10 }, (_, index) => goodAt(index + 6));
  return html`<section class="more-to-love"><h2>More to love</h2><div class="more-to-love-grid">${goods.map(
    (good) =>
      html`<a href="${itemAddress(good.product)}"><span class="more-to-love-img" style="background-image: ${good.picture}"></span><span title="${good.title}">${good.title}</span></a>`,
  )}</div></section>`;
}
