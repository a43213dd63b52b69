import { readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { syntaxOf } from './syntax';

/** One import or re-export of a file. */
export interface Import {
  readonly from: string;
  /** The file it leads to, or the name of a package. */
  readonly to: string;
  /** Whether it imports only types. */
  readonly typeOnly: boolean;
}

/** Which of these files imports which. */
export interface ImportGraph {
  readonly files: readonly string[];
  readonly imports: readonly Import[];
}

/** The TypeScript files below some folders of the project, from its root, with `/` between names. */
export function sourceFiles(folders: readonly string[]): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
      .toSorted(),
  );
}

/** The imports of some files, dynamic ones included. A file that does not parse throws. */
export function importGraph(files: readonly string[]): ImportGraph {
  const known = new Set(files);
  return { files, imports: files.flatMap((from) => importsOf(from, known)) };
}

function importsOf(from: string, known: ReadonlySet<string>): readonly Import[] {
  const { text, tree } = syntaxOf(from);
  const { staticImports, staticExports, dynamicImports } = tree.module;
  const found = [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      to: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ to: moduleRequest.value, typeOnly: isType }] : [],
      ),
    ),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      to: text.slice(start, end).replace(/^['"`]|['"`]$/g, ''),
      typeOnly: false,
    })),
  ];
  return found.map(({ to, typeOnly }) => ({ from, to: resolved(from, to, known), typeOnly }));
}

function resolved(from: string, name: string, known: ReadonlySet<string>): string {
  if (!name.startsWith('.')) return name;
  const path = normalize(join(dirname(from), name)).replaceAll('\\', '/');
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((file) => known.has(file)) ?? path;
}

/** A graph: for each name the names that it leads to. */
export type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** The arrows between files, or between what `nameOf` makes of files: their folders, their rooms. */
export function arrows(
  { files, imports }: ImportGraph,
  { types, nameOf = (file) => file }: { readonly types: boolean; readonly nameOf?: (file: string) => string },
): Arrows {
  const known = new Set(files);
  const found = new Map(files.map((file) => [nameOf(file), new Set<string>()]));
  for (const { from, to, typeOnly } of imports) {
    if (!known.has(to) || (typeOnly && !types) || nameOf(from) === nameOf(to)) continue;
    found.get(nameOf(from))?.add(nameOf(to));
  }
  return found;
}

/** The rings of a graph: sets of names that can all reach one another, largest first. */
export function rings(graph: Arrows): readonly (readonly string[])[] {
  const reach = new Map([...graph.keys()].map((name) => [name, reachable(graph, name)]));
  const found = new Map<string, readonly string[]>();
  for (const [name, reached] of reach) {
    if (!reached.has(name)) continue;
    const ring = [...reached].filter((other) => reach.get(other)?.has(name)).toSorted();
    found.set(ring.join(' '), ring);
  }
  return [...found.values()].toSorted((a, b) => b.length - a.length);
}

function reachable(graph: Arrows, from: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [...(graph.get(from) ?? [])];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    waiting.push(...(graph.get(name) ?? []));
  }
  return seen;
}

/** The longest path along the arrows, as names. A ring on the way is followed at most once. */
export function longestChain(graph: Arrows): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const visit = (name: string, path: readonly string[]): readonly string[] => {
    const done = known.get(name);
    if (done) return done;
    let best: readonly string[] = [];
    for (const next of graph.get(name) ?? []) {
      if (path.includes(next)) continue;
      const chain = visit(next, [...path, next]);
      if (chain.length > best.length) best = chain;
    }
    const chain = [name, ...best];
    known.set(name, chain);
    return chain;
  };
  let longest: readonly string[] = [];
  for (const name of graph.keys()) {
    const chain = visit(name, [name]);
    if (chain.length > longest.length) longest = chain;
  }
  return longest;
}
