import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CANARIES } from '../../demo/order';
import { backgroundWorker, newPage } from '../../scripts/browser/launch';
import {
  badgeOf,
  detail,
  LIST,
  openPopup,
  openScene,
  type Scene,
  until,
  visit,
} from '../../scripts/browser/scene';
import { contentRealm } from './content-realm';

/** What the browser itself proves: nothing leaves it, and the page learns and decides nothing. */
describe.each(['chrome', 'firefox'] as const)('the envelope in %s', (kind) => {
  let scene: Scene;
  let page: Page;

  beforeAll(async () => {
    scene = await openScene(kind);
    page = await newPage(scene);
    await page.evaluateOnNewDocument(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const dispatch = EventTarget.prototype.dispatchEvent;
      EventTarget.prototype.dispatchEvent = function (event) {
        heard.push(event.type);
        return dispatch.call(this, event);
      };
      addEventListener('message', ({ data }) => heard.push(`message ${JSON.stringify(data)}`));
      for (const name of ['wxt:content-script-started', 'orders:wxt:content-script-started']) {
        document.addEventListener(name, () => heard.push(name), true);
      }
    });
    await page.goto(detail(scene.order('captured').id));
    await badgeOf(page, '', ({ ready }) => ready);
  });
  afterAll(() => scene?.close());

  test('the page hears nothing of the extension', async () => {
    const heard: readonly string[] = await page.evaluate(() => Reflect.get(window, 'heard'));
    expect(heard.filter((event) => /wxt|content-script|extension/.test(event))).toEqual([]);
  });

  test('and cannot switch it off with an event of WXT’s', async () => {
    await page.evaluate(() => {
      for (const script of ['orders', 'content', 'orders.content']) {
        const detail = { contentScriptName: script, messageId: 'forged' };
        document.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail }));
        window.postMessage({ type: 'wxt:content-script-started', ...detail }, '*');
      }
      document.querySelector('dispute-clock-badge')?.remove();
    });
    await until('the badge to be back', () =>
      page.evaluate(() => document.querySelector('dispute-clock-badge') !== null),
    );
  });

  test('a badge that the page removes again and again comes back three times a minute, and no more', async () => {
    const returns = await page.evaluate(async () => {
      let count = 0;
      for (let tries = 0; tries < 20; tries += 1) {
        const badge = document.querySelector('dispute-clock-badge');
        if (badge) count += 1;
        badge?.remove();
        await new Promise((done) => setTimeout(done, 50));
      }
      return count;
    });
    expect(returns).toBeLessThanOrEqual(3);
  });

  test('the page sees a closed root, and no text of ours', async () => {
    await page.goto(LIST);
    await page.waitForSelector('dispute-clock-badge[data-ready]');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('dispute-clock-badge');
      return {
        root: host?.shadowRoot,
        text: host?.textContent,
        words: document.body.innerText.includes('Not paid yet'),
      };
    });
    expect(seen).toEqual({ root: null, text: '', words: false });
  });

  test('no name, street or phone of an order’s page is in the store', async () => {
    const popup = await openPopup(scene);
    const kept: string = await popup.evaluate(async () =>
      JSON.stringify(await Object(globalThis).browser.storage.local.get()),
    );
    expect(kept).toContain(scene.order('captured').id);
    for (const canary of Object.values(CANARIES)) expect(kept).not.toContain(canary);
    await popup.close();
  });

  test('our own pages can ask nobody anything and turn no text into elements', async () => {
    const popup = await openPopup(scene);
    const tried = await popup.evaluate(async () => {
      const fetched = await fetch('https://www.aliexpress.com/p/order/index.html').then(
        () => 'answered',
        () => 'refused',
      );
      let parsed = 'parsed';
      try {
        document.createElement('p').innerHTML = '<img src=x>';
      } catch {
        parsed = 'refused';
      }
      return { fetched, parsed };
    });
    expect(tried).toEqual({ fetched: 'refused', parsed: 'refused' });
    await popup.close();
  });

  test('all that went out went to the shop', () => {
    expect(scene.strays()).toEqual([]);
  });
});

describe('what only Chromium can forbid', () => {
  let scene: Scene;
  let page: Page;
  beforeAll(async () => {
    scene = await openScene('chrome');
    page = await visit(scene, LIST);
    await page.waitForSelector('dispute-clock-badge[data-ready]');
  });
  afterAll(() => scene?.close());

  test('the worker can ask nobody anything', async () => {
    const worker = await backgroundWorker(scene);
    const answer = await worker.evaluate(() =>
      fetch('https://www.aliexpress.com/p/order/index.html').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
  });

  test('a content script cannot read the store', async () => {
    const realm = await contentRealm(page, scene.extensionUrl(''));
    const answer = await realm.evaluate('chrome.storage.local.get().then(() => "read", () => "refused")');
    expect(answer).toBe('refused');
  });
});
