import type { Page } from 'puppeteer-core';

/** An SVG and a page with scripts, under hostile file names. */
const HACK = "top.hacked = 'yes'; alert('hacked')";
export const HOSTILE = [
  {
    name: '../../x.svg',
    type: 'image/svg+xml',
    text: `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" onload="${HACK}"><script>${HACK}</script><rect width="40" height="40"/></svg>`,
  },
  { name: '<img src=x onerror=alert(1)>.html', type: 'text/html', text: `<script>${HACK}</script>` },
  { name: 'CON.txt', type: 'text/plain', text: 'a device?' },
  { name: `${'w'.repeat(296)}.bin`, type: '', text: 'long' },
  { name: 'photo\u202Egpj.exe', type: 'application/x-msdownload', text: 'MZ' },
] as const;

/** Drops or pastes files into the page. */
export async function hand(
  page: Page,
  how: 'drop' | 'paste',
  files: readonly { readonly name: string; readonly type: string; readonly text: string }[],
): Promise<void> {
  await page.evaluate(
    (way, all) => {
      const data = new DataTransfer();
      for (const { name, type, text } of JSON.parse(all)) data.items.add(new File([text], name, { type }));
      const event =
        way === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
    },
    how,
    JSON.stringify(files),
  );
}

/** The bytes of the first file that is kept, as a page of the extension reads them. */
export function bytesOf(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise<number[]>((done, refuse) => {
        const opening = indexedDB.open('evidence-files');
        opening.onerror = () => refuse(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('bytes').objectStore('bytes').getAll();
          all.onsuccess = async () => {
            opening.result.close();
            const [first] = all.result;
            done([...new Uint8Array(await first.arrayBuffer())]);
          };
        };
      }),
  );
}

/** Deletes the files' database, as Chromium does if it can no longer read one. */
export function loseFiles(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done, refuse) => {
        const going = indexedDB.deleteDatabase('evidence-files');
        going.onerror = () => refuse(going.error);
        going.onsuccess = () => done();
      }),
  );
}

/** The names of the databases that are there. */
export function databases(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}
