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

/** A page that could no longer be read. Holds nothing of the buyer's: see `isMasked` in masked.ts. */
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
export const MAX_NAME_LENGTH = 40;
/** The most classes that an element shows. */
export const MAX_CLASSES = 8;

/** Names of elements that a skeleton may show: a closed list, in which nothing runs, loads or takes a text as it stands. */
export const SHOWN_ELEMENT =
  /^(?:[abipqsu]|[bh]r|h[1-6]|t[dhrt]|[ou]l|li|d[dlt]|em|div|img|nav|del|ins|bdi|su[bp]|wbr|font|main|mark|time|form|span|body|label|small|strong|button|center|dialog|figure|footer|header|input|section|article|aside|summary|details|table|t(?:body|head|foot)|x-x)$/;
