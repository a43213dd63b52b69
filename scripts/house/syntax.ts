import { readFileSync } from 'node:fs';
import { type ParseResult, parseSync } from 'vite';

/** A file as text and as a tree. */
export interface Syntax {
  readonly file: string;
  readonly text: string;
  readonly tree: ParseResult;
}

/** Parses a TypeScript file. One that does not parse throws. */
export function syntaxOf(file: string): Syntax {
  const text = readFileSync(file, 'utf8');
  const tree = parseSync(file, text);
  const [error] = tree.errors;
  if (error) throw new Error(`${file} does not parse: ${error.message}`);
  return { file, text, tree };
}

/** The number of lines of a text, or of a part of it from one place to another; a last line break begins no line. */
export function linesOf(text: string, start = 0, end = text.length): number {
  return text.slice(start, end).trimEnd().split('\n').length;
}
