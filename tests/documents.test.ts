import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** The documents speak of files: each of them must be there. */
const DOCUMENTS = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

test.each(DOCUMENTS)('every file that %s links to exists', (document) => {
  const links = [...readFileSync(document, 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(
    ([, target = '']) => target,
  );
  const missing = links.filter(
    (target) => !/^[a-z]+:/.test(target) && !existsSync(join(dirname(document), target)),
  );
  expect(missing).toEqual([]);
});

test('every npm command that the documents name exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = DOCUMENTS.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
