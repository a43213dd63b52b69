import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** A copy of the built extension whose worker and pages can be asked to change the store by its own functions. */
export interface StoreUnderTest {
  /** Its folder: the browser makes the extension's id of it, so that one folder keeps one store. */
  readonly extension: string;
  /** Takes the extension's worker away, or puts it back, for the next start of the browser: without it nothing is mended. */
  readonly withWorker: (wanted: boolean) => void;
  readonly remove: () => void;
}

/** The page that has the functions of the store, as `storeUnderTest`. */
export const STORE_PAGE = 'store-under-test.html';

/** Makes such a copy of what was built for Chrome. */
export async function storeUnderTest(): Promise<StoreUnderTest> {
  const extension = mkdtempSync(join(tmpdir(), 'dispute-clock-store-'));
  cpSync('.output/chrome-mv3', extension, { recursive: true });
  const script = await bundle();
  writeFileSync(join(extension, 'store-under-test.js'), script);
  writeFileSync(
    join(extension, STORE_PAGE),
    '<!doctype html><body><script src="store-under-test.js"></script><p>store</p></body>', // whoever sees the text has the functions
  );
  const popup = join(extension, 'popup.html');
  const withScript = readFileSync(popup, 'utf8').replace(
    '</body>',
    '<script src="store-under-test.js"></script></body>',
  );
  writeFileSync(popup, withScript);
  const worker = join(extension, 'background.js');
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n;${script}`);
  const manifest = join(extension, 'manifest.json');
  const { background, ...others } = JSON.parse(readFileSync(manifest, 'utf8'));
  return {
    extension,
    withWorker: (wanted) =>
      writeFileSync(manifest, JSON.stringify(wanted ? { ...others, background } : others)),
    remove: () => rmSync(extension, { recursive: true, force: true }),
  };
}

/** The store's functions as one script that leaves them in a global. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: 'tests/journeys/store-functions.ts', formats: ['iife'], name: 'storeFunctions' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('nothing was built');
  return `${first.output[0].code}\n;globalThis.storeUnderTest = storeFunctions;`;
}
