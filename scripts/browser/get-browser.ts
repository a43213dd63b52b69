import { createInterface } from 'node:readline/promises';
import { oneLine, Problem } from '../problem';
import { debianPackage, installPackage } from './debian-package';
import { cachedBrowser, downloadBrowser } from './download-browser';
import { type BrowserKind, findBrowser, PATH_VARIABLE } from './find-browser';

export interface GetOptions {
  /** Whether to answer every question with yes. CI=true does so too. */
  readonly yes: boolean;
}

const NAME = { chrome: 'Chrome, Chromium, Edge or Brave', firefox: 'Firefox' } as const;

/**
 * The program of a browser: an installed one, one downloaded earlier, or a new one. New ones come from Debian's
 * packages if possible (root on Debian), else by download into the user's cache folder. A user at a terminal is asked
 * first.
 * @throws Problem that says what to install or set, when there is no way left.
 */
export async function ensureBrowser(kind: BrowserKind, { yes }: GetOptions): Promise<string> {
  return (
    findBrowser(kind) ??
    (await cachedBrowser(kind)) ??
    (await getBrowser(kind, yes || process.env.CI === 'true'))
  );
}

async function getBrowser(kind: BrowserKind, agreed: boolean): Promise<string> {
  const reasons: string[] = [];
  const name = await debianPackage(kind);
  if (name !== undefined) {
    // Without a terminal there is nobody to ask, and root on Debian usually means a throw-away container.
    const may =
      agreed || !process.stdin.isTTY || (await ask(`No ${NAME[kind]} was found. Install Debian's ${name}?`));
    if (!may) throw new Problem(advice(kind, reasons, agreed));
    console.log(`No ${NAME[kind]} was found: installing Debian's ${name} with apt-get.`);
    const failure = await installPackage(name);
    const installed = findBrowser(kind);
    if (installed !== undefined) return installed;
    reasons.push(`apt-get did not install ${name}${failure ? `: ${failure}` : '.'}`);
  }
  const may =
    agreed || (await ask(`No ${NAME[kind]} was found. Download one into your cache folder (about 200 MB)?`));
  if (!may) throw new Problem(advice(kind, reasons, agreed));
  try {
    return await downloadBrowser(kind);
  } catch (error) {
    throw new Problem(advice(kind, [...reasons, `The download failed: ${oneLine(error)}`], agreed));
  }
}

async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.once('SIGINT', () => process.exit(130));
  try {
    return /^(y|yes|)$/i.test((await terminal.question(`${question} [Y/n] `)).trim());
  } finally {
    terminal.close();
  }
}

/** What a user without a usable browser can do. */
function advice(kind: BrowserKind, reasons: readonly string[], agreed: boolean): string {
  return [
    ...reasons,
    `This needs ${NAME[kind]}, and none was found. Do one of these, then run the command again:`,
    `  - install one${command(kind)}`,
    `  - set ${PATH_VARIABLE[kind]} to the program of one that is installed elsewhere`,
    ...(agreed ? [] : ['  - add --yes to have one downloaded (npm test -- --yes, npm start -- --yes)']),
  ].join('\n');
}

function command(kind: BrowserKind): string {
  switch (process.platform) {
    case 'darwin':
      return `: brew install --cask ${kind === 'chrome' ? 'google-chrome' : 'firefox'}`;
    case 'win32':
      return `: winget install ${kind === 'chrome' ? 'Google.Chrome' : 'Mozilla.Firefox'}`;
    default:
      return ` (Debian: sudo apt-get install ${kind === 'chrome' ? 'chromium' : 'firefox-esr'})`;
  }
}
