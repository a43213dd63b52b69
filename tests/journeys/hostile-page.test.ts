import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trusted } from '../../demo/html';
import { makeOrders } from '../../demo/orders';
import { wideCard } from '../../demo/pages/card';
import { documentText } from '../../demo/pages/document';
import { wordsOf } from '../../demo/words';
import { LIST, openPopup, openScene, type Scene, today, until, visit } from '../../scripts/browser/scene';
import { longestTask, traceOf } from './our-tasks';

/** A page that works against the extension: what it can break is itself. */

const MAX_TASK_MS = 50;
const ORDERS = makeOrders(4, today());
const cards = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const order = ORDERS[index % ORDERS.length];
    if (!order) throw new Error('no orders');
    const id = String(8_300_000_000_000_000n + BigInt(index));
    return wideCard(index < ORDERS.length ? order : { ...order, id }, wordsOf('2026')).html;
  }).join('');

/** A list that is there at once, with a script that runs before it. */
function hostile(script: string, body = '', count = ORDERS.length): string {
  const main = `<script>${script}</script>${body}<main><div class="comet-checkbox-group">${cards(count)}</div><button id="own" onclick="this.dataset.pressed = 'yes'">Own</button></main>`;
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

const PAGES = {
  clobbered: hostile('', clobber(NAMES)),
  'clobbered where we call it': hostile('', clobber(CALLED)),
  patched: hostile(PATCHES),
  forged: hostile(FORGED),
  moved: hostile(MOVED),
  'a megabyte in one field': hostile(
    `addEventListener('DOMContentLoaded', () => { for (const one of document.querySelectorAll('.order-item-header-status-text, [title]')) { one.textContent = 'Jul '.repeat(250000); one.title = '9'.repeat(1000000); } });`,
  ),
} as const;

describe.each(Object.entries(PAGES))('a page that is %s', (_, html) => {
  let scene: Scene;
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    scene = await openScene('chrome', { orders: ORDERS, pages: new Map([['/p/order/index.html', html]]) });
    page = await scene.browser.newPage();
    await watchErrors(page, scene, errors);
    await page.goto(LIST);
    await sleep(1_500);
  });
  afterAll(() => scene?.close());

  test('gets a badge for each card at most, learns nothing, and keeps its own buttons', async () => {
    await until('a badge', async () => (await count(page)) > 0);
    expect(await count(page)).toBeLessThanOrEqual(ORDERS.length + 1); // a copy of the page's own making is the page's
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
    for (const { id } of ORDERS) expect(kept).toContain(id);
    expect(await popup.evaluate(() => document.body.textContent?.length ?? 0)).toBeGreaterThan(20);
    await popup.close();
  });
});

test('the clobbered page is clobbered, for itself', async () => {
  const html = PAGES['clobbered where we call it'];
  const scene = await openScene('chrome', {
    orders: ORDERS,
    pages: new Map([['/p/order/index.html', html]]),
  });
  const page = await visit(scene, LIST);
  expect(await page.evaluate(() => typeof document.querySelector)).not.toBe('function');
  await scene.close();
});

test('a page that takes every badge away at once gets it back three times a minute for each card', async () => {
  const scene = await openScene('chrome', {
    orders: ORDERS,
    pages: new Map([['/p/order/index.html', hostile(STORM)]]),
  });
  const page = await visit(scene, LIST);
  await sleep(5_000);
  const returns: readonly number[] = await page.evaluate(() => [...Reflect.get(window, 'returns').values()]);
  expect(returns.length).toBeGreaterThan(0);
  expect(Math.max(...returns)).toBeLessThanOrEqual(4); // the first, and three that came back
  await scene.close();
});

test('20,000 cards: no task of ours is long', async () => {
  const html = hostile('', '', 20_000);
  const scene = await openScene('chrome', {
    orders: ORDERS,
    pages: new Map([['/p/order/index.html', html]]),
  });
  const page = await scene.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const trace = await traceOf(page, async () => {
    await page.goto(LIST, { timeout: 60_000 });
    await sleep(8_000);
  });
  const longest = longestTask(trace, scene.extensionUrl(''));
  console.log(`20,000 cards: the longest task of ours took ${longest.toFixed(1)} ms of processor time`);
  expect(longest).toBeGreaterThan(0);
  expect(longest).toBeLessThan(MAX_TASK_MS);
  await scene.close();
});

/** Collects what our script throws, in whatever world it runs. */
async function watchErrors(page: Page, scene: Scene, errors: string[]): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    const text = `${exceptionDetails.url ?? ''} ${exceptionDetails.exception?.description ?? exceptionDetails.text}`;
    if (text.includes(scene.extensionUrl(''))) errors.push(text);
  });
}
