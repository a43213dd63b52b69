import { describe, expect, test } from 'vitest';
import { type BrowserKind, type Computer, findBrowser } from '../../../scripts/browser/find-browser';
import { Problem } from '../../../scripts/problem';

interface Dispute {
  readonly name: string;
  readonly kind: BrowserKind;
  readonly platform: NodeJS.Platform;
  readonly env: Record<string, string>;
  readonly programs: readonly string[];
  readonly found: string | undefined;
}

const LINUX = { platform: 'linux', env: { PATH: '/one:/two' } } as const;
const MAC = { platform: 'darwin', env: { HOME: '/Users/ada' } } as const;
const WINDOWS = {
  platform: 'win32',
  env: {
    LOCALAPPDATA: 'C:\\Ada\\Local',
    PROGRAMFILES: 'C:\\Programs',
    'PROGRAMFILES(X86)': 'C:\\Programs86',
  },
} as const;

const CASES: readonly Dispute[] = [
  {
    ...LINUX,
    name: 'Chrome before Chromium, wherever on PATH they are',
    kind: 'chrome',
    programs: ['/one/chromium', '/two/google-chrome'],
    found: '/two/google-chrome',
  },
  {
    ...LINUX,
    name: 'Edge before Brave',
    kind: 'chrome',
    programs: ['/one/brave-browser', '/one/microsoft-edge'],
    found: '/one/microsoft-edge',
  },
  {
    ...LINUX,
    name: 'the first folder of PATH for the same name',
    kind: 'chrome',
    programs: ['/two/chromium', '/one/chromium'],
    found: '/one/chromium',
  },
  {
    ...LINUX,
    name: 'no Chrome where only Firefox is',
    kind: 'chrome',
    programs: ['/one/firefox'],
    found: undefined,
  },
  {
    ...LINUX,
    name: 'Firefox before its ESR',
    kind: 'firefox',
    programs: ['/one/firefox-esr', '/two/firefox'],
    found: '/two/firefox',
  },
  {
    ...LINUX,
    name: 'the ESR alone',
    kind: 'firefox',
    programs: ['/one/firefox-esr'],
    found: '/one/firefox-esr',
  },
  {
    ...LINUX,
    name: 'nothing without PATH',
    kind: 'chrome',
    env: {},
    programs: ['chromium'],
    found: undefined,
  },
  {
    ...LINUX,
    name: 'nothing in the current folder for an empty entry of PATH',
    kind: 'chrome',
    env: { PATH: ':/one' },
    programs: ['chromium'],
    found: undefined,
  },
  {
    ...LINUX,
    name: 'what CHROME_PATH names before all others',
    kind: 'chrome',
    env: { PATH: '/one', CHROME_PATH: '/my/own/chrome' },
    programs: ['/one/google-chrome', '/my/own/chrome'],
    found: '/my/own/chrome',
  },
  {
    ...LINUX,
    name: 'Firefox although CHROME_PATH is set',
    kind: 'firefox',
    env: { PATH: '/one', CHROME_PATH: '/my/own/chrome' },
    programs: ['/one/firefox', '/my/own/chrome'],
    found: '/one/firefox',
  },
  {
    ...LINUX,
    name: 'Chrome although CHROME_PATH is empty',
    kind: 'chrome',
    env: { PATH: '/one', CHROME_PATH: '' },
    programs: ['/one/google-chrome'],
    found: '/one/google-chrome',
  },
  {
    ...MAC,
    name: 'Chrome for everybody',
    kind: 'chrome',
    programs: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    found: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  },
  {
    ...MAC,
    name: "Brave among one person's programs",
    kind: 'chrome',
    programs: ['/Users/ada/Applications/Brave Browser.app/Contents/MacOS/Brave Browser'],
    found: '/Users/ada/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  },
  {
    ...MAC,
    name: 'Firefox',
    kind: 'firefox',
    programs: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    found: '/Applications/Firefox.app/Contents/MacOS/firefox',
  },
  {
    ...WINDOWS,
    name: "one person's Chrome before everybody's Edge",
    kind: 'chrome',
    programs: [
      'C:\\Programs86\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Ada\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ],
    found: 'C:\\Ada\\Local\\Google\\Chrome\\Application\\chrome.exe',
  },
  {
    ...WINDOWS,
    name: 'the Edge that comes with Windows',
    kind: 'chrome',
    programs: ['C:\\Programs86\\Microsoft\\Edge\\Application\\msedge.exe'],
    found: 'C:\\Programs86\\Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    ...WINDOWS,
    name: 'Firefox',
    kind: 'firefox',
    programs: ['C:\\Programs\\Mozilla Firefox\\firefox.exe'],
    found: 'C:\\Programs\\Mozilla Firefox\\firefox.exe',
  },
];

describe('finding a browser', () => {
  test.each(CASES)('$platform, $kind: $name', ({ kind, found, ...rest }) => {
    expect(findBrowser(kind, computer(rest))).toBe(found);
  });

  test.each([
    ['chrome', 'CHROME_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ] as const)('a path for %s that points nowhere is told, not passed over', (kind, variable) => {
    const env = { PATH: '/one', [variable]: '/gone' };
    const find = () =>
      findBrowser(kind, computer({ ...LINUX, env, programs: ['/one/chromium', '/one/firefox'] }));
    expect(find).toThrow(Problem);
    expect(find).toThrow(`${variable} is "/gone"`);
  });
});

function computer({ platform, env, programs }: Pick<Dispute, 'platform' | 'env' | 'programs'>): Computer {
  return { platform, env, exists: (path) => programs.includes(path) };
}
