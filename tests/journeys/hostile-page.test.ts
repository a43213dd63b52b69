import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trusted } from '../../demo/html';
import type { DemoOrder } from '../../demo/order';
import { makeOrders } from '../../demo/orders';
import { wideCard } from '../../demo/pages/card';
import { documentText } from '../../demo/pages/document';
import { wordsOf } from '../../demo/words';
import { newPage } from '../../scripts/browser/launch';
import { LIST, openPopup, openScene, type Scene, today, until, visit } from '../../scripts/browser/scene';
import { collectErrors } from './page-watch';

/** A page that works against the extension: what it can break is itself. */

const LIST_PATH = new URL(LIST).pathname;
/** Each page shows orders of its own, so that what one of them left in the store is not taken for the next one's. */
const ORDERS_EACH = 4;

/** A list that is there at once, with a script that runs before it. */
function hostile(orders: readonly DemoOrder[], script: string, body = ''): string {
  const cards = orders.map((order) => wideCard(order, wordsOf('2026')).html).join('');
  const main = `<script>${script}</script>${body}<main><div class="comet-checkbox-group">${cards}</div><button id="own" onclick="this.dataset.pressed = 'yes'">Own</button></main>`;
  return documentText({ title: 'Orders', body: trusted(main) });
}

const HOSTS = 'dispute-clock-badge';
const count = (page: Page) => page.evaluate((name) => document.getElementsByTagName(name).length, HOSTS);

/** Names that a document, an element or a window answers to before its own. */
const NAMES = [
  'body',
  'forms',
  'cookie',
  'location',
  'documentElement',
  'head',
  'childNodes',
  'textContent',
  'getAttribute',
  'matches',
  'attributes',
  'parentNode',
  'isConnected',
  'append',
  'closest',
  'browser',
  'chrome',
  'Element',
  'MutationObserver',
];
const clobber = (names: readonly string[]) =>
  names
    .map(
      (name) =>
        `<a id="${name}"></a><a id="${name}"></a><img name="${name}" alt=""><form id="f-${name}"><input name="${name}"></form>`,
    )
    .join('');
/** What our script calls on the document itself. */
const CALLED = ['querySelector', 'querySelectorAll', 'createElement', 'createTextNode', 'hidden', 'contains'];

const PATCHES = `
for (const proto of [Element.prototype, Node.prototype, Document.prototype, Array.prototype, String.prototype]) {
  for (const name of ['append', 'closest', 'matches', 'getAttribute', 'attachShadow', 'map', 'flatMap', 'cloneNode', 'slice'])
    if (name in proto && !(proto === Array.prototype && name === 'slice'))
      { const real = proto[name]; proto[name] = function (...given) { window.stolen = (window.stolen ?? 0) + (this?.localName === '${HOSTS}' ? 1 : 0); return real.apply(this, given); }; }
}
JSON.stringify = () => { throw new Error('patched'); };
MutationObserver.prototype.observe = () => { throw new Error('patched'); };
window.requestAnimationFrame = () => { throw new Error('patched'); };
Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', { get: () => { throw new Error('patched'); }, set: () => { throw new Error('patched'); } });
Element.prototype.attachShadow = () => { throw new Error('patched'); };
`;

const FORGED = `
setInterval(() => {
  for (const type of ['recordSeen', 'assessOrders', 'wxt:content-script-started', 'orders:invalidated']) {
    window.postMessage({ type, seen: [], orderIds: ['8200000000000001'], contentScriptName: 'orders' }, '*');
    document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'orders' } }));
  }
  for (const host of document.getElementsByTagName('${HOSTS}')) {
    host.click();
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    host.setAttribute('data-ready', String(Math.random()));
    host.setAttribute('style', 'color: red' + Math.random());
    host.textContent = 'forged';
  }
}, 5);
`;

const STORM = `
let seen = new Map();
window.returns = seen;
setInterval(() => {
  for (const card of document.querySelectorAll('.order-item')) {
    const host = card.querySelector('${HOSTS}');
    if (!host) continue;
    seen.set(card, (seen.get(card) ?? 0) + 1);
    host.remove();
  }
}, 20);
`;

