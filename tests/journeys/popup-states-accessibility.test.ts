import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPage } from '../../scripts/browser/launch';
import { openScene, type Scene } from '../../scripts/browser/scene';
import { LOOKS, lookAt, NOTHING_WRONG, POPUP } from './axe';

/** axe on what the popup shows where there is no list, or something is wrong with it. */

/** Each state, how the browser is made to have it before the popup's own script runs, and what then stands there. */
const STATES = [
  { name: 'before the first visit to AliExpress', before: () => {}, shows: '.empty' },
  {
    name: 'where the store cannot be read',
    before: () => {
      const { local } = Object(globalThis).chrome.storage;
      local.get = () => Promise.reject(new Error('the disk is gone'));
      IDBFactory.prototype.open = () => {
        throw new Error('the disk is gone');
      };
    },
    shows: '.failed',
  },
  {
    name: 'where the browser does not let it read the pages',
    before: () => {
      Object(globalThis).chrome.permissions.contains = () => Promise.resolve(false);
    },
    shows: '.access',
  },
  {
    name: 'with damaged records of which some were taken back',
    before: () => {
      void Object(globalThis).chrome.storage.local.set({ 'order:8212313961590000': 'x' });
    },
    shows: '.store-notice',
  },
] as const;

let scene: Scene;
beforeAll(async () => {
  scene = await openScene('chrome');
});
afterAll(() => scene?.close());

describe.each(STATES)('the popup $name', ({ before, shows }) => {
  let popup: Page;
  beforeAll(async () => {
    popup = await newPage(scene);
    await popup.setViewport(POPUP);
    await popup.evaluateOnNewDocument(before);
    await popup.goto(scene.extensionUrl('popup.html'));
    await popup.waitForSelector(shows);
  });
  afterAll(() => popup?.close());

  test.each(LOOKS)('has nothing that axe finds wrong: $name', async (look) => {
    expect(await lookAt(popup, look, POPUP)).toEqual(NOTHING_WRONG);
  });
});
