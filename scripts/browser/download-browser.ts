import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserKind } from './find-browser';

const BROWSER = { chrome: Browser.CHROME, firefox: Browser.FIREFOX } as const;

/** The program of a browser that was downloaded earlier, if there is one. */
export async function cachedBrowser(kind: BrowserKind): Promise<string | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir: cacheFolder() }).catch(() => []);
  return installed
    .filter(({ browser }) => browser === BROWSER[kind])
    .map(({ executablePath }) => executablePath)
    .find((program) => existsSync(program));
}

/**
 * Downloads the current stable version of a browser and returns its program. It is unpacked next to its final folder
 * and moved once complete, so a download can be interrupted and restarted at any time.
 */
export async function downloadBrowser(kind: BrowserKind): Promise<string> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error('there is no build for this kind of computer');
  const cacheDir = join(cacheFolder(), `unfinished-${kind}`);
  await rm(cacheDir, { recursive: true, force: true });
  await mkdir(cacheDir, { recursive: true });
  const buildId = await resolveBuildId(BROWSER[kind], platform, 'stable');
  console.log(
    `Downloading ${kind} ${buildId.replace(/^stable_/, '')} into ${cacheFolder()} (Ctrl-C stops it).`,
  );
  await install({
    browser: BROWSER[kind],
    buildId,
    platform,
    cacheDir,
    downloadProgressCallback: progress(),
    installDeps: process.getuid?.() === 0, // Chrome's list of libraries; only ever done on Debian and Ubuntu
  });
  const home = join(cacheFolder(), kind);
  await rm(home, { recursive: true, force: true });
  await rename(join(cacheDir, kind), home);
  await rm(cacheDir, { recursive: true, force: true });
  const program = await cachedBrowser(kind);
  if (program === undefined) throw new Error('the program is not where it should be after unpacking');
  return program;
}

function cacheFolder(): string {
  const { env, platform } = process;
  const caches =
    platform === 'darwin'
      ? join(homedir(), 'Library', 'Caches')
      : ((platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME) ?? join(homedir(), '.cache'));
  return join(caches, 'dispute-clock', 'browsers');
}

/** Shows the progress of a download: one changing line on a terminal, a line every ten percent elsewhere. */
function progress(): (downloaded: number, total: number) => void {
  let shown = -1;
  const live = process.stdout.isTTY;
  return (downloaded, total) => {
    const percent = Math.floor((100 * downloaded) / total);
    if (!(percent > shown) || (!live && percent % 10 !== 0)) return;
    shown = percent;
    const text = `  ${percent} % of ${Math.round(total / 1_000_000)} MB`;
    if (live) process.stdout.write(`\r${text}${percent === 100 ? '\n' : ''}`);
    else console.log(text);
  };
}
