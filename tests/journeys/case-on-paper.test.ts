import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSZip from 'jszip';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databases, HOSTILE, hand } from '../../scripts/browser/case-files';
import { newPage } from '../../scripts/browser/launch';
import { openPopup, type Scene, until } from '../../scripts/browser/scene';
import {
  attachHostile,
  attachPicture,
  captionPicture,
  kept,
  openCase,
  openCaseScene,
  PICTURE,
  showPictures,
} from './case-scene';

/** A case page with all its files, on paper and in the zip, until everything is erased. Each test goes on where the one before it ended. */

describe('the case page in chrome, on paper and in the zip', () => {
  let scene: Scene;
  let page: Page;
  let orderId: string;
  let zip: JSZip;
  /** Where downloads go. */
  const folder = mkdtempSync(join(tmpdir(), 'dispute-clock-case-'));

  beforeAll(async () => {
    ({ scene, orderId } = await openCaseScene('chrome'));
    page = await openCase(scene, orderId);
    await page.bringToFront();
    await attachPicture(page);
    await captionPicture(page);
    await attachHostile(page, 'chrome');
    await showPictures(page);
    await until('the words for the picture that is none', () =>
      page.$eval('[data-exhibit="7"]', (one) => (one.textContent ?? '').includes('cannot show it')),
    );
  });
  afterAll(async () => {
    await scene?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('an SVG of the buyer’s that is opened by itself runs nothing either', async () => {
    const seen = await page.evaluate(async (text) => {
      const other = window.open(URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' })));
      for (let tries = 0; tries < 2_400; tries += 1) {
        if (other?.document.querySelector('rect')) break;
        await new Promise((done) => setTimeout(done, 50));
      }
      const drawn = other?.document.querySelector('rect') !== null;
      const hacked = other && Reflect.get(other, 'hacked');
      other?.close();
      return { drawn, hacked };
    }, HOSTILE[0].text);
    expect(seen).toEqual({ drawn: true, hacked: undefined });
  });

  test('the printed pages have every exhibit whole, and the order’s number, and no button', async () => {
    await page.bringToFront();
    await page.type('.note-form textarea', 'The seller wrote that they are sorry.');
    await page.click('.note-form [type=submit]');
    await page.waitForSelector('.note');
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true }));
    const raw = pdf.toString('latin1');
    expect(raw.match(/\/Subtype \/Image/g)?.length ?? 0).toBeGreaterThanOrEqual(1);
    expect(raw.match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThanOrEqual(2);
    expect(raw).toContain(orderId); // in the title and in the link to the order's page
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() => ({
      buttons: [...document.querySelectorAll('button, input, textarea')].filter((one) =>
        one.checkVisibility(),
      ).length,
      exhibits: document.querySelectorAll('.exhibit').length,
      heights: [...document.querySelectorAll('.exhibit')].map((one) => one.getBoundingClientRect().height),
      words: document.querySelector('.sheet')?.textContent ?? '',
    }));
    await page.emulateMediaType('screen');
    expect(shown).toMatchObject({ buttons: 0, exhibits: 2 + HOSTILE.length });
    expect(Math.max(...shown.heights)).toBeLessThan((255 / 25.4) * 96); // what A4 and Letter leave between their margins
    for (const words of ['Exhibit 1', 'Exhibit 7', orderId, 'with Dispute Clock', 'they are sorry']) {
      expect(shown.words).toContain(words);
    }
  });

  test('a zip holds the originals byte for byte under names that are safe everywhere', async () => {
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.evaluate(() => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('.presses button')];
      buttons.find(({ textContent }) => textContent === 'Save everything as zip')?.click();
    });
    const name = `case-file-${orderId}.zip`;
    await until('the zip', async () => readdirSync(folder).includes(name));
    zip = await JSZip.loadAsync(readFileSync(join(folder, name)), { checkCRC32: true });
    const [html, json, ...originals] = Object.keys(zip.files);
    expect([html, json]).toEqual(['case-file.html', 'case.json']);
    expect(originals).toEqual([
      'exhibits/001 128.png',
      'exhibits/002 _.._x.svg',
      'exhibits/003 _img src=x onerror=alert(1)_.html',
      'exhibits/004 _CON.txt',
      expect.stringMatching(/^exhibits\/005 w{50,110}\.bin$/),
      'exhibits/006 photogpj.exe',
      'exhibits/007 image.png',
    ]);
    const [first, second] = await Promise.all(
      originals.slice(0, 2).map((path) => zip.file(path)?.async('nodebuffer')),
    );
    expect(first && Buffer.compare(first, readFileSync(PICTURE))).toBe(0);
    expect(second?.toString()).toBe(HOSTILE[0].text);
    const facts = JSON.parse((await zip.file('case.json')?.async('string')) ?? '');
    expect(facts).toMatchObject({ order: { id: orderId }, exhibits: { length: 2 + HOSTILE.length } });
  });

  test('its page stands alone: pictures from beside it, and no script', async () => {
    const html = (await zip.file('case-file.html')?.async('string')) ?? '';
    const read = await newPage(scene);
    const out = mkdtempSync(join(folder, 'out-'));
    const inside = Object.values(zip.files).filter(({ dir }) => !dir);
    for (const { name } of inside) {
      const path = join(out, name.replace('/', '_'));
      writeFileSync(path, (await zip.file(name)?.async('nodebuffer')) ?? '');
    }
    writeFileSync(join(out, 'case-file.html'), html.replaceAll('exhibits/', 'exhibits_'));
    await read.goto(pathToFileURL(join(out, 'case-file.html')).href);
    const seen = await read.evaluate(() => ({
      title: document.title,
      widths: [...document.querySelectorAll('img')].map(({ naturalWidth }) => naturalWidth),
      exhibits: document.querySelectorAll('.exhibit').length,
      active: [...document.querySelectorAll('*')].filter(
        (one) =>
          /^(script|iframe|object|embed|form|base|link)$/i.test(one.localName) ||
          one.getAttributeNames().some((name) => name.startsWith('on')),
      ).length,
      background: getComputedStyle(document.querySelector('.sheet') ?? document.body).backgroundColor,
    }));
    expect(seen).toEqual({
      title: `Case file for order ${orderId}`,
      widths: [128, 0], // and none of the drawing
      exhibits: 2 + HOSTILE.length,
      active: 0,
      background: 'rgb(255, 255, 255)',
    });
    await read.close();
  });

  test('a file that does not fit is refused, and nothing is lost', async () => {
    // Chromium's own quota cannot be made small for an extension: the page is told of a small one, and of a full disk.
    await page.evaluate(() => {
      navigator.storage.estimate = async () => ({ usage: 0, quota: 400_000 });
    });
    await hand(page, 'drop', [{ name: 'film.mp4', type: 'video/mp4', text: 'x'.repeat(500_000) }]);
    await until('the refusal', () =>
      page.$$eval('[role=alert]', (all) =>
        all.some((one) => one.textContent?.includes('film.mp4 (500 kB) does not fit')),
      ),
    );
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function (value, key) {
        if (value instanceof Blob) throw new DOMException('the disk is full', 'QuotaExceededError');
        return put.call(this, value, key);
      };
    });
    await hand(page, 'drop', [{ name: 'small.mp4', type: 'video/mp4', text: 'x' }]);
    await until('the refusal of a full disk', () =>
      page.$$eval('[role=alert]', (all) =>
        all.some((one) => one.textContent?.startsWith('small.mp4 (1 byte) does not')),
      ),
    );
    await page.reload();
    await page.waitForSelector('.sheet');
    expect(await kept(page)).toBe(2 + HOSTILE.length);
  });

  test('erasing everything in the popup takes the files along', async () => {
    const popup = await openPopup(scene);
    await popup.bringToFront();
    await popup.evaluate(async () => {
      const bar = () => [...document.querySelectorAll('button')];
      bar()
        .find((one) => one.title === 'Settings')
        ?.click();
      const press = async (words: string) => {
        for (let tries = 0; tries < 2_400; tries += 1) {
          const found = bar().find((one) => one.textContent === words);
          if (found) return found.click();
          await new Promise((done) => setTimeout(done, 50));
        }
      };
      await press('Erase everything');
      await press('Erase everything now');
    });
    await until('the end of the files', async () =>
      (await databases(popup)).every((name) => name !== 'evidence-files'),
    );
    await until('the words for it', () =>
      page.$$eval('[role=alert]', (all) =>
        all.some((one) => one.textContent?.includes('is not kept here any more')),
      ),
    );
  });
});
