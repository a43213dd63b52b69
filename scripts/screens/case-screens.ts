import type { Page } from 'puppeteer-core';
import { loseFiles } from '../browser/case-files';
import { openExtensionPage } from '../browser/launch';
import { idOf, keep, keepSightings, type Studio } from './studio';

/** A4 (210 × 297 mm), and the margins of the case file, in the pixels of a page. */
const PAPER = { width: 794, height: 1123 };
const MARGINS = '76px 68px';

/** The case page of a dispute with two files and a note, on the screen and as the first printed page. */
export async function takeCase(studio: Studio): Promise<void> {
  const orderId = idOf(studio, 'case-open');
  const page = await openExtensionPage(studio, `case.html#order=${orderId}`, '.sheet');
  await page.setViewport({ width: 1180, height: 900 });
  await page.bringToFront();
  await dropPhotos(page);
  await page.type('.note-form textarea', 'The seller wrote: "Please accept 3 euros, the plug can be glued."');
  await page.click('.note-form [type=submit]');
  await page.waitForSelector('.note');
  await page.evaluate(() => window.scrollTo(0, 0));
  await keepSightings(studio, page, 'case');
  await takePaper(studio, page);
  await page.close();
  await takeLost(studio, orderId);
}

/** The same once the browser has lost the attached files. */
async function takeLost(studio: Studio, orderId: string): Promise<void> {
  const page = await openExtensionPage(studio, `case.html#order=${orderId}`, '.sheet');
  await page.setViewport({ width: 1180, height: 900 });
  await loseFiles(page);
  await page.reload();
  await page.waitForSelector('.file .notice');
  await page.$('.drop').then((drop) => drop?.scrollIntoView());
  await keepSightings(studio, page, 'case-lost');
  await page.close();
}

async function takePaper(studio: Studio, page: Page): Promise<void> {
  await page.emulateMediaType('print');
  await page.setViewport(PAPER);
  await page.evaluate((margins) => {
    document.body.style.padding = margins; // the printed page has margins, the window has not
  }, MARGINS);
  await keep(studio, page, 'case-printed');
}

/** Drops pictures as a buyer might have taken them, a thing on a table, and shows them. */
async function dropPhotos(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const data = new DataTransfer();
    for (const [name, hue] of [
      ['unpacked.png', 210],
      ['plug.png', 20],
    ] as const) {
      const canvas = new OffscreenCanvas(640, 480);
      const brush = canvas.getContext('2d');
      if (!brush) throw new Error('no canvas');
      brush.scale(10, 10);
      brush.fillStyle = `hsl(${hue} 20% 88%)`;
      brush.fillRect(0, 0, 64, 48);
      const thing = new Path2D('M12 30 32 20 52 30 32 40ZM26 27 38 33');
      brush.fillStyle = `hsl(${hue} 30% 70%)`;
      brush.fill(thing);
      brush.strokeStyle = `hsl(${hue} 30% 35%)`;
      brush.stroke(thing);
      data.items.add(new File([await canvas.convertToBlob()], name, { type: 'image/png' }));
    }
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  });
  await page.waitForFunction(() => document.querySelectorAll('.file').length === 2);
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('.presses button')];
    buttons.find(({ textContent }) => textContent === 'Show all pictures')?.click();
  });
  await page.waitForFunction(() => document.querySelectorAll('.exhibit img').length === 2);
}
