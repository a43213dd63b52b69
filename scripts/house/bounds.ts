import { documentedShare, type HouseNumbers, longestFirst } from './measure';

/** What the house holds itself to. */
export const BOUNDS = {
  folderRing: 3,
  chainOfValues: 12,
  functionLines: 90,
  documented: 0.9,
  duplicates: 8,
} as const;

/** What is out of bounds, in sentences that say where and what to do. */
export function brokenBounds(numbers: HouseNumbers): readonly string[] {
  const { chain, fileRings, folderRing, functions, exports, duplicates } = numbers;
  const { exports: all, documented } = exports;
  const long = longestFirst(functions).filter(({ lines }) => lines > BOUNDS.functionLines);
  return [
    ...(folderRing.length > BOUNDS.folderRing
      ? [`${folderRing.join(' ⇄ ')} import each other: turn one of these imports round.`]
      : []),
    ...(chain.values.length > BOUNDS.chainOfValues
      ? [
          `${chain.values.join(' → ')} is a chain of ${chain.values.length} files: cut it to ${BOUNDS.chainOfValues}.`,
        ]
      : []),
    ...(fileRings.all > 0
      ? [
          `${fileRings.all} rings of files, ${fileRings.values} of them by values: move what they share below them.`,
        ]
      : []),
    ...long.map(
      ({ name, file, lines }) =>
        `${name} in ${file} has ${lines} lines: split it to ${BOUNDS.functionLines}.`,
    ),
    ...(documentedShare(exports) < BOUNDS.documented
      ? [`${all - documented} of ${all} exports have no docstring: say what goes in and what comes out.`]
      : []),
    ...(duplicates.length > BOUNDS.duplicates
      ? [
          `${duplicates.length} pairs of places share lines: ${duplicates.map(({ files }) => files.join(' and ')).join('; ')}.`,
        ]
      : []),
  ];
}
