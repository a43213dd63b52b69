import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Where a document of a name stands: at the root or in docs/. Undefined where there is none. */
export function documentPath(name: string): string | undefined {
  return [name, `docs/${name}`].find((path) => existsSync(path));
}

/** The project's documents, by their paths from its root. */
export const DOCUMENTS: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** A part of a document: its heading, without the marks, and the lines below it up to the next heading of whatever level. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A document cut at its headings. What stands above the first is a section without a heading. */
export function sectionsOf(text: string): readonly Section[] {
  return text.split(/^(?=#{1,6} )/m).map((part) => {
    const [first = '', ...lines] = part.split('\n');
    return { heading: first.replace(/^#+ /, ''), lines };
  });
}

/** The sections of a document, read from its path. */
export function readSections(path: string): readonly Section[] {
  return sectionsOf(readFileSync(path, 'utf8'));
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The rows of the first table in some lines whose header begins so; its header and its rule are left out. */
export function tableIn(
  lines: readonly string[],
  ...header: readonly string[]
): readonly (readonly string[])[] {
  const start = lines.findIndex((line) => header.every((name, index) => cellsOf(line)[index] === name));
  if (start < 0) return [];
  const after = lines.slice(start + 2);
  const end = after.findIndex((line) => !line.startsWith('|'));
  return after.slice(0, end < 0 ? undefined : end).map(cellsOf);
}

/** The names in backticks. */
export function namedIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

/** Fails with the sentences, if there are any. */
export function allIsWell(sentences: readonly string[]): void {
  expect(sentences, sentences.join('\n')).toEqual([]);
}
