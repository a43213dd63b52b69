import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** Names a profile in which Firefox has started before: half of what a first start costs is what it then keeps there. */
export const STARTED_PROFILE = 'FIREFOX_STARTED_PROFILE';

const LEFT_BEHIND = new Set(['cache2', 'lock', '.parentlock', 'thumbnails', 'user.js']);

/** A new profile folder: a copy of the one that has started before, where there is one; empty otherwise. */
export function newFirefoxProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'dispute-clock-firefox-'));
  const started = process.env[STARTED_PROFILE];
  if (started === undefined) return folder;
  cpSync(started, folder, { recursive: true, filter: (path) => !LEFT_BEHIND.has(basename(path)) });
  return folder;
}
