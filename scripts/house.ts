import { readArguments } from './arguments';
import { brokenBounds } from './house/bounds';
import { sourceFiles } from './house/import-graph';
import { documentedShare, type HouseNumbers, measure, quantile, sum } from './house/measure';
import { Problem, runScript } from './problem';

const HELP = `npm run house measures the code: how long its files and functions are, how deep its imports go, what is copied. It
fails, and says where, when a bound is broken (scripts/house/bounds.ts).`;

await runScript(async () => {
  readArguments(HELP, {});
  const numbers = measure(sourceFiles(['lib', 'components', 'entrypoints']), sourceFiles(['tests']));
  for (const [name, value] of tableOf(numbers)) console.log(`${name.padEnd(34)}${value}`);
  const broken = brokenBounds(numbers);
  if (broken.length > 0) throw new Problem(broken.join('\n'));
});

function tableOf(numbers: HouseNumbers): readonly (readonly [name: string, value: string])[] {
  const { fileLines, chain, fileRings, folderRing, functions, exports, looseness, duplicates } = numbers;
  const { moduleLets, anys, casts, nonNulls } = looseness;
  return [
    ['files', String(fileLines.length)],
    ['lines', String(sum(fileLines))],
    ['file: median / p90 / max', spread(fileLines)],
    ['longest chain: all / values', `${chain.all.length} / ${chain.values.length}`],
    ['rings of files: all / values', `${fileRings.all} / ${fileRings.values}`],
    ['largest ring of folders', String(folderRing.length)],
    ['function: median / p90 / max', spread(functions.map(({ lines }) => lines))],
    ['exports with a docstring', `${Math.floor(documentedShare(exports) * 100)} %`],
    ['pairs of places that share lines', String(duplicates.length)],
    ['module-level let', String(moduleLets)],
    ['any / as (not const) / !', `${anys} / ${casts} / ${nonNulls}`],
    ['test lines per source line', (numbers.testLines / sum(fileLines)).toFixed(2)],
  ];
}

function spread(numbers: readonly number[]): string {
  return [0.5, 0.9, 1].map((share) => quantile(numbers, share)).join(' / ');
}
