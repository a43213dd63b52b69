import { type ESTree, Visitor } from 'vite';
import { linesOf, syntaxOf } from './syntax';

/** A function of a file and its length, with all that is written inside it. */
export interface FunctionLength {
  readonly name: string;
  readonly file: string;
  readonly lines: number;
}

/** The lengths of all functions in some files, named or not, that hold statements: an expression is no function to read. */
export function functionLengths(files: readonly string[]): readonly FunctionLength[] {
  return files.flatMap(lengthsIn);
}

function lengthsIn(file: string): readonly FunctionLength[] {
  const { text, tree } = syntaxOf(file);
  const names = new Map<number, string>();
  const found: FunctionLength[] = [];
  const name = (
    value: { readonly start: number } | null,
    key: { readonly start: number; readonly end: number },
  ) => {
    if (value) names.set(value.start, text.slice(key.start, key.end));
  };
  const measure = (node: ESTree.Function | ESTree.ArrowFunctionExpression) => {
    if (node.body?.type !== 'BlockStatement') return;
    const lines = linesOf(text, node.start, node.end);
    found.push({ name: node.id?.name ?? names.get(node.start) ?? 'a function without a name', file, lines });
  };
  new Visitor({
    VariableDeclarator: ({ id, init }) => name(init, id),
    Property: ({ key, value }) => name(value, key),
    MethodDefinition: ({ key, value }) => name(value, key),
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(tree.program);
  return found;
}
