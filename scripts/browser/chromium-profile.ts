import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What no switch can say: without a language, Chromium fetches no dictionary at the first text field. */
const SETTINGS = { spellcheck: { dictionary: '' } } as const;

/** Puts our settings into a profile folder of Chromium that has none yet. */
export function prepareProfile(folder: string): void {
  const file = join(folder, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(folder, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify(SETTINGS));
}
