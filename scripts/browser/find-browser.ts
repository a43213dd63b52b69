import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { Problem } from '../problem';

/** Everything of the Chrome family counts as `chrome`: the extension is the same. */
export type BrowserKind = 'chrome' | 'firefox';

/** What we must know about a computer to find its browsers. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether there is a program at this path. */
  readonly exists: (path: string) => boolean;
}

/** The environment variable that names a browser's program, to use another than the one that would be found. */
export const PATH_VARIABLE = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const;

const LINUX = {
  chrome: [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr'],
} as const;

const MAC = {
  chrome: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox'],
} as const;

const WINDOWS = {
  chrome: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
} as const;

/**
 * The path of an installed browser's program; undefined if there is none. For Chrome the first of Chrome, Chromium,
 * Edge and Brave. CHROME_PATH or FIREFOX_PATH overrides the search.
 * @throws Problem when that variable points nowhere: another browser than the one asked for would be a surprise.
 */
export function findBrowser(kind: BrowserKind, computer: Computer = thisComputer): string | undefined {
  const variable = PATH_VARIABLE[kind];
  const chosen = computer.env[variable];
  if (!chosen) return candidates(kind, computer).find(computer.exists);
  if (computer.exists(chosen)) return chosen;
  throw new Problem(`${variable} is "${chosen}", but nothing is there. Correct it, or unset it.`);
}

/** The computer that this runs on. */
export const thisComputer: Computer = { platform: process.platform, env: process.env, exists: isProgram };

function candidates(kind: BrowserKind, { platform, env }: Computer): string[] {
  if (platform === 'darwin') return onMac(kind, env.HOME);
  if (platform === 'win32')
    return onWindows(kind, [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']]);
  const folders = (env.PATH ?? '').split(posix.delimiter).filter((folder) => folder !== '');
  return LINUX[kind].flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function onMac(kind: BrowserKind, home: string | undefined): string[] {
  const folders = ['/Applications', ...(home ? [posix.join(home, 'Applications')] : [])];
  return MAC[kind].flatMap((name) => {
    const program = kind === 'firefox' ? 'firefox' : name;
    return folders.map((folder) => posix.join(folder, `${name}.app`, 'Contents', 'MacOS', program));
  });
}

function onWindows(kind: BrowserKind, folders: readonly (string | undefined)[]): string[] {
  const known = folders.flatMap((folder) => (folder ? [folder] : []));
  return WINDOWS[kind].flatMap((program) => known.map((folder) => win32.join(folder, program)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
