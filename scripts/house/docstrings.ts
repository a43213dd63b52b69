import { syntaxOf } from './syntax';

/** How many exports some files have, and how many of them have a docstring. */
export interface Documented {
  readonly exports: number;
  readonly documented: number;
}

/** Counts what files declare and export. What they hand on from other files is not theirs. */
export function documentedExports(files: readonly string[]): Documented {
  const all = files.flatMap(exportsOf);
  return { exports: all.length, documented: all.filter((isDocumented) => isDocumented).length };
}

/** Of each export, whether a docstring stands directly before it. */
function exportsOf(file: string): readonly boolean[] {
  const { text, tree } = syntaxOf(file);
  return tree.program.body.flatMap((node) => {
    const isOwn =
      node.type === 'ExportDefaultDeclaration' ||
      (node.type === 'ExportNamedDeclaration' && node.declaration);
    return isOwn ? [/\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(text.slice(0, node.start))] : [];
  });
}
