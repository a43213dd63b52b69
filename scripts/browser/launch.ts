import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, {
  type Browser,
  type LaunchOptions as DriverOptions,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import { firstLine, Problem } from '../problem';
import { chromiumArgs } from './chromium-args';
import { prepareProfile } from './chromium-profile';
import { type BrowserKind, findBrowser, PATH_VARIABLE } from './find-browser';
import { EXTENSION_HOST, firefoxPrefs, QUIET_ENVIRONMENT } from './firefox-prefs';
import { newFirefoxProfile } from './firefox-profile';

export interface LaunchOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** The demo shop's port: the browser's only internet. */
  readonly port: number;
  /** The browser's program; left out: the one that is found. */
  readonly program?: string;
  /** A profile folder that is kept; left out: a new one that is deleted afterwards. */
  readonly profile?: string;
  readonly args?: readonly string[];
  /** The language (BCP 47) of the browser's own words, and so of the extension's; left out: the machine's. */
  readonly language?: string;
  /** Variables of the environment besides this program's own: `TZ`. */
  readonly env?: { readonly [name: string]: string };
  /** False for a visible window, which has its own size and leaves Ctrl-C to the caller. */
  readonly headless?: boolean;
}

export interface FirefoxOptions extends LaunchOptions {
  /** Milliseconds without an event until the event page is suspended; left out: Firefox's default of 30,000. */
  readonly idleTimeout?: number;
  /** Preferences besides those that every Firefox gets. */
  readonly prefs?: { readonly [name: string]: unknown };
}

/** A browser in which the extension is installed. */
export interface Launched {
  readonly kind: BrowserKind;
  readonly browser: Browser;
  /** The address of a file of the extension: `popup.html`. */
  readonly extensionUrl: (path: string) => string;
  /** Closes the browser, by force if needed. */
  readonly close: () => Promise<void>;
}

/** What starts a browser that has no extension yet. */
type StartOptions = Omit<LaunchOptions, 'extension' | 'port'>;

/** A port on which nobody listens. */
const NOWHERE = 9;

/** How long a browser may take to close, in milliseconds. */
const CLOSING_MS = 5_000;

/** A limit against hanging alone, in milliseconds: a machine that does other work is slow, and that is no fault. */
export const HANGING_MS = 120_000;

/** Starts an installed Chrome, Chromium, Edge or Brave with the extension and the demo shop. */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const { port, args = [], language, env } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'dispute-clock-chromium-'));
  prepareProfile(profile);
  const browser = await start(
    'chrome',
    { ...options, profile },
    {
      pipe: true,
      enableExtensions: true,
      ...(options.headless === false ? { ignoreDefaultArgs: ['--enable-automation'] } : {}),
      args: [...chromiumArgs(port), ...(language === undefined ? [] : [`--lang=${language}`]), ...args],
      // on Linux the environment decides, elsewhere the argument
      env: { ...process.env, ...(language === undefined ? {} : { LANGUAGE: language }), ...env },
    },
  );
  const id = await installed(browser, options.extension);
  return {
    ...launched('chrome', browser, `chrome-extension://${id}/`),
    close: async () => {
      await end(browser);
      if (options.profile === undefined) remove(profile);
    },
  };
}

/** Starts an installed Firefox with the extension as a temporary add-on, and the demo shop. */
export async function launchFirefox(options: FirefoxOptions): Promise<Launched> {
  const profile = options.profile ?? newFirefoxProfile();
  const browser = await startFirefox({ ...options, profile });
  await installed(browser, options.extension);
  return {
    ...launched('firefox', browser, `moz-extension://${EXTENSION_HOST}/`),
    close: async () => {
      await end(browser);
      if (options.profile === undefined) remove(profile);
    },
  };
}

/** Starts Firefox once in an empty profile folder, for others to begin with a copy of it. */
export async function startOnce(profile: string, program?: string): Promise<void> {
  await end(await startFirefox({ profile, port: NOWHERE, ...(program === undefined ? {} : { program }) }));
}

