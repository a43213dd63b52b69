import type { PageSource } from './page-source';

/** What is wrong with a page as a whole. */
export const PAGE_PROBLEMS = [
  'unknownLayout',
  'unknownWords',
  'noOrderIds',
  'missingField',
  'oldPage',
] as const;
export type PageProblem = (typeof PAGE_PROBLEMS)[number];

/** A page that could no longer be read. Holds nothing of the buyer's: see `isMasked`. */
export interface PageReport {
  readonly source: PageSource;
  readonly problem: PageProblem;
  /** How many cards were checked, and how many of them have the problem. */
  readonly cards: number;
  readonly wrong: number;
  readonly hits: readonly FieldHits[];
  /** The language that the page declares; empty if none. */
  readonly language: string;
  /** The page's structure as indented HTML, every letter and digit of its texts masked. */
  readonly skeleton: string;
}

/**
 * For each field: on how many cards each selector was the first to match, newest selector first, and on how many none
 * did.
 */
export interface FieldHits {
  readonly field: string;
  readonly hits: readonly number[];
  readonly misses: number;
}

/** A report with the version of the extension that made it, and when it came (epoch ms). */
export interface KeptReport extends PageReport {
  readonly version: string;
  readonly seenAt: number;
}

/** The longest skeleton, in characters, and the longest name of an element, a class or an attribute's value in it. */
export const MAX_SKELETON_LENGTH = 16_000;
export const MAX_NAME_LENGTH = 60;

/** A text with its letters as x or X and its digits as 0. It cannot close an attribute or an element. */
const MASK = '(?:[xX0]|[^\\p{L}\\p{M}\\p{N}\\p{C}\\p{So}<>"&])*';
/** Only `&` starts another parameter. No masked text holds one, so an address can be split in one way only. */
const PARAMETER = `[A-Za-z_]{1,30}=${MASK}`;
const PART = '(?:[a-z-]{1,40}0{0,3}|0{1,20})(?:\\.html?)?';
const ADDRESS = `(?:/p(?:/${PART})*(?:\\?${PARAMETER}(?:&${PARAMETER})*)?|${MASK})`;
/** Attributes with a masked value. `data-pl` keeps its value. */
const BY_NAME = '(?:title|id|datetime|(?!data-pl=)(?:data|aria)-[a-z-]{1,30})';
const ATTRIBUTES = `(?: (?:class|data-pl|role)="[A-Za-z0-9_ -]*"| ${BY_NAME}="${MASK}"| href="${ADDRESS}")*`;
const NAME = `[a-z][a-z0-9-]{0,${MAX_NAME_LENGTH}}`;
const LINE = /* @__PURE__ */ new RegExp(`^(?:<${NAME}${ATTRIBUTES}>)?${MASK}(?:</${NAME}>)?$`, 'u');

/**
 * Whether a skeleton holds no letter or digit of the page apart from names of elements, attributes, classes and
 * parameters, and the words of paths.
 */
export function isMasked(skeleton: string): boolean {
  return (
    skeleton.length <= MAX_SKELETON_LENGTH &&
    skeleton.split('\n').every((line) => LINE.test(line.trimStart()))
  );
}
