import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sourceFiles } from '../scripts/house/import-graph';
import { allIsWell, DOCUMENTS, documentPath, readSections, tableIn } from './read-document';

/** What documents and comments name is there: files, npm commands, sections, sources, decisions. */

const COMMENTED = [
  ...sourceFiles(['lib', 'components', 'entrypoints', 'demo', 'scripts', 'tests']),
  ...['wxt.config.ts', 'vitest.config.ts', 'stryker.config.json', 'locales/en.yml'],
];

/** The longest that an entry of docs/decisions.md may be, the line of its day included. */
const MAX_LINES = 10;

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

test('docs/contributing.md names every npm command', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const commands = readFileSync('docs/contributing.md', 'utf8');
  const missing = Object.keys(scripts).filter(
    (name) => !new RegExp(`npm (?:run )?${name}(?![\\w:-])`).test(commands),
  );
  expect(missing).toEqual([]);
});

test('every file of ours that the documents name exists', () => {
  const named = DOCUMENTS.flatMap((document) =>
    [
      ...readFileSync(document, 'utf8').matchAll(
        /(?:lib|components|entrypoints|demo|scripts|tests|locales|docs)\/[\w./-]*[\w/](?![<…\w])/g,
      ),
    ].map(([path]) => ({ document, path })),
  );
  allIsWell(
    named
      .filter(({ path }) => !existsSync(path))
      .map(({ document, path }) => `${document} names ${path}, which is not there.`),
  );
});

test('every document that a comment or a document cites exists, with the section, source or decision that it cites', () => {
  allIsWell([...COMMENTED, ...DOCUMENTS].flatMap((file) => citationsIn(file).flatMap(faultsOf)));
});

test('every decision has the next number, a day, a status, and at most ten lines', () => {
  const decisions = readSections('docs/decisions.md').slice(1);
  const numbers = decisions.map(({ heading }) => Number(/^D(\d+) \S/.exec(heading)?.[1]));
  expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index));
  const status = /^20\d\d-\d\d-\d\d · (?:holds|changed by D(\d+)|gone)$/;
  allIsWell(
    decisions.flatMap(({ heading, lines: [first = '', ...text] }) => {
      const [known, successor] = status.exec(first) ?? [];
      return [
        ...(known ? [] : [`Below "${heading}" stands no day and status: "2026-11-28 · holds".`]),
        ...(successor && !numbers.includes(Number(successor))
          ? [`"${heading}": there is no D${successor}.`]
          : []),
        ...(text.filter((line) => line !== '').length < MAX_LINES
          ? []
          : [`"${heading}" has more than ten lines.`]),
      ];
    }),
  );
});

interface Citation {
  readonly file: string;
  readonly document: string;
  /** A heading in quotation marks, the key of a source, the number of a decision; or something else, which is a fault. */
  readonly place: string | undefined;
}

/** What a file cites: `docs/rules.md`, `docs/rules.md, "Regions"`, `docs/rules.md, O3`, `docs/decisions.md, D7`. */
function citationsIn(file: string): readonly Citation[] {
  const text = readFileSync(file, 'utf8').replace(/\n\s*(?:\*|\/\/|#)?\s*/g, ' ');
  const cited =
    /(?<![\w/*])(?:docs\/|\.\.\/)?([\w-]+\.md)\b(?:\]\([^)]*\))?(?:,? (section \S+|finding \S+|§ ?\S+|\d+(?:\.\d+)+)|, ("[^"]+"|[A-Z]\d{1,2}\b))?/g;
  return [...text.matchAll(cited)].map(([, document = '', vague, exact]) => ({
    ...{ file, document },
    place: vague ?? exact,
  }));
}

function faultsOf({ file, document, place }: Citation): readonly string[] {
  const path = documentPath(document);
  if (!path) return [`${file} cites ${document}, which is not in this repository: say the fact itself.`];
  if (place === undefined || isPlaceOf(path, place)) return [];
  return [
    `${file} cites ${place} of ${document}, which has none: cite a heading, as ${document}, "Sources".`,
  ];
}

function isPlaceOf(path: string, place: string): boolean {
  const sections = readSections(path);
  const heading = /^"(.+)"$/.exec(place)?.[1];
  if (heading !== undefined) return sections.some((section) => section.heading === heading);
  const decided = sections.some((section) => section.heading.startsWith(`${place} `));
  const sources = tableIn(readFileSync(path, 'utf8').split('\n'), 'key', 'what it is');
  return decided || sources.some(([key]) => key === place);
}
