import type { Page } from 'puppeteer-core';
import { hand, loseFiles } from '../browser/case-files';
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
  await hand(page, 'drop', [photo('unpacked.svg', 210), photo('plug.svg', 20)]);
  await page.waitForFunction(() => document.querySelectorAll('.exhibit img').length === 2);
  await page.type('.note-form textarea', 'The seller wrote: "Please accept 3 euros, the plug can be glued."');
  await page.click('.note-form [type=submit]');
  await page.waitForSelector('.note');
  await page.evaluate(() => window.scrollTo(0, 0));
  await keepSightings(studio, page, 'dispute');
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

/** A picture as a buyer might have taken it: a thing on a table. */
function photo(name: string, hue: number) {
  return {
    name,
    type: 'image/svg+xml',
    text: `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480" viewBox="0 0 64 48"><rect width="64" height="48" fill="hsl(${hue} 20% 88%)"/><path d="M12 30 32 20 52 30 32 40ZM26 27 38 33" fill="hsl(${hue} 30% 70%)" stroke="hsl(${hue} 30% 35%)"/></svg>`,
  };
}
