import { afterAll, beforeAll, expect, test } from 'vitest';
import { CANARIES } from '../../demo/order';
import { copyKept } from '../../scripts/browser/kept-record';
import { backgroundWorker } from '../../scripts/browser/launch';
import { badgeOf, detail, LIST, openPopup, openScene, type Scene, visit } from '../../scripts/browser/scene';

/** Nothing about a person gets into the store or a console, in real Chromium, after every kind of page was read. */

const KEYS = [
  'captured',
  'just-shipped',
  'processing-fresh',
  'canceled-paid',
  'completed-6',
  'unknown-status',
] as const;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene('chrome');
});
afterAll(() => scene?.close());

test('no name, street, town or phone is kept or logged', async () => {
  const logged: string[] = [];
  const worker = await backgroundWorker(scene);
  worker.on('console', (message) => logged.push(message.text()));
  const addresses = [
    LIST,
    ...KEYS.map((key) => detail(scene.order(key).id)),
    `https://www.aliexpress.com/p/tracking/index.html?tradeOrderId=${scene.order('captured').id}`,
  ];
  for (const address of addresses) {
    const page = await visit(scene, address);
    page.on('console', (message) => logged.push(message.text()));
    if (!address.includes('tracking')) await badgeOf(page, '', ({ ready }) => ready);
    await page.close();
  }
  const popup = await openPopup(scene);
  const kept: string = await popup
    .evaluate(`chrome.storage.local.get().then((all) => JSON.stringify(all))`)
    .then(String);
  const session: string = await popup
    .evaluate(`chrome.storage.session.get().then((all) => JSON.stringify(all))`)
    .then(String);
  const bases: string = await popup
    .evaluate(`indexedDB.databases().then((all) => JSON.stringify(all.map(({ name }) => name)))`)
    .then(String);
  const copy = JSON.stringify(await copyKept(popup));
  for (const key of KEYS) {
    expect(kept).toContain(scene.order(key).id);
    expect(copy).toContain(scene.order(key).id);
  }
  for (const secret of [...Object.values(CANARIES), 'Credit/Debit card']) {
    for (const place of [kept, copy, session, logged.join('\n')]) expect(place).not.toContain(secret);
  }
  expect(bases).toBe('["second-copy"]'); // where else it would have to be looked for
});
