import { Visitor } from 'vite';
import { syntaxOf } from './syntax';

/** What lets a mistake through: types that are not checked, and variables that any function of a file may change. */
export interface Looseness {
  readonly moduleLets: number;
  readonly anys: number;
  /** Casts, `as const` left out. */
  readonly casts: number;
  readonly nonNulls: number;
}

/** Counts it in some files. */
export function loosenessOf(files: readonly string[]): Looseness {
  const found = { moduleLets: 0, anys: 0, casts: 0, nonNulls: 0 };
  for (const file of files) {
    const { text, tree } = syntaxOf(file);
    for (const node of tree.program.body) {
      const declared = node.type === 'ExportNamedDeclaration' ? node.declaration : node;
      if (declared?.type === 'VariableDeclaration' && declared.kind === 'let') found.moduleLets += 1;
    }
    new Visitor({
      TSAnyKeyword: () => {
        found.anys += 1;
      },
      TSAsExpression: ({ typeAnnotation: { start, end } }) => {
        if (text.slice(start, end) !== 'const') found.casts += 1;
      },
      TSNonNullExpression: () => {
        found.nonNulls += 1;
      },
    }).visit(tree.program);
  }
  return found;
}
