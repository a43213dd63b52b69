import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from './browser/find-browser';
import { ROOT, runTool } from './node-tool';
import { Problem } from './problem';

/** Builds the extension for production, quietly. Returns its folder. */
export async function buildExtension(kind: BrowserKind): Promise<string> {
  const { code, stdout, stderr } = await runTool('wxt', ['build', '-b', kind], { show: false });
  if (code !== 0)
    throw new Problem(`The extension could not be built for ${kind}.\n${stdout}${stderr}`.trim());
  return builtExtension(kind);
}

/** The folder of the extension as it was last built. */
export function builtExtension(kind: BrowserKind): string {
  const folder = join(ROOT, '.output', `${kind}-mv3`);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  const command = kind === 'firefox' ? 'npm run build:firefox' : 'npm run build';
  throw new Problem(`The extension has not been built for ${kind} yet: run "${command}".`);
}
