import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keep, type Studio } from './studio';

/** The README's one picture: the list and the popup, side by side. */
export async function takeOverview(studio: Studio): Promise<void> {
  const picture = async (name: string) =>
    `data:image/png;base64,${(await readFile(join(studio.folder, `${name}.png`))).toString('base64')}`;
  const page = await studio.browser.newPage();
  await page.setViewport({ width: 1396, height: 640 });
  await page.setContent(`<style>
    body { margin: 0; display: flex; align-items: flex-start; gap: 20px; padding: 20px; background: #e9edf2 }
    img { border: 1px solid #c9d1da; border-radius: 8px; block-size: 600px }
  </style><img src="${await picture('list')}"><img src="${await picture('popup-list-light')}">`);
  await keep(studio, page, 'overview');
  await page.close();
}