const MOVED = `
setInterval(() => {
  const hosts = [...document.getElementsByTagName('${HOSTS}')];
  if (hosts.length > 1 && !window.moved) { window.moved = true; hosts[0].parentNode.append(hosts[1]); hosts[0].after(hosts[0].cloneNode(true)); }
}, 50);
`;

const MEGABYTE = `addEventListener('DOMContentLoaded', () => { for (const one of document.querySelectorAll('.order-item-header-status-text, [title]')) { one.textContent = 'Jul '.repeat(250000); one.title = '9'.repeat(1000000); } });`;

const PAGES = [
  { is: 'clobbered', script: '', body: clobber(NAMES) },
  { is: 'clobbered where we call it', script: '', body: clobber(CALLED) },
  { is: 'patched', script: PATCHES },
  { is: 'forged', script: FORGED },
  { is: 'moved', script: MOVED },
  { is: 'a megabyte in one field', script: MEGABYTE },
];
const ALL_ORDERS = makeOrders((PAGES.length + 1) * ORDERS_EACH, today());
const ordersOf = (place: number) => ALL_ORDERS.slice(place * ORDERS_EACH, (place + 1) * ORDERS_EACH);

const pages = new Map<string, string>();
let scene: Scene;
beforeAll(async () => {
  scene = await openScene('chrome', { orders: ALL_ORDERS, pages });
});
afterAll(() => scene?.close());

describe.each(PAGES.map((page, place) => ({ ...page, orders: ordersOf(place) })))(
  'a page that is $is',
  ({ orders, script, body }) => {
    let page: Page;
    const errors: string[] = [];
    beforeAll(async () => {
      pages.set(LIST_PATH, hostile(orders, script, body));
      page = await newPage(scene);
      await collectErrors(page, scene, errors);
      await page.goto(LIST);
      await until('a badge', async () => (await count(page)) > 0);
      await sleep(1_500); // what the page does to it goes on
    });
    afterAll(() => page?.close());

    test('gets a badge for each card at most, learns nothing, and keeps its own buttons', async () => {
      expect(await count(page)).toBeGreaterThan(0);
      expect(await count(page)).toBeLessThanOrEqual(orders.length + 1); // a copy of the page's own making is the page's
      const learned = await page.evaluate((name) => {
        const hosts = [...document.getElementsByTagName(name)];
        return hosts.map((host) => ({
          root: host.shadowRoot,
          names: [...Element.prototype.getAttributeNames.call(host)].filter(
            (one) => one !== 'data-ready' && one !== 'style',
          ),
          before: getComputedStyle(host, '::before').content,
          spoken: host.ariaLabel,
        }));
      }, HOSTS);
      for (const one of learned) expect(one).toEqual({ root: null, names: [], before: 'none', spoken: null });
      const pressed = await page.evaluate(() => {
        const own = document.getElementById('own');
        own?.click();
        return own?.dataset.pressed;
      });
      expect(pressed).toBe('yes');
      expect(errors).toEqual([]);
    });

    test('takes no order from the store, and nothing from the popup', async () => {
      const popup = await openPopup(scene);
      const kept = await popup.evaluate('chrome.storage.local.get().then((all) => JSON.stringify(all))');
      for (const { id } of orders) expect(kept).toContain(id);
      expect(await popup.evaluate(() => document.body.textContent?.length ?? 0)).toBeGreaterThan(20);
      await popup.close();
    });
  },
);

test('the clobbered page is clobbered, for itself', async () => {
  pages.set(LIST_PATH, hostile(ordersOf(1), '', clobber(CALLED)));
  const page = await visit(scene, LIST);
  expect(await page.evaluate(() => typeof document.querySelector)).not.toBe('function');
  await page.close();
});

test('a page that takes every badge away at once gets it back three times a minute for each card', async () => {
  const orders = ordersOf(PAGES.length);
  pages.set(LIST_PATH, hostile(orders, STORM));
  const page = await visit(scene, LIST);
  const returns = (): Promise<readonly number[]> =>
    page.evaluate(() => [...Reflect.get(window, 'returns').values()]);
  await until(
    'the last return',
    async () => (await returns()).filter((times) => times >= 4).length === orders.length,
  );
  await sleep(2_000);
  expect(Math.max(...(await returns()))).toBe(4); // the first, and three that came back
  await page.close();
});
