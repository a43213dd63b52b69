import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LIST, openPopup, openScene, type Scene, until, visit } from '../../scripts/browser/scene';

/** That nothing of the extension goes out is worth only as much as the eye that looks: here something does. */

const ASKED = ['background.invalid:443', 'content.invalid:443', 'popup.invalid:443'];

describe.each(['chrome', 'firefox'] as const)('an extension that asks the world, in %s', (kind) => {
  let extension: string;
  let scene: Scene;

  beforeAll(async () => {
    extension = talkativeCopy(kind);
    scene = await openScene(kind, { extension });
  });
  afterAll(async () => {
    await scene?.close();
    rmSync(extension, { recursive: true, force: true });
  });

  test('is named for each of its requests, and the browser for none', async () => {
    await visit(scene, LIST);
    await openPopup(scene);
    const named = () => [...new Set(scene.strays())].sort();
    await until('the three requests', async () => named().length >= ASKED.length);
    expect(named()).toEqual(ASKED);
  });
});

/** At fields like these a browser would ask its maker how to fill them, and for a dictionary. */
const FIELDS = '<!doctype html><form><input name="street"><input name="phone"><textarea></textarea></form>';

test.each(['chrome', 'firefox'] as const)('%s asks nobody by itself, at text fields either', async (kind) => {
  const scene = await openScene(kind, { pages: new Map([[new URL(LIST).pathname, FIELDS]]) });
  try {
    const page = await visit(scene, LIST);
    for (const field of ['input', 'textarea']) await page.type(field, 'helo wrld ');
    await sleep(4_000); // by now a browser that is let ask has asked
    expect(scene.shop.refused).toEqual([]);
  } finally {
    await scene.close();
  }
});

describe('what Chromium asks by itself', () => {
  const HOST = 'accounts.invalid';
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene('chrome', { args: [`--gaia-url=https://${HOST}`] }); // it asks there who is signed in
    await until('its question', async () => scene.shop.refused.includes(`${HOST}:443`));
  });
  afterAll(() => scene?.close());

  test('is not taken for the extension', () => {
    expect(scene.strays()).toEqual([]);
  });

  test('hides no page that asks there too', async () => {
    const page = await scene.browser.newPage();
    await page.goto(`https://${HOST}/`).catch(() => {});
    expect(scene.strays()).toContain(`${HOST}:443`);
  });
});

/** A copy of the built extension without its policy, with a request in its background, its content script and its popup. */
function talkativeCopy(kind: 'chrome' | 'firefox'): string {
  const folder = mkdtempSync(join(tmpdir(), 'dispute-clock-talkative-'));
  cpSync(`.output/${kind}-mv3`, folder, { recursive: true });
  const change = (file: string, changed: (text: string) => string) =>
    writeFileSync(join(folder, file), changed(readFileSync(join(folder, file), 'utf8')));
  const request = (host: string) => `fetch('https://${host}.invalid/').catch(() => {});\n`;
  change('manifest.json', (text) => JSON.stringify({ ...JSON.parse(text), content_security_policy: {} }));
  change('background.js', (text) => request('background') + text);
  change('orders.js', (text) => request('content') + text);
  change('popup.html', (text) => text.replace('</head>', '<script src="talkative.js"></script></head>'));
  writeFileSync(join(folder, 'talkative.js'), request('popup'));
  return folder;
}
