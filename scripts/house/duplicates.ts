import { syntaxOf } from './syntax';

/** So many lines in a row that stand in two places are a copy. */
const MIN_LINES = 6;

/** Two places that share lines. */
export interface Duplicate {
  readonly files: readonly [string, string];
  /** The first lines that they share, as they are compared. */
  readonly text: string;
}

interface Place {
  readonly file: string;
  readonly lines: readonly string[];
  readonly at: number;
}

/** The pairs of places in some files that share six lines or more, each pair once, however long it is. */
export function duplicates(files: readonly string[]): readonly Duplicate[] {
  const known = new Map<string, Place[]>();
  const found: Duplicate[] = [];
  for (const file of files) {
    const lines = comparedLines(file);
    for (let at = 0; at + MIN_LINES <= lines.length; at += 1) {
      const text = lines.slice(at, at + MIN_LINES).join('\n');
      const place = { file, lines, at };
      const before = known.get(text) ?? [];
      for (const other of before) if (begins(other, place)) found.push({ files: [other.file, file], text });
      known.set(text, [...before, place]);
    }
  }
  return found;
}

/** Whether what two places share begins there: the lines before differ, and the places do not overlap. */
function begins(one: Place, other: Place): boolean {
  if (one.file === other.file && other.at - one.at < MIN_LINES) return false;
  const [a, b] = [one.lines[one.at - 1], other.lines[other.at - 1]];
  return a === undefined || a !== b;
}

/** The lines of a file without blanks around them; without imports, comments, and lines that hold punctuation alone. */
function comparedLines(file: string): readonly string[] {
  const { text, tree } = syntaxOf(file);
  const left = [...tree.comments, ...tree.module.staticImports]
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return left
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => /\w/.test(line));
}
