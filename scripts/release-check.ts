import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { readArguments } from './arguments';
import { ROOT } from './node-tool';
import { Problem, runScript } from './problem';
import { faults } from './release/faults';

const HELP = `npm run release-check says what stands in the way of a release: placeholders, versions that differ, changes that
are not committed. Build what is to be released first: npm run zip.`;

/** The host of every address that is still to be filled in; written so that this file holds none. */
const PLACEHOLDER = ['example', 'invalid'].join('.');

const Versioned = z.object({ version: z.string() });

await runScript(async () => {
  readArguments(HELP, {});
  const version = versionIn('package.json');
  if (version === undefined) throw new Problem('There is no package.json.');
  const found = faults({
    version,
    changelog: readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'),
    manifests: {
      Chrome: versionIn('.output/chrome-mv3/manifest.json'),
      Firefox: versionIn('.output/firefox-mv3/manifest.json'),
    },
    placeholders: filesWithPlaceholders(),
    uncommitted: git('status', '--porcelain'),
  });
  if (found.length > 0) throw new Problem(found.join('\n'));
  console.log(`Nothing stands in the way of ${version}.`);
});

function versionIn(path: string): string | undefined {
  const file = join(ROOT, path);
  return existsSync(file) ? Versioned.parse(JSON.parse(readFileSync(file, 'utf8'))).version : undefined;
}

function filesWithPlaceholders(): readonly string[] {
  const files = git('ls-files', '-z')
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(ROOT, file)));
  return files.filter((file) => readFileSync(join(ROOT, file), 'utf8').includes(PLACEHOLDER));
}

function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });
  } catch {
    throw new Problem('A release is made of a git repository, and git finds none here.');
  }
}
