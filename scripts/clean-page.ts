import { readFileSync, statSync } from 'node:fs';
import { layoutFor } from '../lib/page/layouts';
import { isName } from '../lib/page/skeleton';
import { ORDER_LIST_URL } from '../lib/records/addresses';
import { readFileArguments } from './arguments';
import { Problem, runScript } from './problem';
import { cleanPage } from './test-page/clean-page';
import { parsePage } from './test-page/parse-page';
import { documentAround, writeTestPage } from './test-page/write-test-page';

const HELP = `npm run clean-page -- FILE makes a test page of a page of AliExpress's that you have saved: without scripts and
pictures, every number made up, every text masked that no test needs. A folder that is there already is never written over.

  npm run clean-page -- orders.html --name new-header    the last part of the folder's name ("saved")
  npm run clean-page -- order.html --address URL         where the page was: Firefox does not write it into the file,
                                                         and it is then taken for "My Orders"`;

await runScript(async () => {
  const { file, values } = readFileArguments(HELP, { name: { type: 'string' }, address: { type: 'string' } });
  if (file === undefined) throw new Problem('Which file? npm run clean-page -- FILE');
  const html = textOf(file);
  const page = parsePage(html);
  const address = values.address ?? addressIn(html) ?? ORDER_LIST_URL;
  const layout = layoutFor(address);
  if (!layout) throw new Problem(`No layout reads a page at ${address}.`);
  const { lang } = page.documentElement;
  const clean = cleanPage(layout, page, address);
  const seenAt = statSync(file).mtime.toISOString().slice(0, 10);
  const language = isName(lang) ? lang.slice(0, 10) : '';
  const folder = writeTestPage('tests/pages', {
    source: layout.source,
    language,
    name: values.name ?? 'saved',
    html: documentAround(clean.html, language),
    origin: `a page saved on ${seenAt}, cleaned`,
    address: clean.address,
    seenAt,
  });
  console.log(`Written: ${folder}
Now a person must
  read page.html from end to end: a name in a sentence looks like any other word,
  write what each card should give into "cards" of facts.json.
These texts stayed as they were:
${clean.kept.map((text) => `  ${text}`).join('\n')}`);
});

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Problem(`${file} cannot be read.`);
  }
}

/** The address of a saved page, which Chromium writes into the file. */
function addressIn(html: string): string | undefined {
  return /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html)?.[1];
}
