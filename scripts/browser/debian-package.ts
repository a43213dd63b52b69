import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import type { BrowserKind } from './find-browser';

const PACKAGES = { chrome: 'chromium', firefox: 'firefox-esr' } as const;

/**
 * The Debian package of a browser, if this script may install it: on Debian, as root. Not on Ubuntu, whose packages of
 * these names only install snaps, which do not run in a container.
 */
export async function debianPackage(kind: BrowserKind): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID="?debian"?$/m.test(release) ? PACKAGES[kind] : undefined;
}

/** Installs a package with apt-get, on screen. Returns what failed, if anything. */
export async function installPackage(name: string): Promise<string | undefined> {
  return (
    (await aptGet(['update', '-q'])) ??
    (await aptGet(['install', '-q', '-y', '--no-install-recommends', name]))
  );
}

function aptGet(args: readonly string[]): Promise<string | undefined> {
  return new Promise((finished) => {
    const child = spawn('apt-get', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    child.once('error', (error) => finished(error.message));
    child.once('close', (code) => finished(code === 0 ? undefined : `apt-get ${args[0]} ended with ${code}`));
  });
}
