import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension that lives in an odd browser. */
export interface OddBuild {
  readonly extension: string;
  readonly remove: () => void;
}

/** What is odd about it. */
export interface Oddness {
  /** Runs first in each of its scripts, in the worker, the pages and the content script alike. */
  readonly prelude?: string;
  /** Permissions that it does not ask for, so that the browser withholds what belongs to them. */
  readonly without?: readonly string[];
}

/** Makes such a copy of what was built for a browser. */
export function oddBuild(kind: 'chrome' | 'firefox', { prelude = '', without = [] }: Oddness): OddBuild {
  const extension = mkdtempSync(join(tmpdir(), 'dispute-clock-odd-'));
  cpSync(`.output/${kind}-mv3`, extension, { recursive: true });
  for (const name of readdirSync(extension, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.js')) continue;
    const script = join(extension, name);
    writeFileSync(script, `${prelude}\n${readFileSync(script, 'utf8')}`);
  }
  const manifest = join(extension, 'manifest.json');
  const { permissions, ...others } = JSON.parse(readFileSync(manifest, 'utf8'));
  const asked = permissions.filter((permission: string) => !without.includes(permission));
  writeFileSync(manifest, JSON.stringify({ ...others, permissions: asked }));
  return { extension, remove: () => rmSync(extension, { recursive: true, force: true, maxRetries: 5 }) };
}
