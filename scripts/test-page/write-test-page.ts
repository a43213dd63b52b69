import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageSource } from '../../lib/records/page-source';
import { Problem } from '../problem';

/** A page for the tests, before it is written. */
export interface TestPage {
  readonly source: PageSource;
  /** What its folder is called by, where that is not the source: a narrow list is a list too. */
  readonly kind?: 'narrow';
  /** The page's language; empty if it declares none. */
  readonly language: string;
  /** What is tested with it: "missing-field". */
  readonly name: string;
  readonly html: string;
  readonly origin: string;
  readonly address: string;
  /** The day (YYYY-MM-DD) on which it was seen. */
  readonly seenAt: string;
  /** What each card must give; left out where a person is to write that. */
  readonly cards?: readonly object[];
}

/**
 * Writes a test page into its own folder below `root` and returns the folder.
 * @throws Problem if the folder exists already or the name is not valid; then nothing is written.
 */
export function writeTestPage(root: string, page: TestPage): string {
  if (!/^[a-z0-9-]{1,40}$/.test(page.name)) {
    throw new Problem(`"${page.name}" is no name for a page: small letters, digits and hyphens.`);
  }
  const kind = page.kind ?? page.source;
  const folder = join(root, `${kind}.${page.language.toLowerCase() || 'xx'}.${page.name}`);
  if (existsSync(folder)) throw new Problem(`${folder} is there already. Give it another --name.`);
  mkdirSync(folder, { recursive: true });
  const { origin, address, seenAt, cards = [] } = page;
  writeFileSync(join(folder, 'page.html'), page.html);
  writeFileSync(
    join(folder, 'facts.json'),
    `${JSON.stringify({ origin, address, seenAt, cards }, null, 2)}\n`,
  );
  return folder;
}

/** A document around a body or a body's content. */
export function documentAround(body: string, language: string): string {
  const whole = body.startsWith('<body') ? body : `<body>\n${body}\n</body>`;
  return `<!doctype html>\n<html lang="${language}">\n${whole}\n</html>\n`;
}
