import { readFileSync } from 'node:fs';
import { type Documented, documentedExports } from './docstrings';
import { type Duplicate, duplicates } from './duplicates';
import { type FunctionLength, functionLengths } from './functions';
import { arrows, importGraph, longestChain, rings } from './import-graph';
import { type Looseness, loosenessOf } from './looseness';
import { linesOf } from './syntax';

/** The house in numbers. "Values" leaves out imports of types alone. */
export interface HouseNumbers {
  readonly fileLines: readonly number[];
  readonly chain: { readonly all: readonly string[]; readonly values: readonly string[] };
  readonly fileRings: { readonly all: number; readonly values: number };
  /** The folders of the largest ring; none where no folders import each other. */
  readonly folderRing: readonly string[];
  readonly functions: readonly FunctionLength[];
  readonly exports: Documented;
  readonly duplicates: readonly Duplicate[];
  readonly looseness: Looseness;
  readonly testLines: number;
}

/** Measures the files of a product, and the files of its tests. */
export function measure(product: readonly string[], tests: readonly string[]): HouseNumbers {
  const graph = importGraph(product);
  const [all, values] = [arrows(graph, { types: true }), arrows(graph, { types: false })];
  const folderOf = (file: string) => file.replace(/\/[^/]+$/, '');
  return {
    fileLines: product.map(linesIn),
    chain: { all: longestChain(all), values: longestChain(values) },
    fileRings: { all: rings(all).length, values: rings(values).length },
    folderRing: rings(arrows(graph, { types: true, nameOf: folderOf }))[0] ?? [],
    functions: functionLengths(product),
    exports: documentedExports(product),
    duplicates: duplicates(product),
    looseness: loosenessOf(product),
    testLines: sum(tests.map(linesIn)),
  };
}

/** The share of exports that have a docstring, from 0 to 1. */
export function documentedShare({ exports, documented }: Documented): number {
  return exports === 0 ? 1 : documented / exports;
}

/** The longest function first. */
export function longestFirst(functions: readonly FunctionLength[]): readonly FunctionLength[] {
  return functions.toSorted((a, b) => b.lines - a.lines);
}

/** The sum of some numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

/** The number below which a share (0 to 1) of some numbers lie; 0 where there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * share), sorted.length - 1)] ?? 0;
}

function linesIn(file: string): number {
  return linesOf(readFileSync(file, 'utf8'));
}