function startFirefox(options: Omit<FirefoxOptions, 'extension'>): Promise<Browser> {
  const { port, args = [], language, idleTimeout = 30_000, prefs, env } = options;
  return start('firefox', options, {
    browser: 'firefox',
    args: ['--remote-allow-system-access', ...args], // without it the extension's own pages are refused
    extraPrefsFirefox: {
      ...firefoxPrefs(port, idleTimeout),
      ...(language === undefined ? {} : { 'intl.locale.requested': language }),
      ...prefs,
    },
    env: { ...process.env, ...QUIET_ENVIRONMENT, ...env },
  });
}

/** A new tab, whose page is waited for as long as everything else. */
export async function newPage({ browser }: Pick<Launched, 'browser'>): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(HANGING_MS);
  return page;
}

/** Opens one of the extension's pages in a tab and waits for an element that shows that it has rendered. */
export async function openExtensionPage(
  { browser, extensionUrl }: Launched,
  path: string,
  selector = 'body > *',
): Promise<Page> {
  const page = await newPage({ browser });
  if (path === 'popup.html') await page.setViewport({ width: 400, height: 600 }); // as large as the popup is
  // Firefox never reports the load of an extension's page, so we cannot wait for it.
  page.goto(extensionUrl(path)).catch(() => {});
  const end = Date.now() + HANGING_MS;
  // Evaluating in the page fails while our page is replacing the blank one.
  while (!(await page.$(selector).catch(() => null))) {
    if (Date.now() > end) throw new Error(`${path} shows no "${selector}"`);
    await sleep(80);
  }
  return page;
}

/** The extension's service worker in Chromium, once it has the browser's API: straight after a start it has not. */
export async function backgroundWorker({ browser, extensionUrl }: Launched): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (candidate) => candidate.type() === 'service_worker' && candidate.url().startsWith(extensionUrl('')),
    { timeout: HANGING_MS },
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the service worker has gone');
  while (!(await worker.evaluate('globalThis.chrome?.runtime?.id'))) await sleep(80);
  return worker;
}

async function start(kind: BrowserKind, options: StartOptions, own: DriverOptions): Promise<Browser> {
  const executablePath = options.program ?? findBrowser(kind);
  if (executablePath === undefined) {
    throw new Problem(
      `No ${kind} was found. "npm start" gets one, or set ${PATH_VARIABLE[kind]} to its program.`,
    );
  }
  try {
    return await puppeteer.launch({
      executablePath,
      headless: options.headless ?? true,
      acceptInsecureCerts: true,
      timeout: HANGING_MS,
      protocolTimeout: 5 * HANGING_MS, // of one call, which may be a long story in a page
      ...(options.headless === false ? { defaultViewport: null, handleSIGINT: false } : {}),
      ...(options.profile === undefined ? {} : { userDataDir: resolve(options.profile) }),
      ...own,
    });
  } catch (error) {
    throw new Problem(`${executablePath} does not start: ${reason(error)}`);
  }
}

/** Why a browser did not start, in its own words if the driver has kept them. */
function reason(error: unknown): string {
  const lines = error instanceof Error ? error.message.split('\n') : [];
  const own = lines.find((line) => /No usable sandbox|cannot open shared object/.test(line));
  if (own !== undefined) return own.trim();
  // Chromium is driven through a pipe, where the driver only notices that nobody answers.
  return lines[0]?.startsWith('Protocol error')
    ? 'it ended at once. Start it by hand to see why.'
    : firstLine(error);
}

async function installed(browser: Browser, extension: string): Promise<string> {
  try {
    return await browser.installExtension(resolve(extension));
  } catch (error) {
    await end(browser);
    throw new Problem(`The extension in ${extension} cannot be installed: ${firstLine(error)}`);
  }
}

function launched(kind: BrowserKind, browser: Browser, origin: string): Launched {
  return { kind, browser, extensionUrl: (path) => `${origin}${path}`, close: () => end(browser) };
}

function remove(profile: string): void {
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function end(browser: Browser): Promise<void> {
  const force = setTimeout(() => browser.process()?.kill('SIGKILL'), CLOSING_MS);
  await browser.close().catch(() => {}); // it may have ended already
  clearTimeout(force);
}
